import * as z from 'zod/mini';
import { type Filter, filterSchema } from './filter.ts';

const savedFilterSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  filter: filterSchema,
});

/** A filter that the reader gave a name. */
export type SavedFilter = z.infer<typeof savedFilterSchema>;

const MOST = 60;

/** The saved filters in what was stored; what is damaged is left out. */
export function parseSavedFilters(stored: unknown): SavedFilter[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST).flatMap((item: unknown) => {
    const result = savedFilterSchema.safeParse(item);
    return result.success ? [result.data] : [];
  });
}

/** With this filter under its name, in place of the one that had it; unchanged where there is no name. */
export function withSavedFilter(
  saved: readonly SavedFilter[],
  name: string,
  filter: Filter,
): readonly SavedFilter[] {
  const wanted = name.replace(/\s+/g, ' ').trim().slice(0, 80);
  if (wanted === '') return saved;
  return [...saved.filter((other) => other.name !== wanted), { name: wanted, filter }].slice(-MOST);
}

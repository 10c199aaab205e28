import nlp from 'compromise';
import { overlaps, type Span } from '../../../lib/text/span.ts';

export interface CompromiseName extends Span {
  readonly kind: 'person' | 'organization';
}

export interface CompromiseFigure extends Span {
  readonly value: number | null;
  readonly unit: string;
}

export interface CompromiseFindings {
  readonly names: readonly CompromiseName[];
  readonly figures: readonly CompromiseFigure[];
  readonly dates: readonly Span[];
}

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
  readonly number?: { readonly num?: number | null; readonly prefix?: string; readonly unit?: string };
}

interface View {
  json(options: { offset: true }): unknown;
}

/** Everything that is compared, from one parse: people, organizations, numbers and dates. */
export function runCompromise(text: string): CompromiseFindings {
  const doc = nlp(text);
  const dates = locate(doc.match('#Date+'), text);
  const sums = figures(doc.money(), text, 'USD');
  const shares = figures(doc.percentages(), text, 'percent');
  const special = [...sums, ...shares, ...dates, ...locate(doc.match('#Ordinal'), text)];
  const counts = figures(doc.numbers(), text, 'count').filter(
    (figure) => !special.some((one) => overlaps(one, figure)),
  );
  return { names: names(doc, text), figures: [...sums, ...shares, ...counts], dates };
}

/** People and organizations alone. */
export function findCompromiseNames(text: string): CompromiseName[] {
  return names(nlp(text), text);
}

function names(doc: ReturnType<typeof nlp>, text: string): CompromiseName[] {
  return [
    ...locate(doc.people(), text).map((span) => ({ ...span, kind: 'person' as const })),
    ...locate(doc.organizations(), text).map((span) => ({ ...span, kind: 'organization' as const })),
  ];
}

function figures(view: View, text: string, unit: string): CompromiseFigure[] {
  return (view.json({ offset: true }) as Found[]).map((found) => ({
    ...trim(found, text),
    value: found.number?.num ?? null,
    unit,
  }));
}

function locate(view: View, text: string): Span[] {
  return (view.json({ offset: true }) as Found[]).map((found) => trim(found, text));
}

/** Its offsets take the punctuation after the last word along, which would count against it. */
function trim({ offset }: Found, text: string): Span {
  const raw = text.slice(offset.start, offset.start + offset.length);
  return { start: offset.start, end: offset.start + raw.replace(/[\s,.;:!?'")]+$/, '').length };
}

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built extension of each browser. */
export const EXTENSION = {
  chromium: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
} as const;

/** As wxt.config.ts has it. */
export const GECKO_ID = 'sidelight@sidelight.example';

/** Firefox gives an extension a random host; tests fix it. */
export const GECKO_UUID = '6f3c2f4e-5d0b-4a53-9c55-1de11987ab01';

/**
 * The folder of the extension as a reader of `lang` has it. Debian's browsers come without language packs, so another
 * language is a copy whose only words are in it. `remove` takes the copy away.
 */
export async function extensionIn(
  browser: keyof typeof EXTENSION,
  lang: string,
): Promise<{ path: string; remove: () => Promise<void> }> {
  const language = lang.split('-')[0]!;
  if (language === 'en') return { path: EXTENSION[browser], remove: async () => {} };
  const path = await mkdtemp(join(tmpdir(), `sidelight-${language}-`));
  await cp(EXTENSION[browser], path, { recursive: true });
  await rm(join(path, '_locales/en'), { recursive: true });
  const manifest = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8')) as object;
  await writeFile(join(path, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: language }));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

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

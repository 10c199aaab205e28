import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module and what it imports as one classic script for a page, which leaves its exports under `globalThis[name]`. */
export async function bundleScript(entry: URL, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error('The page script was not built.');
  return first.output[0].code.replace(
    new RegExp(`^(?:var|const|let) ${name} ?=`, 'm'),
    `globalThis.${name} =`,
  );
}

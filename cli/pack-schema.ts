import * as z from 'zod/mini';
import { PACK_FILES, packSchema } from '../lib/pack/schema.ts';

const ABOUT =
  'The beat-pack format as JSON Schema, drawn from lib/pack/schema.ts by `npm run pack -- schema`. Each file of a pack’s folder answers to the definition of its name; a pack in one file to the whole. What a schema cannot say stands in pack.md.';

/** The JSON Schema (2020-12) of a pack in one file, with a definition for each file of a pack’s folder. */
export function makePackSchema(): Record<string, unknown> {
  const { properties } = z.toJSONSchema(packSchema, { io: 'input', reused: 'inline' });
  const shapes = properties as Record<string, unknown>;
  const definitions = PACK_FILES.map((file) => [file, shapes[file === 'pack' ? 'manifest' : file]]);
  const parts = PACK_FILES.map((file) => [file, { $ref: `#/$defs/${file}` }]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Sidelight beat pack',
    description: ABOUT,
    type: 'object',
    properties: Object.fromEntries(parts),
    required: [...PACK_FILES],
    additionalProperties: false,
    $defs: Object.fromEntries(definitions),
  };
}

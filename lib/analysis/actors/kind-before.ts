import type { ActorKind } from '../../pack/kinds.ts';
import type { Token } from './tokens.ts';

// Words that stand written small before the name that they are the kind of; by hand, folded.
const TABLE: Partial<Record<ActorKind, string>> = {
  'criminal-group': 'banda celula faccion pandilla gang faction',
  media: 'diario periodico semanario revista newspaper daily portal magazine',
  organization:
    'asociacion colectivo compania empresa fundacion grupo ong organizacion partido charity company firm group nonprofit ' +
    'ngo organization organisation',
  programme: 'operacion operativo programa campaign operation program programme',
};
const KIND_BY_WORD: ReadonlyMap<string, ActorKind> = new Map(
  Object.entries(TABLE).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, ActorKind] => [word, kind as ActorKind]),
  ),
);

/** The kind that a word written small gives the name right after it: "el programa Sembrando Vida"; `null` for none. */
export function kindBefore(tokens: readonly Token[], from: number): ActorKind | null {
  const head = tokens[from - 1];
  if (head?.shape !== 'lower' || tokens[from]!.gap !== ' ') return null;
  return KIND_BY_WORD.get(head.folded) ?? null;
}

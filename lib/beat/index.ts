export { compileLexicon } from './compile-lexicon.ts';
export type { CompiledLexicon } from './compiled-lexicon.ts';
export { type BeatText, judgeBeat } from './judge-beat.ts';
export { type BeatVerdict, type Evidence, OFF_BEAT } from './verdict.ts';

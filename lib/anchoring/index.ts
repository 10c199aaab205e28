export type { FactChange } from './find-changes.ts';
export { matchQuote, type Outcome } from './match-quote.ts';
export { indexInSteps, indexWords, type PageWords } from './page-words.ts';
export { describeQuote, type Quote } from './quote.ts';

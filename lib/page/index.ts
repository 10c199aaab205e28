/** The page as the reader sees it: the article's words and where they stand, marks, hit test, the card's place. */
export { CardHost } from './card-host.ts';
export { chooseMarks, type Mark, thinMarks } from './choose-marks.ts';
export { type ExtractOptions, extractArticle, type PageArticle } from './extract-article.ts';
export { boxesOf, findActiveDocument, findFrameDocuments, watchFrames } from './frames.ts';
export { Highlights, type PlacedMark } from './highlights.ts';
export { NodeMap } from './node-map.ts';
export { NoteHighlights, type NoteMark } from './note-highlights.ts';
export { type PageTone, readPageTone } from './page-tone.ts';
export { isWithin, PlacedMarks, placeSpan } from './placed-marks.ts';
export { bringIntoView, isInView } from './scroll-to.ts';
export { rangesOf, spanOfRanges } from './selection-span.ts';
export { readSelfDescription, type SelfDescription } from './self-description.ts';
export { stepMarks } from './step-marks.ts';
export { watchArticle } from './watch-article.ts';
export { watchNavigation } from './watch-navigation.ts';
export { watchPointer } from './watch-pointer.ts';
export { watchSelection } from './watch-selection.ts';
export { readWholePage, type WholePage } from './whole-page.ts';

/** The page as the reader sees it: the article's words and where they stand, marks, hit test, the card's place. */
export { CardHost } from './card-host.ts';
export { chooseMarks, type Mark, thinMarks } from './choose-marks.ts';
export { type ExtractOptions, extractArticle, type PageArticle } from './extract-article.ts';
export { Highlights, type PlacedMark } from './highlights.ts';
export { NodeMap } from './node-map.ts';
export { type PageTone, readPageTone } from './page-tone.ts';
export { PlacedMarks, placeSpan } from './placed-marks.ts';
export { bringIntoView, isInView } from './scroll-to.ts';
export { stepMarks } from './step-marks.ts';
export { watchArticle } from './watch-article.ts';
export { watchNavigation } from './watch-navigation.ts';
export { watchPointer } from './watch-pointer.ts';

/** The page as the reader sees it: the article's words and where they stand, marks, hit test, the card's place. */
export { type ExtractOptions, extractArticle, type PageArticle } from './extract-article.ts';

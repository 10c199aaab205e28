/** What an article says of itself in JSON-LD (schema.org), as far as it is well formed. */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly lang: string | null;
  readonly publisher: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;
const MAX_SCRIPTS = 20;
const MAX_OBJECTS = 2000;

/** Every article that the page's JSON-LD describes, in order; broken scripts are passed over. */
export function readStructuredArticles(document: Document): StructuredArticle[] {
  const found: StructuredArticle[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    const queue: unknown[] = [parse(script.textContent ?? '')];
    for (let at = 0; at < queue.length && at < MAX_OBJECTS; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
      else if (isObject(value)) {
        if (isArticleType(value['@type'])) found.push(describe(value));
        else queue.push(value['@graph'], value.mainEntity, value.item);
      }
    }
  }
  return found;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(
      json.replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)\s*$/, ''),
    );
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isArticleType(type: unknown): boolean {
  return (Array.isArray(type) ? type : [type]).some(
    (one) => typeof one === 'string' && ARTICLE_TYPE.test(one),
  );
}

function describe(article: Record<string, unknown>): StructuredArticle {
  return {
    headline: asText(article.headline ?? article.name),
    author: asNames(article.author ?? article.creator),
    published: asText(article.datePublished ?? article.dateCreated),
    lang: asText(article.inLanguage),
    publisher: asNames(article.publisher),
  };
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null;
}

function asNames(value: unknown): string | null {
  const names = (Array.isArray(value) ? value : [value])
    .slice(0, 8)
    .map((one) =>
      isObject(one) && !Array.isArray(one)
        ? asText(Array.isArray(one.name) ? one.name[0] : one.name)
        : asText(one),
    )
    .filter((name): name is string => name !== null && !/^https?:/.test(name));
  return names.length > 0 ? names.join(', ') : null;
}

export type Language = 'en' | 'es';

const ENGLISH = /\b(the|and|of|to|in|that|with|was|for|said|by|from|has|are|on)\b/gi;
const SPANISH = /\b(el|la|los|las|de|que|en|por|con|una|del|se|su|para|fue|dijo)\b/gi;

/** English or Spanish, by the commoner function words of the first 4,000 units; English where nothing tells. */
export function guessLanguage(text: string): Language {
  const head = text.slice(0, 4000);
  return (head.match(SPANISH)?.length ?? 0) > (head.match(ENGLISH)?.length ?? 0) ? 'es' : 'en';
}

/** `en` or `es` for a BCP 47 tag of either ("es-MX"); `null` for any other. */
export function parseLanguage(tag: string | null | undefined): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return primary === 'en' || primary === 'es' ? primary : null;
}

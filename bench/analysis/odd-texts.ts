import { generateArticle } from './generate-article.ts';

/** What pages do to a text, each made from the same news, by name: at least `length` characters. */
export const ODD_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'English news': (length) => generateArticle('en', length),
  'Spanish news': (length) => generateArticle('es', length),
  'mixed languages': (length) => {
    const english = generateArticle('en', length / 2).split('. ');
    const spanish = generateArticle('es', length / 2).split('. ');
    return english
      .map((sentence, index) => `${sentence}. ${spanish[index] ?? ''}. `)
      .join('')
      .padEnd(length, '.');
  },
  'all capitals': (length) => generateArticle('en', length).toUpperCase(),
  'no punctuation': (length) =>
    repeatTo(generateArticle('en', length).replace(/[^\p{L}\p{N}]+/gu, ' '), length),
  'table cells': (length) =>
    repeatTo(
      generateArticle('en', length)
        .replace(/ (?=\d|[A-Z])/g, '\t')
        .replace(/\. /g, '\n'),
      length,
    ),
  transcript: (length) =>
    generateArticle('en', length).replace(
      /\. /g,
      (_, offset: number) => `.\nSPEAKER ${offset % 3}: [00:${offset % 60}] Uh, `,
    ),
  'scanned, badly read': (length) =>
    generateArticle('es', length)
      .replace(/rn/g, 'm')
      .replace(/l(?=[a-z])/g, '1')
      .replace(/([a-z]{4})([a-z]{4})/g, '$1-\n$2')
      .replace(/o(?= )/g, '0'),
  'zero-width characters': (length) => generateArticle('en', length).replace(/(\w{3})/g, '$1\u200b\u00ad'),
  'unpaired surrogates': (length) => generateArticle('en', length).replace(/ (\w{4})/g, ' $1\ud800'),
  'right to left marks': (length) => generateArticle('es', length).replace(/ /g, ' \u202b'),
  'one line without spaces': (length) => repeatTo(generateArticle('en', length).replace(/\s+/g, ''), length),
  'quotes that never close': (length) => repeatTo('He said “we A. Ruiz ', length),
  'brackets that never close': (length) => repeatTo('Northern Security Group (', length),
  'ranges without an end': (length) => repeatTo('5 to ', length),
  'dates without an end': (length) => repeatTo('between May 3 and ', length),
  'titles without a name': (length) => repeatTo('President of the ', length),
};

function repeatTo(text: string, length: number): string {
  return text.repeat(Math.ceil(length / Math.max(1, text.length)));
}

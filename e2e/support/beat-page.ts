/** Own sentences on true facts, enough of them for the beat. */
export const BEAT_PARAGRAPHS: readonly string[] = [
  'The Sinaloa Cartel has been split since September 9, 2024, when Los Chapitos and La Mayiza began to fight over Culiacán. According to the Drug Enforcement Administration, both factions make fentanyl and bring it across the border with the help of brokers and corrupt officials.',
  'The Mérida Initiative was announced in October 2007. The Congressional Research Service counts about $3.5 billion that Congress gave to it between 2008 and 2021, for helicopters, training and courts, before the Bicentennial Framework took its place.',
  'President Claudia Sheinbaum has ruled out any U.S. forces on Mexican soil. The State Department listed six Mexican criminal organizations, among them the Jalisco New Generation Cartel, as foreign terrorist organizations on February 20, 2025.',
  'Customs and Border Protection seized 21,148 pounds of fentanyl at the Mexican border in fiscal year 2024. Nobody measures how much of it gets through, and drug traffickers change their routes when seizures rise.',
];

/** A page around `body`; `head` stands in its head. */
export function pageOf(
  body: string,
  { head = '', lang = 'en', title = 'A sample' }: { head?: string; lang?: string; title?: string } = {},
): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** The paragraphs as HTML. */
export function paragraphs(texts: readonly string[] = BEAT_PARAGRAPHS): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** An article on the beat that has nothing special about it. */
export function articleOf(
  texts: readonly string[] = BEAT_PARAGRAPHS,
  title = 'Two factions, one border',
): string {
  return `<article><h1>${title}</h1>\n${paragraphs(texts)}</article>`;
}

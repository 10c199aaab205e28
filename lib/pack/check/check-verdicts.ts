import type { Localized, Pack, PackFile, Source } from '../schema.ts';
import type { Finding } from './finding.ts';

/** Words of a court's finding, and words that take it back. */
const VERDICT =
  /\b(convicted|convictions?|guilty|sentenced|pleaded|culpable|condenad[oa]s?|sentenciad[oa]s?)(?![\p{L}])/iu;
const DENIALS =
  /\b(not (yet |been )?(convicted|sentenced)|(pleaded|plead|is|was) not guilty|not guilty|neither convicted|no culpables?|no (ha|han|había) sido (condenad|sentenciad)[oa]s?|(not|never|no|without) (a )?convictions?)(?![\p{L}])/giu;
const VERDICT_BACKED =
  /convict|guilt|plea|plead|sentenc|life (plus|term|in prison)|culpab|conden|prison term|appeal/i;
const CHARGE =
  /\b(accused|charged|indicted|alleged|allegedly|wanted|acusad[oa]s?|imputad[oa]s?|presunt[oa]s?)(?![\p{L}])/iu;
const CHARGE_BACKED =
  /accus|charg|indict|alleg|wanted|sanction|designat|sought|arrest|extradit|complaint|prosecut|suspect|reward|case|trial|acus|imput|presun/i;

interface Claim {
  readonly file: PackFile;
  readonly entry: string;
  readonly texts: readonly [field: string, text: Localized | undefined][];
  readonly sources: readonly Source[];
}

/**
 * Words of guilt or sentence where no source says that it bears them out (a fault), and words of accusation where none does
 * (a doubt). Accused is not convicted; a sanction is neither.
 */
export function checkVerdicts(pack: Pack): Finding[] {
  return listClaims(pack).flatMap(({ file, entry, texts, sources }) => {
    const backing = sources.map(({ supports }) => supports).join('; ');
    const saidIn = (words: RegExp) =>
      texts.find(([, text]) =>
        [text?.en, text?.es].some((said) => words.test((said ?? '').replace(DENIALS, ''))),
      );
    const findings: Finding[] = [];
    const verdict = saidIn(VERDICT);
    if (verdict && !VERDICT_BACKED.test(backing)) {
      const says = 'speaks of guilt or a sentence; no source says that it supports that';
      findings.push({ level: 'fault', file, entry, field: verdict[0], says });
    }
    const charge = saidIn(CHARGE);
    if (charge && !CHARGE_BACKED.test(backing) && !VERDICT_BACKED.test(backing)) {
      const says = 'speaks of an accusation; no source says that it supports that';
      findings.push({ level: 'doubt', file, entry, field: charge[0], says });
    }
    return findings;
  });
}

function listClaims(pack: Pack): Claim[] {
  const people: Claim[] = pack.actors.map(({ id, definition, status, sources }) => ({
    file: 'actors',
    entry: id,
    texts: [
      ['definition', definition],
      ['status', status],
    ],
    sources,
  }));
  const events: Claim[] = pack.events.map(({ id, title, summary, sources }) => ({
    file: 'events',
    entry: id,
    texts: [
      ['title', title],
      ['summary', summary],
    ],
    sources,
  }));
  return [...people, ...events];
}

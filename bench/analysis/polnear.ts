import type { Attribution } from '../../lib/analysis/analysis.ts';
import { findAttributions } from '../../lib/analysis/attributions/index.ts';
import { overlaps, type Span } from '../../lib/text/span.ts';
import { createTally, f1, precision, recall } from './f1.ts';
import { readText } from './own.ts';
import { type LabelledAttribution, readPolnear } from './read-polnear.ts';
import type { Suite } from './suite.ts';

/** Cues of saying and finding; PolNeAR also labels wishes, plans, hopes and thoughts, which are no claims by our guideline. */
const SAYING =
  /\b(sa(y|ys|id|ying)|t(ell|old|elling|ells)|accord|add|not(e|ed|es|ing)\b|wr(ote|ites)|argu|claim|report|announc|suggest|show|found|acknowledg|warn|explain|state[sd]|stating|insist|believ|tweet|conclud|emphasi|predict|estimat|describ|deni|deny|accus)/i;

/** Political news with every attribution labelled: found where its cue or its source is, and the regions meet. */
export async function measurePolnear(): Promise<Suite> {
  const articles = await readPolnear();
  const all = createTally();
  const named = createTally();
  const saying = createTally();
  for (const { text, attributions } of articles) {
    const found = findAttributions(readText(text, 'en'), []);
    const used = new Set<Attribution>();
    for (const label of attributions) {
      const hit = found.find((one) => !used.has(one) && isSame(label, one));
      if (hit !== undefined) used.add(hit);
      const key = hit === undefined ? 'missed' : 'right';
      all[key]++;
      if (label.source.length > 0) named[key]++;
      if (SAYING.test(label.cue.map(({ start, end }) => text.slice(start, end)).join(' '))) saying[key]++;
    }
    all.falseAlarms += found.length - used.size;
    named.falseAlarms = all.falseAlarms;
  }
  return {
    title: `attributions of PolNeAR’s development part, ${articles.length} articles`,
    lines: [
      { what: `all ${all.right + all.missed}, F1`, reached: f1(all), must: 0.6 },
      { what: `the ${named.right + named.missed} that name a source, F1`, reached: f1(named), must: 0.6 },
      { what: 'precision', reached: precision(all), must: null },
      { what: 'recall', reached: recall(all), must: null },
      {
        what: `recall where the cue is one of saying, ${saying.right + saying.missed}`,
        reached: recall(saying),
        must: null,
      },
    ],
    notes: ['PolNeAR also labels wishes, plans and thoughts; by our guideline an attribution needs a claim'],
  };
}

function isSame({ source, cue, content }: LabelledAttribution, found: Attribution): boolean {
  const meets = (spans: readonly Span[], start: number | null, end: number | null) =>
    start !== null && end !== null && spans.some((span) => overlaps(span, { start, end }));
  return (
    meets([...source, ...cue, ...content], found.start, found.end) &&
    (meets(cue, found.cueStart, found.cueEnd) || meets(source, found.sourceStart, found.sourceEnd))
  );
}

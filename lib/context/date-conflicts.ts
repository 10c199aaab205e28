import type { ContextNote, DateFinding } from '../analysis/analysis.ts';
import type { Reading } from '../analysis/reading.ts';
import type { Glossary } from '../pack/glossary.ts';
import type { EventAct } from '../pack/schema.ts';
import { nameAct } from './act-words.ts';
import { type DateClaim, readDateClaim } from './date-claims.ts';
import { canBeSame, type HonestDate, listHonestDates } from './honest-dates.ts';
import type { ContextInput, Scene } from './matter.ts';

/** What became of the dates that claim something the record knows of: notes, and links where the record agrees. */
export interface CheckedDates {
  readonly notes: readonly ContextNote[];
  /** Index of the date → event that it agrees with. */
  readonly agreed: ReadonlyMap<number, string>;
}

/** Compares every dated claim with all honest dates of its subject; only where none fits is it a conflict. */
export function checkDates(input: ContextInput, scenes: readonly Scene[], glossary: Glossary): CheckedDates {
  const { reading, dates } = input;
  const notes: ContextNote[] = [];
  const agreed = new Map<number, string>();
  const kindOf = (id: string) => glossary.actors.get(id)?.entry.kind ?? null;
  for (const scene of scenes) {
    for (const index of scene.dates) {
      const date = dates[index]!;
      if (!isPlain(date) || scene.mentions.length === 0) continue;
      const claim = readDateClaim(reading.folded, scene, date, kindOf, reading.lang);
      if (claim === null) continue;
      const record = recordOf(claim, glossary);
      const fitting = record.find((known) => canBeSame(date, known) || isNextDay(date, known));
      if (fitting) agreed.set(index, fitting.event);
      else if (
        record.length > 0 &&
        isApart(date, record, claim.acts[0]!) &&
        !isOfAnother(date, claim, scene, glossary)
      ) {
        notes.push(noteOf(date, record, reading, claim));
      }
    }
  }
  return { notes, agreed };
}

/** A day, month or year that the text gives; stretches are too vague to differ. */
function isPlain({ precision }: DateFinding): boolean {
  return precision === 'day' || precision === 'month' || precision === 'year';
}

/** The dates of the claim's subject whose acts compare with the claimed one. */
function recordOf(claim: DateClaim, glossary: Glossary): HonestDate[] {
  const events = glossary.events.map(({ entry }) => entry).filter(({ subject }) => subject === claim.subject);
  return listHonestDates(events).filter(({ act }) => act !== null && claim.acts.includes(act));
}

/** Whether the record has the like on that date of somebody else in the sentence: then it is told of him. */
function isOfAnother(date: DateFinding, claim: DateClaim, scene: Scene, glossary: Glossary): boolean {
  const others = new Set(scene.mentions.map(({ id }) => id).filter((id) => id !== claim.subject));
  const events = glossary.events
    .map(({ entry }) => entry)
    .filter(({ subject }) => subject !== undefined && others.has(subject));
  return listHonestDates(events).some(
    (known) =>
      known.act !== null &&
      claim.acts.includes(known.act) &&
      (canBeSame(date, known) || isNextDay(date, known)),
  );
}

/** Time zones and late editions move a date by a day. */
function isNextDay(date: DateFinding, known: HonestDate): boolean {
  if (date.iso.length !== 10 || known.date.length !== 10) return false;
  return Math.abs(Date.parse(date.iso) - Date.parse(known.date)) <= 86_400_000;
}

/** Another act may be months from this one; only another year tells them apart then. */
function isApart(date: DateFinding, record: readonly HonestDate[], act: EventAct): boolean {
  const isSameAct = record.some((known) => known.act === act);
  return isSameAct || record.every((known) => known.date.slice(0, 4) !== date.iso.slice(0, 4));
}

function noteOf(
  date: DateFinding,
  record: readonly HonestDate[],
  { text, lang }: Reading,
  { subject, at }: DateClaim,
): ContextNote {
  return {
    kind: 'date-conflict',
    start: date.start,
    end: date.end,
    says: date.text,
    packSays: record.map(({ date: on, act }) => `${nameAct(act!, lang)} ${on}`).join('; '),
    ref: record[0]!.event,
    why: { rule: 'date-beside-record', words: text.slice(at.start, at.end), against: subject },
  };
}

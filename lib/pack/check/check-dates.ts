import { tell } from '../pack-fault.ts';
import type { Pack } from '../schema.ts';
import { type Finding, refuse, type Unusable } from './finding.ts';
import { listDates, type Part } from './pack-parts.ts';

/** Dates that no calendar has: 31 February, 29 February of a common year. */
export function findImpossibleDates(pack: Pack): Unusable[] {
  return listDates(pack)
    .filter(({ value }) => !isOnCalendar(value))
    .map((part) => refuse(part, tell('noSuchDay', part.value)));
}

/** Dates out of order: an end before the beginning, knowledge younger than the pack; and a period that stands twice. */
export function checkDateOrder(pack: Pack): Finding[] {
  const findings: Finding[] = [];
  const issued = lastDayOf(pack.manifest.version);
  for (const part of listDates(pack)) {
    if (part.field === 'asOf' && part.value > issued) {
      findings.push(fault(part, `is ${part.value}, later than the pack’s version ${pack.manifest.version}`));
    }
  }
  for (const { id, date, dateEnd } of pack.events) {
    if (dateEnd === undefined || dateEnd >= date.slice(0, dateEnd.length)) continue;
    findings.push(fault({ file: 'events', entry: id, field: 'dateEnd' }, `${dateEnd} comes before ${date}`));
  }
  for (const { id, points } of pack.series) {
    const seen = new Set<string>();
    for (const [i, { period }] of points.entries()) {
      if (seen.has(period)) {
        findings.push(
          fault({ file: 'series', entry: id, field: `points.${i}.period` }, `${period} stands twice`),
        );
      }
      seen.add(period);
    }
  }
  return findings;
}

function fault({ file, entry, field }: Omit<Part<unknown>, 'value'>, says: string): Finding {
  return { level: 'fault', file, entry, field, says };
}

/** Months and the number of days were checked by the schema; what is left is the length of the month. */
function isOnCalendar(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (day === undefined) return true;
  return day <= new Date(Date.UTC(year!, month!, 0)).getUTCDate();
}

/** `2026.3.1` → `2026-03-31`; the day is never past the month’s last, only compared with. */
function lastDayOf(version: string): string {
  const [year, month] = version.split('.');
  return `${year}-${month!.padStart(2, '0')}-31`;
}

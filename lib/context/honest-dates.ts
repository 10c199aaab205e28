import type { EventAct, EventEntry } from '../pack/schema.ts';

/** One date of the record with the act that happened on it. */
export interface HonestDate {
  readonly date: string;
  readonly dateEnd?: string;
  readonly act: EventAct | null;
  /** The event it is from. */
  readonly event: string;
}

/** Every date that these events give, further dates included, in order and each act and date once. */
export function listHonestDates(events: readonly EventEntry[]): HonestDate[] {
  const seen = new Set<string>();
  return events
    .flatMap((event): HonestDate[] => [
      {
        date: event.date,
        ...(event.dateEnd === undefined ? {} : { dateEnd: event.dateEnd }),
        act: event.act ?? null,
        event: event.id,
      },
      ...(event.otherDates ?? []).map(({ date, act }) => ({ date, act: act ?? null, event: event.id })),
    ])
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .filter(({ date, act }) => !seen.has(`${date} ${act}`) && seen.add(`${date} ${act}`));
}

/** First and last day of a partial ISO date, as `YYYY-MM-DD`; days past a month's end do no harm in comparing. */
export function daysOf(iso: string): [first: string, last: string] {
  return [`${iso}-01-01`.slice(0, 10), `${iso}${'-12-31'.slice(iso.length - 4)}`];
}

/** Whether two dates, each as precise as it is, can be the same. */
export function canBeSame(
  a: { iso: string; isoEnd?: string },
  b: { date: string; dateEnd?: string },
): boolean {
  const [from, to] = [daysOf(a.iso)[0], daysOf(a.isoEnd ?? a.iso)[1]];
  const [first, last] = [daysOf(b.date)[0], daysOf(b.dateEnd ?? b.date)[1]];
  return from <= last && first <= to;
}

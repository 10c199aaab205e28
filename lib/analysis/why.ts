/** Why something was marked: the rule, and the words of the text that met it. */
export interface Why {
  readonly rule: WhyRule;
  readonly words: string;
  /** What the words were held against: the directory's form, the fuller name, the date counted from, the series' period. */
  readonly against?: string;
}

/** The rules that can mark something, each with what it means; ids never change their meaning. */
export const WHY_RULES = {
  /** A name or alias of the directory, `against`, stands here. */
  'directory-name': 'actors, terms',
  /** A surname or nickname of the directory; it counts since the full name stands in this article too. */
  'directory-short-name': 'actors',
  /** A well-known institution or outlet, by its name. */
  'known-institution': 'actors',
  /** The words ahead of a bracket whose initials are the acronym in it. */
  'spelled-out-acronym': 'actors',
  /** A name with a word for an institution or group in it or right before it: "Institute", "the nonprofit". */
  'institution-word': 'actors',
  /** A phrase that names an institution or group without capitals of its own: "the government of Mexico". */
  'institution-phrase': 'actors',
  /** A given name, surname, title, or what is said of a person beside it. */
  'person-name': 'actors',
  /** Capital article and name: "El Pelón", "Los Ardillos". */
  'nickname-form': 'actors',
  /** An acronym that stands as a name does. */
  acronym: 'actors',
  /** Named in a list of groups, or beside a word for one. */
  'listed-group': 'actors',
  /** An office named by its title alone. */
  'office-name': 'actors',
  /** A word or words of a post that stand as names do in the posts that the labeller has learned from. */
  'post-label': 'actors',
  /** A shorter or other form of the name `against`, which stands in this article. */
  'short-form': 'mentions',
  /** Percent sign or word. */
  percent: 'statistics',
  /** Number with a currency. */
  money: 'statistics',
  /** Number with a unit of measure. */
  'measured-quantity': 'statistics',
  /** Number per so many people or things. */
  rate: 'statistics',
  /** A share or multiple: "one in five", "twice as many". */
  share: 'statistics',
  /** Length of time beside a word for a sentence. */
  'prison-term': 'statistics',
  /** Number and what is counted. */
  'counted-noun': 'statistics',
  /** Number alone where the words around count with it. */
  'bare-count': 'statistics',
  /** First of two levels: "from 45 to 33 percent". */
  'move-start': 'statistics',
  /** The source can be looked up. */
  'named-source': 'grades',
  /** The words that it rests on name nobody. */
  'unnamed-source': 'grades',
  /** No words of the article say whose figure it is. */
  'no-source': 'grades',
  /** Day or month by name or number. */
  'calendar-date': 'dates',
  /** Year, part of one, or season. */
  year: 'dates',
  /** Fiscal year, October to September. */
  'fiscal-year': 'dates',
  decade: 'dates',
  /** Length of time up to or from a date. */
  'length-of-time': 'dates',
  /** Day of the week. */
  weekday: 'dates',
  /** Words that point from another date: "yesterday", "that month". */
  'relative-date': 'dates',
  /** Two dates and the words that join them. */
  'date-range': 'dates',
  /** "According to" and the like, with the source after it. */
  'according-to': 'attributions',
  /** Verb of saying or finding with its subject. */
  'reporting-verb': 'attributions',
  /** Verb of saying whose subject is left out or taken up from before. */
  'source-left-out': 'attributions',
  /** Same subject and same act as in the record, on another date. */
  'date-beside-record': 'context',
  /** Same measure, unit and period as a point, `against`, of a series. */
  'figure-beside-series': 'context',
  /** Cited as an expert or institute and not in any enabled directory. */
  'source-not-in-directory': 'context',
} as const;

export type WhyRule = keyof typeof WHY_RULES;

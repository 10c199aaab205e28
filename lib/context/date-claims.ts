import type { DateFinding } from '../analysis/analysis.ts';
import type { ActorKind } from '../pack/kinds.ts';
import type { EventAct } from '../pack/schema.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { KnownMention, Scene } from './matter.ts';

/** The article says that this happened to this actor on this date. */
export interface DateClaim {
  readonly subject: string;
  /** Acts of the record that this may be told of, the same act first. */
  readonly acts: readonly EventAct[];
  /** From the subject to the date, or the other way round. */
  readonly at: Span;
}

/** How a claim is worded: verbs, the acts of the record that compare, and the kinds of subject it holds for. */
interface Wording {
  readonly kinds: readonly ActorKind[];
  /** Participles: "launched", "lanzada". */
  readonly done: Record<Language, string>;
  /** Verbs of which the subject is the subject: "began". */
  readonly goes?: Record<Language, string>;
  /** Nouns of the act: "launch", "lanzamiento". */
  readonly noun: Record<Language, string>;
  readonly acts: readonly EventAct[];
  /** Whether it may follow a comma after "… of the X": an origin belongs to the nearest name. */
  readonly isOrigin: boolean;
}

/**
 * Only acts that happen once to a subject: an arrest, a meeting or a sanction can happen again on a day that the record
 * does not know, and a wrong note is worse than none.
 */
const WORDINGS: readonly Wording[] = [
  {
    kinds: ['programme'],
    done: {
      en: 'launched|started|begun|created|established|introduced|inaugurated|set up',
      es: 'lanzad[oa]|iniciad[oa]|cread[oa]|establecid[oa]|inaugurad[oa]|puest[oa] en marcha',
    },
    noun: { en: 'launch|creation|establishment|introduction', es: 'lanzamiento|creacion|inicio|puesta en marcha' },
    acts: ['launch', 'announce', 'fund', 'sign', 'enact', 'deploy'],
    isOrigin: true,
  },
  {
    kinds: ['programme'],
    done: { en: '', es: '' },
    goes: { en: 'began|started', es: 'comenzo|inicio|arranco|empezo' },
    noun: { en: 'start|beginning', es: 'comienzo' },
    acts: ['launch', 'announce', 'fund', 'sign', 'enact', 'deploy'],
    isOrigin: true,
  },
  {
    kinds: ['programme'],
    done: { en: '', es: '' },
    goes: { en: 'took effect|(?:entered|came|went) into (?:force|effect)', es: 'entro en vigor' },
    noun: { en: 'entry into force', es: 'entrada en vigor' },
    acts: ['launch'],
    isOrigin: true,
  },
  {
    kinds: ['programme'],
    done: { en: 'announced|unveiled', es: 'anunciad[oa]|presentad[oa]' },
    noun: { en: 'announcement|unveiling', es: 'anuncio' },
    acts: ['announce', 'launch'],
    isOrigin: false,
  },
  {
    kinds: ['programme'],
    done: { en: 'signed(?: into law)?', es: 'firmad[oa]' },
    noun: { en: 'signing|signature', es: 'firma' },
    acts: ['sign'],
    isOrigin: false,
  },
  {
    kinds: ['programme'],
    done: { en: 'enacted|passed|approved', es: 'promulgad[oa]|aprobad[oa]' },
    noun: { en: 'enactment|passage|approval', es: 'promulgacion|aprobacion' },
    acts: ['enact', 'sign'],
    isOrigin: false,
  },
  {
    kinds: ['person'],
    done: { en: 'killed|murdered|assassinated|slain|shot dead', es: 'asesinad[oa]|abatid[oa]' },
    noun: { en: 'killing|murder|assassination|slaying|death', es: 'asesinato|homicidio|muerte' },
    acts: ['kill', 'die'],
    isOrigin: false,
  },
  {
    kinds: ['person'],
    done: { en: 'extradited', es: 'extraditad[oa]' },
    noun: { en: 'extradition', es: 'extradicion' },
    acts: ['extradite'],
    isOrigin: false,
  },
]; // biome-ignore format: a table

/**
 * After a comma a participle or a relative clause is said of the name before it; ", was extradited" goes on after an
 * apposition and is said of whoever it was put beside: "the son of X, known as Y, was extradited".
 */
const BE: Record<Language, string> = {
  en: '(?:(?:which |that |who )(?:was |were |had been )?)?(?:first |formally |officially |originally |initially |jointly )?',
  es: '(?:que (?:fue |habia sido |se )?)?(?:formalmente |oficialmente |originalmente )?',
};
const TO_DATE: Record<Language, string> = {
  en: '(?: (?!not |never )[^,;:.()"]{1,60}?)? (?:in|on|back in)(?: early| late| mid)?-? ?(?:the )?$',
  es: '(?: (?!no |nunca )[^,;:.()"]{1,60}?)? (?:en|el|desde|a)(?: principios de| mediados de| finales de)?(?: el)? ?$',
};
/** Nouns before the subject to which the words after it may belong instead: "the second phase of the X, launched in 2011". */
const OTHER_HEAD =
  /\b(?:phase|stage|pillar|version|part|component|round|tranche|package|project|program|agreement|letter|successor|replacement|expansion|extension|office|unit|wing|arm|plan|deal|bill|report|fase|etapa|pilar|parte|proyecto|programa|paquete|acuerdo|carta|ampliacion|sucesor[a]?|oficina|unidad|plan|informe)s? (?:\S+ ){0,2}?(?:of|for|under|within|to|in|de|del|para|bajo|en) (?:the |la |el |los |las )?$/;
/** Only a name that starts its clause is surely what "was launched" is said of. */
const STARTS_CLAUSE =
  /(?:^|[,;:("\u2022-] ?|\b(?:that|when|after|before|since|and|but|while|que|cuando|y|pero|tras|desde) )(?:the |its |el |la |los |las )?$/;

/**
 * What the sentence says happened on the date, by its grammar alone: "the X, launched in 2009", "X was signed by … in
 * 2008", "the 2009 launch of X", "launched X in 2009". `null` where the date may belong to something else.
 */
export function readDateClaim(
  folded: string,
  scene: Scene,
  date: DateFinding,
  kindOf: (id: string) => ActorKind | null,
  lang: Language,
): DateClaim | null {
  for (const mention of scene.mentions) {
    const kind = kindOf(mention.id);
    if (UNREAL.test(folded.slice(scene.start, mention.start))) continue;
    if (kind === null || !isWholeName(folded, mention, kind)) continue;
    const wording = WORDINGS.find(
      (words) => words.kinds.includes(kind) && isClaimed(words, folded, scene, mention, date, lang),
    );
    if (!wording) continue;
    const at = { start: Math.min(mention.start, date.start), end: Math.max(mention.end, date.end) };
    return { subject: mention.id, acts: wording.acts, at };
  }
  return null;
}

/** What the article itself calls untrue or leaves open. */
const UNREAL =
  /\b(?:false|untrue|not true|myth|hoax|wrong|wrongly|incorrect|if|whether|no es (?:cierto|verdad)|fals[oa]|mentira|mito|si)\b/;
/** How much after the date or name is read for where or how often it was. */
const AFTER = 30;
const AGAIN = /\b(?:anew|again|once more|a second time|re-\w+|otra vez|de nuevo|nuevamente|segunda vez)\b/;
const SOMEWHERE =
  /^ (?:in|across|throughout|en|a lo largo de) (?!response|order|an? |which|what|respuesta|el marco|un |una )/;

const BEFORE_DATE =
  / (?:back )?(?:in|on|en|el|desde|a)(?: (?:early|late|mid|the|principios|mediados|finales|de|el))*[- ]?$/;

/** "launched again in 2015", "launched in Chiapas in 2012", "launched in 2012 in Chiapas": another beginning than the first. */
function isOther(between: string, after: string): boolean {
  const told = between.replace(BEFORE_DATE, '');
  return AGAIN.test(between) || AGAIN.test(after) || SOMEWHERE.test(after) || / (?:in|across|en) /.test(told);
}

/** A surname alone may be a brother's. */
function isWholeName(folded: string, mention: KnownMention, kind: ActorKind): boolean {
  return kind !== 'person' || /\s/.test(folded.slice(mention.start, mention.end));
}

function isClaimed(
  words: Wording,
  folded: string,
  scene: Scene,
  mention: KnownMention,
  date: DateFinding,
  lang: Language,
): boolean {
  const lead = folded.slice(Math.max(scene.start, mention.start - 60), mention.start);
  if (date.start >= mention.end) {
    const between = folded.slice(mention.end, date.start);
    if (between.length > 120 || isOther(between, folded.slice(date.end, date.end + AFTER))) return false;
    return isSaidAfter(words, lead, between, lang) || isSaidBefore(words, lead, between, lang);
  }
  const between = folded.slice(date.end, mention.start);
  if (isOther('', folded.slice(mention.end, mention.end + AFTER))) return false;
  return new RegExp(`^(?:'s)? (?:${words.noun[lang]}) (?:of|de|del) (?:the |la |el )?(?:[a-z]+ ){0,3}$`).test(
    between,
  );
}

/** "the X, launched in", "X was signed by the two presidents in", "X, which began in". */
function isSaidAfter(words: Wording, lead: string, between: string, lang: Language): boolean {
  const goes = words.goes?.[lang];
  const commaVerb = goes ? `(?:which |that |que )(?:${goes})` : `${BE[lang]}(?:${words.done[lang]})`;
  if (new RegExp(`^(?:, ?| \\()${commaVerb}${TO_DATE[lang]}`).test(between)) {
    if (OTHER_HEAD.test(lead)) return false;
    return words.isOrigin || !/\b(?:of|de|del) (?:the |la |el )?$/.test(lead);
  }
  const plainVerb = goes ? `(?:${goes})` : `(?:${auxiliary(lang)})(?:${words.done[lang]})`;
  return new RegExp(`^ ${plainVerb}${TO_DATE[lang]}`).test(between) && STARTS_CLAUSE.test(lead);
}

function auxiliary(lang: Language): string {
  return lang === 'en'
    ? '(?:which |that |who )?(?:was|were|had been) (?:first |formally |officially |originally )?'
    : '(?:que )?(?:fue|habia sido|se) (?:formalmente |oficialmente )?';
}

/** "Washington launched the X in": the verb right before the name, the date right after it. */
function isSaidBefore(words: Wording, lead: string, between: string, lang: Language): boolean {
  if (
    words.goes ||
    !words.kinds.includes('programme') ||
    !/^ (?:in|on|back in|en|el|desde) (?:the |el )?$/.test(between)
  )
    return false;
  const active = lang === 'en' ? words.done.en : ACTIVE_ES;
  return (
    new RegExp(`(?<!\\b(?:not|never|be|been|is|are|to) )\\b(?:${active}) (?:the |la |el )?$`).test(lead) &&
    (lang === 'en' || words.isOrigin)
  );
}

const ACTIVE_ES = 'lanzo|lanzaron|crearon|iniciaron|establecio|establecieron|inauguro';

import type { EventAct } from '../pack/schema.ts';
import type { Language } from '../text/language.ts';

/** Word stems by which a sentence speaks of an act, folded, verbs and nouns; each is read from a word's start. */
const STEMS: Record<Language, Partial<Record<EventAct, string>>> = {
  en: {
    announce: 'announc unveil', appoint: 'appoint inaugurat sworn swear took_office nominat', arrest: 'arrest captur detain detention apprehend custody recaptur',
    attack: 'attack ambush assault raid fighting war(?![a-z]) clash kidnap', charge: 'charg indict', convict: 'convict guilty', deploy: 'deploy troops sent(?![a-z])',
    designate: 'designat blacklist listed listing', die: 'die died death', disappear: 'disappear missing vanish abduct', elect: 'elect', enact: 'enact passed passage approv becam law(?![a-z]) laws(?![a-z]) reform',
    escape: 'escap broke_out flee fled', extradite: 'extradit', fund: 'funded funding funds appropriat money', kill: 'kill murder slain assassinat shot massacr death died',
    launch: 'launch start began begin begun establish creat introduc set_up found formed', meet: 'meet met(?![a-z]) convene talks summit call spoke', plead: 'plead pled plea', release: 'releas freed free',
    replace: 'replac resign ended ends(?![a-z]) succeed ousted', rule: 'rul decid decision dismiss', sanction: 'sanction blacklist', sentence: 'sentenc life(?![a-z])', sign: 'sign', transfer: 'transfer handed hand_over handover sent(?![a-z]) expel',
  },
  es: {
    announce: 'anunci present', appoint: 'nombr design rindio asum tomo_posesion toma_de_posesion', arrest: 'deten arrest captur aprehen recaptur reaprehen',
    attack: 'atac ataque atent embosc agred secuestr guerra enfrent', charge: 'acus imput cargos', convict: 'conden culpable', deploy: 'despleg desplieg despliegue envio envia',
    designate: 'design declar clasific', die: 'muri muert falle', disappear: 'desapar', elect: 'elegid eligi eleccion electa gano', enact: 'promulg aprob ley(?![a-z]) reforma',
    escape: 'fug escap', extradite: 'extradi', fund: 'fondos financ recursos', kill: 'asesin abat mato(?![a-z]) matar mataron homicidio muert masacre murio',
    launch: 'lanz inici crea creo creacion comenz comienz establec puest puso arranc', meet: 'reun cumbre encuentro llamada', plead: 'declar culpable', release: 'liber excarcel',
    replace: 'reemplaz sustitu renunc termin fin_de', rule: 'fallo(?![a-z]) fallaron resol desech sentencia', sanction: 'sancion', sentence: 'sentenci conden pena(?![a-z]) cadena', sign: 'firm suscri', transfer: 'traslad entreg envio envia',
  },
}; // biome-ignore format: word lists read better in lines

const PATTERNS = { en: compile('en'), es: compile('es') };

function compile(lang: Language): readonly (readonly [EventAct, RegExp])[] {
  return Object.entries(STEMS[lang]).map(([act, stems]) => [
    act as EventAct,
    new RegExp(`\\b(?:${stems.replaceAll(' ', '|').replaceAll('_', ' ')})`),
  ]);
}

/** The acts that a stretch of folded text may speak of. */
export function findActs(folded: string, lang: Language): Set<EventAct> {
  return new Set(PATTERNS[lang].flatMap(([act, pattern]) => (pattern.test(folded) ? [act] : [])));
}

/** How a record names the act beside its date: "announced 2007-10-22", "anuncio 2007-10-22". */
const NAMES: Record<Language, Record<EventAct, string>> = {
  en: {
    announce: 'announced', appoint: 'appointed', arrest: 'arrested', attack: 'attacked', charge: 'charged', convict: 'convicted', deploy: 'deployed',
    designate: 'designated', die: 'died', disappear: 'disappeared', elect: 'elected', enact: 'enacted', escape: 'escaped', extradite: 'extradited',
    fund: 'funded', kill: 'killed', launch: 'launched', meet: 'met', plead: 'pleaded', release: 'released', replace: 'replaced', rule: 'ruled',
    sanction: 'sanctioned', sentence: 'sentenced', sign: 'signed', transfer: 'transferred',
  },
  es: {
    announce: 'anuncio', appoint: 'nombramiento', arrest: 'detención', attack: 'ataque', charge: 'acusación', convict: 'condena', deploy: 'despliegue',
    designate: 'designación', die: 'muerte', disappear: 'desaparición', elect: 'elección', enact: 'promulgación', escape: 'fuga', extradite: 'extradición',
    fund: 'fondos', kill: 'muerte', launch: 'inicio', meet: 'reunión', plead: 'declaración', release: 'liberación', replace: 'relevo', rule: 'fallo',
    sanction: 'sanción', sentence: 'sentencia', sign: 'firma', transfer: 'entrega',
  },
}; // biome-ignore format: word lists read better in lines

/** One word for the act, as a record's line uses it. */
export function nameAct(act: EventAct, lang: Language): string {
  return NAMES[lang][act];
}

/** A form of a verb, folded, and what it can be. */
export interface VerbForm {
  readonly form: string;
  readonly tense: 'base' | 'present' | 'past' | 'participle' | 'gerund' | 'infinitive';
}

const ENGLISH_IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  swear: ['swore', 'sworn'],
  read: ['read', 'read'],
  begin: ['began', 'begun'],
  put: ['put', 'put'],
  hear: ['heard', 'heard'],
  sing: ['sang', 'sung'],
};
const DOUBLED = /^(?:admit|quip|rebut|slam|pan|compel|rap|put|begin|swear_)$/;

/** Every form of an English verb that a report can use. */
export function inflectEnglish(verb: string): VerbForm[] {
  const irregular = ENGLISH_IRREGULAR[verb];
  const stem = DOUBLED.test(verb) ? verb + verb.slice(-1) : verb;
  const past = irregular?.[0] ?? endEnglish(stem, 'ed');
  return [
    { form: verb, tense: 'base' },
    { form: thirdPerson(verb), tense: 'present' },
    { form: past, tense: 'past' },
    { form: irregular?.[1] ?? past, tense: 'participle' },
    { form: endEnglish(stem, 'ing'), tense: 'gerund' },
  ];
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function endEnglish(stem: string, ending: 'ed' | 'ing'): string {
  if (/ee$/.test(stem)) return ending === 'ed' ? `${stem}d` : `${stem}ing`;
  if (/e$/.test(stem)) return stem.slice(0, -1) + ending;
  return ending === 'ed' && /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : stem + ending;
}

const SPANISH_IRREGULAR: Readonly<Record<string, string>> = {
  decir: 'dice dicen|dijo dijeron decia decian|dicho|diciendo|decir',
  sostener: 'sostiene sostienen|sostuvo sostuvieron sostenia sostenian|sostenido|sosteniendo|sostener',
  mantener: 'mantiene mantienen|mantuvo mantuvieron mantenia mantenian|mantenido|manteniendo|mantener',
  exponer: 'expone exponen|expuso expusieron exponia exponian|expuesto|exponiendo|exponer',
  prever: 'preve preven|previo previeron preveia preveian|previsto|previendo|prever',
  describir: 'describe describen|describio describieron describia describian|descrito|describiendo|describir',
  escribir: 'escribe escriben|escribio escribieron escribia escribian|escrito|escribiendo|escribir',
  concluir: 'concluye concluyen|concluyo concluyeron concluia concluian|concluido|concluyendo|concluir',
  atribuir: 'atribuye atribuyen|atribuyo atribuyeron atribuia atribuian|atribuido|atribuyendo|atribuir',
  creer: 'cree creen|creyo creyeron creia creian|creido|creyendo|creer',
  dar: 'da dan|dio dieron daba daban|dado|dando|dar',
  saber: 'sabe saben|supo supieron sabia sabian|sabido|sabiendo|saber',
};

/**
 * Every form of a Spanish verb that a report can use, folded. The entry may give the stem of the present and of the
 * preterite where they differ from the infinitive's: `advertir:adviert:advirt`.
 */
export function inflectSpanish(entry: string): VerbForm[] {
  const [verb = '', presentStem, pastStem] = entry.split(':');
  const irregular = SPANISH_IRREGULAR[verb];
  const [present = '', past = '', participle = '', gerund = '', infinitive = ''] = irregular
    ? irregular.split('|')
    : regularSpanish(verb, presentStem, pastStem);
  return [
    ...present.split(' ').map((form): VerbForm => ({ form, tense: 'present' })),
    ...past.split(' ').map((form): VerbForm => ({ form, tense: 'past' })),
    { form: participle, tense: 'participle' },
    { form: gerund, tense: 'gerund' },
    { form: infinitive, tense: 'infinitive' },
  ];
}

function regularSpanish(verb: string, presentStem?: string, pastStem?: string): string[] {
  const stem = verb.slice(0, -2);
  const now = presentStem || stem;
  const then = pastStem || stem;
  if (verb.endsWith('ar')) {
    return [
      `${now}a ${now}an`,
      `${stem}o ${stem}aron ${stem}aba ${stem}aban`,
      `${stem}ado`,
      `${stem}ando`,
      verb,
    ];
  }
  return [
    `${now}e ${now}en`,
    `${then}io ${then}ieron ${stem}ia ${stem}ian`,
    `${stem}ido`,
    `${then}iendo`,
    verb,
  ];
}

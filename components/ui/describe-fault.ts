import { type FaultKey, faultLine, type PackFault } from '../../lib/pack/pack-fault.ts';
import type { Words } from '../../lib/panel/words.ts';

/** The messages of the catalogues that say it. */
export const FAULT_MESSAGES: Readonly<Record<FaultKey, string>> = {
  tooBig: 'packFaultTooBig',
  noPack: 'packFaultNoPack',
  noPart: 'packFaultNoPart',
  noJson: 'packFaultNoJson',
  oneFile: 'packFaultOneFile',
  noFile: 'packFaultNoFile',
  missing: 'packFaultMissing',
  notText: 'packFaultNotText',
  notNumber: 'packFaultNotNumber',
  notList: 'packFaultNotList',
  notObject: 'packFaultNotObject',
  notYesNo: 'packFaultNotYesNo',
  unknownField: 'packFaultUnknownField',
  noChoice: 'packFaultNoChoice',
  noWebAddress: 'packFaultNoWebAddress',
  badForm: 'packFaultBadForm',
  empty: 'packFaultEmpty',
  tooFew: 'packFaultTooFew',
  tooMany: 'packFaultTooMany',
  tooLong: 'packFaultTooLong',
  tooSmall: 'packFaultTooSmall',
  tooLarge: 'packFaultTooLarge',
  notAllowed: 'packFaultNotAllowed',
  idTwice: 'packFaultIdTwice',
  noEntry: 'packFaultNoEntry',
  entries: 'packFaultEntries',
  values: 'packFaultValues',
  deep: 'packFaultDeep',
  items: 'packFaultItems',
  fields: 'packFaultFields',
  prototypeKey: 'packFaultPrototypeKey',
  characters: 'packFaultCharacters',
  markup: 'packFaultMarkup',
  control: 'packFaultControl',
  halfCharacter: 'packFaultHalfCharacter',
  noSuchDay: 'packFaultNoSuchDay',
  circle: 'packFaultCircle',
  linkPassword: 'packFaultLinkPassword',
  linkBare: 'packFaultLinkBare',
  linkInside: 'packFaultLinkInside',
};

/** What is wrong with a pack and where, as one line in the reader's language. */
export function describeFault(fault: PackFault, { t }: Pick<Words, 't'>): string {
  return faultLine(fault, ({ key, values }) => t(FAULT_MESSAGES[key], ...values));
}

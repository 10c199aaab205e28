export { checkPack, findUnusable } from './check-pack.ts';
export { describeFinding, type Finding, toFault } from './finding.ts';

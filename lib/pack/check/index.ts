export { checkPack, findUnusable } from './check-pack.ts';
export { describeFinding, type Finding } from './finding.ts';

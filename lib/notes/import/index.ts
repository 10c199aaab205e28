export { parseBackup } from './backup.ts';
export { BadImportError } from './errors.ts';
export { type Imported, type ImportKind, parseImport } from './parse-import.ts';
export { type ImportPlan, planImport } from './plan-import.ts';

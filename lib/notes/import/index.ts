export { parseBackup } from './backup.ts';
export { BadImportError } from './errors.ts';
export { type Imported, type ImportKind, parseImport } from './parse-import.ts';
export { countPlan, type ImportPlan, type PlanCounts, planImport } from './plan-import.ts';

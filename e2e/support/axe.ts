import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** axe-core's own script. */
export function loadAxe(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}

/** An expression that runs axe on what `selector` finds and gives a line for each violation. */
export function axeExpression(selector: string): string {
  return `axe.run(${selector}, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map((v) => v.id + ': ' + v.help + ' – ' + v.nodes.map((node) => node.target.join(' ') + ' ' + (node.any[0]?.message ?? '')).join(' | ')))`;
}

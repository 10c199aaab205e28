/**
 * Who may import whom: docs/ARCHITECTURE.md, "Layers". A rule's comment is what a newcomer reads when it fails.
 */
const PURE = '^lib/(text|beat|pack|analysis|context|anchoring|notes|notebook|sync)/';
const EDGES = ['page', 'crypto', 'storage', 'remote', 'browser'];

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-stays-pure',
      comment:
        'Pure folders import pure folders, zod and node-diff3, which compares; clocks, ids and worlds come in as arguments.',
      severity: 'error',
      from: { path: PURE, pathNot: '\\.(test|cases|samples)\\.ts$' },
      to: { pathNot: [PURE, 'node_modules/zod/', 'node-diff3'] },
    },
    ...EDGES.map((edge) => ({
      name: `edge-${edge}-alone`,
      comment: 'An edge knows pure folders and its one outside world, never another edge.',
      severity: 'error',
      from: { path: `^lib/${edge}/`, pathNot: '\\.test\\.ts$' },
      to: { path: '^(lib|components|entrypoints)/', pathNot: [PURE, `^lib/${edge}/`] },
    })),
    {
      name: 'messaging-knows-browser',
      severity: 'error',
      from: { path: '^lib/messaging/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(lib|components|entrypoints)/', pathNot: [PURE, '^lib/(messaging|browser)/'] },
    },
    {
      name: 'panel-sees-types-of-edges',
      comment: 'lib/panel is wired in entrypoints; of the edges it sees types alone.',
      severity: 'error',
      from: { path: '^lib/panel/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(lib|components|entrypoints)/',
        pathNot: [PURE, '^lib/panel/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'components-draw',
      comment: 'Components draw props and call callbacks.',
      severity: 'error',
      from: { path: '^components/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^(lib|entrypoints)/',
        pathNot: [PURE, '^lib/panel/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'page-scripts-stay-small',
      comment: 'Detector and reader: no database, keys, network, panel.',
      severity: 'error',
      from: { path: '^entrypoints/(detector|reader)' },
      to: { path: '^lib/(storage|crypto|remote|panel)/' },
    },
    {
      name: 'page-scripts-without-polyfill',
      comment: 'Detector and reader ask lib/browser/bare.ts: the polyfill would be 2.8 kB in every page.',
      severity: 'error',
      from: { path: '^entrypoints/(detector|reader)' },
      to: { path: 'webextension-polyfill', reachable: true },
    },
    {
      name: 'one-door-to-the-browser',
      comment: 'Only lib/browser imports the browser API.',
      severity: 'error',
      from: { pathNot: '^(lib/browser/|entrypoints/.*\\.d\\.ts)' },
      to: { path: 'webextension-polyfill|wxt/browser' },
    },
    {
      name: 'one-door-to-dexie',
      severity: 'error',
      from: { pathNot: '^lib/storage/' },
      to: { path: 'node_modules/dexie' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.wxt|\\.output' },
  },
};

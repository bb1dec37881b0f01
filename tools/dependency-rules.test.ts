import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * Each rule of .dependency-cruiser.cjs is broken once in a small tree, by the program that `bin/check` runs. The tree
 * also holds every import the house allows and a rule might catch by mistake; those must stay silent.
 */
const root = dirname(import.meta.dirname);

type Import = readonly [from: string, to: string, how?: 'type'];

const broken: Record<string, readonly Import[]> = {
  'calendar-knows-only-what-is-below-it': [['src/calendar/terms.ts', 'src/codes/phase.ts']],
  'codes-knows-only-what-is-below-it': [['src/codes/upn.ts', 'src/access/posts.ts']],
  'access-knows-only-what-is-below-it': [['src/access/decide.queries.ts', 'src/platform/clock.ts']],
  'packs-knows-only-what-is-below-it': [['src/packs/load.ts', 'src/platform/clock.ts']],
  'platform-knows-only-what-is-below-it': [
    ['src/platform/mail.ts', 'src/features/peps/index.ts'],
    ['src/platform/http.ts', 'src/ui/layout.tsx'],
    ['src/platform/shop.ts', 'src/packs/load.ts', 'type'],
  ],
  'ui-knows-only-what-is-below-it': [['src/ui/tag.tsx', 'src/features/peps/model.ts', 'type']],
  'web-knows-only-what-is-below-it': [['src/web/gate.ts', 'src/features/peps/index.ts']],
  'features-meet-at-their-doors': [
    ['src/features/invitations/send.commands.ts', 'src/features/peps/peps.queries.ts'],
    ['src/features/invitations/invite.page.tsx', 'src/features/peps/pep.ts', 'type'],
  ],
  'pages-use-the-doors-of-features': [['src/pages/child.page.tsx', 'src/features/peps/peps.queries.ts']],
  'pages-stand-above-features': [['src/features/invitations/invite.form.ts', 'src/pages/my-work.page.tsx']],
  'the-wiring-is-imported-by-nobody': [['src/features/invitations/remind.job.ts', 'src/app.ts']],
  'no-circle-of-files': [['src/platform/egg.ts', 'src/platform/hen.ts']],
  'no-circle-of-features': [
    ['src/features/meetings/agenda.page.tsx', 'src/features/contacts/index.ts'],
    ['src/features/contacts/call.page.tsx', 'src/features/meetings/model.ts', 'type'],
  ],
  'generated-constants-import-nothing': [['src/features/policies/heights.gen.ts', 'src/features/policies/tall.ts']],
  'pure-files-import-only-pure-files': [
    ['src/features/peps/pep-cycle.ts', 'src/features/peps/peps.commands.ts'],
    ['src/features/peps/pep-paper.ts', 'src/platform/clock.ts', 'type'],
    ['src/features/peps/peps.duties.ts', 'fs'],
    ['src/features/peps/model.ts', 'src/features/peps/peps.queries.ts', 'type'],
    ['src/calendar/bank-holidays.ts', 'yaml'],
    ['src/access/actions.ts', 'node:crypto'],
    ['src/packs/model.ts', 'src/packs/load.ts'],
  ],
  'pure-files-use-model-not-index': [['src/features/invitations/invitation.ts', 'src/features/peps/index.ts']],
  'sql-lives-in-queries-and-commands': [
    ['src/features/peps/view-pep.page.tsx', 'kysely', 'type'],
    ['src/features/peps/peps.routes.ts', 'pg'],
    ['src/app.ts', 'pg-boss'],
  ],
  'only-packages-that-are-deployed': [['src/platform/pdf.ts', 'fast-check']],
  'the-program-needs-no-tests-or-tools': [['src/platform/dates.ts', 'test/personas.ts']],
  'what-is-started-by-path-holds-no-tsx': [['src/platform/draw.worker.ts', 'src/platform/picture.ts']],
  'imports-can-be-found': [['src/platform/lost.ts', './nowhere.ts']],
};

const allowed: readonly Import[] = [
  ['src/features/policies/weigh.ts', 'src/features/policies/weights.gen.ts'],
  ['src/platform/hen.ts', 'src/platform/egg.ts'],
  ['src/main.ts', 'src/app.ts'],
  ['src/app.ts', 'src/features/peps/peps.routes.ts'],
  ['src/app.ts', 'src/pages/my-work.page.tsx'],
  ['src/pages/my-work.page.tsx', 'src/features/peps/index.ts'],
  ['src/pages/my-work.page.tsx', 'src/ui/layout.tsx'],
  ['src/ui/layout.tsx', 'src/platform/clock.ts'],
  ['src/web/route.ts', 'src/ui/layout.tsx'],
  ['src/web/route.ts', 'src/packs/load.ts'],
  ['src/features/peps/peps.routes.ts', 'src/web/route.ts'],
  ['src/platform/picture.ts', 'src/platform/drawing.tsx'],
  ['src/platform/clock.ts', 'src/calendar/day.ts'],
  ['src/platform/clock.ts', 'kysely'],
  ['src/platform/wing.ts', 'src/platform/feather.ts', 'type'],
  ['src/platform/feather.ts', 'src/platform/wing.ts'],
  ['src/packs/load.ts', 'src/platform/root.ts'],
  ['src/packs/load.ts', 'src/codes/phase.ts'],
  ['src/packs/load.ts', 'yaml'],
  ['src/access/posts.ts', 'src/calendar/day.ts'],
  ['src/access/index.ts', 'src/access/posts.ts'],
  ['src/codes/phase.ts', 'src/calendar/day.ts'],
  ['src/features/peps/index.ts', 'src/features/peps/peps.commands.ts'],
  ['src/features/peps/pep.ts', 'zod'],
  ['src/features/peps/pep.ts', 'src/packs/model.ts'],
  ['src/features/peps/pep.ts', 'src/access/index.ts'],
  ['src/features/peps/pep.ts', 'src/features/duties/model.ts'],
  ['src/features/peps/peps.duties.ts', 'src/features/peps/pep.ts'],
  ['src/features/peps/peps.commands.ts', 'kysely'],
  ['src/features/peps/peps.commands.ts', 'src/features/duties/index.ts'],
  ['src/features/peps/peps.queries.ts', 'src/platform/clock.ts'],
  ['src/features/peps/pep.test.ts', 'src/features/duties/duties.commands.ts'],
  ['src/features/duties/duties.db.test.ts', 'src/features/peps/peps.commands.ts'],
  ['src/features/peps/pep.factory.ts', 'src/features/duties/duties.commands.ts'],
  ['src/features/peps/pep.test.ts', 'fast-check'],
  ['src/features/peps/pep.test.ts', 'test/personas.ts'],
  ['src/features/peps/pep.factory.ts', 'kysely'],
  ['src/calendar/day.db.test.ts', 'pg'],
];

const deployed = ['kysely', 'pg', 'pg-boss', 'yaml', 'zod'];
const folder = mkdtempSync(join(tmpdir(), 'dependency rules '));
let found: { rule: string; from: string; to: string }[] = [];

beforeAll(() => {
  writeTree();
  const cruiser = join(root, 'node_modules/.bin/depcruise');
  const config = join(root, '.dependency-cruiser.cjs');
  const args = [cruiser, '--config', config, '--no-cache', '--output-type', 'json', 'src'];
  const said = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }).toString());
  found = said.summary.violations.map((v: { rule: { name: string }; from: string; to: string }) => ({
    rule: v.rule.name,
    from: v.from,
    to: v.to.replace(/^node_modules\/([^/]+)\/.*/, '$1').replace(/^crypto$/, 'node:crypto'),
  }));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the rules of who may import whom', () => {
  for (const [rule, imports] of Object.entries(broken)) {
    test(rule, () => {
      const seen = found.filter((violation) => violation.rule === rule).map(({ from, to }) => `${from} > ${to}`);
      const isOfFolders = rule === 'no-circle-of-features';
      const isReachable = rule === 'what-is-started-by-path-holds-no-tsx';
      const expected = imports.map(([from, to]) => {
        if (isOfFolders) return `${dirname(from)} > ${dirname(to)}`;
        return `${from} > ${isReachable ? 'src/platform/drawing.tsx' : to}`;
      });
      expect(seen.sort()).toEqual(expected.sort());
    });
  }

  test('there is no rule here that this test does not break', () => {
    const names = execFileSync(process.execPath, [
      '-p',
      `require(${JSON.stringify(join(root, '.dependency-cruiser.cjs'))}).forbidden.map((rule) => rule.name).join('\\n')`,
    ]);
    expect(names.toString().trim().split('\n').sort()).toEqual(Object.keys(broken).sort());
  });

  test('what the house allows is silent', () => {
    const caught = new Set(found.map(({ from, to }) => `${from} > ${to}`));
    expect(allowed.map(([from, to]) => `${from} > ${to}`).filter((edge) => caught.has(edge))).toEqual([]);
  });
});

function writeTree(): void {
  const edges = [...Object.values(broken).flat(), ...allowed];
  const files = new Map<string, string[]>();
  const linesOf = (path: string) => files.get(path) ?? files.set(path, []).get(path) ?? [];
  for (const [from, to, how] of edges) {
    const lines = linesOf(from);
    const isFile = /^(src|test)\//.test(to);
    if (isFile) linesOf(to);
    const specifier = isFile ? relative(dirname(from), to).replace(/^(?!\.)/, './') : to;
    lines.push(
      how === 'type'
        ? `import type * as it${lines.length} from '${specifier}';`
        : `import * as it${lines.length} from '${specifier}';`,
    );
  }
  for (const [path, lines] of files) {
    const names = lines.map((_, index) => `it${index}`).join(', ');
    write(path, `${lines.join('\n')}\nexport type Used = [${names.replace(/it\d+/g, 'typeof $&')}];\n`);
  }
  for (const name of [...deployed, 'fast-check']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  const manifest = { name: 'fixture', dependencies: versions(deployed), devDependencies: versions(['fast-check']) };
  write('package.json', JSON.stringify(manifest));
  copyFileSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

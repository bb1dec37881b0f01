import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../platform/root.ts';

/**
 * Where “headteacher” or “governors” may stand as it is. Everywhere else the words of the kind of school are said, of which
 * a page has `ctx.words`: a pupil referral unit has a head of centre and a management committee.
 */
const allowed: Readonly<Record<string, string>> = {
  'src/access/actions-of-an-organisation.ts': 'the table of access, for docs/access.md',
  'src/access/scopes.ts': 'the table of access, for docs/access.md',
  'src/features/accounts/common-passwords.ts': 'words that stand in passwords',
  'src/features/assurance/make-release.job.ts': 'the log',
  'src/features/glass/break-glass.page.tsx': 'of another school, whose kind is not known',
  'src/features/looks/ask.commands.ts': 'a mail to somebody who may work at several places',
};

const fixed = /(?<![\w.'{-])([Gg]overnors?|[Hh]eadteachers?)(’s)?(?=[ .,;?’<`"']|$)/;
/** An id, a type, a comment, or what is put in from the words. */
const notSaid = /^\s*(\/\/|\*|\/\*|import |\} from|export type |readonly )|'(governor|headteacher|governors)'/;

test('what a kind of school calls its people is not written into pages and letters', () => {
  const files = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.factory\.|features\/demonstration/.test(file));
  const found = files.filter((file) =>
    readFileSync(join(projectRoot, file), 'utf8')
      .split('\n')
      .some(
        (line) =>
          !notSaid.test(line) && fixed.test(line.replace(/\{[^{}]*\}|\/\*.*?\*\//g, '').replace(/ \/\/ .*/, '')),
      ),
  );
  expect(found.map((file) => relative('.', file)).sort()).toEqual(Object.keys(allowed).sort());
});

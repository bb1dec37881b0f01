import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../platform/root.ts';
import { loadPacks } from './load-packs.ts';

/**
 * Where “headteacher” or “governors” may stand as it is. Everywhere else the words of the kind of school are said, of which
 * a page has `ctx.words`: a pupil referral unit has a head of centre and a management committee.
 */
const allowed: Readonly<Record<string, string>> = {
  'src/access/actions-of-an-organisation.ts': 'the table of access, for docs/access.md',
  'src/access/scopes.ts': 'the table of access, for docs/access.md',
  'src/features/accounts/common-passwords.ts': 'words that stand in passwords',
  'src/features/assurance/make-release.job.ts': 'the log',
  'src/commands/policy.ts': 'help at the terminal',
  'src/features/policy-documents/check-posts.ts': 'found in documents of any school',
  'src/features/policy-documents/people.ts': 'found in documents of any school',
  'src/features/policy-documents/whose.ts': 'found in documents of any school',
  'src/features/glass/break-glass.page.tsx': 'of another school, whose kind is not known',
  'src/features/looks/ask.commands.ts': 'a mail to somebody who may work at several places',
};

/** Where “the school” or “your school” may stand as it is. */
const schoolAllowed: Readonly<Record<string, string>> = {
  'src/access/actions-of-an-organisation.ts': 'the table of access, for docs/access.md',
  'src/codes/laestab.ts': 'a number of the Department’s',
  'src/codes/upn.ts': 'the school that gave it',
  'src/commands/people.ts': 'help at the terminal',
  'src/features/assurance/questions.routes.tsx': 'where no kind is known',
  'src/features/children/add-child.form.ts': 'to an authority, of any school',
  'src/features/children/add-child.page.tsx': 'to an authority, of any school',
  'src/features/children/key-adult.routes.tsx': 'to an authority',
  'src/features/children/school.form.ts': 'of any school',
  'src/features/children/school.page.tsx': 'of any school',
  'src/features/childs-voice/read-voice.commands.ts': 'the log',
  'src/features/childs-voice/read-voice.routes.tsx': 'the log',
  'src/features/handovers/handovers.routes.tsx': 'the log',
  'src/features/handovers/offer.form.ts': 'of another school',
  'src/features/imports/bring-in.page.tsx': 'to an authority',
  'src/features/imports/plan-problems.ts': 'to an authority',
  'src/features/imports/school-list.page.tsx': 'to an authority',
  'src/features/judging/judgement.page.tsx': 'to an authority',
  'src/features/organisations/new-organisation.ts': 'before its kind is chosen',
  'src/features/peps/caseload.ts': 'to an authority',
  'src/pages/set-up/place.page.tsx': 'before its kind is chosen',
  'src/pages/set-up/steps.ts': 'before its kind is chosen',
};

const fixed = /(?<![\w.'{-])([Gg]overnors?|[Hh]eadteachers?)(’s)?(?=[ .,;?’<`"']|$)/;
/** An id, a type, a comment, or what is put in from the words. */
const notSaid = /^\s*(\/\/|\*|\/\*|import |\} from|export type |readonly )|'(governor|headteacher|governors)'/;

/** Every file that says something to somebody, line by line, without what is put in and without comments. */
function written(): { file: string; lines: string[] }[] {
  return readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.factory\.|features\/demonstration/.test(file))
    .map((file) => ({
      file,
      lines: readFileSync(join(projectRoot, file), 'utf8')
        .split('\n')
        .filter((line) => !notSaid.test(line))
        .map((line) => line.replace(/\{[^{}]*\}|\/\*.*?\*\//g, '').replace(/ \/\/ .*/, '')),
    }));
}

test('what a kind of school calls its people is not written into pages and letters', () => {
  const found = written().flatMap(({ file, lines }) => (lines.some((line) => fixed.test(line)) ? [file] : []));
  expect(found.sort()).toEqual(Object.keys(allowed).sort());
});

describe('a centre is not called a school', () => {
  const itsOwn = /\b(the|this|your|our) school(?! (day|year|week|term|meal|census))\b|\bgovernor|headteacher/i;
  /** What there is to read in an entry of a pack: ids have no space in them. */
  const textsOf = (value: unknown): string[] => {
    if (typeof value === 'string') return value.includes(' ') ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
  };

  test('by what packs say of clocks, posts, duties and promises', () => {
    const centre = loadPacks().england.speakingAs('pru');
    const said = [
      ...centre.clocksOn('2026-11-26').map(({ title, runs }) => [`The clock: ${title}`, runs]),
      ...centre
        .posts()
        .map(({ title, short, requirements, notes }) => [
          [`The post: ${title}`, short, notes],
          requirements.map(({ words }) => words),
        ]),
      centre.duties(),
      centre.commitments(),
    ].flatMap(textsOf);
    expect(said.length).toBeGreaterThan(400);
    expect(said.filter((text) => itsOwn.test(text))).toEqual([
      'Safeguarding leads, SENCOs, governors, mental health leads and social care are linked across schools.',
    ]);
  });

  test('by pages and letters, unless they speak of another school or to somebody who may work for an authority', () => {
    const found = written().flatMap(({ file, lines }) =>
      lines.some((line) =>
        /\b(the|this|your|our) school\b(?!’s system| (day|year|week|term|meal|census)|s| or authority)/i.test(line),
      )
        ? [file]
        : [],
    );
    expect(found.sort()).toEqual(Object.keys(schoolAllowed).sort());
  });
});

import { WrongUse } from '../config.ts';
import { addAuthority, addSchool, giveCode, placeSchool } from '../features/organisations/index.ts';
import type { Command, Outcome } from './command.ts';
import { openFor, organisationNamed, organisationsHere } from './open-for.ts';

export const authorityAdd: Command = {
  name: 'authority add',
  summary: 'Adds an authority. Its pack of clocks follows from its code, and is England’s where there is none.',
  usage: 'NAME [--code 919]',
  examples: ['authority add "Hertfordshire County Council" --code 919'],
  options: { code: 'text' },
  words: 1,
  run: (given) =>
    openFor(given, async ({ house, work, actor }) => {
      const name = given.words[0] ?? '';
      const added = await work(null, (work_) =>
        addAuthority(work_, house, { actor, steppedUpAt: work_.asking.now }, { name, code: given.text('code') ?? '' }),
      );
      return answered(added, { name, code: given.text('code') ?? null });
    }),
};

export const authorityList: Command = {
  name: 'authority list',
  summary: 'Lists the authorities here.',
  usage: '',
  examples: ['authority list --format json'],
  options: {},
  words: 0,
  run: (given) =>
    openFor(given, async (opened) => ({
      value: (await organisationsHere(opened))
        .filter((each) => each.kind === 'authority')
        .map(({ id, name, laCode }) => ({ id, name, code: laCode })),
    })),
};

export const schoolAdd: Command = {
  name: 'school add',
  summary: 'Adds a school. Its year, people and posts follow.',
  usage: 'NAME --urn URN --kind primary [--authority CODE]',
  examples: ['school add "Exampleton Primary School" --urn 117085 --kind primary --authority 919'],
  options: { urn: 'text', kind: 'text', authority: 'text' },
  words: 1,
  run: (given) =>
    openFor(given, async (opened) => {
      const { house, work, actor } = opened;
      const code = given.text('authority');
      const authority =
        code === undefined ? null : organisationNamed(await organisationsHere(opened), { authority: code });
      const school = {
        name: given.words[0] ?? '',
        urn: given.needed('urn'),
        kind: given.needed('kind'),
        authorityId: authority?.id ?? null,
        trustId: null,
      };
      const added = await work(null, (work_) =>
        addSchool(work_, house, { actor, steppedUpAt: work_.asking.now }, school),
      );
      return answered(added, { name: school.name, urn: school.urn, authority: code ?? null });
    }),
};

export const authoritySet: Command = {
  name: 'authority set',
  summary: 'Says which code an authority has. Its clocks, and those of the schools in it, follow from it.',
  usage: 'NAME --code 919',
  examples: ['authority set "Hertfordshire County Council" --code 919'],
  options: { code: 'text' },
  words: 1,
  run: (given) =>
    openFor(given, async (opened) => {
      const name = given.words[0] ?? '';
      const code = given.needed('code');
      const found = (await organisationsHere(opened)).filter((each) => each.kind === 'authority' && each.name === name);
      const [authority] = found;
      if (authority === undefined || found.length > 1) {
        throw new WrongUse(
          `${found.length > 1 ? 'More than one authority is' : 'No authority here is'} called ${name}. See bin/mainstay authority list.`,
        );
      }
      const { house, work, actor } = opened;
      const set = await work(authority.id, (work_) =>
        giveCode(work_, house, { actor, steppedUpAt: work_.asking.now }, authority.id, code),
      );
      return answered(set, { name, code });
    }),
};

export const schoolSet: Command = {
  name: 'school set',
  summary: 'Says which authority a school is in. Its clocks follow from it.',
  usage: '--school URN --authority CODE',
  examples: ['school set --school 117085 --authority 919', 'school set --school 117085 --authority none'],
  options: { school: 'text', authority: 'text' },
  words: 0,
  run: (given) =>
    openFor(given, async (opened) => {
      const all = await organisationsHere(opened);
      const school = organisationNamed(all, { urn: given.needed('school') });
      const code = given.needed('authority');
      const authority = code === 'none' ? null : organisationNamed(all, { authority: code });
      const { house, work, actor } = opened;
      const set = await work(school.id, (work_) =>
        placeSchool(work_, house, { actor, steppedUpAt: work_.asking.now }, school.id, authority?.id ?? null),
      );
      return answered(set, { name: school.name, authority: authority?.laCode ?? null });
    }),
};

export const schoolList: Command = {
  name: 'school list',
  summary: 'Lists the schools here.',
  usage: '',
  examples: ['school list'],
  options: {},
  words: 0,
  run: (given) =>
    openFor(given, async (opened) => ({
      value: (await organisationsHere(opened))
        .filter((each) => each.kind === 'school')
        .map(({ id, name, urn, laCode }) => ({ id, name, urn, authority: laCode })),
    })),
};

type Done = { readonly done: object } | { readonly problems: Readonly<Record<string, string>> };

/** What a command of a feature answered, for the terminal: what was made, or what was wrong with what was typed. */
export function answered(outcome: Done, made: object): Outcome {
  if ('problems' in outcome)
    throw new WrongUse(
      Object.values(outcome.problems)
        .map((problem) => `${problem}.`)
        .join(' '),
    );
  return { value: { ...outcome.done, ...made } };
}

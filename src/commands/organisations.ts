import { WrongUse } from '../config.ts';
import { addAuthority, addSchool } from '../features/organisations/index.ts';
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

import { dayInEngland } from '../calendar/index.ts';
import { WrongUse } from '../config.ts';
import { demonstrationWorld, plant, worldOfSize } from '../features/demonstration/index.ts';
import type { Command } from './command.ts';
import { openFor } from './open-for.ts';

/** Fills an empty data folder with invented people and children. */
export const seed: Command = {
  name: 'seed',
  summary: 'Fills an empty data folder with an invented authority, its schools and children; the same every time.',
  usage: '[--children N] [--schools M] [--seed NUMBER]',
  examples: ['seed --data data/demo', 'seed --children 10000 --schools 40 --data data/large'],
  options: { children: 'text', schools: 'text', seed: 'text' },
  words: 0,
  run: (given) => {
    const number = (name: string, standard: number): number => {
      const text = given.text(name);
      const value = text === undefined ? standard : Number(text);
      if (!Number.isInteger(value) || value < 1 || value > 1_000_000)
        throw new WrongUse(`--${name} ${text} is no number from 1 to 1,000,000.`);
      return value;
    };
    const chance = number('seed', 1);
    const sized = given.text('children') !== undefined || given.text('schools') !== undefined;
    const children = number('children', 1000);
    const schools = number('schools', 5);
    return openFor(given, async ({ house }) => {
      const today = dayInEngland(house.clock());
      const world = sized ? worldOfSize(today, chance, children, schools) : demonstrationWorld(today, chance);
      given.say('Writing the invented world…');
      const planted = await plant(house, world, today);
      return {
        value: {
          children: planted.children,
          schools: world.places.filter((place) => place.kind === 'school').length,
          people: world.people.length,
          seed: chance,
        },
      };
    });
  },
};

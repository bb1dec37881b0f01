import { expect, test } from 'vitest';
import { loadPacks } from '../../packs/index.ts';
import { myQuestions, placeIn, RATHER_NOT, sayAt } from './my-views.ts';
import { statementsIn, unansweredWords } from './said-and-done.ts';

const packs = loadPacks();
const forms = packs.names.flatMap((name) => packs.get(name)?.planTemplates('2026-11-24') ?? []);
const sections = forms.flatMap(({ sections: all }) => all.filter(({ lead }) => lead === 'child'));

test('every question of every child’s part has its own words at each level', () => {
  expect(sections.length).toBeGreaterThan(3);
  for (const section of sections) {
    for (const question of myQuestions(section)) {
      for (const level of ['pictures', 'plain', 'older'] as const) {
        expect(sayAt(question, level), `${section.id} ${question.id}`).not.toBe(question.ask);
      }
    }
  }
});

test('questions follow one another, and what shows records is none', () => {
  const [section] = sections;
  const asked = myQuestions(section ?? { questions: [] });
  expect(asked.some(({ kind }) => kind === 'records')).toBe(false);
  expect(placeIn(asked, asked[0]?.id ?? '')).toMatchObject({ nth: 1, of: asked.length, before: undefined });
  expect(placeIn(asked, 'nothing')).toBeUndefined();
});

test('what was said has an answer before sign-off, but not who helped nor what nobody said', () => {
  const section = sections.find(({ id }) => id === 'my-views') ?? { questions: [] };
  const answers = new Map([
    ['change', 'Sit away from the door'],
    ['helps', 'A quiet place'],
    ['worries', RATHER_NOT],
    ['who-helped', 'Mr Demoford'],
  ]);
  const said = statementsIn('part', section, answers, new Map([['helps', 'There is a corner now']]));
  expect(said.map(({ question, did }) => [question, did])).toEqual([
    ['helps', 'There is a corner now'],
    ['change', null],
  ]);
  expect(unansweredWords(said)).toContain('one thing the child said');
  expect(unansweredWords(said.filter(({ did }) => did !== null))).toBeNull();
});

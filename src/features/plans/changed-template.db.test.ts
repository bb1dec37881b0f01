import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { packFiles, packsFolder } from '../../packs/load-packs.ts';
import { readPacks } from '../../packs/read-packs.ts';
import type { House } from '../../web/house.ts';
import { saveAnswers } from './answers.commands.ts';

/** The form changes while a plan is being written: the plan keeps the one it began with, and the next begins with the new one. */
let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

function packsWith(from: string, to: string) {
  const files = packFiles(packsFolder).map((file) => ({ ...file, text: file.text.replace(from, to) }));
  const { packs, problems } = readPacks(files);
  expect(problems).toEqual([]);
  if (!packs) throw new Error('no packs');
  return packs;
}

test('a plan in hand goes on with its own form, and the next has the other', async () => {
  const lead = ['exampleton', 'designated-teacher'] as const;
  const robin = world.child('exampleton', 'CLA');
  const amara = world.child('exampleton', 'CLA-elsewhere');
  const before = plansIn(db, house, world);
  const planId = (await before.begin(...lead, [robin])).begun[0]?.planId ?? '';

  const asked =
    "{id: strengths, ask: 'What is the child good at, and what do they care about?', kind: text, needed: meeting}";
  const changed = {
    ...house,
    packs: packsWith(asked, "{id: gifts, ask: 'What gifts does the child bring?', kind: text, needed: meeting}"),
  };
  const after = plansIn(db, changed, world);
  const questions = (of: string, child: string) =>
    after.opened(...lead, child, of, async (_, { plan }) =>
      plan.form.sections.find(({ id }) => id === 'schools-view')?.questions.map(({ id }) => id),
    );
  expect(await questions(planId, robin)).toEqual(['strengths', 'learning', 'hard', 'works', 'work']);
  await after.opened(...lead, robin, planId, (work, opened) =>
    saveAnswers(work, changed, opened, partIn(opened, 'schools-view'), [
      { question: 'strengths', value: 'Kind to the little ones', base: 0 },
    ]),
  );
  const kept = await after.move(...lead, robin, planId, { act: 'hold', on: '2026-11-20' });
  expect(kept.outcome).toBe('moved');
  const copy = await db.keeper.query('select body from plan_copy where plan_id = $1', [planId]);
  expect(JSON.stringify(copy.rows[0].body)).toContain('What is the child good at');

  const next = (await after.begin(...lead, [amara])).begun[0]?.planId ?? '';
  expect(await questions(next, amara)).toEqual(['gifts', 'learning', 'hard', 'works']);
});

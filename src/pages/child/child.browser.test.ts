import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, closeBrowser, expectAccessible, picture, type RunningApp, startApp } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { nameKeyAdult, writeNote } from '../../features/children/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  app = await startApp(db);
  robin = world.child('exampleton', 'CLA');
  const school = world.organisation.exampleton;
  await db.as(world.person('exampleton', 'designated-teacher'), async (work) => {
    await nameKeyAdult(work, {
      childId: robin,
      controllerId: school,
      personId: world.person('exampleton', 'support-staff'),
      from: '2026-09-07',
      view: 'agreed',
      words: 'She listens and does not rush me.',
      askedOn: '2026-09-09',
    });
    const note = { childId: robin, controllerId: school };
    await writeNote(work, {
      ...note,
      on: '2026-11-20',
      kind: 'went-well',
      words: 'Read two chapters to Year 1. Asked to do it again.',
    });
    await writeNote(work, {
      ...note,
      on: '2026-11-12',
      kind: 'contact',
      words: 'Called about Monday’s absence. A dentist’s letter is coming.',
    });
  });
});
afterAll(async () => {
  await closeBrowser();
  await app.close();
  await db.drop();
});

describe('the child’s page', () => {
  test.each([360, 1280])('reads well at %i, and so does every page it leads to', async (width) => {
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'), { width });
    for (const [path, name] of [
      ['', 'child'],
      ['/why', 'why'],
      ['/record', 'record'],
      ['/timeline', 'timeline'],
      ['/write', 'write'],
      ['/key-adult', 'key-adult'],
      ['/details', 'details'],
      ['/characteristics', 'characteristics'],
      ['/send', 'send'],
      ['/premium', 'premium'],
      ['/school/join', 'join'],
      ['/why/record/cla', 'record-status'],
    ]) {
      const answer = await page.goto(`/children/${robin}${path}`);
      expect(answer?.status(), path).toBe(200);
      await picture(page, `child-${name}-${width}`);
      await expectAccessible(page);
    }
    await context.close();
  });
});

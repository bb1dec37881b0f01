import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import { nameKeyAdult, writeNote } from '../../features/children/index.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
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
      ['/why/record/cp', 'record-protection'],
      ['/why/legal', 'legal'],
      ['/key-adult/view', 'child-view'],
      ['/peps/record/held', 'pep-held'],
    ]) {
      const answer = await page.goto(`/children/${robin}${path}`);
      expect(answer?.status(), path).toBe(200);
      await picture(page, `child-${name}-${width}`);
      await expectAccessible(page);
    }
    await context.close();
  });

  test('shows each reader what is theirs to see, and nobody why a child is here unasked', async () => {
    const titles = async (personId: string) => {
      const { page, context } = await browse(app, personId);
      await page.goto(`/children/${robin}`);
      const found = await page.locator('.block h2').allTextContents();
      const html = await page.content();
      await context.close();
      expect(html).not.toMatch(/looked after/i);
      return found.map((title) => title.trim());
    };
    expect(await titles(world.person('exampleton', 'headteacher'))).toEqual(
      expect.arrayContaining(['Timeline', 'Key adult', 'Why Robin is here', 'What is recorded', 'Who has looked']),
    );
    const teacher = await titles(world.person('exampleton', 'designated-teacher'));
    expect(teacher).toContain('Why Robin is here');
    expect(teacher).not.toContain('Who has looked');
    const keyAdult = await titles(world.person('exampleton', 'support-staff'));
    expect(keyAdult).toContain('Key adult');
    for (const title of [
      'Timeline',
      'Why Robin is here',
      'What is recorded',
      'Who has looked',
      'This term at a glance',
    ]) {
      expect(keyAdult, title).not.toContain(title);
    }
    const virtual = await titles(world.person('northmere', 'virtual-school-head'));
    expect(virtual).toContain('Why Robin is here');
    expect(virtual).not.toContain('Who has looked');
  });

  test('is a look, which says at what; why the child is here is a look of its own', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'safeguarding-lead'));
    await page.goto(`/children/${robin}`);
    await follow(page, page.click('text=Show statuses and dates'));
    await context.close();
    const { rows } = await db.keeper.query(
      `select detail from audit_event where verb = 'child.look' and actor_person = $1 order by id`,
      [world.person('exampleton', 'safeguarding-lead')],
    );
    expect(rows.map(({ detail }) => [detail.how, detail.part])).toEqual([
      ['page', 'name'],
      ['why the child is here', 'care-group'],
    ]);
  });

  test('holds no name, reason or word of anybody while someone is looking', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'));
    await page.goto(`/children/${robin}`);
    await follow(page, page.click('.looking__switch'));
    for (const path of [
      '',
      '/why',
      '/record',
      '/timeline?kind=statuses',
      '/details',
      '/key-adult',
      '/why/record/cla',
    ]) {
      await page.goto(`/children/${robin}${path}`);
      const html = await page.content();
      for (const word of ['Robin', 'Testwood', 'Looked after', 'support-staff', 'listens', 'two chapters', 'dentist']) {
        expect(html.includes(word), `${word} on ${path}`).toBe(false);
      }
      await expectAccessible(page);
    }
    await page.goto(`/children/${robin}`);
    await picture(page, 'child-looking-1280');
    await context.close();
  });

  test('prints with who printed it, and without what is only for the screen', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'headteacher'));
    await page.goto(`/children/${robin}/why`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.print-footer')).toBe(true);
    expect(await page.textContent('.print-footer')).toContain('Printed by headteacher of exampleton, Headteacher.');
    expect(await page.isVisible('text=Record another')).toBe(false);
    await context.close();
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browse,
  closeBrowser,
  expectAccessible,
  follow,
  picture,
  type RunningApp,
  startApp,
} from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import type { PostId } from '../../access/index.ts';
import { partUrl, planUrl } from './plan-urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  // with little room for files, so that too much is soon sent
  app = await startApp(db, {}, { uploadBytes: 1_000_000 });
  plans = plansIn(db, app.house, world);
  robin = world.child('exampleton', 'CLA');
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     values ($1, $2, $3, 'social-worker-of', '[2026-01-01,)'), ($1, $4, $5, 'teacher-of', '[2026-01-01,)')`,
    [
      ...[robin, world.organisation.northmere, world.person('northmere', 'social-worker')],
      ...[world.organisation.exampleton, world.person('exampleton', 'teacher')],
    ],
  );
  const { begun } = await plans.begin('northmere', 'social-worker', [robin]);
  planId = begun[0]?.planId ?? '';
  await plans.move('exampleton', 'designated-teacher', robin, planId, { act: 'hold', on: '2026-11-20' });
});
afterAll(async () => {
  await closeBrowser();
  await app.close();
  await db.drop();
});

const person = (at: OrganisationKey, post: PostId) => world.person(at, post);
const asker = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, person(at, post), world.organisation[at]);
const part = (section: string, at: OrganisationKey = 'exampleton', post: PostId = 'designated-teacher') =>
  plans.opened(at, post, robin, planId, async (_, opened) => partIn(opened, section).id);

describe('two on one answer', () => {
  test('both are kept, both are shown, and one is chosen', async () => {
    const url = partUrl(robin, planId, await part('schools-view'));
    const first = await browse(app, person('exampleton', 'designated-teacher'), { javaScript: false });
    const second = await browse(app, person('exampleton', 'headteacher'), { width: 360 });
    for (const { page } of [first, second]) await page.goto(url);
    await first.page.fill('#strengths', 'Kind to the little ones');
    await follow(first.page, first.page.click('button:has-text("Save and stop")'));
    await second.page.fill('#strengths', 'Draws, and never gives up');
    await follow(second.page, second.page.click('button:has-text("Save and stop")'));
    expect(await second.page.textContent('.notice')).toContain('Somebody else wrote here at the same moment');
    const both = await second.page.textContent('.plan-dispute');
    expect(both).toContain('Kind to the little ones');
    expect(both).toContain('Draws, and never gives up');
    await expectAccessible(second.page);
    await picture(second.page, 'plan-dispute-360');
    await first.page.goto(planUrl(robin, planId));
    expect(await first.page.textContent('main')).toContain('Two answers stand');
    await first.page.goto(url);
    await picture(first.page, 'plan-dispute-1280');
    await follow(first.page, first.page.click('.plan-dispute button >> nth=0'));
    expect(await first.page.inputValue('#strengths')).toBe('Kind to the little ones');
    expect(await first.page.textContent('main')).toContain('Draws, and never gives up');
    await first.context.close();
    await second.context.close();
  });
});

describe('a file as an answer', () => {
  test.each([
    [360, true],
    [1280, false],
  ] as const)(
    'at %i px, scripts %s: what is typed is saved first, and the file is refused or added in words',
    async (width, javaScript) => {
      const url = partUrl(robin, planId, await part('schools-view'));
      const who = person('exampleton', 'designated-teacher');
      const { page, context } = await browse(app, who, { width, javaScript });
      const look = async (name: string) => {
        if (javaScript) await expectAccessible(page);
        await picture(page, `plan-${name}-${width}`);
      };
      await page.goto(url);
      const typed = `Maps, ${width}`;
      await page.fill('#hard', typed);
      await look('file-question');
      await follow(page, page.click('#work button'));
      await look('files-none');
      await follow(page, page.click('button:has-text("Add it")'));
      expect(await page.textContent('.govuk-error-summary')).toContain('Choose a file first');
      const pdf = { name: 'A poem.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 A poem') };
      await page.setInputFiles('#file', [
        pdf,
        { name: 'list.docx', mimeType: 'text/html', buffer: Buffer.from('<html>') },
      ]);
      await follow(page, page.click('button:has-text("Add it")'));
      expect(await page.textContent('.govuk-error-summary')).toContain('list.docx: This kind of file cannot be added');
      expect(await page.textContent('.plan-files')).toContain('A poem.pdf');
      await look('files-refused');
      await page.setInputFiles('#file', { ...pdf, name: 'A film.pdf', buffer: Buffer.alloc(4_000_000, '%PDF-') });
      await follow(page, page.click('button:has-text("Add it")'));
      expect(await page.textContent('.govuk-error-summary')).toContain('Each file can be up to 20 MB');
      expect(await page.textContent('.plan-files')).toContain('A poem.pdf');
      await look('files-too-much');
      await follow(page, page.click('a:has-text("Go back")'));
      expect(await page.inputValue('#hard')).toBe(typed);
      expect(await page.textContent('#work')).toContain('A poem.pdf');
      await look('file-question-answered');
      const reader = await browse(app, person('northmere', 'adviser'), { width, javaScript });
      await reader.page.goto(url);
      const link = (await reader.page.getAttribute('a:has-text("A poem.pdf")', 'href')) ?? '';
      expect((await reader.page.request.get(link)).status()).toBe(200);
      await picture(reader.page, `plan-file-read-${width}`);
      await reader.context.close();
      await follow(page, page.click('#work button'));
      await follow(page, page.click('button:has-text("Take it away")'));
      expect(await page.textContent('.notice')).toContain('It is taken away');
      expect((await page.goto(link))?.status()).toBe(410);
      await look('file-gone');
      await context.close();
    },
  );
});

describe('who is refused', () => {
  test.each<[OrganisationKey, PostId, number]>([
    ['exampleton', 'teacher', 200],
    ['exampleton', 'safeguarding-lead', 200],
    ['northmere', 'social-worker', 200],
    ['northmere', 'adviser', 200],
    ['exampleton', 'support-staff', 404],
    ['exampleton', 'senco', 404],
    ['exampleton', 'governor', 404],
    ['overmoor', 'headteacher', 404],
    ['eastholt', 'adviser', 404],
  ])('%s %s: %i', async (at, post, status) => {
    const answer = await (await asker(at, post)).get(planUrl(robin, planId));
    expect(answer.status).toBe(status);
    const text = await answer.text();
    if (status !== 200) expect(text).not.toContain('Testwood');
    if (post === 'teacher') {
      expect(text).toContain('What you are asked');
      expect(text).not.toContain('The carer’s view');
    }
  });

  test('nobody writes another’s part, nor takes another’s step', async () => {
    const social = await asker('northmere', 'social-worker');
    const schools = partUrl(robin, planId, await part('schools-view'));
    expect((await social.post(schools, { strengths: 'Mine', 'base.strengths': '9' })).status).toBe(403);
    expect((await social.get(`${planUrl(robin, planId)}/move/submit`)).status).toBe(403);
    expect((await social.post(`${planUrl(robin, planId)}/move/submit`, { seen: '2' })).status).toBe(403);
    const teacher = await asker('exampleton', 'teacher');
    expect((await teacher.get(partUrl(robin, planId, await part('carers-view')))).status).toBe(404);
    expect((await teacher.get(`${planUrl(robin, planId)}/move/submit`)).status).toBe(403);
    const adviser = await asker('northmere', 'adviser');
    expect((await adviser.post(`${planUrl(robin, planId)}/move/submit`, { seen: '2' })).status).toBe(403);
    const copies = await db.keeper.query('select id from plan_copy');
    expect((await teacher.get(`/children/${robin}/plan-copies/${copies.rows[0].id}`)).status).toBe(403);
  });

  test('every look at a plan is a look at the child', async () => {
    const before = (await db.keeper.query(`select max(id) as last from audit_event`)).rows[0].last;
    await (await asker('northmere', 'adviser')).get(planUrl(robin, planId));
    const { rows } = await db.keeper.query(
      `select verb, detail from audit_event where id > $1 and child_ids = array[$2::uuid]`,
      [...[before, robin]],
    );
    expect(rows).toEqual([{ verb: 'child.look', detail: { how: 'plan', part: 'plan', glass: false } }]);
  });
});

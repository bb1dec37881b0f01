import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;
let planId: string;
let part: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
  const { begun } = await plansIn(db, app.house, world).begin('exampleton', 'designated-teacher', [robin]);
  planId = begun[0]?.planId ?? '';
  const { rows } = await db.keeper.query(`select id from plan_part where plan_id = $1 and lead = 'child'`, [planId]);
  part = `/children/${robin}/plans/${planId}/parts/${rows[0].id}`;
});

/** A grey dot, as a browser would send it. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const question = (page: Page) => page.textContent('h1');

describe.each([
  [360, true, 'pictures'],
  [1280, false, 'plain'],
] as const)('at %i px, scripts %s, %s', (width, javaScript, level) => {
  test('an adult hands over, the child writes, draws, would rather not say, and sends', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), {
      width,
      javaScript,
    });
    const look = async (name: string) => {
      if (javaScript) await expectAccessible(page);
      await picture(page, `my-views-${name}-${width}`);
    };
    await page.goto(`${part}/hand-over`);
    await look('hand-over');
    await page.check(`input[value="${level}"]`);
    await follow(page, page.click('button:has-text("hand over")'));

    expect(await question(page)).toContain('Robin');
    const start = (await page.textContent('main')) ?? '';
    for (const words of ['0800 1111', '999', 'designated-teacher of exampleton']) expect(start).toContain(words);
    expect(await page.content()).not.toMatch(/Testwood|Exampleton Primary|Mainstay - /);
    await look('start');
    // the adult is signed out: nothing else opens
    const elsewhere = await page.request.get('/my-work', { maxRedirects: 0 });
    expect(elsewhere.status()).toBe(303);
    expect(elsewhere.headers().location).toContain('/sign-in');

    await follow(page, page.click('a:has-text("Start")'));
    // the child comes back to what was written before
    await page.goto('/my-views/questions/well');
    if (level === 'pictures') expect(await page.locator('.kid__picture').count()).toBe(1);
    await page.fill('textarea', 'My friends');
    await look('words');
    await follow(page, page.click('button:has-text("Next question")'));
    await page.check('input[value="4"]');
    await look('scale');
    await follow(page, page.click('button:has-text("Next question")'));
    await follow(page, page.click('button:has-text("rather not say")'));
    await follow(page, page.goto('/my-views/questions/drawing'));
    if (javaScript) {
      const sheet = await page.locator('canvas').boundingBox();
      await page.mouse.move((sheet?.x ?? 0) + 30, (sheet?.y ?? 0) + 30);
      await page.mouse.down();
      await page.mouse.move((sheet?.x ?? 0) + 200, (sheet?.y ?? 0) + 120);
      await page.mouse.up();
    } else {
      await page.setInputFiles('#file', { name: 'me.png', mimeType: 'image/png', buffer: PNG });
    }
    await follow(page, page.click('button:has-text("Keep this picture")'));
    expect(await page.locator('.kid__kept img').count()).toBe(1);
    await look('drawing');
    await page.setInputFiles('#file', {
      name: 'me.png',
      mimeType: 'image/png',
      buffer: Buffer.from('<script>no picture</script>'),
    });
    await follow(page, page.click('button:has-text("Keep this picture")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('not a picture we can keep');
    await page.goto('/my-views/questions/sound');
    await look('sound');
    await page.setInputFiles('#file', {
      name: 'me.webm',
      mimeType: 'audio/webm',
      buffer: Buffer.alloc(21_000_000, 'OggS'),
    });
    await follow(page, page.click('button:has-text("Keep this recording")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('too long');

    await page.goto('/my-views/hidden');
    expect(await page.content()).not.toContain('Robin');
    await page.goto('/my-views/look-over');
    expect(await page.textContent('main')).toContain('I would rather not say');
    await look('look-over');
    // the head does not see one answer; those who keep the child safe are said, not offered
    expect(await page.locator('a:has-text("Choose who does not see this")').count()).toBeGreaterThan(1);
    await follow(page, page.locator('a[href="/my-views/questions/well/readers"]').first().click());
    const offered = (await page.textContent('.kid__choice')) ?? '';
    expect(offered).toContain('headteacher of exampleton');
    expect(offered).not.toContain('safeguarding-lead of exampleton');
    expect(await page.textContent('main')).toContain('safeguarding-lead of exampleton');
    await look('readers');
    await page.check('text=headteacher of exampleton');
    await follow(page, page.click('button:has-text("I have chosen"), button:has-text("Keep my choice")'));
    expect(await page.textContent('main')).toMatch(/(Not shown to|Not for) headteacher of exampleton/);
    await look('kept');
    await page.goto('/my-views/look-over');
    await look('look-over-kept');
    await follow(page, page.click('button:has-text("Send it")'));
    expect(await page.textContent('main')).toContain('0800 1111');
    await look('sent');
    await context.close();
  });

  test('it is read the same day, and passed on in one step', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), {
      width,
      javaScript,
    });
    const due = await db.keeper.query(
      `select due_on::text, done_on from duty where rule = 'childs-part-read' and done_on is null`,
    );
    expect(due.rows).toEqual([{ due_on: '2026-11-24', done_on: null }]);
    await page.goto(`${part}/voice`);
    expect(await page.textContent('.voice-read')).toContain('My friends');
    expect(await page.textContent('.voice-read')).toContain('not shown to headteacher of exampleton');
    await page.locator('.voice__drawing').waitFor();
    if (javaScript) await expectAccessible(page);
    await picture(page, `voice-read-${width}`);
    await follow(page, page.click('button:has-text("I have read it")'));
    const read = await db.keeper.query(`select from duty where rule = 'childs-part-read' and done_on is null`);
    expect(read.rows).toEqual([]);
    await page.fill('#words', 'Talks of a door that is locked');
    await follow(page, page.click('button:has-text("Pass it")'));
    expect(await page.textContent('main')).toContain('Talks of a door that is locked');
    const mails = await db.keeper.query(
      `select to_address, body_text from mail where kind = 'alert' order by written_at`,
    );
    expect([...new Set(mails.rows.map(({ to_address }) => to_address))]).toEqual([
      'safeguarding-lead@exampleton.example',
    ]);
    for (const { body_text } of mails.rows) expect(body_text).not.toMatch(/Robin|Testwood|locked/);
    // asked again, for the other width
    await db.keeper.query(`update plan_part set state = 'in-progress' where plan_id = $1 and lead = 'child'`, [planId]);
    await db.keeper.query('delete from voice_reading');
    await db.keeper.query(`update voice_file set taken_away_at = now()`);
    await context.close();
  });
});

test('the head reads the rest, and nothing says that there was more', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'headteacher'), {});
  await page.goto(`${part}/voice`);
  const read = (await page.textContent('main')) ?? '';
  expect(read).toContain('I would rather not say');
  for (const words of ['My friends', 'not shown to', 'chose']) expect(read).not.toContain(words);
  await context.close();
});

test('who may not read it is refused, files and all; who is handed nothing sees nothing', async () => {
  const { rows } = await db.keeper.query('select id from voice_file limit 1');
  for (const [at, post, status] of [
    ['exampleton', 'teacher', 404],
    ['northmere', 'adviser', 403],
    ['overmoor', 'designated-teacher', 404],
  ] as const) {
    const { page, context } = await browse(app, world.person(at, post), { organisationId: world.organisation[at] });
    for (const path of [`${part}/voice`, `${part}/voice/files/${rows[0].id}`, `${part}/hand-over`]) {
      const met = await page.goto(path);
      expect([status, 403], `${post} ${path}`).toContain(met?.status());
    }
    await context.close();
  }
  const { page, context } = await browse(app, null);
  expect((await page.goto('/my-views'))?.status()).toBe(403);
  expect(await page.content()).not.toContain('Robin');
  await expectAccessible(page);
  await context.close();
});

test('a recording of 50 MB is refused before it is read, in words', async () => {
  const answer = await fetch(`${app.url}/my-views/questions/sound/file`, {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' },
    body: Buffer.alloc(50_000_000),
  }).catch(() => null);
  // closed to whoever has no session; the server may hang up while the rest is on its way
  expect([null, 404, 413]).toContain(answer?.status ?? null);
});

test.each([
  [360, false],
  [360, true],
  [1280, true],
])('the designated teacher lets a key adult help, who finds it, at %i px, scripts %s', async (width, javaScript) => {
  const person = world.person('exampleton', 'support-staff');
  await db.keeper.query(
    `insert into key_adult (child_id, controller_id, person_id, during) select $1, $2, $3, '[2026-09-01,)'
     where not exists (select from key_adult where child_id = $1)`,
    [robin, world.organisation.exampleton, person],
  );
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { width, javaScript });
  await page.goto(`/children/${robin}/plans/${planId}/parts`);
  await follow(page, page.click('a:has-text("Let an adult help"), a:has-text("Change who helps")'));
  if (javaScript) await expectAccessible(page);
  await picture(page, `let-help-${width}`);
  await page.check('label:has-text("support-staff of exampleton") >> xpath=.. >> input');
  await follow(page, page.click('button:has-text("Save who helps")'));
  expect(await page.textContent('table')).toContain('support-staff of exampleton helps');
  await picture(page, `let-help-saved-${width}`);
  await context.close();
  const theirs = await browse(app, person, { width, javaScript });
  await theirs.page.goto(`/children/${robin}`);
  if (javaScript) await expectAccessible(theirs.page);
  await picture(theirs.page, `helper-child-${width}`);
  await follow(theirs.page, theirs.page.click('a:has-text("Hand over to Robin"), a:has-text("It is sent: open it")'));
  expect(await theirs.page.textContent('h1')).toBe('Hand over to Robin');
  if (javaScript) await expectAccessible(theirs.page);
  await theirs.context.close();
});

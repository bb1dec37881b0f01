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
let parts: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
  const { begun } = await plansIn(db, app.house, world).begin('exampleton', 'designated-teacher', [robin]);
  planId = begun[0]?.planId ?? '';
  parts = `/children/${robin}/plans/${planId}/parts`;
  await db.keeper.query(
    `insert into contact (child_id, controller_id, name, role, email, route, unsafe, may_be_told, during) values
      ($1, $2, 'Mrs Pretendham', 'foster-carer', 'pretendham@home.example', 'Phone first, before 3 pm', false, '{}', '[2026-01-01,)'),
      ($1, $2, 'Mr Madeupton', 'foster-carer', 'madeupton@home.example', null, false, '{}', '[2026-01-01,)'),
      ($1, $2, 'Somebody Unsafe', 'parent', 'unsafe@home.example', null, true, '{}', '[2026-01-01,)')`,
    [robin, world.organisation.exampleton],
  );
});

const lastLink = async (to: string): Promise<string> => {
  const { rows } = await db.keeper.query(
    `select body_text from mail where to_address = $1 and body_text <> '' order by written_at desc limit 1`,
    [to],
  );
  return /(\/your-part\/open\/[\w-]+)/.exec(rows[0]?.body_text ?? '')?.[1] ?? '';
};

async function inviteByHand(page: Page, name: string): Promise<string> {
  await follow(page, page.goto(parts));
  await follow(page, page.click('tr:has-text("Carer") a:has-text("Invite somebody")'));
  await page.check(`label:has-text("${name}") >> xpath=.. >> input`);
  await page.check('input[value="told"]');
  await follow(page, page.click('button:has-text("Send the invitation")'));
  return (await page.locator('.notice b').nth(1).textContent()) ?? '';
}

/** What is said of 50 MB, sent with these cookies: before any of it is read. */
async function sendTooMuch(cookie: string): Promise<{ readonly status: number | null; readonly said: string }> {
  const answer = await fetch(`${app.url}/your-part/files/from-home`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' },
    body: new Uint8Array(50_000_000),
    // the server may hang up on a stranger while the rest is on its way
  }).catch(() => null);
  return { status: answer?.status ?? null, said: (await answer?.text()) ?? '' };
}

/** Whoever leads the plan reads what the carer wrote and writes down the rest, and cannot write over it. */
async function readByLeader(width: number, javaScript: boolean): Promise<void> {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { width, javaScript });
  await page.goto(parts);
  await follow(page, page.click('tr:has-text("Carer") a:has-text("Carer")'));
  const theirs = page.getByRole('region', { name: 'Written by themselves' });
  expect(await theirs.innerText()).toContain('A quiet start');
  expect(await page.locator('#works').count()).toBe(0);
  expect(await page.locator('textarea').count()).toBeGreaterThan(0);
  if (javaScript) await expectAccessible(page);
  await picture(page, `part-written-by-themselves-${width}`);
  const form = {
    _csrf: await page.inputValue('[name=_csrf]'),
    'told-by': 'By phone',
    'base.works': '1',
    works: 'Loud',
  };
  expect((await page.request.post(page.url(), { form })).status()).toBe(403);
  await context.close();
}

/** Adds two files from home and takes one away again; what was typed is saved on the way. Where the one left is opened. */
async function addFromHome(page: Page, width: number, javaScript: boolean): Promise<string> {
  await follow(page, page.click('button:has-text("Add a file")'));
  expect(await page.textContent('h1')).toBe('Is there something from home to show?');
  await page.setInputFiles('#file', { name: 'badge.png', mimeType: 'image/png', buffer: Buffer.from('MZ, a program') });
  await follow(page, page.click('button:has-text("Add it")'));
  expect(await page.textContent('.govuk-error-summary')).toContain('This kind of file cannot be added');
  if (javaScript) await expectAccessible(page);
  await picture(page, `your-part-file-refused-${width}`);
  const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7 ${name}`) });
  await page.setInputFiles('#file', [pdf('badge.pdf'), pdf('not-this-one.pdf')]);
  await follow(page, page.click('button:has-text("Add it")'));
  expect(await page.textContent('.notice')).toContain('It is added');
  if (javaScript) await expectAccessible(page);
  await picture(page, `your-part-files-${width}`);
  await follow(page, page.click('li:has-text("not-this-one") button'));
  expect(await page.locator('.plan-files li').count()).toBe(1);
  const open = (await page.getAttribute('.plan-files a', 'href')) ?? '';
  const got = await page.request.get(open);
  expect([got.status(), await got.text()]).toEqual([200, '%PDF-1.7 badge.pdf']);
  expect(got.headers()['content-disposition']).toMatch(/^attachment; filename="badge\.pdf"/);
  await follow(page, page.click('a:has-text("Go back")'));
  expect(await page.textContent('main')).toContain('badge.pdf');
  return open;
}

describe.each([
  [360, true, 'Mrs Pretendham', 'pretendham@home.example'],
  [1280, false, 'Mr Madeupton', 'madeupton@home.example'],
] as const)('at %i px, scripts %s', (width, javaScript, name, address) => {
  let code: string;

  test('the designated teacher invites, and is told the code once', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), {
      width,
      javaScript,
    });
    await page.goto(parts);
    expect(await page.textContent('.lede')).toContain('Waiting for');
    if (javaScript) await expectAccessible(page);
    await picture(page, `parts-${width}`);
    code = await inviteByHand(page, name);
    expect(code).toMatch(/^\d{3} \d{3}$/);
    if (javaScript) await expectAccessible(page);
    await picture(page, `parts-invited-${width}`);
    await page.goto(parts);
    expect(await page.content()).not.toContain(code);
    await follow(page, page.click('tr:has-text("Carer") a:has-text("Invite somebody")'));
    expect(await page.textContent('main')).toContain('Not to be contacted');
    expect(await page.locator('label:has-text("Somebody Unsafe")').count()).toBe(0);
    if (javaScript) await expectAccessible(page);
    await picture(page, `invite-${width}`);
    await context.close();
  });

  test('the carer opens it on a phone without an account, writes, stops, comes back and sends', async () => {
    const { page, context } = await browse(app, null, { width, javaScript });
    const link = await lastLink(address);
    await page.goto(link);
    const before = await page.content();
    for (const word of ['Robin', 'Testwood', 'Exampleton', name]) expect(before).not.toContain(word);
    if (javaScript) await expectAccessible(page);
    await picture(page, `your-part-code-${width}`);
    await page.fill('#code', '111 111');
    await follow(page, page.click('button:has-text("Open my part")'));
    expect(await page.textContent('.notice')).toContain('That is not the code');
    await page.fill('#code', code);
    await follow(page, page.click('button:has-text("Open my part")'));
    expect(await page.textContent('.lede')).toContain('This is for Robin’s plan');
    expect(await page.content()).not.toContain('Testwood');
    if (javaScript) await expectAccessible(page);
    await picture(page, `your-part-${width}`);
    await page.fill('#well', '<script>alert(1)</script> She sings in the car');
    if (javaScript)
      await expect.poll(() => page.textContent('[data-saved-state]'), { timeout: 60_000 }).toContain('Saved at');
    else await follow(page, page.click('button:has-text("Save")'));
    await page.goto('/your-part');
    expect(await page.inputValue('#well')).toBe('<script>alert(1)</script> She sings in the car');
    await page.fill('#works', 'A quiet start');
    const file = await addFromHome(page, width, javaScript);
    const cookies = (await context.cookies()).map((each) => `${each.name}=${each.value}`).join('; ');
    const tooMuch = await sendTooMuch(cookies);
    expect([tooMuch.status, tooMuch.said.includes('Each file can be up to 20 MB')]).toEqual([422, true]);
    const stranger = await sendTooMuch('');
    expect([null, 403]).toContain(stranger.status);
    expect(stranger.said).not.toMatch(/Robin|Exampleton|from home/);
    expect(await page.inputValue('#works')).toBe('A quiet start');
    if (javaScript) await expectAccessible(page);
    await picture(page, `your-part-with-a-file-${width}`);
    await follow(page, page.click('button:has-text("Send my part")'));
    expect(await page.textContent('h1')).toBe('Your part is in');
    expect(await page.textContent('main')).toContain('A quiet start');
    expect(await page.textContent('main')).toContain('badge.pdf');
    if (javaScript) await expectAccessible(page);
    await picture(page, `your-part-sent-${width}`);
    await page.goto('/your-part/files/from-home');
    expect(await page.textContent('.notice')).toContain('Nothing was changed');
    expect((await page.request.get(file)).status()).toBe(200);
    await page.goto('/your-part');
    await follow(page, page.click('button:has-text("Close it here")'));
    expect((await page.goto('/your-part'))?.status()).toBe(403);
    for (const path of [file, '/your-part/files/from-home']) expect((await page.request.get(path)).status()).toBe(403);
    await context.close();
    await readByLeader(width, javaScript);
  });

  test('a link that was used, guessed, or taken back says so without a name', async () => {
    const { page, context } = await browse(app, null, { width, javaScript });
    const link = await lastLink(address);
    const titles: [string, string, number][] = [
      [link, 'This link was used already', 410],
      ['/your-part/open/guessed', 'This link opens nothing', 404],
    ];
    for (const [path, title, status] of titles) {
      expect((await page.goto(path))?.status()).toBe(status);
      expect(await page.textContent('h1')).toBe(title);
      expect(await page.content()).not.toMatch(/Robin|Testwood|Exampleton/);
      if (javaScript) await expectAccessible(page);
    }
    await page.goto(link);
    await picture(page, `your-part-used-${width}`);
    await follow(page, page.click('button:has-text("Mail me a new link")'));
    expect(await page.textContent('h1')).toBe('Look in your mail');
    const newer = await lastLink(address);
    expect(newer).not.toBe(link);
    await db.keeper.query('update invitation set withdrawn_at = $1 where email = $2', [app.house.clock(), address]);
    expect((await page.goto(newer))?.status()).toBe(410);
    expect(await page.textContent('h1')).toBe('This link was taken back');
    await context.close();
  });
});

test('who does not lead the plan invites nobody, and who has nothing to do with it sees nothing', async () => {
  const { rows } = await db.keeper.query(
    `select id from plan_part where plan_id = $1 and section = 'carers-view' limit 1`,
    [planId],
  );
  const invite = `${parts}/${rows[0].id}/invite`;
  for (const [at, post, path, status] of [
    ['exampleton', 'senco', invite, 404],
    ['northmere', 'adviser', invite, 403],
    ['overmoor', 'designated-teacher', parts, 404],
    ['exampleton', 'administrator', parts, 404],
  ] as const) {
    const { page, context } = await browse(app, world.person(at, post), { organisationId: world.organisation[at] });
    expect((await page.goto(path))?.status(), `${post} of ${at}`).toBe(status);
    await context.close();
  }
});

test('a teacher is asked about a subject in their own name', async () => {
  const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'));
  await page.goto(parts);
  await follow(page, page.click('a:has-text("Ask a teacher")'));
  await expectAccessible(page);
  await page.fill('#subject', 'Music');
  await page.check('label:has-text("teacher of exampleton") >> nth=0 >> xpath=.. >> input');
  await follow(page, page.click('button:has-text("Ask them")'));
  expect(await page.textContent('table')).toContain('Music');
  await context.close();
});

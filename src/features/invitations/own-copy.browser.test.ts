import { expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { inviteToPart } from './invite.commands.ts';
import { everybodysPartUrl, invitationActUrl, linkUrl, ownCopyUrl, ownPartUrl, readOwnCopyUrl } from './urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;
let planId: string;
const lead = ['exampleton', 'designated-teacher'] as const;
const invited = new Map<string, { readonly id: string; readonly code: string }>();
const SAID = {
  'carers-view': 'Sleeps well here',
  'parents-view': 'Misses the dog',
  'schools-view': 'Kind to the little ones',
};

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  const plans = plansIn(db, app.house, world);
  robin = world.child('exampleton', 'CLA');
  planId = (await plans.begin(...lead, [robin])).begun[0]?.planId ?? '';
  for (const [section, name] of [
    ['carers-view', 'Mrs Pretendham'],
    ['parents-view', 'Mr Inventwell'],
  ] as const) {
    const outcome = await plans.opened(...lead, robin, planId, (work, plan) =>
      inviteToPart(work, app.house, plan, partIn(plan, section), {
        ...{ contact: null, name, email: `${section}@home.example`, way: 'told', agreed: null },
      }),
    );
    if (outcome.kind !== 'invited') throw new Error(outcome.kind);
    invited.set(section, { id: outcome.invitationId, code: outcome.code });
  }
  for (const [section, words] of Object.entries(SAID)) {
    await db.keeper.query(
      `insert into answer (plan_id, part_id, child_id, controller_id, organisation_id, question, version, base_version, value, author_id, written_at)
       select plan_id, id, child_id, controller_id, controller_id, $3, 1, 0, to_jsonb($4::text), $5, '2026-11-20' from plan_part
       where plan_id = $1 and section = $2`,
      [planId, section, section === 'schools-view' ? 'strengths' : 'well', words, world.person(...lead)],
    );
  }
});

const rows = async (sql: string, ...values: unknown[]) => (await db.keeper.query(sql, values)).rows;
const of = (section: string) => {
  const found = invited.get(section);
  if (found === undefined) throw new RangeError(section);
  return found;
};
const release = async (at: OrganisationKey, who: PostId, section: string, act = 'copy') =>
  (await askerFor(app, world.person(at, who), world.organisation[at])).post(
    invitationActUrl(robin, planId, of(section).id),
    { act },
  );
const letters = (section: string) =>
  rows('select subject, body_text from mail where to_address = $1 order by ctid', `${section}@home.example`);
const linkOf = async (section: string): Promise<string> =>
  /your-part\/open\/([\w-]+)/.exec((await letters(section)).at(-1)?.body_text ?? '')?.[1] ?? '';
/** Types the code behind a link, as a browser of its own; gives its cookie, or the status it was refused with. */
async function enter(token: string, code: string): Promise<{ status: number; cookie: string }> {
  const first = await fetch(app.url + linkUrl(token));
  const form = /name="_csrf" value="([^"]+)"/.exec(await first.text())?.[1];
  if (form === undefined) return { status: first.status, cookie: '' };
  const cookies = first.headers.getSetCookie().map((each) => each.split(';')[0] ?? '');
  const answer = await fetch(app.url + linkUrl(token), {
    ...{ method: 'POST', redirect: 'manual', headers: { cookie: cookies.join('; '), 'sec-fetch-site': 'same-origin' } },
    body: new URLSearchParams({ _csrf: form, code }),
  });
  return {
    status: answer.status,
    cookie: answer.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; '),
  };
}
const take = (cookie: string, path: string = ownCopyUrl('pdf')) => fetch(app.url + path, { headers: { cookie } });

test('before sign-off there is no copy, and nobody lets one go', async () => {
  const { cookie } = await enter(await linkOf('carers-view'), of('carers-view').code);
  expect((await take(cookie)).status).toBe(403);
  expect((await release(...lead, 'carers-view')).status).toBe(403);
  const plans = plansIn(db, app.house, world);
  await db.keeper.query(`update plan_part set state = 'sent', settled_on = '2026-11-20' where plan_id = $1`, [planId]);
  await db.keeper.query(
    `update plan_part set state = 'declined', reason = 'Not this time' where plan_id = $1 and section <> all ($2)`,
    [planId, Object.keys(SAID)],
  );
  await plans.move(...lead, robin, planId, { act: 'hold', on: '2026-11-20' });
  await plans.move(...lead, robin, planId, { act: 'submit' });
  await db.keeper.query(`update plan_part set state = 'declined', reason = 'x' where plan_id = $1`, [planId]);
  const signed = await plans.move('northmere', 'adviser', robin, planId, { act: 'sign-off' });
  expect(signed).toMatchObject({ outcome: 'moved' });
  expect((await take(cookie)).status, 'signed off, and not let go').toBe(403);
});

const others: readonly (readonly [OrganisationKey, PostId])[] = [
  ['northmere', 'adviser'],
  ['northmere', 'social-worker'],
  ['exampleton', 'teacher'],
  ['overmoor', 'designated-teacher'],
];
test.each(others)('%s %s lets none go', async (at, who) => {
  expect((await release(at, who, 'carers-view')).status).toBe(404);
  expect(await rows('select from own_copy_released')).toEqual([]);
});

test('let go by whoever leads the plan, it is their reader’s version alone, and the letter tells nothing', async () => {
  for (const width of [360, 1280]) {
    const { page, context } = await browse(app, world.person(...lead), { width });
    await page.goto(everybodysPartUrl(robin, planId));
    await page.click('summary:has-text("Let Mrs Pretendham take their copy")');
    await expectAccessible(page);
    await picture(page, `own-copy-let-go-${width}`);
    await context.close();
  }
  const before = await linkOf('carers-view');
  // read through first: what they would get, and not what any other carer or parent said
  const reading = readOwnCopyUrl(robin, planId, of('carers-view').id);
  const asks = async (at: OrganisationKey, who: PostId) =>
    (await askerFor(app, world.person(at, who), world.organisation[at])).get(reading);
  const paper = await asks(...lead);
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  for (const [at, who] of others) expect((await asks(at, who)).status, who).toBe(404);
  expect(await rows('select from own_copy_released')).toEqual([]);
  expect((await release(...lead, 'carers-view')).status).toBe(200);
  const [{ body }] = await rows('select body from own_copy_released');
  expect(body).toContain('Kind to the little ones');
  expect(body).toContain('Sleeps well here');
  expect(body).not.toContain('Misses the dog');
  for (const { lead: whose } of JSON.parse(body).sections) {
    expect(['parent', 'social-worker', 'health', 'adviser', 'child']).not.toContain(whose);
  }
  const letter = JSON.stringify((await letters('carers-view')).at(-1));
  // what stands in a link is chance
  expect(letter.replace(/https?:\S+/g, '')).not.toMatch(/Robin|Exampleton|PEP|plan|signed/i);
  expect((await enter(before, of('carers-view').code)).status, 'the link before').toBe(404);
});

test('taken with the link and the code, as often as the session lasts; each time a look', async () => {
  const token = await linkOf('carers-view');
  expect((await enter(token, '000000')).status).toBe(422);
  const { cookie } = await enter(token, of('carers-view').code);
  for (const width of [360, 1280]) {
    const { page, context } = await browse(app, null, { width });
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: app.url }]);
    await page.goto(ownPartUrl);
    expect(await page.textContent('main')).toContain('Take it as a PDF');
    await expectAccessible(page);
    await picture(page, `own-copy-${width}`);
    await context.close();
  }
  const file = await take(cookie);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect((await take(cookie, ownCopyUrl('docx'))).status).toBe(200);
  const looks = await rows(
    `select verb from audit_event where actor_kind = 'invitation' and verb in ('plan.printed') and subject_id = $1`,
    of('carers-view').id,
  );
  expect(looks).toHaveLength(2);
  // the link sent on to somebody: it was used, and their browser has no session
  expect((await enter(token, of('carers-view').code)).status).toBe(410);
  expect((await take('')).status).toBe(403);
  // the parent was invited too, and nothing was let go to them
  const parent = await enter(await linkOf('parents-view'), of('parents-view').code);
  expect((await take(parent.cookie)).status).toBe(403);
});

test('run out or taken back, it opens nothing, to whoever is in either', async () => {
  expect((await release(...lead, 'parents-view')).status).toBe(200);
  const { cookie } = await enter(await linkOf('parents-view'), of('parents-view').code);
  expect((await take(cookie)).status).toBe(200);
  await rows(`update invitation set expires_on = '2026-11-23' where id = $1`, of('parents-view').id);
  expect((await take(cookie)).status).toBe(403);
  expect((await fetch(app.url + linkUrl(await linkOf('parents-view')))).status).toBe(410);
  // opened again, with a new link and a new code, by whoever leads the plan
  expect((await release('exampleton', 'teacher', 'parents-view', 'extend')).status).toBe(404);
  const { page, context } = await browse(app, world.person(...lead), { width: 360 });
  await page.goto(everybodysPartUrl(robin, planId));
  await page.click('summary:has-text("Change what Mr Inventwell was sent")');
  await expectAccessible(page);
  await picture(page, 'own-copy-ran-out-360');
  await follow(page, page.click('button:has-text("Open it again")'));
  expect(await page.textContent('.notice')).toContain('Open until');
  await context.close();
  expect((await take(cookie)).status).toBe(200);
  expect((await release(...lead, 'parents-view', 'resend')).status).toBe(200);
  const letter = JSON.stringify((await letters('parents-view')).at(-1));
  expect(letter).toContain('Something you helped with can be read');
  const code = /\b(\d{3}) (\d{3})\b/.exec(await (await release(...lead, 'parents-view', 'code')).text());
  const anew = await enter(await linkOf('parents-view'), `${code?.[1]}${code?.[2]}`);
  expect((await take(anew.cookie)).status).toBe(200);
  // the part itself stays as it was signed
  expect((await release(...lead, 'parents-view', 'reopen')).status).toBe(403);
  expect((await release(...lead, 'parents-view', 'withdraw')).status).toBe(200);
  expect((await take(cookie)).status).toBe(403);
  expect((await fetch(app.url + linkUrl(await linkOf('parents-view')))).status).toBe(410);
});

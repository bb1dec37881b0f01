import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { addFile, copyUrl, judgementUrl, moveUrl, planFileUrl, planUrl, sectionOf } from '../plans/index.ts';
import { writeWeeklyMails } from '../reminders/weekly-mail.commands.ts';
import { judgedSections } from './judgement.ts';
import { isDrawn } from './sample.ts';
import { giveSecondUrl, samplesUrl, secondJudgementUrl, settleUrl } from './urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;
let ids: readonly string[];
const advisers = { [randomUUID()]: 'Second adviser of northmere', [randomUUID()]: 'Third adviser of northmere' };
/** Whoever was asked first, and whoever it was handed on to. */
let asked: string;
let otherAdviser: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  plans = plansIn(db, app.house, world);
  robin = world.child('exampleton', 'CLA');
  await db.keeper.query(
    `insert into child_relation (child_id, controller_id, person_id, relation, during)
     values ($1, $2, $3, 'adviser-of', '[2026-01-01,)')`,
    [robin, world.organisation.northmere, world.person('northmere', 'adviser')],
  );
  for (const [id, name] of Object.entries(advisers)) {
    await db.keeper.query(`insert into person (id, display_name, email, demo) values ($1, $2, $3, true)`, [
      ...[id, name, `${id}@northmere.example`],
    ]);
    await db.keeper.query(
      `insert into post_holding (organisation_id, post, person_id, during, senior) values ($1, 'adviser', $2, '[2025-09-01,)', false)`,
      [world.organisation.northmere, id],
    );
  }
  // Begun until the draw takes it: as it would among ten children.
  for (planId = ''; planId === ''; ) {
    const { begun } = await plans.begin('exampleton', 'designated-teacher', [robin]);
    const id = begun[0]?.planId ?? '';
    if (isDrawn(id, { academicYear: 2026, term: 'autumn' }, 10)) planId = id;
    else await db.keeper.query('truncate plan cascade');
  }
  await addWork('poem.pdf');
  await plans.move('exampleton', 'designated-teacher', robin, planId, { act: 'hold', on: '2026-11-20' });
  await plans.move('exampleton', 'designated-teacher', robin, planId, { act: 'submit' });
  ids = await plans.opened('northmere', 'adviser', robin, planId, async (_, opened) =>
    judgedSections(opened.plan.form, opened.readable).map(({ id }) => id),
  );
});

/** A piece of work the school adds; where it is opened. */
async function addWork(name: string): Promise<string> {
  await plans.opened('exampleton', 'designated-teacher', robin, planId, (work, opened) => {
    const question = sectionOf(opened.plan.form, 'schools-view')?.questions.find(({ kind }) => kind === 'file');
    if (question === undefined) throw new Error('Northmere asks for a piece of work.');
    const given = { name, bytes: Buffer.from(`%PDF-1.7 ${name}`) };
    return addFile(work, app.house, opened, partIn(opened, 'schools-view'), question, given, null);
  });
  const { rows } = await db.keeper.query('select id from answer_file where name = $1', [name]);
  return planFileUrl(robin, planId, rows[0]?.id);
}

const asker = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const second = () => askerFor(app, otherAdviser, world.organisation.northmere);
const SECRET = 'Only the first judge wrote this';

describe('judging a plan, and a second time', () => {
  test('the adviser says of each section how it is; a colour alone is not enough', async () => {
    const { page, context } = await browse(app, world.person('northmere', 'adviser'), { width: 360 });
    await page.goto(planUrl(robin, planId));
    await follow(page, page.click('a:has-text("Judge its sections")'));
    for (const id of ids) await page.check(`[name="colour.${id}"][value="green"]`);
    await page.check('[name="colour.targets"][value="red"]');
    await follow(page, page.click('button:has-text("Save the judgement")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('Say what would make “Targets” good');
    await expectAccessible(page);
    await picture(page, 'judgement-360');
    await page.fill('[name="words.targets"]', SECRET);
    await follow(page, page.click('button:has-text("Save the judgement")'));
    await page.locator('.notice:has-text("Saved.")').waitFor();
    expect(await page.textContent('main')).toContain('drawn to be judged a second time');
    await follow(page, page.click('a:has-text("Return it with what the sections need")'));
    expect(await page.inputValue('[name="needs.targets"]')).toBe(SECRET);
    expect(await page.isChecked('[name="section"][value="targets"]')).toBe(true);
    await context.close();
  });

  test('it is dated work of whoever was asked, who hands it on; nobody else does', async () => {
    const due = async () =>
      (
        await db.keeper.query(
          `select assignee, due_on::text, done_on::text from duty where rule = 'pep-judged-second' and child_id = $1`,
          [robin],
        )
      ).rows;
    asked = (await due())[0].assignee;
    otherAdviser = Object.keys(advisers).find((id) => id !== asked) ?? '';
    expect(await due()).toEqual([{ assignee: asked, due_on: '2026-12-08', done_on: null }]);
    for (const [at, post, status] of [
      ['northmere', 'adviser', 403],
      ['northmere', 'social-worker', 404],
      ['exampleton', 'designated-teacher', 403],
      ['eastholt', 'adviser', 404],
    ] as const) {
      const answer = await (await asker(at, post)).post(giveSecondUrl(robin, planId), { person: otherAdviser });
      expect(answer.status, `${at} ${post}`).toBe(status);
    }
    const { page, context } = await browse(app, asked);
    await page.goto('/my-work');
    await follow(page, page.click('.task:has-text("Judge a PEP a second time") a:has-text("Judge it")'));
    await page.click('summary:has-text("I cannot judge it")');
    await expectAccessible(page);
    await page.selectOption('[name="person"]', { label: advisers[otherAdviser] ?? '' });
    await follow(page, page.click('button:has-text("Ask them instead")'));
    expect(await page.textContent('main')).not.toContain('Waits for you');
    await page.goto('/my-work');
    expect(await page.textContent('main')).not.toContain('Judge a PEP a second time');
    await context.close();
    expect(await due()).toEqual([{ assignee: otherAdviser, due_on: '2026-12-08', done_on: null }]);
    const head = await browse(app, world.person('northmere', 'virtual-school-head'), { width: 360 });
    await head.page.goto(secondJudgementUrl(robin, planId));
    expect(await head.page.textContent('main')).toContain(`${advisers[otherAdviser]} was asked`);
    // whoever has looked at the record since is not to be asked
    expect(await head.page.locator('[name="person"]').count()).toBe(0);
    await picture(head.page, 'second-asked-360');
    await head.context.close();
  });

  test('the school reads nothing of it while it is being judged', async () => {
    const text = await (
      await (await asker('exampleton', 'designated-teacher')).get(judgementUrl(robin, planId))
    ).text();
    expect(text).toContain('Nothing has been judged yet');
    expect(text).not.toContain(SECRET);
  });

  test('the second sees nothing of the first anywhere, in the database neither, until theirs is in', async () => {
    const first = await asker('northmere', 'adviser');
    const moves = async () =>
      String((await db.keeper.query('select max(position) as last from plan_step')).rows[0].last);
    await first.post(moveUrl(robin, planId, 'return'), {
      ...{ section: 'targets', 'needs.targets': SECRET, reason: 'Nearly, says the first', seen: await moves() },
    });
    const who = await second();
    for (const path of [
      '/my-work',
      '/whats-due',
      '/caseload',
      '/peps',
      `/children/${robin}`,
      `/children/${robin}/plans`,
      samplesUrl,
    ]) {
      const text = await (await who.get(path)).text();
      expect(text.replace(/<option.*?<\/option>/gs, ''), path).not.toMatch(/Returned|returned|Put right|came back/);
    }
    expect(await (await who.get(`/children/${robin}/plans`)).text()).toContain('Sent in');
    expect(await (await who.get('/my-work')).text()).toContain('Judge a PEP a second time');
    const told = await db.as(otherAdviser, ({ read }) =>
      read
        .selectFrom('duty')
        .select('rule')
        .where('child_id', '=', robin)
        .where('occurrence', 'like', `${planId}%`)
        .execute(),
    );
    expect(told).toEqual([{ rule: 'pep-judged-second' }]);
    const steps = await db.as(otherAdviser, ({ read }) =>
      read.selectFrom('plan_step').select('to_state').where('plan_id', '=', planId).orderBy('position').execute(),
    );
    expect(steps.at(-1)).toEqual({ to_state: 'submitted' });
    await writeWeeklyMails(app.house);
    const mails = await db.keeper.query('select body_text from mail where to_person = $1', [otherAdviser]);
    expect(mails.rows.map(({ body_text }) => body_text).join()).not.toMatch(/eturned|Check/);
    const copies = (await db.keeper.query('select id from plan_copy where own_copy = false')).rows;
    for (const path of [
      planUrl(robin, planId),
      judgementUrl(robin, planId),
      secondJudgementUrl(robin, planId),
      `/children/${robin}/plans`,
      samplesUrl,
      ...copies.map(({ id }: { id: string }) => copyUrl(robin, id)),
      ...(await plans.opened('exampleton', 'headteacher', robin, planId, async (_, { plan }) =>
        plan.parts.map(({ id }) => `${planUrl(robin, planId)}/parts/${id}`),
      )),
    ]) {
      const text = await (await who.get(path)).text();
      expect(text, path).not.toContain(SECRET);
      expect(text, path).not.toContain('says the first');
    }
    expect((await who.get(`${planUrl(robin, planId)}/changes/4`)).status).toBe(403);
    expect((await who.post(judgementUrl(robin, planId), {})).status).toBe(403);
    const seen = await db.as(otherAdviser, ({ read }) =>
      read.selectFrom('plan_judgement').select('id').where('blind', '=', false).execute(),
    );
    expect(seen).toEqual([]);
    // a file is opened as it was sent in; what the school added since belongs to what they do not see
    const [poem] = /\/children\/[\w/-]+\/files\/[\w-]+/.exec(
      await (await who.get(secondJudgementUrl(robin, planId))).text(),
    ) ?? [''];
    expect(await (await who.get(poem)).text()).toBe('%PDF-1.7 poem.pdf');
    const since = await addWork('since.pdf');
    expect((await who.get(since)).status).toBe(404);
    expect((await first.get(since)).status).toBe(200);
  });

  test('nobody else gives it, and before it is in nobody compares', async () => {
    for (const [at, post, status] of [
      ['northmere', 'virtual-school-head', 200],
      ['northmere', 'social-worker', 404],
      ['exampleton', 'designated-teacher', 403],
      ['exampleton', 'teacher', 404],
      ['eastholt', 'adviser', 404],
    ] as const) {
      const who = await asker(at, post);
      const answer = await who.get(secondJudgementUrl(robin, planId));
      expect(answer.status, `${at} ${post}`).toBe(status);
      expect(await answer.text()).not.toContain(SECRET);
      expect((await who.post(secondJudgementUrl(robin, planId), {})).status).toBe(status === 404 ? 404 : 403);
    }
    const head = await (
      await (await asker('northmere', 'virtual-school-head')).get(secondJudgementUrl(robin, planId))
    ).text();
    expect(head).toContain(`${advisers[otherAdviser]} was asked`);
  });

  test('the second judges without scripts; then both stand side by side, and the two settle what they saw differently', async () => {
    const two = await browse(app, otherAdviser, { javaScript: false });
    await two.page.goto(samplesUrl);
    expect(await two.page.textContent('main')).toContain('Waits for you');
    await follow(two.page, two.page.click('a:has-text("Robin T.")'));
    for (const id of ids) await two.page.check(`[name="colour.${id}"][value="green"]`);
    await two.page.check('[name="colour.targets"][value="amber"]');
    await two.page.fill('[name="words.targets"]', 'Say by when');
    await follow(two.page, two.page.click('button:has-text("Give this judgement")'));
    expect((await db.keeper.query(`select done_on::text from duty where rule = 'pep-judged-second'`)).rows).toEqual([
      { done_on: '2026-11-24' },
    ]);
    expect(await two.page.textContent('.lede')).toContain(`${ids.length - 1} of ${ids.length} sections alike`);
    expect(await two.page.textContent('main')).toContain(SECRET);
    await two.page.fill('[name="words.targets"]', 'A target without a day is amber from now on');
    await follow(two.page, two.page.click('button:has-text("Propose this")'));
    expect(await two.page.textContent('.govuk-error-summary')).toContain('Choose how you settle it');
    await two.page.check('[name="colour.targets"][value="amber"]');
    await follow(two.page, two.page.click('button:has-text("Propose this")'));
    expect(await two.page.textContent('main')).toContain('You proposed');
    expect(await two.page.locator('button:has-text("Agree")').count()).toBe(0);
    await two.context.close();

    const { page, context } = await browse(app, world.person('northmere', 'adviser'));
    await page.goto(secondJudgementUrl(robin, planId));
    await expectAccessible(page);
    await picture(page, 'two-judgements-1280');
    await page.setViewportSize({ width: 360, height: 780 });
    await expectAccessible(page);
    await picture(page, 'two-judgements-360');
    await follow(page, page.click('button:has-text("Agree")'));
    expect(await page.textContent('.notice')).toContain('A target without a day is amber from now on');
    await page.goto(samplesUrl);
    expect(await page.textContent('main')).toContain('too few to say');
    expect(await page.textContent('main')).toContain('the rest settled');
    await expectAccessible(page);
    await picture(page, 'judged-twice-360');
    await page.setViewportSize({ width: 1280, height: 900 });
    await picture(page, 'judged-twice-1280');
    await context.close();
    const { rows } = await db.keeper.query(
      `select verb from audit_event where verb like 'plan.judge%' or verb = 'plan.drawn' order by id`,
    );
    expect(rows.map(({ verb }) => verb)).toEqual([
      ...[
        'plan.judged',
        'plan.drawn',
        'plan.drawn',
        'plan.judged-again',
        'plan.judgement-discussed',
        'plan.judgement-settled',
      ],
    ]);
  });

  test('the school reads the first judgement once the plan went back, and never the second', async () => {
    const text = await (
      await (await asker('exampleton', 'designated-teacher')).get(judgementUrl(robin, planId))
    ).text();
    expect(text).toContain(SECRET);
    expect(text).not.toContain('Say by when');
    const school = await asker('exampleton', 'headteacher');
    expect((await school.post(settleUrl(robin, planId), { section: 'targets' })).status).toBe(403);
    expect((await school.get(samplesUrl)).status).toBe(403);
    const head = await asker('northmere', 'virtual-school-head');
    expect((await head.post(settleUrl(robin, planId), { section: 'targets' })).status).toBe(403);
    const blind = await db.as(world.person('exampleton', 'headteacher'), ({ read }) =>
      read.selectFrom('plan_judgement').select('id').where('blind', '=', true).execute(),
    );
    expect(blind).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { browse, expectAccessible, follow, picture, type RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { addFile, partUrl, planFileUrl, planUrl, sectionOf } from '../plans/index.ts';
import { answerHandoverUrl, handedFileUrl, handoversUrl, handoverUrl, offerHandoverUrl, takeBackUrl } from './urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;
/** Files of the school's view, which goes, and of the carer's, which never does. */
const files = new Map<string, string>();
const poem = Buffer.from('%PDF-1.7 A poem about the sea');

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  plans = plansIn(db, app.house, world);
  robin = world.child('exampleton', 'CLA');
  const { begun } = await plans.begin('exampleton', 'designated-teacher', [robin]);
  planId = begun[0]?.planId ?? '';
  const teacher = await asker('exampleton', 'designated-teacher');
  const say = async (section: string, question: string, words: string, toldBy = '') => {
    const part = await plans.opened('exampleton', 'designated-teacher', robin, planId, async (_, opened) =>
      partIn(opened, section),
    );
    const fields = { [question]: words, [`base.${question}`]: '0', ...(toldBy === '' ? {} : { 'told-by': toldBy }) };
    await teacher.post(partUrl(robin, planId, part.id), fields);
  };
  await say('schools-view', 'strengths', 'Kind to the little ones');
  await say('carers-view', 'well', 'Sleeps better at Mill Lane', 'Their carer');
  for (const [section, question, name] of [
    ['schools-view', 'work', 'A poem.pdf'],
    ['carers-view', 'from-home', 'A badge.pdf'],
  ] as const) {
    const wrong = await plans.opened('exampleton', 'designated-teacher', robin, planId, (work, opened) => {
      const asked = sectionOf(opened.plan.form, section)?.questions.find(({ id }) => id === question);
      if (asked === undefined) throw new Error(`${section} does not ask ${question}.`);
      return addFile(work, app.house, opened, partIn(opened, section), asked, { name, bytes: poem }, 'Their carer');
    });
    expect(wrong).toBeNull();
    files.set(section, (await db.keeper.query('select id from answer_file where name = $1', [name])).rows[0].id);
  }
});

const asker = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const offer = async (more: Record<string, string> = {}) => {
  const school = await asker('exampleton', 'designated-teacher');
  const answer = await school.post(offerHandoverUrl(robin, planId), {
    ...{ to: world.organisation.overmoor, 'first-day': '7', 'first-month': '12', 'first-year': '2026' },
    ...{ section: ['schools-view', 'carers-view', 'quality'] as never, ...more },
  });
  expect(answer.status).toBe(303);
  return (answer.headers.get('location') ?? '').split('/').at(-1) ?? '';
};
const text = async (at: OrganisationKey, post: PostId, path: string) => {
  const answer = await (await asker(at, post)).get(path);
  return { status: answer.status, text: await answer.text() };
};
const theFile = (section: string) => files.get(section) ?? '';
const filesRead = async (at: OrganisationKey, post: PostId): Promise<string[]> =>
  db.as(world.person(at, post), async ({ read }) => {
    const rows = await read.selectFrom('answer_file').select('name').orderBy('name').execute();
    return rows.map(({ name }) => name);
  });
const bodies = (at: OrganisationKey, post: PostId) =>
  db.as(
    world.person(at, post),
    async ({ read }) => (await read.selectFrom('handover_body').select('hash').execute()).length,
  );

describe('a plan goes to the next school', () => {
  test('offered section by section; what may not go is said, and cannot be chosen past the page', async () => {
    const { page, context } = await browse(app, world.person('exampleton', 'designated-teacher'), { width: 360 });
    await page.goto(planUrl(robin, planId));
    await follow(page, page.click('a:has-text("Hand over to the next school")'));
    expect(await page.textContent('main')).toContain('Theirs to say again where the child goes');
    await follow(page, page.click('button:has-text("Offer it")'));
    expect(await page.textContent('.govuk-error-summary')).toContain('Choose the next school');
    expect(await page.textContent('main')).toContain('One file goes with it, to be opened there');
    await expectAccessible(page);
    await picture(page, 'offer-handover-360');
    await page.selectOption('[name="to"]', { label: 'Overmoor School' });
    await page.fill('[name="first-day"]', '7');
    await page.fill('[name="first-month"]', '12');
    await page.fill('[name="first-year"]', '2026');
    await follow(page, page.click('button:has-text("Offer it")'));
    expect(await page.textContent('main')).toContain('Waits for Overmoor School');
    expect(await page.textContent('main')).toContain('Kind to the little ones');
    expect(await page.textContent('main')).not.toContain('Mill Lane');
    await expectAccessible(page);
    await context.close();
    const { rows } = await db.keeper.query(`select to_address, subject, body_text from mail where kind = 'handover'`);
    expect(rows.map(({ to_address }) => to_address).toSorted()).toEqual([
      ...['deputy-designated-teacher@overmoor.example', 'designated-teacher@overmoor.example'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('Robin');
  });

  test('the next school is told whose it is and what is in it, and reads nothing before its yes', async () => {
    const id = (await db.keeper.query('select id from handover')).rows[0].id;
    const before = await text('overmoor', 'designated-teacher', handoverUrl(id));
    expect(before.status).toBe(200);
    expect(before.text).toContain('Robin Testwood');
    expect(before.text).toContain('The school’s view');
    expect(before.text).not.toContain('Kind to the little ones');
    expect(await bodies('overmoor', 'designated-teacher')).toBe(0);
    expect((await text('overmoor', 'designated-teacher', handedFileUrl(id, theFile('schools-view')))).status).toBe(404);
    expect(await filesRead('overmoor', 'designated-teacher')).toEqual([]);
    // a safeguarding lead reads, and does not answer
    const safe = await asker('overmoor', 'safeguarding-lead');
    expect((await safe.post(answerHandoverUrl(id), { answer: 'accepted' })).status).toBe(403);
    // nor does the school that offers
    const own = await asker('exampleton', 'headteacher');
    expect((await own.post(answerHandoverUrl(id), { answer: 'accepted' })).status).toBe(403);
  });

  test.each<[OrganisationKey, PostId, number]>([
    ['overmoor', 'teacher', 403],
    ['overmoor', 'senco', 403],
    ['overmoor', 'governor', 403],
    ['northmere', 'adviser', 403],
    ['eastholt', 'adviser', 403],
    ['exampleton', 'teacher', 403],
  ])('%s %s: %i, and nothing in the database', async (at, post, status) => {
    const id = (await db.keeper.query('select id from handover')).rows[0].id;
    const seen = await text(at, post, handoverUrl(id));
    expect(seen.status).toBe(status);
    expect(seen.text).not.toContain('Robin');
    expect(await bodies(at, post)).toBe(at === 'exampleton' ? 1 : 0);
  });

  test('accepted without scripts, it opens there as it was; every look is written down', async () => {
    const id = (await db.keeper.query('select id from handover')).rows[0].id;
    const { page, context } = await browse(app, world.person('overmoor', 'designated-teacher'), { javaScript: false });
    await page.goto('/peps');
    await follow(page, page.click('a:has-text("Plans handed over to you")'));
    expect(await page.textContent('.lede')).toContain('One plan waits for your answer');
    await follow(page, page.click('a:has-text("Robin Testwood")'));
    await follow(page, page.click('button:has-text("Accept it")'));
    const shown = await page.textContent('main');
    expect(shown).toContain('Kind to the little ones');
    expect(shown).not.toContain('Mill Lane');
    expect(shown).toContain('Targets, and what became of each');
    await context.close();
    const wide = await browse(app, world.person('overmoor', 'safeguarding-lead'));
    await wide.page.goto(handoverUrl(id));
    expect(await wide.page.locator('.plan-files li').allInnerTexts()).toEqual(['A poem.pdf PDF, 1 KB']);
    await expectAccessible(wide.page);
    await picture(wide.page, 'handed-over-1280');
    await wide.page.goto(handoversUrl);
    await expectAccessible(wide.page);
    await picture(wide.page, 'handovers-1280');
    await wide.context.close();
    const { rows } = await db.keeper.query(
      `select verb from audit_event where organisation_id = $1 and child_ids = array[$2::uuid] and verb in ('child.look', 'handover.accepted')`,
      [world.organisation.overmoor, robin],
    );
    expect(rows.length).toBeGreaterThanOrEqual(3);
    const own = await text('exampleton', 'designated-teacher', `/children/${robin}/plans`);
    expect(own.text).toContain('Exampleton Primary School to Overmoor School');
    // once answered it stays answered
    const again = await asker('overmoor', 'headteacher');
    await again.post(answerHandoverUrl(id), { answer: 'refused', reason: 'Changed our mind' });
    expect((await db.keeper.query('select answer from handover_answer')).rows).toEqual([{ answer: 'accepted' }]);
  });

  test('its files go along, of the sections it was given alone, each opening written down at that school', async () => {
    const { id } = (await db.keeper.query(`select handover_id as id from handover_answer where answer = 'accepted'`))
      .rows[0];
    const there = handedFileUrl(id, theFile('schools-view'));
    for (const [at, post] of [
      ['overmoor', 'designated-teacher'],
      ['overmoor', 'headteacher'],
      ['overmoor', 'safeguarding-lead'],
      ['exampleton', 'headteacher'],
    ] as const) {
      const answer = await (await asker(at, post)).get(there);
      expect([post, answer.status]).toEqual([post, 200]);
      expect(Buffer.from(await answer.arrayBuffer()).equals(poem)).toBe(true);
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="A poem\.pdf"/);
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
    }
    const { rows } = await db.keeper.query(
      `select verb from audit_event where organisation_id = $1 and actor_person = $2 and child_ids = array[$3::uuid] order by id desc limit 2`,
      [world.organisation.overmoor, world.person('overmoor', 'headteacher'), robin],
    );
    expect(rows.map(({ verb }) => verb)).toEqual(['plan.file-opened', 'child.look']);
    for (const [at, post, status] of [
      ['overmoor', 'teacher', 403],
      ['overmoor', 'senco', 403],
      ['northmere', 'adviser', 403],
      ['eastholt', 'virtual-school-head', 403],
      ['exampleton', 'teacher', 403],
    ] as const) {
      const seen = await text(at, post, there);
      expect([post, seen.status]).toEqual([post, status]);
      expect(seen.text).not.toMatch(/A poem|Robin Testwood/);
      if (!['exampleton', 'northmere'].includes(at)) expect(await filesRead(at, post)).toEqual([]);
    }
    // what did not go, is not there by any address, nor in the database
    expect(await filesRead('overmoor', 'headteacher')).toEqual(['A poem.pdf']);
    const head = await asker('overmoor', 'headteacher');
    for (const path of [
      handedFileUrl(id, theFile('carers-view')),
      handedFileUrl(id, id),
      planFileUrl(robin, planId, theFile('schools-view')),
    ])
      expect((await head.get(path)).status).toBe(404);
  });

  test('in SQL: nothing is given to what was answered, nor by those who do not lead; the next school takes nothing away', async () => {
    const { id } = (await db.keeper.query(`select handover_id as id from handover_answer where answer = 'accepted'`))
      .rows[0];
    const give = (at: OrganisationKey, post: PostId, handover: string, file: string) =>
      db.as(world.person(at, post), ({ write, asking }) =>
        write
          .insertInto('handover_file')
          .values({
            ...{ handover_id: handover, file_id: file, child_id: robin, controller_id: world.organisation.exampleton },
            ...{ organisation_id: world.organisation.exampleton, given_by: asking.personId, given_at: asking.now },
          })
          .execute(),
      );
    await expect(give('exampleton', 'designated-teacher', id, theFile('carers-view'))).rejects.toThrow('row-level');
    const waits = await offer();
    for (const [at, post] of [
      ['exampleton', 'teacher'],
      ['exampleton', 'safeguarding-lead'],
      ['overmoor', 'headteacher'],
    ] as const)
      await expect(give(at, post, waits, theFile('carers-view'))).rejects.toThrow('row-level');
    const took = await db.as(world.person('overmoor', 'headteacher'), ({ write, asking }) =>
      write
        .updateTable('answer_file')
        .set({ taken_away_at: asking.now })
        .where('id', '=', theFile('schools-view'))
        .executeTakeFirstOrThrow(),
    );
    expect(took.numUpdatedRows).toBe(0n);
    const own = await asker('exampleton', 'headteacher');
    await own.post(takeBackUrl(waits), { reason: 'Tried once more' });
  });

  test('what the child keeps from somebody meanwhile, and what was taken away, is closed there too', async () => {
    const { id } = (await db.keeper.query(`select handover_id as id from handover_answer where answer = 'accepted'`))
      .rows[0];
    const there = handedFileUrl(id, theFile('schools-view'));
    const client = await db.keeper.connect();
    await client.query(`set session_replication_role = replica`);
    await client.query(
      `insert into voice_kept_from (plan_id, part_id, child_id, controller_id, organisation_id, question, person_id, invitation_id, chosen_at)
       select f.plan_id, f.part_id, f.child_id, f.controller_id, f.controller_id, f.question, $2, $1, now() from answer_file f where f.id = $1`,
      [theFile('schools-view'), world.person('exampleton', 'headteacher')],
    );
    await client.query(`set session_replication_role = origin`);
    client.release();
    expect((await text('overmoor', 'headteacher', there)).status).toBe(404);
    expect(await filesRead('overmoor', 'headteacher')).toEqual([]);
    expect((await text('overmoor', 'headteacher', handoverUrl(id))).text).not.toContain('A poem.pdf');
    await db.keeper.query('delete from voice_kept_from');
    expect((await text('overmoor', 'headteacher', there)).status).toBe(200);
    await db.keeper.query('update answer_file set taken_away_at = now() where id = $1', [theFile('schools-view')]);
    const gone = await text('overmoor', 'headteacher', there);
    expect(gone.status).toBe(410);
    expect(gone.text).not.toContain('A poem');
    const page = (await text('overmoor', 'headteacher', handoverUrl(id))).text;
    expect(page).toContain('A file that was taken away');
    expect(page).not.toContain('A poem');
    // what is offered from now on is offered without it
    const after = await offer();
    const { rows } = await db.keeper.query('select from handover_file where handover_id = $1', [after]);
    expect(rows).toHaveLength(0);
    await db.keeper.query('update answer_file set taken_away_at = null');
    const own = await asker('exampleton', 'headteacher');
    await own.post(takeBackUrl(after), { reason: 'Tried once more' });
  });

  test('refused with a reason the other school reads; taken back before an answer; each closes it', async () => {
    const first = await offer();
    const there = await asker('overmoor', 'designated-teacher');
    expect((await there.post(answerHandoverUrl(first), { answer: 'refused' })).status).toBe(422);
    await there.post(answerHandoverUrl(first), { answer: 'refused', reason: 'Robin is not coming to us' });
    expect((await text('exampleton', 'designated-teacher', handoverUrl(first))).text).toContain(
      'Robin is not coming to us',
    );
    expect((await text('overmoor', 'designated-teacher', handoverUrl(first))).text).not.toContain('Kind to the little');
    const second = await offer();
    expect((await there.post(takeBackUrl(second), { reason: 'x' })).status).toBe(403);
    const own = await asker('exampleton', 'headteacher');
    await own.post(takeBackUrl(second), { reason: 'The move is off' });
    await there.post(answerHandoverUrl(second), { answer: 'accepted' });
    expect((await text('overmoor', 'designated-teacher', handoverUrl(second))).text).not.toContain(
      'Kind to the little',
    );
  });

  test('whatever was sent, the carer’s words and the judgement stay; a school elsewhere is written down with how it was sent', async () => {
    const { rows } = await db.keeper.query('select body from handover_body');
    for (const { body } of rows) expect(body).not.toContain('Mill Lane');
    const id = await offer({ to: 'elsewhere', name: 'Faraway Made-Up School', how: 'By secure mail to the head' });
    expect((await text('exampleton', 'designated-teacher', handoverUrl(id))).text).toContain(
      'By secure mail to the head',
    );
    expect((await text('overmoor', 'designated-teacher', handoverUrl(id))).status).toBe(404);
  });

  test('a relative at the next school reads nothing; a sealed record offers nothing and closes what was accepted', async () => {
    const id = (await db.keeper.query(`select handover_id as id from handover_answer where answer = 'accepted'`))
      .rows[0].id;
    expect((await text('overmoor', 'headteacher', handoverUrl(id))).text).toContain('Kind to the little ones');
    await db.keeper.query(`insert into relative_bar (child_id, controller_id, person_id) values ($1, $2, $3)`, [
      robin,
      world.organisation.exampleton,
      world.person('overmoor', 'headteacher'),
    ]);
    expect((await text('overmoor', 'headteacher', handoverUrl(id))).status).toBe(404);
    expect((await text('overmoor', 'headteacher', handedFileUrl(id, theFile('schools-view')))).status).toBe(404);
    expect(await filesRead('overmoor', 'headteacher')).toEqual([]);
    await db.keeper.query(`insert into sealed_child (child_id, sealed_by, reason) values ($1, $2, 'adoption')`, [
      ...[robin, world.person('exampleton', 'headteacher')],
    ]);
    expect((await text('overmoor', 'designated-teacher', handoverUrl(id))).status).toBe(404);
    expect((await text('overmoor', 'designated-teacher', handoversUrl)).text).not.toContain('Robin');
    expect((await text('exampleton', 'designated-teacher', offerHandoverUrl(robin, planId))).status).toBe(404);
    expect(await bodies('overmoor', 'designated-teacher')).toBe(0);
    expect(await filesRead('overmoor', 'designated-teacher')).toEqual([]);
    const there = handedFileUrl(id, theFile('schools-view'));
    for (const at of ['overmoor', 'exampleton'] as const)
      expect((await text(at, 'designated-teacher', there)).status).toBe(404);
  });
});

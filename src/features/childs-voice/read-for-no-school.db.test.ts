import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import { asking, type TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { partIn, plansIn } from '../../../test/plans.ts';
import { workOutDuties } from '../../../test/reminders.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { inTransaction } from '../../platform/database/database.ts';
import { openInvitation } from '../invitations/index.ts';
import { openPlan, partUrl, planPaperUrl } from '../plans/index.ts';
import { handOver } from './hand-over.commands.ts';
import { readVoiceUrl, voiceUrl } from './urls.ts';
import { toldBefore } from './voice.queries.ts';
import { voiceReaders } from './voice-readers.queries.ts';

/** A child on no roll, in a plan the authority holds (docs/adr/0028). */
let db: TestDatabase;
let world: World;
let app: RunningApp;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let planId: string;
let partId: string;
let page: string;
const colleague = '00000000-0000-4000-8000-00000000c011';
const rows = async (text: string, ...values: unknown[]) => (await db.keeper.query(text, values)).rows;
const northmere = (post: PostId): Promise<Asker> =>
  askerFor(app, world.person('northmere', post), world.organisation.northmere);

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  plans = plansIn(db, app.house, world);
  robin = world.child('exampleton', 'CLA');
  await rows(`update enrolment set during = '[2025-09-01,2026-11-20)' where child_id = $1`, robin);
  const authority = world.organisation.northmere;
  await rows(
    `insert into child_relation (child_id, controller_id, person_id, relation, during) values ($1, $2, $3, 'adviser-of', '[2026-01-01,)'),
      ($1, $2, $4, 'social-worker-of', '[2026-01-01,)')`,
    ...[robin, authority, world.person('northmere', 'adviser'), world.person('northmere', 'social-worker')],
  );
  await rows(
    `insert into person (id, display_name, email, qualified_teacher) values ($1, 'A colleague', 'colleague@northmere.example', true)`,
    colleague,
  );
  await rows(
    `insert into post_holding (organisation_id, post, person_id, during, senior) values ($1, 'adviser', $2, '[2025-09-01,)', false)`,
    ...[authority, colleague],
  );
  planId = (await plans.begin('northmere', 'adviser', [robin])).begun[0]?.planId ?? '';
  const token = await plans.as('northmere', 'adviser', async (work, visitor) => {
    const opened = await openPlan(work, visitor, app.house, { childId: robin, planId }, 'test');
    partId = partIn(opened, 'my-views').id;
    return handOver(work, visitor, opened, partIn(opened, 'my-views'), 'plain');
  });
  page = readVoiceUrl(robin, planId, partId);
  await inTransaction(db.app, asking({}), async (work) => {
    const mine = await openInvitation(work, token);
    if (mine === undefined) throw new Error('the session is closed');
    expect((await toldBefore(mine.work.read))?.readers).toEqual([
      'adviser of northmere',
      'virtual-school-head of northmere',
    ]);
    expect((await voiceReaders(mine.work.read)).map(({ mayChoose }) => mayChoose)).toEqual([false, false]);
  });
  await rows(
    `update plan_part set state = 'sent', settled_on = '2026-11-24', changed_at = '2026-11-24T09:00:00Z' where id = $1`,
    partId,
  );
  await workOutDuties(db, app.house, world);
});

test('it is due the same day of the adviser who has the child, who can open it from their work', async () => {
  expect(
    await rows(
      `select organisation_id, assignee_kind, assignee, due_on::text from duty where rule = 'childs-part-read'`,
    ),
  ).toEqual([
    {
      ...{ organisation_id: world.organisation.northmere, assignee_kind: 'relation' },
      ...{ assignee: 'adviser-of', due_on: '2026-11-24' },
    },
  ]);
  const adviser = await northmere('adviser');
  expect(await (await adviser.get('/my-work')).text()).toContain(page);
  const read = await adviser.get(page);
  expect(read.status).toBe(200);
  expect(await read.text()).toContain('Pass it to the Virtual School head');
});

test('nobody else at the authority opens it, nor says that it was read, also by a row', async () => {
  const others = [await askerFor(app, colleague, world.organisation.northmere), await northmere('social-worker')];
  for (const other of others) {
    expect([403, 404]).toContain((await other.get(page)).status);
    expect([403, 404]).toContain((await other.post(page, { act: 'read' })).status);
  }
  const tried = db.as(colleague, ({ write }) =>
    sql`insert into voice_reading (plan_id, part_id, child_id, controller_id, organisation_id, nth, came_at, read_on, read_at, read_by, passed)
      select plan_id, id, child_id, controller_id, controller_id, 1, changed_at, app.today(), app.now(), ${colleague}, false
      from plan_part where id = ${partId}`.execute(write),
  );
  await expect(tried).rejects.toThrow('row-level security');
  expect(await rows('select from voice_reading')).toEqual([]);
});

test('it is no part of the record of the authority: not on the section’s page, nor on paper', async () => {
  const adviser = await northmere('adviser');
  await rows(
    `insert into answer (plan_id, part_id, child_id, controller_id, organisation_id, question, version, base_version, value, author_id, told_by, written_at)
     select plan_id, id, child_id, controller_id, controller_id, 'well', 1, 0, '"A quiet corner"', $2, 'Robin', '2026-11-24T09:00:00Z' from plan_part where id = $1`,
    ...[partId, world.person('northmere', 'adviser')],
  );
  expect(await (await adviser.get(page)).text()).toContain('A quiet corner');
  expect([403, 404]).toContain((await adviser.get(partUrl(robin, planId, partId))).status);
  const paper = await adviser.get(planPaperUrl(robin, planId, 'docx'));
  expect(paper.status).toBe(200);
  const { unzipSync } = await import('fflate');
  const words = new TextDecoder().decode(unzipSync(new Uint8Array(await paper.arrayBuffer()))['word/document.xml']);
  expect(words).not.toContain('A quiet corner');
});

test('passed on, it goes to the Virtual School head, who opens it', async () => {
  await rows('delete from mail');
  expect((await (await northmere('adviser')).post(page, { act: 'pass', words: 'The last line' })).status).toBe(303);
  const mails = await rows(`select to_address, body_text from mail where kind = 'alert'`);
  expect(mails.map(({ to_address }) => to_address)).toEqual(['virtual-school-head@northmere.example']);
  expect(mails[0].body_text).not.toMatch(/Robin|Testwood/);
  const head = await northmere('virtual-school-head');
  expect((await head.get(voiceUrl(robin))).headers.get('location')).toBe(page);
  const opened = await (await head.get(page)).text();
  expect(opened).toContain('The last line');
  expect(opened).toContain('Ring the child’s social worker');
  expect(await rows(`select done_on::text from duty where rule = 'childs-part-read'`)).toEqual([
    { done_on: '2026-11-24' },
  ]);
});

test('from the day the child is at a school it is closed to both', async () => {
  await rows(`update enrolment set during = '[2025-09-01,)' where child_id = $1`, robin);
  for (const post of ['adviser', 'virtual-school-head'] as const)
    expect([403, 404], post).toContain((await (await northmere(post)).get(page)).status);
});

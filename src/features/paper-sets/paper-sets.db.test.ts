import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import { type TestDatabase, testNow } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { wordsOfPdf } from '../../../test/read-papers.ts';
import { withHouse } from '../../../test/with-house.ts';
import { planOffers } from '../../plan-offers.ts';
import { type Press, PressProblem } from '../../platform/papers/index.ts';
import type { House } from '../../web/house.ts';
import { leftPapersJob, makePapers, tidyPapersJob } from './make-papers.job.ts';
import { askForPapers } from './paper-sets.commands.ts';
import { paperSetUrl, stopSetUrl, takeSetUrl } from './urls.ts';

let db: TestDatabase;
let world: World;
let app: RunningApp;
let teacher: Asker;
let plans: ReturnType<typeof plansIn>;
let robin: string;
let begun: { childId: string; planId: string }[];
let school: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  plans = plansIn(db, app.house, world);
  school = world.organisation.exampleton;
  robin = world.child('exampleton', 'CLA');
  const kinds = ['CLA', 'CPLA'] as const;
  const made = await plans.begin(
    'exampleton',
    'designated-teacher',
    kinds.map((kind) => world.child('exampleton', kind)),
  );
  begun = made.begun.map(({ childId, planId }) => ({ childId, planId }));
  teacher = await askerFor(app, world.person('exampleton', 'designated-teacher'), school);
});

const ask = (list = begun): Promise<string> =>
  plans.as('exampleton', 'designated-teacher', (work, visitor) =>
    askForPapers(work, app.house, visitor, { what: 'PEPs, autumn term', plans: list }),
  );
const states = async (setId: string): Promise<string[]> =>
  (await db.keeper.query('select state from paper_set_item where set_id = $1 order by position', [setId])).rows.map(
    ({ state }) => state,
  );
const make = (house: House = app.house, inARow?: number) => makePapers(house, planOffers, school, inARow);
const drawnBy = (draw: Press['draw']): House => ({ ...app.house, press: { ...app.house.press, draw } });
const minutesLater = (minutes: number): House => ({
  ...app.house,
  clock: () => new Date(testNow.getTime() + minutes * 60_000),
});
const take = async (setId: string) => {
  const answer = await teacher.get(takeSetUrl(setId));
  expect(answer.status).toBe(200);
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
};

describe('papers of many plans', () => {
  test('are each made as whoever asked may read them, and taken with a list of contents', async () => {
    expect(begun).toHaveLength(2);
    const setId = await ask();
    expect(await states(setId)).toEqual(['waiting', 'waiting']);
    await make();
    expect(await states(setId)).toEqual(['made', 'made']);
    const files = await take(setId);
    const [first = '', second = '', contents = ''] = Object.keys(files);
    expect([first, second, contents].map((name) => name.replace(/-20.*/, ''))).toEqual([
      expect.stringMatching(/^1-(pep|plan)/),
      expect.stringMatching(/^2-(pep|plan)/),
      'contents.csv',
    ]);
    const words = await wordsOfPdf(files[first] ?? new Uint8Array());
    expect(words).toContain('Copy made for');
    const list = new TextDecoder().decode(files[contents]);
    expect(list).toContain(first);
    for (const name of Object.keys(files)) expect(name).not.toMatch(/test/i);
  });

  test('are looks: one at each plan when it is made, one at every child each time they are taken', async () => {
    const setId = await ask();
    await make();
    await take(setId);
    await take(setId);
    const { rows } = await db.keeper.query(
      `select verb, cardinality(child_ids) as n from audit_event where subject_kind = 'paper-set' and subject_id = $1
       order by id`,
      [setId],
    );
    expect(rows.map(({ verb, n }) => `${verb} ${n}`)).toEqual([
      ...['papers.asked 2', 'child.listed 2', 'plan.printed 2', 'child.listed 2', 'plan.printed 2'],
    ]);
    const looks = await db.keeper.query(
      `select actor_person, actor_name from audit_event where verb = 'child.look' and detail ->> 'how' = 'copy of a plan, one of many'`,
    );
    expect(looks.rows.length).toBeGreaterThanOrEqual(2);
    for (const { actor_person, actor_name } of looks.rows)
      expect([actor_person, actor_name]).toEqual([world.person('exampleton', 'designated-teacher'), 'make-papers']);
  });

  test('a plan that is not open to whoever asked is not made, and the page says so without a name', async () => {
    const other = (await plans.begin('overmoor', 'designated-teacher', [world.child('overmoor', 'CLA')])).begun[0];
    const setId = await ask([...begun.slice(0, 1), { childId: other?.childId ?? '', planId: other?.planId ?? '' }]);
    await make();
    expect(await states(setId)).toEqual(['made', 'not-open']);
    const text = await (await teacher.get(paperSetUrl(setId))).text();
    expect(text).toContain('Number 2 of the list');
    expect(text).toContain('Not open to you when its turn came.');
    expect(Object.keys(await take(setId))).toHaveLength(2);
  });

  test('are nobody else’s: not a colleague’s, not the head’s, not another school’s', async () => {
    const setId = await ask();
    await make();
    for (const [at, post] of [
      ['exampleton', 'headteacher'],
      ['exampleton', 'deputy-designated-teacher'],
      ['overmoor', 'designated-teacher'],
      ['northmere', 'adviser'],
    ] as const) {
      const asker = await askerFor(app, world.person(at, post), world.organisation[at]);
      for (const path of [paperSetUrl(setId), takeSetUrl(setId)])
        expect((await asker.get(path)).status, `${post} ${path}`).toBe(404);
      expect((await asker.post(stopSetUrl(setId))).status).toBe(404);
    }
    const teaches = await askerFor(app, world.person('exampleton', 'teacher'), school);
    expect((await teaches.get(takeSetUrl(setId))).status).toBe(403);
    expect(await states(setId)).toEqual(['made', 'made']);
  });

  test('go on where a process that ended in the middle left them', async () => {
    const setId = await ask();
    // one is made; then the process ends while it has the set in hand
    await make(app.house, 1);
    await db.keeper.query(`update paper_set set claimed_until = $2 where id = $1`, [
      setId,
      new Date(testNow.getTime() + 120_000),
    ]);
    const hash = async () =>
      (await db.keeper.query('select keyed_hash from paper_set_item where set_id = $1 and position = 1', [setId]))
        .rows[0]?.keyed_hash;
    const before = await hash();
    await make();
    expect(await states(setId), 'somebody is at it').toEqual(['made', 'waiting']);
    await leftPapersJob.run(minutesLater(3), {});
    const { rows } = await db.keeper.query(
      `select data from jobs.job where name = 'make-papers' order by created_on desc`,
    );
    expect(rows[0]?.data).toEqual({ organisationId: school });
    await make(minutesLater(3));
    expect(await states(setId)).toEqual(['made', 'made']);
    expect(await hash()).toBe(before);
  });

  test('one at a time in an organisation, the one asked for first before the other', async () => {
    const [first, second] = [await ask(), await ask()];
    await db.keeper.query(`update paper_set set asked_at = asked_at + interval '1 second' where id = $1`, [second]);
    await make(app.house, 1);
    expect([await states(first), await states(second)]).toEqual([
      ['made', 'waiting'],
      ['waiting', 'waiting'],
    ]);
    await make();
    expect([await states(first), await states(second)]).toEqual([
      ['made', 'made'],
      ['waiting', 'waiting'],
    ]);
    await make();
    expect(await states(second)).toEqual(['made', 'made']);
  });

  test('one that cannot be drawn is tried three times and said, and the others are made', async () => {
    let drawn = 0;
    const setId = await ask();
    await make(
      drawnBy((paper, format) => {
        drawn += 1;
        return drawn <= 3
          ? Promise.reject(new PressProblem('It could not be drawn.'))
          : app.house.press.draw(paper, format);
      }),
    );
    expect(await states(setId)).toEqual(['failed', 'made']);
    const text = await (await teacher.get(paperSetUrl(setId))).text();
    expect(text).toContain('Could not be drawn. Take a copy of this one by itself.');
  });

  test('what ends the process each time is given up after three times', async () => {
    const setId = await ask();
    await db.keeper.query('update paper_set_item set tries = 3 where set_id = $1 and position = 1', [setId]);
    await make();
    expect(await states(setId)).toEqual(['failed', 'made']);
  });

  test('stopped in the middle, nothing of it is kept or made', async () => {
    const setId = await ask();
    await make(
      drawnBy(async (paper, format) => {
        const bytes = await app.house.press.draw(paper, format);
        await teacher.post(stopSetUrl(setId));
        return bytes;
      }),
    );
    expect(await states(setId)).toEqual(['waiting', 'waiting']);
    expect((await teacher.get(takeSetUrl(setId))).status).toBe(403);
    expect(await (await teacher.get(paperSetUrl(setId))).text()).toContain('No papers are kept of this list.');
  });

  test('whoever sees less of a record than when they asked does not take its paper', async () => {
    const setId = await ask();
    await make();
    await db.keeper.query(
      `update paper_set_item set scopes = scopes || '{disclosures}' where set_id = $1 and child_id = $2`,
      [setId, robin],
    );
    expect(Object.keys(await take(setId))).toHaveLength(2);
    expect(await (await teacher.get(paperSetUrl(setId))).text()).toContain('You see less of this record now');
  });

  test('more than a thousand, and none, are refused with what to do', async () => {
    await expect(ask([])).rejects.toMatchObject({ tell: expect.stringContaining('no plan in this list yet') });
    const [one] = begun;
    const many = Array.from({ length: 1001 }, () => one ?? { childId: '', planId: '' });
    await expect(ask(many)).rejects.toMatchObject({ tell: expect.stringContaining('1000 plans at once at most') });
  });

  test('go after three days; of a sealed record at once', async () => {
    const setId = await ask();
    await make();
    const named = async () =>
      (
        await db.keeper.query(
          `select app.named_files(array(select keyed_hash from paper_set_item where set_id = $1)) as hash`,
          [setId],
        )
      ).rows.length;
    expect(await named()).toBe(2);
    await db.keeper.query(`insert into sealed_child (child_id, reason) values ($1, 'adopted')`, [robin]);
    expect(await named()).toBe(1);
    expect(Object.keys(await take(setId))).toHaveLength(2);
    const after: House = { ...app.house, clock: () => new Date('2026-11-28T04:00:00Z') };
    await tidyPapersJob.run({ ...after, clock: () => new Date('2026-11-27T04:00:00Z') }, {});
    expect((await teacher.get(paperSetUrl(setId))).status, 'on its last day').toBe(200);
    await tidyPapersJob.run(after, {});
    expect((await db.keeper.query('select from paper_set')).rowCount).toBe(0);
    expect((await db.keeper.query('select from paper_set_item')).rowCount).toBe(0);
    expect((await teacher.get(paperSetUrl(setId))).status).toBe(404);
  });
});

describe('papers made before a child keeps an answer from somebody', () => {
  /** The child chooses, as their own session does; whose the choice is from makes no difference to a paper. */
  const choose = (question: string) =>
    db.keeper.query(
      `with part as (select * from plan_part where plan_id = $1 and lead = 'child' limit 1),
        handed as (insert into invitation (plan_id, part_id, child_id, controller_id, organisation_id, name, way, reading_level, link_made_at, expires_on, invited_by, invited_at)
          select plan_id, id, child_id, controller_id, controller_id, 'Robin', 'handed', 'plain', $2, '2026-11-24', $3, $2 from part returning *)
       insert into voice_kept_from (plan_id, part_id, child_id, controller_id, organisation_id, question, person_id, invitation_id, chosen_at)
       select plan_id, part_id, child_id, controller_id, organisation_id, $4, $5, id, $2 from handed`,
      [
        ...[planOf(), testNow, world.person('exampleton', 'designated-teacher'), question],
        world.person('exampleton', 'headteacher'),
      ],
    );
  const planOf = () => begun.find(({ childId }) => childId === robin)?.planId;
  const one = () => begun.filter(({ childId }) => childId === robin);
  /** As the queue goes on: a choice reopens every set that holds the plan, those of other tests too. */
  const makeAll = async () => {
    for (;;) {
      const { rows } = await db.keeper.query(`select from paper_set where state = 'making'`);
      if (rows.length === 0) return;
      await make();
    }
  };
  const words = async (setId: string) => {
    const files = await take(setId);
    const [first = ''] = Object.keys(files);
    return wordsOfPdf(files[first] ?? new Uint8Array());
  };

  test('are let go of with the choice, whoever asked for them, and made again without it', async () => {
    await db.keeper.query('delete from sealed_child');
    const part = await db.keeper.query(
      `select id, controller_id from plan_part where plan_id = $1 and lead = 'child'`,
      [planOf()],
    );
    await db.keeper.query(
      `insert into answer (plan_id, part_id, child_id, controller_id, organisation_id, question, version, base_version, value, author_id, told_by, written_at)
       values ($1, $2, $3, $4, $4, 'well', 1, 0, '"A quiet corner"', $5, 'Robin', $6)`,
      [...[planOf(), part.rows[0].id, robin, school], ...[world.person('exampleton', 'designated-teacher'), testNow]],
    );
    const setId = await ask([...one(), ...begun.filter(({ childId }) => childId !== robin)]);
    await make();
    expect(await words(setId)).toContain('A quiet corner');
    const others = await ask(begun.filter(({ childId }) => childId !== robin));
    await make();
    await choose('well');
    expect((await states(setId)).toSorted()).toEqual(['made', 'waiting']);
    expect(await states(others)).toEqual(['made']);
    const { rows } = await db.keeper.query('select state from paper_set where id = any ($1) order by state', [
      [setId, others],
    ]);
    expect(rows).toEqual([{ state: 'making' }, { state: 'ready' }]);
    const kept = await db.keeper.query(`select keyed_hash from paper_set_item where set_id = $1 and plan_id = $2`, [
      setId,
      planOf(),
    ]);
    expect(kept.rows).toEqual([{ keyed_hash: null }]);
    await makeAll();
    expect(await states(setId)).toEqual(['made', 'made']);
    expect(await words(setId)).not.toContain('A quiet corner');
  });

  test('also one that was being drawn when the child chose', async () => {
    const setId = await ask(one());
    let chosen = false;
    await make(
      drawnBy(async (paper, format) => {
        if (!chosen) await choose('change');
        chosen = true;
        return app.house.press.draw(paper, format);
      }),
      1,
    );
    expect(await states(setId)).toEqual(['waiting']);
    await makeAll();
    expect(await states(setId)).toEqual(['made']);
  });
});

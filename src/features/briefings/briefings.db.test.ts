import { beforeEach, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import { asking, type TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { World } from '../../../test/personas.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { inTransaction } from '../../platform/database/database.ts';
import { remindReadersJob } from './remind-readers.job.ts';

/** What is asked, said and counted, over HTTP and in SQL; the pages themselves: briefings.browser.test.ts. */
let db: TestDatabase;
let app: RunningApp;
let world: World;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  for (const { id, organisation, post } of world.people) {
    if (organisation !== 'exampleton' || post === 'support-staff' || post === 'school-office') continue;
    await db.keeper.query(`update person set email = $2 where id = $1`, [id, `${post}@exampleton.example`]);
    await db.keeper.query(
      `insert into account (person_id, email, password_hash, totp_confirmed_at) values ($1, $2, 'x', $3)`,
      [id, `${post}@exampleton.example`, '2026-09-01T08:00:00Z'],
    );
  }
});

const person = (post: PostId) => world.person('exampleton', post);
const as = (post: PostId): Promise<Asker> => askerFor(app, person(post), world.organisation.exampleton);
const rows = async <Row = { n: number }>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  (await db.keeper.query(statement, values)).rows as Row[];
const count = async (statement: string, values: unknown[] = []): Promise<number> =>
  (await rows(`select count(*)::int as n from ${statement}`, values))[0]?.n ?? 0;
const days = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
const everybody = ['leaders', 'teachers', 'support', 'office'];
const kcsie = { about: 'guidance:kcsie-2026', group: everybody, starters: 'yes', ...days('due', '2026-12-18') };
const oneQuestion = {
  ...{ 'asks-questions': 'yes', 'asks-1': 'What first?', 'right-1': 'Listen', 'wrong-1': 'Wait', 'why-1': 'It is so.' },
};
/** Asks, and gives the id it has. */
async function ask(by: PostId, fields: Record<string, string | readonly string[]> = kcsie): Promise<string> {
  const answer = await (await as(by)).post('/briefings/ask', fields);
  const id = /briefings\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1];
  if (id === undefined) throw new Error(`${answer.status} ${(await answer.text()).slice(0, 400)}`);
  return id;
}
const confirm = async (id: string, post: PostId, fields: Record<string, string> = {}) =>
  (await as(post)).post(`/briefings/${id}/read`, fields);

beforeEach(async () => {
  for (const table of ['briefing_told', 'briefing_try', 'briefing_confirmation', 'briefing_reader', 'briefing', 'mail'])
    await db.keeper.query(`delete from ${table}`);
  await db.keeper.query(`delete from duty where rule like '%brief%'`);
});

test('everybody who signs in is written to, in words that name no child', async () => {
  const id = await ask('safeguarding-lead');
  const mails = await rows<{ subject: string; body_text: string }>(
    `select subject, body_text from mail where kind = 'briefing'`,
  );
  // two of the twelve have no sign-in
  expect(mails).toHaveLength(10);
  for (const { subject, body_text } of mails) {
    expect(subject).toBe('You are asked to read something');
    expect(body_text).toContain(`/briefings/${id}/read`);
    for (const name of ['Robin', 'Amara', 'looked']) expect(body_text).not.toContain(name);
  }
  expect(await count(`audit_event where verb = 'briefing.asked' and subject_id = $1`, [id])).toBe(1);
});

test('it is each one’s own duty, which nobody else has in a list, and the school’s own is done with the last of them', async () => {
  const id = await ask('safeguarding-lead');
  const asked = await count(`duty where rule = 'briefing-read' and occurrence like $1`, [`${id} %`]);
  expect(asked).toBeGreaterThan(8);
  const teacher = await as('teacher');
  expect(await (await teacher.get('/my-work')).text()).toContain('Read this, and confirm that you have');
  const head = await as('headteacher');
  const [due, work] = [await (await head.get('/whats-due')).text(), await (await head.get('/my-work')).text()];
  expect(due).not.toContain('Read this, and confirm');
  expect(due).toContain('See that everybody has read the guidance on safeguarding');
  expect(work.split('Read this, and confirm that you have').length, 'once, their own').toBe(2);

  expect((await confirm(id, 'teacher')).headers.get('location')).toBe(`/briefings/${id}/read?done=confirmed`);
  expect((await confirm(id, 'teacher')).status, 'twice it is said once').toBe(303);
  expect(await count(`briefing_confirmation where briefing_id = $1`, [id])).toBe(1);
  expect(await (await teacher.get('/my-work')).text()).not.toContain('Read this, and confirm that you have');
  const done = () =>
    rows<{ done_on: string | null }>(
      `select done_on::text from duty where rule = 'safeguarding-guidance-briefed' and occurrence like '2026 %'
        and organisation_id = $1`,
      [world.organisation.exampleton],
    );
  expect((await done())[0]?.done_on).toBeNull();
  const left = await rows<{ person: string }>(
    `select assignee as person from duty where rule = 'briefing-read' and done_on is null and occurrence like $1`,
    [`${id} %`],
  );
  const signed = { signed: left.map(({ person: who }) => who) };
  expect((await head.post(`/briefings/${id}/paper`, signed)).status).toBe(303);
  expect((await done())[0]?.done_on).toBe('2026-11-24');
});

test('a wrong answer is explained, nothing is kept of it but what was right at first, and another is given', async () => {
  const id = await ask('headteacher', { ...kcsie, ...oneQuestion });
  expect(await (await confirm(id, 'teacher')).text()).toContain('Choose an answer');
  const wrong = await confirm(id, 'teacher', { 'q-question-1': '1' });
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('Not this one. It is so.')]);
  expect(await rows('select first_right from briefing_try')).toEqual([{ first_right: [] }]);
  expect(await count('briefing_confirmation')).toBe(0);
  expect((await confirm(id, 'teacher', { 'q-question-1': '0' })).status).toBe(303);
  expect(await rows('select first_right from briefing_try')).toEqual([{ first_right: [] }]);
  expect(await rows('select way, questions from briefing_confirmation')).toEqual([{ way: 'here', questions: 1 }]);
});

test('how many were right at first is said once six have answered, to whoever keeps it alone', async () => {
  const id = await ask('headteacher', { ...kcsie, ...oneQuestion });
  const head = await as('headteacher');
  const shown = async () => (await (await head.get(`/briefings/${id}`)).text()).replace(/<[^>]*>/g, ' ');
  const posts: PostId[] = [
    'teacher',
    'senco',
    'support-staff',
    'attendance-officer',
    'mental-health-lead',
    'school-office',
  ];
  for (const [at, post] of posts.entries()) {
    expect(await shown()).toContain('is shown once six people have answered');
    await confirm(id, post, { 'q-question-1': at < 3 ? '0' : '1' });
  }
  expect(await shown()).toMatch(/Right at the first try, of six people:[\s\S]*What first\?\s+3/);
  const seen = async (post: PostId) => {
    const asked = asking({ personId: person(post) });
    return inTransaction(db.app, asked, ({ read }) => read.selectFrom('briefing_try').select('person_id').execute());
  };
  expect(await seen('headteacher'), 'what somebody answered is read by themselves').toEqual([]);
  expect(await seen('teacher')).toEqual([{ person_id: person('teacher') }]);
});

test.each<[PostId, string, number]>([
  ['teacher', 'a post that asks nobody', 403],
  ['deputy-safeguarding-lead', 'a post that sees numbers', 403],
  ['governor', 'those who govern', 403],
  ['clerk', 'the clerk, of staff', 422],
])('%s: %s is refused', async (post, _, status) => {
  const answer = await (await as(post)).post('/briefings/ask', kcsie);
  expect(answer.status).toBe(status);
  expect(await count('briefing')).toBe(0);
});

test('the clerk asks those who govern, and keeps that one alone', async () => {
  const id = await ask('clerk', { ...kcsie, group: ['governors'] });
  const clerk = await as('clerk');
  expect(await (await clerk.get(`/briefings/${id}`)).text()).toContain('governor of exampleton');
  const other = await ask('headteacher');
  const text = await (await clerk.get(`/briefings/${other}`)).text();
  expect(text).toContain('Numbers alone are shown here.');
  expect(text).not.toContain('senco of exampleton');
  for (const path of ['remind', 'paper', 'leave-out', 'ask-again', 'take-back-paper', 'due', 'end']) {
    const fields = { signed: person('teacher'), out: person('teacher'), reason: 'Away', person: person('teacher') };
    const answer = await clerk.post(`/briefings/${other}/${path}`, { ...fields, ...days('due', '2026-12-11') });
    expect([403, 404], path).toContain(answer.status);
  }
  expect((await clerk.get(`/briefings/${other}/record.pdf`)).status).toBe(403);
  expect((await clerk.get(`/briefings/${other}/people/${person('teacher')}/certificate.pdf`)).status).toBe(404);
});

test('a teacher sees their own and nobody else’s, and nothing of another place', async () => {
  const id = await ask('headteacher');
  await confirm(id, 'senco');
  const teacher = await as('teacher');
  expect((await teacher.get(`/briefings/${id}`)).status).toBe(403);
  expect((await teacher.get(`/briefings/${id}/certificate.pdf`)).status, 'has not confirmed').toBe(404);
  const elsewhere = await askerFor(app, world.person('overmoor', 'headteacher'), world.organisation.overmoor);
  for (const path of ['', '/read', '/record.pdf', '/certificate.pdf'])
    expect((await elsewhere.get(`/briefings/${id}${path}`)).status, path).toBe(404);
  expect((await elsewhere.post(`/briefings/${id}/read`)).status).toBe(404);
  expect((await elsewhere.post(`/briefings/${id}/end`)).status).toBe(404);
  const asked = asking({ personId: person('teacher') });
  const seen = await inTransaction(db.app, asked, ({ read }) =>
    read.selectFrom('briefing_confirmation').selectAll().execute(),
  );
  expect(seen).toEqual([]);
});

test('nobody confirms for somebody else, for another day, or what they were not asked, in SQL either', async () => {
  const id = await ask('headteacher', { ...kcsie, group: ['leaders'] });
  expect((await confirm(id, 'teacher')).status).toBe(403);
  const insert = (by: PostId, of: PostId, changes: object = {}) =>
    inTransaction(db.app, asking({ personId: person(by) }), ({ write }) =>
      write
        .insertInto('briefing_confirmation')
        .values({
          ...{ organisation_id: world.organisation.exampleton, briefing_id: id, person_id: person(of) },
          ...{
            on_day: '2026-11-24',
            way: 'here',
            by_person: person(by),
            at: new Date('2026-11-24T10:00:00Z'),
            ...changes,
          },
        })
        .execute(),
    );
  await expect(insert('teacher', 'senco')).rejects.toThrow(/row-level security|check constraint/);
  await expect(insert('headteacher', 'senco'), 'as if they had themselves').rejects.toThrow();
  await expect(insert('senco', 'senco', { on_day: '2026-11-20' })).rejects.toThrow(/row-level security/);
  await expect(insert('senco', 'senco', { way: 'paper' })).rejects.toThrow(/row-level security/);
  await insert('senco', 'senco');
});

test('numbers are those of the names, for each briefing', async () => {
  const ids = [
    await ask('headteacher'),
    await ask('headteacher', { ...kcsie, group: ['teachers'], person: [person('clerk')], starters: '' }),
    await ask('headteacher', { ...kcsie, group: ['governors'] }),
  ];
  await confirm(ids[0] ?? '', 'teacher');
  await confirm(ids[1] ?? '', 'clerk');
  const head = await as('headteacher');
  await head.post(`/briefings/${ids[0]}/leave-out`, { out: person('senco'), reason: 'Away until June' });
  const chair = await as('chair-of-governors');
  const sentence = async (asker: Asker, id: string) =>
    /(\w+) of (\w+) ha(?:s|ve) confirmed it/.exec(
      (await (await asker.get(`/briefings/${id}`)).text()).replaceAll('&nbsp;', ' '),
    )?.[0];
  for (const id of ids) {
    expect(await sentence(head, id)).toBeDefined();
    expect(await sentence(chair, id)).toBe(await sentence(head, id));
  }
});

test('somebody taken out is not waited for, reads why, and can be asked again', async () => {
  const id = await ask('headteacher');
  const head = await as('headteacher');
  expect((await head.post(`/briefings/${id}/leave-out`, { out: person('senco'), reason: ' ' })).status).toBe(422);
  await head.post(`/briefings/${id}/leave-out`, { out: person('senco'), reason: 'Away until June' });
  const own = () => count(`duty where rule = 'briefing-read' and occurrence = $1`, [`${id} ${person('senco')}`]);
  expect(await own()).toBe(0);
  expect(await (await (await as('senco')).get(`/briefings/${id}/read`)).text()).toContain(
    'You are not waited for here: Away until June.',
  );
  expect((await confirm(id, 'senco')).status).toBe(403);
  expect((await head.post(`/briefings/${id}/ask-again`, { person: person('senco') })).status).toBe(303);
  expect(await own()).toBe(1);
});

test('another day, signatures taken back, and the end', async () => {
  const id = await ask('headteacher');
  const head = await as('headteacher');
  expect((await head.post(`/briefings/${id}/due`, days('due', '2026-11-20'))).status).toBe(422);
  expect((await head.post(`/briefings/${id}/due`, days('due', '2027-01-08'))).status).toBe(303);
  expect(await count(`duty where rule = 'briefing-read' and due_on = '2027-01-08'`)).toBeGreaterThan(5);
  const sheet = { signed: [person('senco'), person('teacher')] };
  for (const day of ['2026-11-25', '2026-11-20'])
    expect((await head.post(`/briefings/${id}/paper`, { ...sheet, ...days('signed-on', day) })).status, day).toBe(422);
  expect((await head.post(`/briefings/${id}/paper`, {})).status).toBe(422);
  expect((await head.post(`/briefings/${id}/paper`, sheet)).status).toBe(303);
  expect((await head.post(`/briefings/${id}/take-back-paper`, { person: person('senco') })).status).toBe(303);
  expect(await rows('select person_id, way from briefing_confirmation')).toEqual([
    { person_id: person('teacher'), way: 'paper' },
  ]);
  expect((await head.post(`/briefings/${id}/end`)).status).toBe(303);
  expect((await confirm(id, 'senco')).status, 'it is over').toBe(403);
  const after = { ...days('due', '2027-02-01') };
  await head.post(`/briefings/${id}/due`, after);
  expect(await count(`briefing where due_on = '2027-02-01'`), 'what ended stands').toBe(0);
});

test('each morning: whoever started is told, the others are reminded on the days of the pack, each once', async () => {
  const id = await ask('headteacher');
  await db.keeper.query('delete from mail');
  const on = (day: string) => ({ ...app.house, clock: () => new Date(`${day}T07:40:00Z`) });
  const mails = () =>
    rows<{ kind: string; n: number }>('select kind, count(*)::int as n from mail group by kind order by kind');
  await remindReadersJob.run(on('2026-11-25'), {});
  expect(await mails()).toEqual([]);
  const told = await count('briefing_told where briefing_id = $1', [id]);
  expect(told).toBeGreaterThan(3);
  // as if two had started since
  await db.keeper.query('delete from briefing_told where person_id = any ($1)', [[person('teacher'), person('senco')]]);
  await remindReadersJob.run(on('2026-11-26'), {});
  expect(await mails()).toEqual([{ kind: 'briefing', n: 2 }]);
  await confirm(id, 'teacher');
  await remindReadersJob.run(on('2026-12-11'), {});
  await remindReadersJob.run(on('2026-12-12'), {});
  expect(await mails()).toEqual([
    { kind: 'briefing', n: 2 },
    { kind: 'briefing-reminder', n: told - 1 },
  ]);
  await remindReadersJob.run(on('2026-12-17'), {});
  expect(await mails()).toContainEqual({ kind: 'briefing-reminder', n: 2 * (told - 1) });
  await remindReadersJob.run(on('2026-12-19'), {});
  expect(await mails()).toContainEqual({ kind: 'briefing-reminder', n: 2 * (told - 1) });
  const head = await as('headteacher');
  expect((await head.post(`/briefings/${id}/remind`)).headers.get('location')).toBe(
    `/briefings/${id}?reminded=${told - 1}`,
  );
});

test('a policy that is published elsewhere is read there, and until its next version', async () => {
  const head = await as('headteacher');
  const fields = {
    kind: 'behaviour',
    address: 'https://school.example/behaviour',
    answersFor: 'headteacher',
    minute: 'Item 4',
  };
  await head.post('/policies/add', { ...fields, ...days('on', '2026-10-01'), ...days('review', '2027-10-01') });
  const [version] = await rows<{ id: string; policy_id: string }>(
    'select id, policy_id from policy_version where not here',
  );
  const id = await ask('headteacher', { ...kcsie, about: `policy:${version?.id}` });
  const text = async () => (await (await as('teacher')).get(`/briefings/${id}/read`)).text();
  expect(await text()).toContain('href="https://school.example/behaviour"');
  const again = { minute: 'Item 5', ...days('on', '2026-11-20'), ...days('review', '2027-11-20') };
  expect((await head.post(`/policies/${version?.policy_id}/reviewed`, again)).status).toBe(303);
  expect(await text()).toContain('This one is over');
  expect((await confirm(id, 'teacher')).status).toBe(403);
});

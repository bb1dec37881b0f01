import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { asking, newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { inTransaction, type Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { from, giveAccount, PASSWORD_OF_TESTS, visitorIn } from './accounts.factory.ts';
import { askForReset, changeAddress, invitePerson, withdrawInvitation } from './invitations.commands.ts';
import { linkOf } from './links.queries.ts';
import { choosePassword, openLink } from './passwords.commands.ts';
import { signIn } from './sign-in.commands.ts';

let db: TestDatabase;
let house: House;
let tidy: () => Promise<void>;
let world: World;
let now = testNow;

beforeAll(async () => {
  db = await newDatabase();
  ({ house, tidy } = await testHouse(db, { clock: () => now, publicUrl: 'https://mainstay.example' }));
  world = await makeWorld(db);
});
afterAll(async () => {
  await tidy();
  await db.drop();
});
beforeEach(async () => {
  now = testNow;
  await db.keeper.query(
    'delete from sign_in_attempt; delete from single_use_link; delete from mail; delete from session; delete from recovery_code; delete from account',
  );
});

const as = <T>(personId: string | null, action: (work: Work) => Promise<T>) =>
  inTransaction(db.app, asking({ now, personId }), action);
const asStranger = <T>(action: (work: Work) => Promise<T>) => as(null, action);
const later = (hours: number) => {
  now = new Date(now.getTime() + hours * 3_600_000);
};
const rows = async (sql: string) => (await db.keeper.query(sql)).rows;
const letters = () => rows('select to_address, subject, body_text, kind from mail order by written_at, kind');
const newest = async (): Promise<string> => {
  const all = await rows(`select body_text from mail where kind in ('invitation', 'reset') order by written_at desc`);
  return /\/(?:invitation|reset)\/([\w-]{43})/.exec(all[0]?.body_text)?.[1] ?? '';
};

const governor = () => world.person('exampleton', 'governor');
/** The address is the one that stands among the people: an invitation goes nowhere else. */
const invite = async (email = 'g@a.example', personId = governor()) => {
  await db.keeper.query(
    `update person set email = $2 where id = $1 and not exists (select from person where email = $2)`,
    [personId, email.trim().toLowerCase()],
  );
  return as(world.person('exampleton', 'administrator'), (work) =>
    invitePerson(work, house, {
      personId,
      email,
      organisation: { id: world.organisation.exampleton, name: 'Exampleton Primary School' },
    }),
  );
};
const forget = (email: string) => asStranger((work) => askForReset(work, house, { email, network: '192.0.2.0/24' }));
const stateOf = (token: string) => asStranger(async (work) => (await linkOf(work.read, token, now))?.state);

async function choose(
  token: string,
  kind: 'invitation' | 'reset',
  given: { email?: string; password?: string } = {},
): Promise<string> {
  return asStranger(async (work) => {
    const opened = await openLink(work, token, kind);
    if (opened === null) return 'nothing';
    if (opened.link.state !== 'open') return opened.link.state;
    const { email = 'g@a.example', password = PASSWORD_OF_TESTS } = given;
    const answer = await choosePassword(work, house, opened, {
      email,
      password,
      from: from('192.0.2.0/24'),
      replaces: null,
    });
    return answer.kind === 'problem' ? answer.field : answer.kind === 'in' ? answer.level : answer.kind;
  });
}
const signsIn = async (password: string, email = 'g@a.example') =>
  (await asStranger((work) => signIn(work, house, { email, password, from: from('192.0.2.0/24'), replaces: null })))
    .kind;

describe('an invitation', () => {
  test('is mailed to the address, names the school, and its token is stored nowhere', async () => {
    expect(await invite(' G@A.example ')).toMatchObject({ kind: 'invited' });
    const [letter] = await letters();
    expect(letter).toMatchObject({ to_address: 'g@a.example', kind: 'invitation' });
    expect(letter?.body_text).toContain('Exampleton Primary School has invited you');
    expect(letter?.body_text).toContain(`https://mainstay.example/invitation/${await newest()}`);
    expect(letter?.body_text).toContain('until Tue 1 December, 10:00');
    expect(JSON.stringify(await rows('select * from single_use_link'))).not.toContain(await newest());
    expect(JSON.stringify(await rows('select * from audit_event'))).not.toContain(await newest());
  });

  test('is used once, however often it is opened before', async () => {
    await invite();
    const token = await newest();
    for (let time = 0; time < 3; time += 1) expect(await stateOf(token)).toBe('open');
    expect(await choose(token, 'invitation')).toBe('full');
    expect(await choose(token, 'invitation')).toBe('used');
    expect(await signsIn(PASSWORD_OF_TESTS)).toBe('in');
  });

  test('sent twice at the same moment is used once', async () => {
    await invite();
    const token = await newest();
    const answers = await Promise.all([choose(token, 'invitation'), choose(token, 'invitation')]);
    expect(answers.filter((answer) => answer === 'full')).toHaveLength(1);
  });

  test('leads those whose post asks for it to the second step', async () => {
    const personId = world.person('exampleton', 'teacher');
    await invite('t@a.example', personId);
    expect(await choose(await newest(), 'invitation', { email: 't@a.example' })).toBe('password');
  });

  test('runs out after a week, is taken back at once, and a newer one replaces it', async () => {
    await invite();
    const first = await newest();
    now = new Date(testNow.getTime() + 1000);
    await db.keeper.query('delete from mail');
    await invite();
    const second = await newest();
    expect([await stateOf(first), await stateOf(second)]).toEqual(['withdrawn', 'open']);
    later(7 * 24);
    expect(await choose(second, 'invitation')).toBe('expired');
    now = testNow;
    expect(await stateOf(second)).toBe('open');
    const taken = await as(world.person('exampleton', 'administrator'), (work) =>
      withdrawInvitation(work, governor(), world.organisation.exampleton),
    );
    expect(taken).toBe(true);
    expect(await choose(second, 'invitation')).toBe('withdrawn');
  });

  test('is not opened by another address, nor by an easy password, and still works after', async () => {
    await invite();
    const token = await newest();
    expect(await choose(token, 'invitation', { email: 'other@a.example' })).toBe('email');
    expect(await choose(token, 'invitation', { password: 'Exampleton2026!' })).toBe('password');
    expect(await choose(token, 'invitation', { password: 'governor of exampleton' })).toBe('password');
    expect(await stateOf(token)).toBe('open');
    expect(await choose(token, 'invitation')).toBe('full');
  });

  test('opens nothing at the address of the other kind of link', async () => {
    await invite();
    expect(await choose(await newest(), 'reset')).toBe('nothing');
    expect(await choose('x'.repeat(43), 'invitation')).toBe('nothing');
  });

  test('is not sent to somebody who signs in already, nor to another’s address', async () => {
    await giveAccount(db, house, governor(), { email: 'g@a.example' });
    expect(await invite()).toEqual({ kind: 'has-signed-in' });
    expect(await invite('g@a.example', world.person('exampleton', 'clerk'))).toEqual({ kind: 'address-taken' });
    expect(await letters()).toEqual([]);
  });
});

describe('a forgotten password', () => {
  test('brings a link that works for an hour, once; nothing is sent to an unknown or a closed address', async () => {
    await giveAccount(db, house, governor(), { email: 'g@a.example' });
    await forget('nobody@a.example');
    expect(await letters()).toEqual([]);
    await forget('G@a.example');
    expect(await letters()).toMatchObject([{ to_address: 'g@a.example', kind: 'reset' }]);
    const token = await newest();
    later(1);
    expect(await choose(token, 'reset')).toBe('expired');
    now = new Date(now.getTime() - 1000);
    expect(await choose(token, 'reset', { password: 'kettle orbit fjord' })).toBe('full');
    expect(await choose(token, 'reset', { password: 'kettle orbit lake' })).toBe('used');
    expect(await signsIn(PASSWORD_OF_TESTS)).toBe('wrong');
    expect(await signsIn('kettle orbit fjord')).toBe('in');

    await db.keeper.query('update account set disabled_at = now(); delete from mail');
    await forget('g@a.example');
    expect(await letters()).toEqual([]);
  });

  test('chosen anew ends every session, tells the owner, and takes other links back', async () => {
    await giveAccount(db, house, governor(), { email: 'g@a.example' });
    await as(governor(), (work) => visitorIn(work, house, governor()));
    await forget('g@a.example');
    const token = await newest();
    expect(await choose(token, 'reset', { password: 'kettle orbit fjord' })).toBe('full');
    expect(await rows('select id from session where revoked_at is null')).toHaveLength(1);
    const [told] = await rows(`select body_text from mail where kind = 'security'`);
    expect(told?.body_text).toContain('All your sessions before it have ended');
    const events = await rows(`select actor_person, detail from audit_event where verb = 'password.reset' order by id`);
    expect(events.at(-1)).toMatchObject({ actor_person: governor(), detail: { sessions: 1 } });
  });

  test('does not get round the second step', async () => {
    const teacher = world.person('exampleton', 'designated-teacher');
    await giveAccount(db, house, teacher, { email: 'g@a.example', secondFactor: true });
    await forget('g@a.example');
    expect(await choose(await newest(), 'reset', { password: 'kettle orbit fjord' })).toBe('password');
  });

  test('cannot be used to fill somebody’s mailbox', async () => {
    await giveAccount(db, house, governor(), { email: 'g@a.example' });
    for (let time = 0; time < 6; time += 1) await forget('g@a.example');
    expect(await letters()).toHaveLength(3);
    later(1.1);
    await forget('g@a.example');
    expect(await letters()).toHaveLength(4);
  });

  test('of somebody invited who has not begun brings the invitation again', async () => {
    await invite();
    await db.keeper.query('delete from mail');
    await forget('g@a.example');
    expect(await letters()).toMatchObject([{ kind: 'invitation' }]);
    expect(await choose(await newest(), 'invitation')).toBe('full');
  });
});

test('a corrected address moves the sign-in, takes links back and tells the old address', async () => {
  await giveAccount(db, house, governor(), { email: 'g@a.example' });
  await forget('g@a.example');
  const token = await newest();
  await db.keeper.query('delete from mail');
  const change = (email: string, personId = governor()) =>
    as(world.person('exampleton', 'administrator'), (work) =>
      changeAddress(work, house, { personId, email, organisationId: world.organisation.exampleton }),
    );
  expect(await change('New@a.example')).toBeNull();
  expect(await letters()).toMatchObject([{ to_address: 'g@a.example' }]);
  expect(await stateOf(token)).toBe('withdrawn');
  expect(await signsIn(PASSWORD_OF_TESTS)).toBe('wrong');
  expect(await signsIn(PASSWORD_OF_TESTS, 'new@a.example')).toBe('in');
  const clerk = await giveAccount(db, house, world.person('exampleton', 'clerk'), { email: 'clerk@a.example' });
  expect(await change('new@a.example', clerk.personId)).toBe('Somebody else signs in with this address');
});

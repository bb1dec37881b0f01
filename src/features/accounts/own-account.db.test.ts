import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { asking, newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import type { PostId } from '../../access/index.ts';
import { inTransaction, type Work } from '../../platform/database/database.ts';
import { NothingHere, Refused, StepUpNeeded } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';
import { codeAt, from, giveAccount, PASSWORD_OF_TESTS, visitorIn } from './accounts.factory.ts';
import { demoPersonas } from './accounts.queries.ts';
import { forgetOldTries } from './attempts.commands.ts';
import { changePassword } from './passwords.commands.ts';
import {
  offeredSecret,
  offerSecret,
  renewRecoveryCodes,
  resetSecondFactor,
  setSecondFactor,
} from './second-factor.commands.ts';
import { endOtherSessions, endOwnSession, endSessionsOf } from './sessions.commands.ts';
import { signInAs } from './sign-in.commands.ts';
import { stepUp } from './step-up.commands.ts';

let db: TestDatabase;
let house: House;
let tidy: () => Promise<void>;
let world: World;
let now = testNow;
const here = from('192.0.2.0/24');

beforeAll(async () => {
  db = await newDatabase();
  ({ house, tidy } = await testHouse(db, { clock: () => now }));
  world = await makeWorld(db);
});
afterAll(async () => {
  await tidy();
  await db.drop();
});
beforeEach(async () => {
  now = testNow;
  await db.keeper.query(
    'delete from sign_in_attempt; delete from mail; delete from session; delete from recovery_code; delete from account',
  );
});

const at = (post: PostId, organisation: 'exampleton' | 'overmoor' = 'exampleton') => world.person(organisation, post);
const as = <T>(personId: string, action: (work: Work) => Promise<T>) =>
  inTransaction(db.app, asking({ now, personId }), action);
const signedIn = (personId: string, session: Parameters<typeof visitorIn>[3] = {}) =>
  as(personId, (work) => visitorIn(work, house, personId, { secondFactor: true, ...session }));
const rows = async (sql: string, values: unknown[] = []) => (await db.keeper.query(sql, values)).rows;
const live = async (personId: string) =>
  (await rows('select id from session where person_id = $1 and revoked_at is null', [personId])).map((row) => row.id);
const told = async () => (await rows('select to_address, body_text from mail order by written_at')).at(-1);

describe('confirming that it is still the same person', () => {
  const confirm = (visitor: Visitor, given: { password?: string; code?: string }) =>
    as(visitor.personId, (work) => stepUp(work, house, visitor, { password: '', code: '', ...given, from: here }));

  test('takes the password or a code, and begins a new session in place of the old', async () => {
    const teacher = await giveAccount(db, house, at('designated-teacher'), { secondFactor: true });
    for (const given of [{ password: PASSWORD_OF_TESTS }, { code: codeAt(teacher.secret, now) }]) {
      const visitor = await signedIn(teacher.personId);
      expect(await confirm(visitor, given)).toMatchObject({ kind: 'in', level: 'full' });
      expect(await live(teacher.personId)).not.toContain(visitor.session.id);
      const [row] = await rows('select * from session where revoked_at is null');
      expect(row).toMatchObject({ stepped_up_at: now, second_factor: true, level: 'full' });
      await db.keeper.query('delete from session');
    }
  });

  test('a wrong one confirms nothing, ends nothing, and is counted', async () => {
    const teacher = await giveAccount(db, house, at('designated-teacher'), { secondFactor: true });
    const visitor = await signedIn(teacher.personId);
    for (let time = 0; time < 4; time += 1) {
      expect(await confirm(visitor, { password: 'not the password' })).toEqual({ kind: 'wrong' });
    }
    expect(await confirm(visitor, { password: PASSWORD_OF_TESTS })).toMatchObject({ kind: 'paused' });
    expect(await live(teacher.personId)).toEqual([visitor.session.id]);
  });

  test('does not make a second factor of a password', async () => {
    const governor = await giveAccount(db, house, at('governor'));
    const visitor = await signedIn(governor.personId, { secondFactor: false });
    await confirm(visitor, { password: PASSWORD_OF_TESTS });
    expect(await rows('select second_factor from session where revoked_at is null')).toEqual([
      { second_factor: false },
    ]);
  });
});

describe('a new password', () => {
  const change = (visitor: Visitor, current: string, password: string) =>
    as(visitor.personId, (work) => changePassword(work, house, visitor, { current, password, from: here }));

  test('needs the one before, ends the other sessions, and is told of by mail', async () => {
    const { personId, email } = await giveAccount(db, house, at('governor'));
    const visitor = await signedIn(personId);
    await signedIn(personId);
    expect(await change(visitor, 'not the password', 'kettle orbit fjord')).toEqual({ kind: 'wrong' });
    expect(await live(personId)).toHaveLength(2);
    expect(await change(visitor, PASSWORD_OF_TESTS, 'kettle orbit fjord')).toMatchObject({ kind: 'changed', ended: 1 });
    expect(await live(personId)).toHaveLength(1);
    expect(await live(personId)).not.toContain(visitor.session.id);
    expect(await told()).toMatchObject({ to_address: email, body_text: expect.stringContaining('was changed') });
  });

  test('may not be made of one’s own name or school', async () => {
    const { personId } = await giveAccount(db, house, at('governor'));
    const visitor = await signedIn(personId);
    const answer = await change(visitor, PASSWORD_OF_TESTS, 'Exampleton Primary 1');
    expect(answer).toMatchObject({ kind: 'problem', field: 'password' });
  });
});

describe('setting up the second step', () => {
  test('keeps nothing until a code comes back, and not a secret from another session', async () => {
    const { personId } = await giveAccount(db, house, at('teacher'));
    const mine = await signedIn(personId, { level: 'password', secondFactor: false });
    const thiefs = await signedIn(personId, { level: 'password', secondFactor: false });
    const { secret, sealed } = offerSecret(house, thiefs);
    expect(sealed).not.toContain(secret);
    expect(offeredSecret(house, thiefs, sealed)).toBe(secret);
    expect(offeredSecret(house, mine, sealed)).toBeNull();
    expect(offeredSecret(house, thiefs, `${sealed.slice(0, -2)}AA`)).toBeNull();
    expect(offeredSecret(house, thiefs, '')).toBeNull();
    const wrong = await as(personId, (work) =>
      setSecondFactor(work, house, thiefs, { secret, code: '000000', replacing: false }),
    );
    expect(wrong).toBeNull();
    expect(await rows('select totp_secret, totp_confirmed_at from account')).toEqual([
      { totp_secret: null, totp_confirmed_at: null },
    ]);
  });

  test('that is set up stays, unless the caller has had the person confirmed', async () => {
    const { personId } = await giveAccount(db, house, at('teacher'), { secondFactor: true });
    const visitor = await signedIn(personId, { level: 'password', secondFactor: false });
    const { secret } = offerSecret(house, visitor);
    const set = (replacing: boolean) =>
      as(personId, (work) => setSecondFactor(work, house, visitor, { secret, code: codeAt(secret, now), replacing }));
    await expect(set(false)).rejects.toThrow(NothingHere);
    expect(await set(true)).toHaveLength(10);
  });

  test('makes ten different codes, kept as hashes; new ones take the place of the old', async () => {
    const teacher = await giveAccount(db, house, at('teacher'), { secondFactor: true });
    expect(new Set(teacher.codes).size).toBe(10);
    const visitor = await signedIn(teacher.personId);
    const fresh = await as(teacher.personId, (work) => renewRecoveryCodes(work, house, visitor));
    expect(fresh.some((code) => teacher.codes.includes(code))).toBe(false);
    expect(await rows('select count(*)::int as n from recovery_code')).toEqual([{ n: 10 }]);
  });
});

describe('sessions', () => {
  test('one ends, or all others do; another person’s is not there', async () => {
    const { personId } = await giveAccount(db, house, at('governor'));
    const [one, two, three] = [await signedIn(personId), await signedIn(personId), await signedIn(personId)];
    const other = await signedIn(at('clerk'));
    await as(personId, (work) => endOwnSession(work, one, two.session.id));
    await expect(as(personId, (work) => endOwnSession(work, one, two.session.id))).rejects.toThrow(NothingHere);
    await expect(as(personId, (work) => endOwnSession(work, one, other.session.id))).rejects.toThrow(NothingHere);
    expect(await live(personId)).toEqual(expect.arrayContaining([one.session.id, three.session.id]));
    expect(await as(personId, (work) => endOtherSessions(work, one))).toBe(1);
    expect(await live(personId)).toEqual([one.session.id]);
    expect(await live(at('clerk'))).toEqual([other.session.id]);
  });
});

describe('an administrator', () => {
  const administrator = (steppedUp = true) => signedIn(at('administrator'), { steppedUp });

  test('lets somebody set up their second step anew, signs them out, and the person is told', async () => {
    const teacher = await giveAccount(db, house, at('designated-teacher'), { secondFactor: true });
    await signedIn(teacher.personId);
    const visitor = await administrator();
    await as(visitor.personId, (work) => resetSecondFactor(work, house, visitor, teacher.personId));
    expect(await rows('select totp_secret, totp_confirmed_at from account')).toEqual([
      { totp_secret: null, totp_confirmed_at: null },
    ]);
    expect(await rows('select * from recovery_code')).toEqual([]);
    expect(await live(teacher.personId)).toEqual([]);
    expect(await told()).toMatchObject({ to_address: teacher.email, body_text: expect.stringContaining('has reset') });
    expect(
      await rows(`select subject_id, organisation_id from audit_event where verb = 'second-factor.reset'`),
    ).toEqual([{ subject_id: teacher.personId, organisation_id: world.organisation.exampleton }]);
  });

  test.each([
    ['resets a second step', resetSecondFactor],
    ['signs somebody out', endSessionsOf],
  ] as const)('%s only freshly confirmed, at their own organisation, and only by their post', async (_what, act) => {
    const teacher = await giveAccount(db, house, at('designated-teacher'), { secondFactor: true });
    const elsewhere = await giveAccount(db, house, at('teacher', 'overmoor'), { secondFactor: true });
    const attempt = (visitor: Visitor, personId: string): Promise<unknown> =>
      as<unknown>(visitor.personId, (work) => act(work, house, visitor, personId));
    await expect(attempt(await administrator(false), teacher.personId)).rejects.toThrow(StepUpNeeded);
    await expect(attempt(await administrator(), elsewhere.personId)).rejects.toThrow(NothingHere);
    const colleague = await signedIn(at('teacher'), { steppedUp: true });
    await expect(attempt(colleague, teacher.personId)).rejects.toThrow(Refused);
    await attempt(await administrator(), teacher.personId);
    expect(await live(teacher.personId)).toEqual([]);
  });
});

describe('the people of the demonstration', () => {
  const become = (given: House, personId: string) =>
    inTransaction(db.app, asking({ now }), (work) =>
      signInAs(work, given, { personId, from: here, replaces: null, organisationId: world.organisation.exampleton }),
    );

  test('are signed in as without a password, in the demonstration and nowhere else', async () => {
    const person = at('designated-teacher');
    await giveAccount(db, house, person);
    const demo: House = { ...house, demo: true };
    // Not one of its people, though the server runs as a demonstration.
    await expect(become(demo, person)).rejects.toThrow(NothingHere);
    await db.keeper.query('update person set demo = true where id = $1', [person]);
    await expect(become(demo, person)).rejects.toThrow(NothingHere);
    await db.keeper.query('update organisation set demo = true where id = $1', [world.organisation.exampleton]);
    await expect(become(house, person)).rejects.toThrow(NothingHere);
    expect(await become(demo, person)).toMatchObject({ kind: 'in', level: 'full', factor: 'demo' });
    expect(await rows('select level, second_factor, organisation_id from session')).toEqual([
      { level: 'full', second_factor: true, organisation_id: world.organisation.exampleton },
    ]);
    expect(
      await inTransaction(db.app, asking({ now }), (work) => demoPersonas(work.read, house.packs.england)),
    ).toMatchObject([
      { personId: person, postNames: ['Designated teacher'], organisationName: 'Exampleton Primary School' },
    ]);
  });
});

test('old tries are forgotten, newer ones are kept', async () => {
  await db.keeper.query(
    `insert into sign_in_attempt (account_key, network, at, succeeded)
     values ('\\x01', 'a', $1::timestamptz - interval '91 days', true), ('\\x01', 'a', $1::timestamptz - interval '89 days', true)`,
    [now],
  );
  expect(await inTransaction(db.app, asking({ now }), (work) => forgetOldTries(work, 90))).toBe(1);
  expect(await rows('select count(*)::int as n from sign_in_attempt')).toEqual([{ n: 1 }]);
});

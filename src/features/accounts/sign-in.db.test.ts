import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { asking, newDatabase, type TestDatabase, testNow } from '../../../test/database.ts';
import { makeWorld, type World } from '../../../test/personas.ts';
import { COST, hashToken, passwordChecked } from '../../platform/crypto/index.ts';
import { inTransaction } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { codeAt, from, giveAccount, PASSWORD_OF_TESTS, visitorIn } from './accounts.factory.ts';
import { knowDevice } from './attempts.commands.ts';
import { secondStep, signIn } from './sign-in.commands.ts';

let db: TestDatabase;
let house: House;
let tidy: () => Promise<void>;
let world: World;
let now = testNow;
const school = '203.0.113.0/24';
const elsewhere = '198.51.100.0/24';

let governor: { personId: string; email: string };
let teacher: Awaited<ReturnType<typeof giveAccount>>;

beforeAll(async () => {
  db = await newDatabase();
  ({ house, tidy } = await testHouse(db, { clock: () => now }));
  world = await makeWorld(db);
  governor = await giveAccount(db, house, world.person('exampleton', 'governor'), { email: 'governor@a.example' });
  teacher = await giveAccount(db, house, world.person('exampleton', 'designated-teacher'), {
    email: 'teacher@a.example',
    secondFactor: true,
  });
});
afterAll(async () => {
  await tidy();
  await db.drop();
});
beforeEach(async () => {
  now = testNow;
  await db.keeper.query('delete from sign_in_attempt');
});

const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
const asStranger = <T>(action: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(db.app, asking({ now }), action);
const attempt = (email: string, password: string, network = school, device: string | null = null) =>
  asStranger((work) => signIn(work, house, { email, password, from: from(network, device), replaces: null }));
const kindOf = async (answer: ReturnType<typeof attempt>) => (await answer).kind;
const rows = async (sql: string, values: unknown[] = []) => (await db.keeper.query(sql, values)).rows;

describe('the first step', () => {
  test('somebody whose post needs no second step is in', async () => {
    expect(await attempt('Governor@A.example ', PASSWORD_OF_TESTS)).toMatchObject({ kind: 'in', level: 'full' });
  });

  test('somebody with a second step has only half a session', async () => {
    expect(await attempt(teacher.email, PASSWORD_OF_TESTS)).toMatchObject({ kind: 'in', level: 'password' });
  });

  test('somebody whose post asks for one and who has none yet has only half a session', async () => {
    const senco = await giveAccount(db, house, world.person('exampleton', 'senco'));
    expect(await attempt(senco.email, PASSWORD_OF_TESTS)).toMatchObject({ kind: 'in', level: 'password' });
  });

  test('a wrong password, an unknown address, one without a password and a closed one get one answer', async () => {
    const closed = await giveAccount(db, house, world.person('exampleton', 'clerk'));
    await db.keeper.query('update account set disabled_at = now() where person_id = $1', [closed.personId]);
    const bare = await giveAccount(db, house, world.person('exampleton', 'link-governor'));
    await db.keeper.query('update account set password_hash = null where person_id = $1', [bare.personId]);
    const answers = [
      await attempt(governor.email, 'not the password'),
      await attempt('nobody@a.example', PASSWORD_OF_TESTS),
      await attempt(bare.email, PASSWORD_OF_TESTS),
      await attempt(closed.email, PASSWORD_OF_TESTS),
    ];
    expect(answers).toEqual(Array.from({ length: 4 }, () => ({ kind: 'wrong' })));
  });

  test('each of them costs one check of a password and the same statements', async () => {
    let checks = 0;
    const count = () => {
      checks += 1;
    };
    passwordChecked.subscribe(count);
    const statements: string[][] = [];
    for (const email of [governor.email, 'nobody@a.example']) {
      const seen: string[] = [];
      await asStranger((work) => {
        const spied = { ...work, read: watched(work.read, seen), write: watched(work.write, seen) };
        return signIn(spied, house, { email, password: 'not the password', from: from(school), replaces: null });
      });
      statements.push(seen);
    }
    passwordChecked.unsubscribe(count);
    expect(checks).toBe(2);
    expect(statements[0]?.length).toBeGreaterThan(4);
    expect(statements[0]).toEqual(statements[1]);
  });

  test('a new session ends the one before, and its cookie opens nothing', async () => {
    const first = await attempt(governor.email, PASSWORD_OF_TESTS);
    const session = await asStranger(async (work) => (await visitorIn(work, house, governor.personId)).session);
    const second = await asStranger((work) =>
      signIn(work, house, {
        email: governor.email,
        password: PASSWORD_OF_TESTS,
        from: from(school),
        replaces: session,
      }),
    );
    expect(second).toMatchObject({ kind: 'in' });
    expect(second).not.toEqual(first);
    expect(await rows('select revoked_at from session where id = $1', [session.id])).toEqual([{ revoked_at: now }]);
  });

  test('a password hashed at another cost is hashed anew', async () => {
    const old = await giveAccount(db, house, world.person('overmoor', 'governor'));
    const { hash } = await import('@node-rs/argon2');
    const secret = house.keys.keyedHash('password', 'deployment', 'pepper');
    const cheap = await hash(PASSWORD_OF_TESTS, { memoryCost: 8192, timeCost: 1, parallelism: 1, secret });
    await db.keeper.query('update account set password_hash = $2 where person_id = $1', [old.personId, cheap]);
    expect(await kindOf(attempt(old.email, PASSWORD_OF_TESTS))).toBe('in');
    const [row] = await rows('select password_hash from account where person_id = $1', [old.personId]);
    expect(row?.password_hash).toContain(`$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=1$`);
    expect(await kindOf(attempt(old.email, PASSWORD_OF_TESTS))).toBe('in');
  });
});

describe('wrong tries', () => {
  const fail = async (times: number, network: string, email = governor.email, device: string | null = null) => {
    for (let time = 0; time < times; time += 1) {
      expect(await kindOf(attempt(email, 'not the password', network, device))).toBe('wrong');
      later(3600);
    }
    later(-3600);
  };

  test('make their place wait, and say for how long', async () => {
    await fail(4, school);
    expect(await attempt(governor.email, PASSWORD_OF_TESTS)).toEqual({
      kind: 'paused',
      until: new Date(now.getTime() + 10_000),
    });
    later(10);
    expect(await kindOf(attempt(governor.email, PASSWORD_OF_TESTS))).toBe('in');
  });

  test('make an address nobody has wait just the same', async () => {
    await fail(4, school, 'nobody@a.example');
    const unknown = await attempt('nobody@a.example', PASSWORD_OF_TESTS);
    await fail(4, school);
    expect(await attempt(governor.email, PASSWORD_OF_TESTS)).toMatchObject({ kind: 'paused' });
    expect(unknown).toMatchObject({ kind: 'paused' });
  });

  test('from elsewhere, however many, never make the owner wait', async () => {
    await fail(8, elsewhere);
    later(1);
    expect(await kindOf(attempt(governor.email, 'not the password', elsewhere))).toBe('paused');
    expect(await kindOf(attempt(governor.email, PASSWORD_OF_TESTS, school))).toBe('in');
  });

  test('from the same building never make the owner wait at a browser of their own', async () => {
    await asStranger((work) => knowDevice(work, house, governor.email, 'device:mine'));
    await fail(8, school);
    later(1);
    expect(await kindOf(attempt(governor.email, PASSWORD_OF_TESTS, school))).toBe('paused');
    expect(await kindOf(attempt(governor.email, PASSWORD_OF_TESTS, school, 'device:somebody-else'))).toBe('paused');
    expect(await kindOf(attempt(governor.email, PASSWORD_OF_TESTS, school, 'device:mine'))).toBe('in');
  });

  test('while paused are neither heard nor counted', async () => {
    await fail(4, school);
    for (let time = 0; time < 5; time += 1) await attempt(governor.email, 'not the password');
    later(10);
    expect(await kindOf(attempt(governor.email, PASSWORD_OF_TESTS))).toBe('in');
  });

  test('are forgotten after a right one', async () => {
    await fail(3, school);
    expect(await kindOf(attempt(governor.email, PASSWORD_OF_TESTS))).toBe('in');
    await fail(3, school);
    expect(await kindOf(attempt(governor.email, PASSWORD_OF_TESTS))).toBe('in');
  });

  test('sent all at once are heard one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt(governor.email, 'not the password')));
    const heard = answers.filter((answer) => answer.kind === 'wrong').length;
    expect(heard).toBeLessThanOrEqual(4);
    expect(await rows('select count(*)::int as n from sign_in_attempt')).toEqual([{ n: heard }]);
  });

  test('for a hundred addresses from one network slow that network, not others', async () => {
    await db.keeper.query(
      `insert into sign_in_attempt (account_key, network, at, succeeded)
       select sha256(n::text::bytea), $1, $2, false from generate_series(1, 100) n`,
      [elsewhere, now],
    );
    expect(await kindOf(attempt(governor.email, PASSWORD_OF_TESTS, elsewhere))).toBe('paused');
    expect(await kindOf(attempt(governor.email, PASSWORD_OF_TESTS, school))).toBe('in');
    later(61);
    expect(await kindOf(attempt(governor.email, PASSWORD_OF_TESTS, elsewhere))).toBe('in');
  });

  test('are told of in the audit without the address', async () => {
    await attempt('nobody@a.example', 'not the password');
    const [event] = await rows(`select * from audit_event where verb = 'sign-in.failed' order by id desc limit 1`);
    expect(event).toMatchObject({ actor_kind: 'stranger', actor_person: null, detail: { network: school } });
    expect(JSON.stringify(event)).not.toContain('nobody');
  });
});

describe('the second step', () => {
  const half = () => asStranger((work) => visitorIn(work, house, teacher.personId, { level: 'password' }));
  const give = async (code: string, network = school, device: string | null = null) => {
    const visitor = await half();
    return inTransaction(db.app, asking({ now, personId: teacher.personId, sessionId: visitor.session.id }), (work) =>
      secondStep(work, house, visitor, { code, from: from(network, device) }),
    );
  };
  beforeEach(() => db.keeper.query('update account set totp_last_step = null'));

  test('a code of now, of half a minute ago and of half a minute ahead is taken; others are not', async () => {
    for (const [drift, kind] of [
      [-60, 'wrong'],
      [-30, 'in'],
      [0, 'in'],
      [30, 'in'],
      [60, 'wrong'],
    ] as const) {
      await db.keeper.query('update account set totp_last_step = null');
      const code = codeAt(teacher.secret, new Date(now.getTime() + drift * 1000));
      expect((await give(code)).kind, `${drift} seconds`).toBe(kind);
    }
  });

  test('leads to a full session with a second factor, and the half one is over', async () => {
    await db.keeper.query('delete from session');
    const answer = await give(codeAt(teacher.secret, now));
    expect(answer).toMatchObject({ kind: 'in', level: 'full', factor: 'code' });
    const sessions = await rows('select level, second_factor, revoked_at, token_hash from session order by level');
    expect(sessions).toEqual([
      {
        level: 'full',
        second_factor: true,
        revoked_at: null,
        token_hash: hashToken(answer.kind === 'in' ? answer.token : ''),
      },
      { level: 'password', second_factor: false, revoked_at: now, token_hash: expect.anything() },
    ]);
  });

  test('a code is taken once, even when it is sent twice at the same moment', async () => {
    const code = codeAt(teacher.secret, now);
    const answers = await Promise.all([give(code, school), give(code, elsewhere)]);
    expect(answers.map((answer) => answer.kind).sort()).toEqual(['in', 'wrong']);
    expect((await give(code)).kind).toBe('wrong');
    // nor is an earlier one, after a later one
    expect((await give(codeAt(teacher.secret, new Date(now.getTime() - 30_000)))).kind).toBe('wrong');
  });

  test('a recovery code works once, however it is typed, and its owner is told', async () => {
    const [first = '', second = ''] = teacher.codes;
    await db.keeper.query('delete from mail');
    expect(await give(first.toLowerCase().replace('-', ' '))).toMatchObject({ kind: 'in', factor: 'recovery-code' });
    expect((await give(first)).kind).toBe('wrong');
    expect(await give(second)).toMatchObject({ kind: 'in' });
    const mails = await rows('select to_address, body_text from mail order by written_at');
    expect(mails).toHaveLength(2);
    expect(mails[1]).toMatchObject({ to_address: teacher.email, body_text: expect.stringContaining('8 left') });
  });

  test('guesses make their place wait; thirty from anywhere make all strange places wait, never the owner’s', async () => {
    for (let time = 0; time < 4; time += 1) expect((await give('000000', elsewhere)).kind).toBe('wrong');
    expect((await give('000000', elsewhere)).kind).toBe('paused');
    expect((await give(codeAt(teacher.secret, now), school)).kind).toBe('in');

    await db.keeper.query('delete from sign_in_attempt; delete from mail');
    for (let place = 0; place < 30; place += 1) {
      expect((await give('000000', `10.0.${place}.0/24`)).kind).toBe('wrong');
    }
    later(30);
    expect((await give(codeAt(teacher.secret, now), school)).kind).toBe('paused');
    await asStranger((work) => knowDevice(work, house, teacher.email, 'device:mine'));
    expect((await give(codeAt(teacher.secret, now), school, 'device:mine')).kind).toBe('in');
    expect(await rows('select to_address, subject from mail')).toEqual([
      { to_address: teacher.email, subject: 'Somebody may know your Mainstay password' },
    ]);
  });
});

test('nothing is stored that opens an account by itself', async () => {
  await attempt(governor.email, PASSWORD_OF_TESTS);
  const stored = JSON.stringify([
    await rows('select * from account'),
    await rows('select * from recovery_code'),
    await rows('select * from session'),
    await rows('select * from sign_in_attempt'),
    await rows('select * from audit_event'),
  ]);
  for (const secret of [PASSWORD_OF_TESTS, teacher.secret, ...teacher.codes]) expect(stored).not.toContain(secret);
  const [row] = await rows('select totp_secret from account where person_id = $1', [teacher.personId]);
  expect(row?.totp_secret.toString('latin1')).not.toContain(teacher.secret);
});

/** The same database, writing down which statements are asked of it, without their values. */
function watched<T extends object>(db: T, seen: string[]): T {
  return (db as unknown as { withPlugin(plugin: unknown): T }).withPlugin({
    transformQuery: ({ node }: { node: { kind: string } }) => {
      seen.push(node.kind);
      return node;
    },
    transformResult: async ({ result }: { result: unknown }) => result,
  });
}

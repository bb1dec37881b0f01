import { describe, expect, test } from 'vitest';
import type { RunningApp } from '../../../test/browser.ts';
import type { TestDatabase } from '../../../test/database.ts';
import { type Asker, askerFor } from '../../../test/every-route.ts';
import type { OrganisationKey, World } from '../../../test/personas.ts';
import { plansIn } from '../../../test/plans.ts';
import { withHouse } from '../../../test/with-house.ts';
import type { PostId } from '../../access/index.ts';
import { balancesOf, totalOf } from './ledger.ts';
import { balancesInSql, moneyOfChild, moneyOfYear } from './premium.queries.ts';
import {
  allocateUrl,
  askMoneyUrl,
  childMoneyUrl,
  correctUrl,
  decideAgainUrl,
  decideUrl,
  impactUrl,
  noneAskedUrl,
  releaseUrl,
  spendUrl,
} from './urls.ts';

let db: TestDatabase;
let app: RunningApp;
let world: World;
let robin: string;
let request: string;

withHouse(async (opened) => {
  ({ db, app, world } = opened);
  robin = world.child('exampleton', 'CLA');
  await plansIn(db, app.house, world).begin('exampleton', 'designated-teacher', [robin]);
});

const rows = async (sql: string, ...values: unknown[]) => (await db.keeper.query(sql, values)).rows;
const as = (at: OrganisationKey, post: PostId): Promise<Asker> =>
  askerFor(app, world.person(at, post), world.organisation[at]);
const post = async (at: OrganisationKey, who: PostId, path: string, fields: Record<string, string>) => {
  const answer = await (await as(at, who)).post(path, fields);
  return { status: answer.status, text: await answer.text() };
};
const asked = {
  ...{ intervention: 'One to one reading with Mr Example', cost: '300', evidence: 'It worked in Year 3' },
  ...{ 'ends-day': '11', 'ends-month': '12', 'ends-year': '2026' },
};
const spent = { 'on-day': '20', 'on-month': '11', 'on-year': '2026' };
const money = (at: OrganisationKey, who: PostId) =>
  db.as(world.person(at, who), ({ read }) => moneyOfChild(read, robin));

describe('asking', () => {
  test.each([
    ['-5', 'A cost cannot be less than nothing'],
    ['250000', 'check the figure'],
    ['lots', 'in figures'],
  ])('a cost of %s is refused in words, and nothing is kept', async (cost, words) => {
    const answer = await post('exampleton', 'designated-teacher', askMoneyUrl(robin), { ...asked, cost });
    expect([answer.status, answer.text.includes(words)]).toEqual([422, true]);
    expect(await rows('select 1 from premium_request')).toEqual([]);
  });

  test('what reads like something for everybody is asked about, and can be answered', async () => {
    const laptop = { ...asked, intervention: 'A laptop' };
    const answer = await post('exampleton', 'designated-teacher', askMoneyUrl(robin), laptop);
    expect([answer.status, answer.text.includes('reads like something for everybody')]).toEqual([422, true]);
  });

  test('goes to the Virtual School, in the school’s record', async () => {
    expect((await post('exampleton', 'designated-teacher', askMoneyUrl(robin), asked)).status).toBe(303);
    const [row] = await rows('select *, cost_pence::text as cost from premium_request');
    expect(row).toMatchObject({
      ...{ fund: 'plus', financial_year: 2026, cost: '30000', controller_id: world.organisation.exampleton },
      ...{ fund_organisation_id: world.organisation.northmere },
    });
    request = row.id;
  });

  test.each<[OrganisationKey, PostId, number]>([
    ['exampleton', 'safeguarding-lead', 403],
    ['exampleton', 'teacher', 404],
    ['exampleton', 'governor', 404],
    ['northmere', 'social-worker', 404],
    ['overmoor', 'designated-teacher', 404],
    ['eastholt', 'adviser', 404],
  ])('%s %s is refused', async (at, who, status) => {
    expect((await post(at, who, askMoneyUrl(robin), asked)).status).toBe(status);
    expect((await post(at, who, spendUrl(robin, request), { amount: '5', ...spent })).status).toBe(status);
    expect((await post(at, who, decideUrl(robin, request), { decision: 'approved' })).status).toBe(status);
  });
});

describe('deciding and spending', () => {
  test('the school does not decide about the authority’s money, nor give it', async () => {
    for (const path of [decideUrl(robin, request), allocateUrl(robin)]) {
      expect((await post('exampleton', 'headteacher', path, { decision: 'approved', amount: '5' })).status, path).toBe(
        403,
      );
    }
  });

  test('the Virtual School gives a year its money and agrees to another sum, with why', async () => {
    expect((await post('northmere', 'adviser', allocateUrl(robin), { amount: '1,000.01' })).status).toBe(303);
    const without = await post('northmere', 'adviser', decideUrl(robin, request), {
      decision: 'amended',
      amount: '250.50',
    });
    expect([without.status, without.text.includes('Say why')]).toEqual([422, true]);
    const given = { decision: 'amended', amount: '250.50', reason: 'Half the sessions are the school’s own' };
    expect((await post('northmere', 'adviser', decideUrl(robin, request), given)).status).toBe(303);
    expect((await post('northmere', 'adviser', decideUrl(robin, request), given)).status, 'once').toBe(403);
  });

  test('spending beyond what was agreed is written down, and counted as that', async () => {
    for (const amount of ['200', '70.51']) {
      expect(
        (await post('exampleton', 'designated-teacher', spendUrl(robin, request), { amount, ...spent })).status,
      ).toBe(303);
    }
    const { entries } = await money('exampleton', 'designated-teacher');
    expect(balancesOf(entries)).toEqual({
      grant: -100_001n,
      free: 72_950n,
      promised: 0n,
      spent: 27_051n,
      returned: 0n,
      central: 0n,
    });
    const page = await (await as('northmere', 'adviser')).get('/money');
    expect(await page.text()).toContain('£20.01');
  });

  test('a mistake is taken back by another entry, once', async () => {
    const { entries } = await money('exampleton', 'designated-teacher');
    const wrong = entries.find(({ from, amount }) => from === 'free' && amount === 2_001n);
    const path = correctUrl(robin, wrong?.id ?? '');
    expect((await post('exampleton', 'designated-teacher', path, {})).status).toBe(422);
    expect((await post('exampleton', 'designated-teacher', path, { reason: 'Counted twice' })).status).toBe(303);
    expect((await post('exampleton', 'designated-teacher', path, { reason: 'Again' })).status).toBe(404);
    expect(balancesOf((await money('exampleton', 'designated-teacher')).entries).spent).toBe(25_050n);
  });

  test('whoever decided decides again: more, less, and never less than is spent; the first decision stays', async () => {
    const path = decideAgainUrl(robin, request);
    const again = (fields: Record<string, string>) =>
      post('northmere', 'adviser', path, { decision: 'amended', reason: 'Ten more sessions', ...fields });
    for (const [at, who, status] of [
      ['exampleton', 'headteacher', 403],
      ['exampleton', 'designated-teacher', 403],
      ['northmere', 'social-worker', 404],
      ['eastholt', 'adviser', 404],
      ['overmoor', 'designated-teacher', 404],
    ] as const) {
      const fields = { decision: 'refused', reason: 'x', seen: '1' };
      expect((await post(at, who, path, fields)).status, `${at} ${who}`).toBe(status);
    }
    for (const [fields, words] of [
      [{ amount: '400', seen: '1', reason: '' }, 'Say why'],
      [{ amount: '100', seen: '1' }, '£250.50 is spent already'],
      [{ amount: '250.50', seen: '1' }, 'choose another sum'],
      [{ decision: 'refused', seen: '1' }, '£250.50 is spent already'],
      [{ amount: '400', seen: '7' }, 'Somebody decided about it meanwhile'],
    ] as const) {
      const answer = await again(fields);
      expect([answer.status, answer.text.includes(words)], words).toEqual([422, true]);
    }
    expect((await again({ amount: '400', seen: '1' })).status).toBe(303);
    expect((await again({ amount: '320.10', seen: '2', reason: 'Two sessions fewer' })).status).toBe(303);
    const { requests, entries } = await money('exampleton', 'designated-teacher');
    expect(requests[0]?.decisions.map(({ kind, amount, reason }) => [kind, amount, reason])).toEqual([
      ['amended', 25_050n, 'Half the sessions are the school’s own'],
      ['amended', 40_000n, 'Ten more sessions'],
      ['amended', 32_010n, 'Two sessions fewer'],
    ]);
    const balances = balancesOf(entries);
    expect([balances.spent, balances.promised, totalOf(balances)]).toEqual([25_050n, 6_960n, 0n]);
    const page = await (await as('exampleton', 'designated-teacher')).get(childMoneyUrl(robin));
    expect(await page.text()).toMatch(
      /£320\.10.*Two sessions fewer.*£400.*Ten more sessions.*£250\.50.*Half the sessions/s,
    );
    for (const [version, amount, words] of [
      [4, 25_049, /decided away/],
      [5, 40_000, /follows/],
    ] as const) {
      await expect(
        rows(
          `insert into premium_decision (request_id, child_id, controller_id, organisation_id, fund_organisation_id, decision,
             amount_pence, reason, decided_on, decided_at, version)
           select request_id, child_id, controller_id, organisation_id, fund_organisation_id, 'amended', $1, 'x', decided_on, decided_at, $2
           from premium_decision where version = 1`,
          ...[amount, version],
        ),
      ).rejects.toThrow(words);
    }
  });

  test('the balances in SQL are those of the rule, and come to nothing', async () => {
    for (const [at, who] of [
      ['exampleton', 'headteacher'],
      ['northmere', 'adviser'],
    ] as const) {
      const inSql = await db.as(world.person(at, who), ({ read }) => balancesInSql(read, robin, 2026));
      expect(inSql).toEqual(balancesOf((await money(at, who)).entries));
      expect(totalOf(inSql)).toBe(0n);
    }
  });

  test('the database changes and removes no entry, and takes none that is negative', async () => {
    for (const statement of [
      'update premium_entry set amount_pence = 1',
      'delete from premium_entry',
      'update premium_decision set amount_pence = 1',
    ]) {
      await expect(db.app.pool.query(statement), statement).rejects.toThrow(/permission denied/);
    }
    await expect(
      rows(
        `insert into premium_entry (child_id, controller_id, organisation_id, fund, financial_year, from_account, to_account, amount_pence, on_day, written_at)
         values ($1, $2, $2, 'plus', 2026, 'free', 'spent', -5, '2026-11-24', '2026-11-24')`,
        robin,
        world.organisation.exampleton,
      ),
    ).rejects.toThrow(/check/);
  });
});

describe('answering for it', () => {
  test('what it changed is asked for, said, and put right', async () => {
    const duty = () => rows(`select due_on::text, done_on::text from duty where rule = 'pp-plus-impact-recorded'`);
    expect(await duty()).toMatchObject([{ done_on: null }]);
    for (const impact of ['Reads at 8.0', 'Reads at 8.1']) {
      expect(
        (await post('exampleton', 'designated-teacher', impactUrl(robin, request), { helped: 'yes', impact })).status,
      ).toBe(303);
    }
    expect(await duty()).toMatchObject([{ done_on: '2026-11-24' }]);
    expect(await rows('select impact from premium_impact order by version')).toEqual([
      { impact: 'Reads at 8.0' },
      { impact: 'Reads at 8.1' },
    ]);
    expect(
      await rows(
        `select distinct done_on::text from duty where rule = 'pp-plus-planned' and child_id = $1 and occurrence like '2026-autumn%'`,
        robin,
      ),
    ).toEqual([{ done_on: '2026-11-24' }]);
  });

  test('each act is in the audit', async () => {
    await post('exampleton', 'designated-teacher', releaseUrl(robin, request), {});
    await post('exampleton', 'designated-teacher', noneAskedUrl(robin), { reason: 'All is in place' });
    const verbs = await rows(`select distinct verb from audit_event where verb like 'premium.%' order by 1`);
    expect(verbs.map(({ verb }) => verb)).toEqual([
      ...['premium.allocated', 'premium.asked', 'premium.corrected', 'premium.decided', 'premium.decided-again'],
      ...['premium.impact', 'premium.none-asked', 'premium.released', 'premium.spent'],
    ]);
  });

  test('a file says it all, with no formula in it, after a reason', async () => {
    await post('exampleton', 'designated-teacher', askMoneyUrl(robin), { ...asked, intervention: '=HYPERLINK("x")' });
    const file = '/money/file?year=2026';
    expect((await post('northmere', 'virtual-school-head', file, {})).status).toBe(422);
    const answer = await post('northmere', 'virtual-school-head', file, { reason: 'The grant’s return' });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('320.10');
    expect(answer.text).toMatch(/2026-11-24, Agreed, with another sum, 250\.50, .*400\.00/);
    expect(answer.text).toContain(`"'=HYPERLINK`);
    expect((await post('exampleton', 'safeguarding-lead', file, { reason: 'Curious' })).status).toBe(403);
  });

  test('the year is closed when it is over, by the Virtual School head; the school’s and the authority’s agree', async () => {
    expect((await post('northmere', 'virtual-school-head', '/money/year-end', { year: '2026' })).status).toBe(403);
    await db.keeper.query('alter table premium_entry disable trigger user');
    await db.keeper.query('update premium_entry set financial_year = 2025');
    await db.keeper.query('update premium_request set financial_year = 2025');
    expect((await post('northmere', 'adviser', '/money/year-end', { year: '2025' })).status).toBe(403);
    // the child has left the school meanwhile: the authority answers for its money all the same
    await db.keeper.query(
      `update child_grant set during = daterange(lower(during), '2026-11-24') where child_id = $1`,
      [robin],
    );
    expect((await post('northmere', 'virtual-school-head', '/money/year-end', { year: '2025' })).status).toBe(303);
    const year = (at: OrganisationKey, kind: string) =>
      db.as(world.person(at, kind === 'school' ? 'headteacher' : 'virtual-school-head'), ({ read }) =>
        moneyOfYear(read, { id: world.organisation[at], kind }, 2025),
      );
    const [school, authority] = [await year('exampleton', 'school'), await year('northmere', 'authority')];
    expect(balancesOf(school.entries)).toEqual(balancesOf(authority.entries));
    expect(balancesOf(authority.entries)).toMatchObject({ free: 0n, promised: 0n, spent: 25_050n, returned: 74_951n });
    const page = await (await as('northmere', 'adviser')).get('/money?year=2025');
    const text = await page.text();
    expect(text).toContain('A child no longer seen here');
    expect(text).not.toContain('Robin');
    expect((await (await as('northmere', 'adviser')).get(childMoneyUrl(robin))).status).toBe(404);
  });
});

describe('money that was given and never asked for', () => {
  const given = () =>
    rows(
      `insert into premium_entry (child_id, controller_id, organisation_id, fund_organisation_id, fund, financial_year, from_account,
         to_account, amount_pence, on_day, written_at)
       values ($1, $2, $3, $3, 'plus', 2024, 'grant', 'free', 50000, '2024-05-01', '2024-05-01')`,
      world.child('exampleton', 'CPLA'),
      ...[world.organisation.exampleton, world.organisation.northmere],
    );

  test('is given back by whoever gave it, of a child it no longer sees, and moved by nobody else', async () => {
    await given();
    const kit = world.child('exampleton', 'CPLA');
    const move = (at: OrganisationKey) =>
      db.as(world.person(at, 'virtual-school-head'), ({ write, asking }) =>
        write
          .insertInto('premium_entry')
          .values({
            ...{ child_id: kit, controller_id: world.organisation.exampleton, organisation_id: world.organisation[at] },
            ...{ fund_organisation_id: world.organisation[at], fund: 'plus', financial_year: 2024 },
            ...{ from_account: 'free', to_account: 'returned', amount_pence: '100', on_day: '2026-11-24' },
            ...{ written_by: asking.personId, written_at: asking.now },
          } as never)
          .execute(),
      );
    await expect(move('eastholt')).rejects.toThrow(/row-level security/);
    expect((await (await as('northmere', 'virtual-school-head')).get(childMoneyUrl(kit))).status).toBe(404);
    expect((await post('northmere', 'virtual-school-head', '/money/year-end', { year: '2024' })).status).toBe(303);
    const entries = await db.as(
      world.person('northmere', 'virtual-school-head'),
      async ({ read }) =>
        (await moneyOfYear(read, { id: world.organisation.northmere, kind: 'authority' }, 2024)).entries,
    );
    expect(balancesOf(entries)).toMatchObject({ free: 0n, returned: 50_000n });
  });
});

describe('money of the school', () => {
  test('a previously looked-after child’s is decided by the head, not by the Virtual School', async () => {
    const kit = world.child('exampleton', 'CPLA');
    expect((await post('exampleton', 'designated-teacher', askMoneyUrl(kit), asked)).status, 'not declared').toBe(403);
    await db.keeper.query(`update child_details set post_care_census = 'A' where child_id = $1`, [kit]);
    expect((await post('exampleton', 'designated-teacher', askMoneyUrl(kit), asked)).status).toBe(303);
    const [row] = await rows('select id, fund, fund_organisation_id from premium_request where child_id = $1', kit);
    expect(row).toMatchObject({ fund: 'school-plus', fund_organisation_id: world.organisation.exampleton });
    expect(
      (await post('exampleton', 'designated-teacher', decideUrl(kit, row.id), { decision: 'approved' })).status,
    ).toBe(403);
    expect((await post('northmere', 'adviser', decideUrl(kit, row.id), { decision: 'approved' })).status).toBe(404);
    expect((await post('exampleton', 'headteacher', decideUrl(kit, row.id), { decision: 'approved' })).status).toBe(
      303,
    );
  });

  test('a child with a social worker may be helped with the school’s premium (D16)', async () => {
    const noor = world.child('exampleton', 'CIN');
    expect((await post('exampleton', 'headteacher', askMoneyUrl(noor), asked)).status).toBe(303);
    expect(await rows('select fund from premium_request where child_id = $1', noor)).toEqual([{ fund: 'school' }]);
    // the designated teacher, with whom nothing of Noor is shared, sees neither the child nor the money
    expect((await (await as('exampleton', 'designated-teacher')).get('/money')).status).toBe(200);
    expect(await (await (await as('exampleton', 'designated-teacher')).get('/money')).text()).not.toContain('Noor');
    expect(await (await (await as('exampleton', 'headteacher')).get('/money')).text()).toContain('Noor');
  });
});

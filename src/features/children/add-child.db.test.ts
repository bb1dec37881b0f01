import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visitorOf } from '../../../test/actors.ts';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import type { PostId } from '../../access/index.ts';
import { upnFrom } from '../../codes/index.ts';
import { Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { type Adding, addChild } from './add-child.commands.ts';
import type { AddedChild } from './add-child.form.ts';
import { afterFacts, sealChild } from './index.ts';

let db: TestDatabase;
let world: World;
let house: House;
let tidy: () => Promise<void>;

beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
  ({ house, tidy } = await testHouse(db));
});
afterAll(async () => {
  await tidy();
  await db.drop();
});

const upn = (serial: number) => ({ upn: upnFrom('991', '2001', 24, serial), temporary: false });
const ada: AddedChild = {
  preferredName: 'Ada',
  familyName: 'Inventing',
  dateOfBirth: '2016-05-04',
  upn: null,
  yearGroup: '5',
  className: 'Oak',
  onRollSince: null,
  schoolId: null,
  otherSchool: null,
  groups: [{ group: 'CLA', since: '2026-03-02' }],
  authorityId: null,
  authorityCode: null,
};

const add = (key: OrganisationKey, post: PostId, given: Partial<AddedChild>, another = false): Promise<Adding> =>
  db.as(world.person(key, post), (work) =>
    addChild(work, house, visitorOf(world, key, post), { ...ada, ...namedAfter(given), ...given }, another),
  );
/** A family name and a birthday of their own for each, so that only those who are meant to be are alike. */
const namedAfter = ({ preferredName = 'Ada' }: Partial<AddedChild>) => ({
  familyName: `${preferredName}sworth`,
  dateOfBirth: `2016-05-${10 + (preferredName.charCodeAt(0) % 18)}` as const,
});
const idOf = (adding: Adding): string => {
  if (adding.outcome !== 'added') throw new Error(`not added: ${adding.outcome}`);
  return adding.childId;
};
const count = async (query: string, ...values: unknown[]): Promise<number> =>
  (await db.keeper.query(`select count(*)::int as n from ${query}`, values)).rows[0].n;

describe('adding a child by hand', () => {
  test('keeps what is known, says since when no further than it was said, and has what is due worked out', async () => {
    const id = idOf(await add('exampleton', 'designated-teacher', { upn: upn(1) }));
    const { rows } = await db.keeper.query(
      `select d.preferred_name, d.given_names, d.upn, e.during::text as stay, e.year_group, s.kind, s.during::text as span, s.source
       from child_details d join enrolment e using (child_id) join status_period s using (child_id) where d.child_id = $1`,
      [id],
    );
    expect(rows).toEqual([
      {
        preferred_name: 'Ada',
        given_names: null,
        upn: upn(1).upn,
        stay: '[2026-09-01,)',
        year_group: '5',
        kind: 'CLA',
        span: '[2026-03-02,)',
        source: 'hand',
      },
    ]);
    expect(await count('duty_subject where id = $1', id)).toBe(1);
    expect(await count(`audit_event where verb = 'child.added' and $1 = any (child_ids)`, id)).toBe(1);
  });

  test('opens the child to the authority that was named, and to no other', async () => {
    const id = idOf(
      await add('exampleton', 'designated-teacher', {
        preferredName: 'Bea',
        upn: upn(2),
        authorityId: world.organisation.eastholt,
      }),
    );
    const { rows } = await db.keeper.query('select organisation_id, scope from child_grant where child_id = $1', [id]);
    expect(rows).toEqual([{ organisation_id: world.organisation.eastholt, scope: 'looked-after' }]);
  });

  test('is the safeguarding lead’s for a child who is not in care', async () => {
    const inNeed = { preferredName: 'Cleo', groups: [{ group: 'CIN' as const, since: '2026-03-02' as const }] };
    await expect(add('exampleton', 'designated-teacher', inNeed)).rejects.toThrow(Refused);
    await expect(add('exampleton', 'senco', { preferredName: 'Cleo' })).rejects.toThrow(Refused);
    expect((await add('exampleton', 'safeguarding-lead', inNeed)).outcome).toBe('added');
  });
});

describe('a child who may be here already', () => {
  test('by UPN: told where the record is open, refused in the same neutral words where it is not', async () => {
    const known = idOf(await add('exampleton', 'designated-teacher', { preferredName: 'Dina', upn: upn(3) }));
    expect(await add('exampleton', 'designated-teacher', { preferredName: 'Dina', upn: upn(3) })).toEqual({
      outcome: 'upn-known',
      childId: known,
    });
    const hidden = {
      preferredName: 'Eli',
      upn: upn(4),
      groups: [{ group: 'CIN' as const, since: '2026-03-02' as const }],
    };
    await add('exampleton', 'safeguarding-lead', hidden);
    expect(await add('exampleton', 'designated-teacher', { preferredName: 'Someone', upn: upn(4) })).toEqual({
      outcome: 'upn-not-usable',
    });
  });

  test('by UPN of a sealed record: the same words, and nobody comes back', async () => {
    const id = idOf(await add('exampleton', 'headteacher', { preferredName: 'Fay', upn: upn(5) }));
    await db.as(world.person('exampleton', 'headteacher'), async (work) => {
      await sealChild(work, house, { childId: id, controllerId: world.organisation.exampleton }, 'adopted');
      await afterFacts(work, house, [id]);
    });
    expect(await add('exampleton', 'headteacher', { preferredName: 'Gil', upn: upn(5) })).toEqual({
      outcome: 'upn-not-usable',
    });
    expect(await add('exampleton', 'headteacher', { preferredName: 'Fay' })).toEqual({ outcome: 'not-addable' });
  });

  test('by name and birthday: a person says whether it is another child, and only of children they may see', async () => {
    const first = idOf(await add('exampleton', 'headteacher', { preferredName: 'Hal', dateOfBirth: '2017-01-01' }));
    const again = await add('exampleton', 'headteacher', { preferredName: 'Hal', dateOfBirth: '2017-01-01' });
    expect(again).toMatchObject({ outcome: 'perhaps-known', children: [{ id: first }] });
    const twin = await add('exampleton', 'headteacher', { preferredName: 'Hal', dateOfBirth: '2017-01-01' }, true);
    expect(twin.outcome).toBe('added');
    const need = { preferredName: 'Ivo', dateOfBirth: '2017-02-02' as const };
    await add('exampleton', 'safeguarding-lead', { ...need, groups: [{ group: 'CIN', since: '2026-03-02' }] });
    expect((await add('exampleton', 'designated-teacher', need)).outcome).toBe('added');
  });
});

describe('one child, said by school and authority', () => {
  const both = (first: 'school' | 'authority', serial: number, name: string) => async () => {
    const atSchool = () =>
      add('exampleton', 'designated-teacher', {
        preferredName: name,
        upn: upn(serial),
        authorityId: world.organisation.northmere,
      });
    const atAuthority = () =>
      add('northmere', 'virtual-school-head', {
        preferredName: name,
        upn: upn(serial),
        schoolId: world.organisation.exampleton,
        authorityId: world.organisation.northmere,
        groups: [{ group: 'CLA', since: '2026-03-01' }],
      });
    if (first === 'school') {
      const id = idOf(await atSchool());
      // the school's record is open to the authority, so it is told instead of adding a second
      expect(await atAuthority()).toEqual({ outcome: 'upn-known', childId: id });
      return;
    }
    const earlier = idOf(await atAuthority());
    // the authority said which school: its record is open there, and the school is told
    expect(await atSchool()).toEqual({ outcome: 'upn-known', childId: earlier });
  };
  test('the school first', both('school', 6, 'Jo'));
  test('the authority first', both('authority', 7, 'Kai'));

  test('the authority first, without saying which school: the two records become one when it works on its own', async () => {
    const theirs = idOf(
      await add('northmere', 'virtual-school-head', {
        preferredName: 'Lou',
        upn: upn(8),
        authorityId: world.organisation.northmere,
        groups: [{ group: 'CLA', since: '2026-03-01' }],
      }),
    );
    const ours = idOf(
      await add('exampleton', 'designated-teacher', {
        preferredName: 'Lou',
        upn: upn(8),
        authorityId: world.organisation.northmere,
      }),
    );
    // the school alone says that the child is there: what the authority knows stays where it is
    expect(await count('child_details where child_id = $1', ours)).toBe(1);
    const joined = await db.as(world.person('northmere', 'virtual-school-head'), (work) =>
      afterFacts(work, house, [theirs]),
    );
    expect([...joined]).toEqual([[theirs, ours]]);
    expect(await count('child_details where child_id = $1', ours)).toBe(2);
    expect(await count('child_details where child_id = $1', theirs)).toBe(0);
    expect(await count('sealed_child where child_id = $1', theirs)).toBe(1);
    const { rows } = await db.keeper.query(
      'select distinct controller_id, organisation_id, scope from child_grant where child_id = $1 order by scope',
      [ours],
    );
    expect(rows).toEqual([
      {
        controller_id: world.organisation.northmere,
        organisation_id: world.organisation.exampleton,
        scope: 'enrolment',
      },
      {
        controller_id: world.organisation.exampleton,
        organisation_id: world.organisation.northmere,
        scope: 'looked-after',
      },
    ]);
  });

  test('the school first, for a child whose UPN the authority learns later', async () => {
    const ours = idOf(
      await add('exampleton', 'designated-teacher', {
        preferredName: 'Mo',
        upn: upn(9),
        authorityId: world.organisation.northmere,
      }),
    );
    const theirs = idOf(
      await add('northmere', 'virtual-school-head', {
        preferredName: 'Maurice',
        familyName: 'Elsewhere',
        dateOfBirth: null,
        authorityId: world.organisation.northmere,
        groups: [{ group: 'CLA', since: '2026-03-01' }],
      }),
    );
    expect(theirs).not.toBe(ours);
    const joined = await db.as(world.person('northmere', 'virtual-school-head'), async (work) => {
      await work.write
        .updateTable('child_details')
        .set({ upn: upn(9).upn })
        .where('child_id', '=', theirs)
        .where('controller_id', '=', world.organisation.northmere)
        .execute();
      return afterFacts(work, house, [theirs]);
    });
    expect([...joined]).toEqual([[theirs, ours]]);
    expect(await count('status_period where child_id = $1', ours)).toBe(2);
  });

  test('everything that is kept of a child moves with it', async () => {
    const { rows } = await db.keeper.query<{ name: string }>(
      `select c.relname as name from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'child_id' and not a.attisdropped
       join pg_attribute b on b.attrelid = c.oid and b.attname = 'controller_id' and not b.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and not has_table_privilege('mainstay_definer', c.oid, 'update') order by 1`,
    );
    // duties are worked out anew: nothing of them is moved
    expect(rows.map(({ name }) => name)).toEqual(['duty', 'duty_version', 'duty_waiver']);
  });
});

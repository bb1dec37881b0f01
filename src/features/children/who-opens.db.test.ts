import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newDatabase, type TestDatabase } from '../../../test/database.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import type { Work } from '../../platform/database/database.ts';

/** Who opens whose facts to whom, with the access code left out: each tries to reach the other's record by what it knows. */
let db: TestDatabase;
let world: World;
beforeAll(async () => {
  db = await newDatabase();
  world = await makeWorld(db);
});
afterAll(() => db.drop());

const refused = /row-level security|permission denied|stays with the child/;
const heads = { exampleton: 'headteacher', overmoor: 'headteacher' } as const;
const asHead = <T>(at: 'exampleton' | 'overmoor', action: (work: Work) => Promise<T>) =>
  db.as(world.person(at, heads[at]), action);
const asAuthority = <T>(at: 'northmere' | 'eastholt', action: (work: Work) => Promise<T>) =>
  db.as(world.person(at, 'virtual-school-head'), action);
const refresh = (work: Work, ...ids: string[]) => sql`select app.refresh_grants(${ids}::uuid[])`.execute(work.write);
const join = async (work: Work, kept: string, authority: OrganisationKey) =>
  (
    await sql<{ emptied: string | null }>`
      select app.join_with_authority(${kept}, ${world.organisation[authority]}) as emptied`.execute(work.write)
  ).rows[0]?.emptied;

interface Record {
  readonly upn: string;
  readonly at: OrganisationKey;
  readonly school?: OrganisationKey;
  readonly authority?: OrganisationKey;
}
/** A record of its own, as whoever asks writes it down: a number, a place and who looks after the child. */
async function writeDown({ write }: Work, { upn, at, school, authority }: Record, id: string = randomUUID()) {
  const own = { child_id: id, controller_id: world.organisation[at] };
  await write.insertInto('child').values({ id, controller_id: own.controller_id }).execute();
  await write
    .insertInto('child_details')
    .values({ ...own, upn })
    .execute();
  if (school !== undefined) {
    await write
      .insertInto('enrolment')
      .values({ ...own, school_id: world.organisation[school], during: '[2025-09-01,)' })
      .execute();
  }
  if (authority !== undefined) await inCare({ write } as Work, id, at, authority);
  return id;
}
const inCare = ({ write }: Work, child_id: string, at: OrganisationKey, authority: OrganisationKey) =>
  write
    .insertInto('status_period')
    .values({
      child_id,
      controller_id: world.organisation[at],
      kind: 'CLA',
      during: '[2026-01-12,)',
      authority_id: world.organisation[authority],
      source: 'hand',
    })
    .execute();
const upnOf = async (id: string): Promise<string> =>
  (await db.keeper.query('select upn from child_details where child_id = $1', [id])).rows[0].upn;
/** Whose details of a child somebody reads. */
const readers = ({ read }: Work, id: string) =>
  read
    .selectFrom('child_details')
    .select('controller_id')
    .where('child_id', '=', id)
    .execute()
    .then((rows) => rows.map((row) => row.controller_id));

describe('an authority', () => {
  test('reaches no record by a made-up return that knows the number and names the school', async () => {
    const theirs = world.child('exampleton', 'CLA');
    await asAuthority('eastholt', async (work) => {
      const upn = await upnOf(theirs);
      const made = await writeDown(work, { upn, at: 'eastholt', school: 'exampleton', authority: 'eastholt' });
      await refresh(work, made, theirs);
      expect(await join(work, theirs, 'eastholt')).toBeNull();
      expect(await readers(work, theirs)).toEqual([]);
    });
    await asHead('exampleton', async (work) => {
      await refresh(work, theirs);
      expect(await join(work, theirs, 'eastholt')).toBeNull();
    });
    await asAuthority('eastholt', async (work) => expect(await readers(work, theirs)).toEqual([]));
  });

  test('does not keep a school’s record open by saying itself that care goes on', async () => {
    const { exampleton, northmere } = world.organisation;
    const id = await asHead('exampleton', async (work) => {
      const made = await writeDown(work, {
        ...{ upn: 'A991200120801', at: 'exampleton', school: 'exampleton', authority: 'northmere' },
      } as Record);
      await refresh(work, made);
      return made;
    });
    await asAuthority('northmere', async (work) => {
      expect(await readers(work, id)).toEqual([exampleton]);
      await inCare(work, id, 'northmere', 'northmere');
      await work.write
        .insertInto('enrolment')
        .values({ child_id: id, controller_id: northmere, school_id: exampleton, during: '[2025-09-01,)' })
        .execute();
      await refresh(work, id);
    });
    await asHead('exampleton', async (work) => {
      await work.write
        .updateTable('status_period')
        .set({ during: '[2026-01-12,2026-11-01)' })
        .where('child_id', '=', id)
        .where('controller_id', '=', exampleton)
        .execute();
      await refresh(work, id);
    });
    await asAuthority('northmere', async (work) => {
      await refresh(work, id);
      expect(await readers(work, id)).toEqual([]);
    });
  });
});

describe('a school', () => {
  test('that once had the child draws nothing of the authority’s to itself by the number alone', async () => {
    const upn = 'B991200120802';
    const theirs = await asAuthority('northmere', (work) =>
      writeDown(work, { upn, at: 'northmere', authority: 'northmere' }),
    );
    const mine = await asHead('overmoor', async (work) => {
      const made = await writeDown(work, { upn, at: 'overmoor', school: 'overmoor', authority: 'northmere' });
      await refresh(work, made, theirs);
      expect(await join(work, made, 'northmere')).toBeNull();
      return made;
    });
    const { overmoor } = world.organisation;
    await asHead('overmoor', async (work) => expect(await readers(work, mine)).toEqual([overmoor]));
    expect((await db.keeper.query('select from sealed_child where child_id = $1', [theirs])).rowCount).toBe(0);
  });

  test('that has said the child left gets the authority’s facts back only from the authority', async () => {
    const { exampleton, northmere } = world.organisation;
    const id = await asHead('exampleton', async (work) => {
      const made = await writeDown(work, {
        ...{ upn: 'C991200120803', at: 'exampleton', school: 'exampleton', authority: 'northmere' },
      } as Record);
      await refresh(work, made);
      return made;
    });
    const seen = () => asHead('exampleton', async (work) => (await readers(work, id)).toSorted());
    const both = [exampleton, northmere].toSorted();
    await asAuthority('northmere', async (work) => {
      await work.write.insertInto('child_details').values({ child_id: id, controller_id: northmere }).execute();
      await refresh(work, id);
    });
    expect(await seen()).toEqual(both);
    const stays = (during: string) =>
      asHead('exampleton', async (work) => {
        await work.write.updateTable('enrolment').set({ during }).where('child_id', '=', id).execute();
        await refresh(work, id);
      });
    await stays('[2025-09-01,2026-11-01)');
    expect(await seen()).toEqual([exampleton]);
    await stays('[2025-09-01,)');
    expect(await seen()).toEqual([exampleton]);
    // nor by a second stay, nor by a file the authority brings in without looking
    await asHead('exampleton', async (work) => {
      await work.write
        .insertInto('enrolment')
        .values({
          child_id: id,
          controller_id: exampleton,
          school_id: exampleton,
          kind: 'subsidiary',
          during: '[2026-11-02,)',
        })
        .execute();
      await refresh(work, id);
    });
    await db.as(world.person('northmere', 'authority-administrator'), async (work) => {
      await sql`select set_config('mainstay.import', ${randomUUID()}, true)`.execute(work.write);
      await refresh(work, id);
    });
    expect(await seen()).toEqual([exampleton]);
    await asAuthority('northmere', (work) => refresh(work, id));
    expect(await seen()).toEqual(both);
  });

  test('is not agreed with by a file while another school says that it has the child', async () => {
    const upn = 'D991200120804';
    const former = await asHead('overmoor', async (work) => {
      const made = await writeDown(work, { upn, at: 'overmoor', school: 'overmoor', authority: 'northmere' });
      await refresh(work, made);
      return made;
    });
    await asHead('exampleton', (work) => writeDown(work, { upn, at: 'exampleton', school: 'exampleton' }));
    await db.as(world.person('northmere', 'authority-administrator'), async (work) => {
      const { id } = await work.write
        .insertInto('import')
        .values({
          controller_id: world.organisation.northmere,
          kind: 'looked-after',
          state: 'confirming',
          as_at: '2026-11-24',
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await sql`select set_config('mainstay.import', ${id}, true)`.execute(work.write);
      await work.write
        .insertInto('child_details')
        .values({ child_id: former, controller_id: world.organisation.northmere })
        .execute();
      await refresh(work, former);
    });
    await asHead('overmoor', async (work) =>
      expect(await readers(work, former)).toEqual([world.organisation.overmoor]),
    );
  });
});

describe('a grant', () => {
  const grant = (child: string, to: OrganisationKey, controller: OrganisationKey) => (work: Work) =>
    work.write
      .insertInto('child_grant')
      .values({
        child_id: child,
        controller_id: world.organisation[controller],
        organisation_id: world.organisation[to],
        scope: 'advice',
        source_kind: 'made-up',
        during: '[2026-01-01,)',
      })
      .execute();
  test('is made of one’s own facts alone, by those who decide what is shared', async () => {
    const theirs = world.child('exampleton', 'CP');
    const stranger = grant(theirs, 'eastholt', 'overmoor');
    await expect(asHead('overmoor', stranger)).rejects.toThrow(refused);
    await expect(asHead('overmoor', grant(theirs, 'overmoor', 'exampleton'))).rejects.toThrow(refused);
    const own = grant(theirs, 'eastholt', 'exampleton');
    for (const post of ['teacher', 'designated-teacher', 'administrator', 'governor', 'school-office'] as const) {
      await expect(db.as(world.person('exampleton', post), own), post).rejects.toThrow(refused);
    }
    await asHead('exampleton', own);
    for (const column of ['child_id', 'organisation_id', 'scope', 'controller_id']) {
      const widen = (work: Work) =>
        sql`update child_grant set ${sql.ref(column)} = ${sql.ref(column)}`.execute(work.write);
      await expect(asHead('exampleton', widen), column).rejects.toThrow(refused);
    }
  });

  test('is not needed by whoever would move a fact of their own onto another’s record', async () => {
    const [mine, theirs] = [world.child('overmoor', 'CP'), world.child('exampleton', 'CP')];
    for (const table of ['child_details', 'enrolment', 'status_period'] as const) {
      await expect(
        asHead('overmoor', ({ write }) =>
          write.updateTable(table).set({ child_id: theirs }).where('child_id', '=', mine).execute(),
        ),
        table,
      ).rejects.toThrow(refused);
    }
  });
});

describe('a record', () => {
  const seal = (id: string) => (work: Work) =>
    work.write
      .insertInto('sealed_child')
      .values({ child_id: id, reason: 'adoption', sealed_by: work.asking.personId })
      .execute();
  test('is sealed by those who may at the organisation that answers for it, and by no other', async () => {
    const id = world.child('exampleton', 'CLA-elsewhere');
    const may = ['headteacher', 'safeguarding-lead'];
    for (const { id: person, organisation, post } of world.people) {
      if (organisation === 'exampleton' && may.includes(post)) continue;
      await expect(db.as(person, seal(id)), `${post} of ${organisation}`).rejects.toThrow(refused);
    }
    await expect(db.asOperator(seal(id))).rejects.toThrow(refused);
    await db.as(world.person('exampleton', 'safeguarding-lead'), seal(id));
  });

  test('is not sealed by an import that nobody may bring in, nor by a school’s list', async () => {
    const id = world.child('exampleton', 'KIN');
    for (const [at, post, kind] of [
      ['exampleton', 'teacher', 'looked-after'],
      ['exampleton', 'administrator', 'list'],
      ['eastholt', 'authority-administrator', 'looked-after'],
    ] as const) {
      await expect(
        db.as(world.person(at, post), async (work) => {
          const importId = randomUUID();
          await work.write
            .insertInto('import')
            .values({
              id: importId,
              controller_id: world.organisation[at],
              kind,
              state: 'confirming',
              as_at: '2026-11-24',
            })
            .execute();
          await sql`select set_config('mainstay.import', ${importId}, true)`.execute(work.write);
          await seal(id)(work);
        }),
        post,
      ).rejects.toThrow(refused);
    }
  });

  test('a number that is closed is found by its hash, listed to nobody, and closed by few', async () => {
    await expect(
      asHead('exampleton', ({ write }) => sql`select hash from closed_identifier`.execute(write)),
    ).rejects.toThrow(refused);
    const close = (work: Work) =>
      work.write
        .insertInto('closed_identifier')
        .values({ hash: Buffer.from('x') })
        .execute();
    for (const post of ['teacher', 'governor', 'administrator'] as const)
      await expect(db.as(world.person('exampleton', post), close), post).rejects.toThrow(refused);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHouse } from '../../../test/browser.ts';
import { newDatabase, type TestDatabase, testNow, testToday } from '../../../test/database.ts';
import { makeWorld, type OrganisationKey, type World } from '../../../test/personas.ts';
import type { PostId } from '../../access/index.ts';
import type { Day } from '../../calendar/day.ts';
import type { Work } from '../../platform/database/database.ts';
import { Refused, StepUpNeeded } from '../../web/answer.ts';
import { type Doer, operatorDoer } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { type Organisation, organisationOf } from '../organisations/index.ts';
import { addPerson, correctPerson, correctPost, endPost, peopleAt, personAt, postsHeldAt, setPost } from './index.ts';

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

const doer = (key: OrganisationKey, post: PostId, steppedUp = true): Doer => ({
  actor: {
    kind: 'person',
    personId: world.person(key, post),
    secondFactor: true,
    posts: [
      {
        organisationId: world.organisation[key],
        organisationKind:
          key === 'larkway' ? 'trust' : key === 'northmere' || key === 'eastholt' ? 'authority' : 'school',
        post,
        during: { from: '2025-09-01', to: null },
      },
    ],
    standsIn: [],
  },
  steppedUpAt: steppedUp ? testNow : null,
});

async function at<T>(
  key: OrganisationKey,
  post: PostId,
  action: (work: Work, organisation: Organisation, by: Doer) => Promise<T>,
  steppedUp = true,
): Promise<T> {
  return db.as(world.person(key, post), async (work) => {
    const organisation = await organisationOf(work.read, world.organisation[key]);
    if (organisation === undefined) throw new Error(key);
    return action(work, organisation, doer(key, post, steppedUp));
  });
}

const given = (post: string, personId: string, from: Day = testToday) => ({
  post,
  personId,
  from,
  lastDay: null,
  senior: null,
  hoursAWeek: null,
  appointedBy: null,
});
const newPerson = (name: string, email = '') => ({ name, email, qualifiedTeacher: null });
const doneOf = <T>(outcome: { done: T } | { problems: unknown }): T => {
  if (!('done' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done;
};
const letters = async () =>
  (await db.keeper.query(`select to_address, body_text from mail where kind = 'alert' order by written_at, to_address`))
    .rows as { to_address: string; body_text: string }[];

describe('a post', () => {
  test('is given, ends with its day, and its history stays', async () => {
    const { id } = await at('exampleton', 'administrator', async (work, school, by) => {
      const person = doneOf(await addPerson(work, by, school, newPerson('Ada Example', 'ada@exampleton.example')));
      doneOf(await setPost(work, house, by, school, given('designated-teacher', person.id, '2026-09-01')));
      return person;
    });
    const ended = await at('exampleton', 'administrator', async (work, school, by) => {
      const held = (await postsHeldAt(work.read, school.id)).find((one) => one.personId === id);
      if (held === undefined) throw new Error('not held');
      doneOf(await endPost(work, house, by, school, held, { lastDay: testToday, why: 'Left' }));
      return (await personAt(work.read, school.id, id))?.held;
    });
    expect(ended).toMatchObject([{ post: 'designated-teacher', from: '2026-09-01', to: '2026-11-25' }]);
    const { rows } = await db.keeper.query(`select verb, reason from audit_event where subject_id = $1 order by id`, [
      id,
    ]);
    expect(rows).toEqual([
      { verb: 'person.added', reason: null },
      { verb: 'post.given', reason: null },
      { verb: 'post.ended', reason: 'Left' },
    ]);
  });

  test('is told to the head and the safeguarding lead, and not to who did it', async () => {
    await db.keeper.query('delete from mail');
    await at('exampleton', 'administrator', async (work, school, by) => {
      const person = doneOf(await addPerson(work, by, school, newPerson('Told Example')));
      await setPost(work, house, by, school, given('teacher', person.id));
      await setPost(work, house, by, school, given('governor', person.id));
    });
    const told = await letters();
    expect(told.map(({ to_address }) => to_address)).toEqual([
      'headteacher@exampleton.example',
      'safeguarding-lead@exampleton.example',
    ]);
    expect(told[0]?.body_text).toContain('Told Example was given the post “Teacher” from 24 November 2026.');
    await db.keeper.query('delete from mail');
    await at('exampleton', 'headteacher', async (work, school, by) => {
      const person = doneOf(await addPerson(work, by, school, newPerson('By The Head')));
      await setPost(work, house, by, school, given('teacher', person.id));
    });
    const byHead = await letters();
    expect(byHead.map(({ to_address }) => to_address)).toEqual([
      'chair-of-governors@exampleton.example',
      'safeguarding-lead@exampleton.example',
    ]);
    expect(byHead[0]?.body_text).not.toContain('By The Head');
  });

  test('that is full is refused, and so is the same one twice', async () => {
    await at('exampleton', 'headteacher', async (work, school, by) => {
      const head = world.person('exampleton', 'headteacher');
      expect(await setPost(work, house, by, school, given('safeguarding-lead', head))).toMatchObject({
        problems: { post: expect.stringContaining('At most one person can hold this post') },
      });
      expect(await setPost(work, house, by, school, given('headteacher', head))).toMatchObject({
        problems: { post: expect.stringContaining('already') },
      });
    });
    await expect(
      db.as(world.person('exampleton', 'headteacher'), ({ write }) =>
        write
          .insertInto('post_holding')
          .values({
            organisation_id: world.organisation.exampleton,
            post: 'headteacher',
            person_id: world.person('exampleton', 'headteacher'),
            during: '[2026-01-01,2026-02-01)',
          })
          .execute(),
      ),
    ).rejects.toThrow(/conflicting key value violates exclusion constraint/);
  });

  test('two who give the last free place at once do not both get it', async () => {
    const people = await at('overmoor', 'headteacher', async (work, school, by) => {
      const one = doneOf(await addPerson(work, by, school, newPerson('First Racer')));
      const two = doneOf(await addPerson(work, by, school, newPerson('Second Racer')));
      return [one.id, two.id];
    });
    const outcomes = await Promise.all(
      people.map((id) =>
        at('overmoor', 'headteacher', (work, school, by) =>
          setPost(work, house, by, school, given('designated-teacher', id, '2026-11-24')),
        ),
      ),
    );
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
  });

  test('of the last who can add people stays', async () => {
    await at('larkway', 'administrator', async (work, trust, by) => {
      const [held] = (await postsHeldAt(work.read, trust.id)).filter(({ post }) => post === 'administrator');
      if (held === undefined) throw new Error('not held');
      expect(await endPost(work, house, by, trust, held, { lastDay: testToday, why: '' })).toMatchObject({
        problems: { last: expect.stringContaining('Name another administrator first') },
      });
    });
  });

  test('is corrected, and what changed stands in the audit', async () => {
    await at('exampleton', 'headteacher', async (work, school, by) => {
      const mine = world.person('exampleton', 'designated-teacher');
      const held = (await postsHeldAt(work.read, school.id)).find(({ personId }) => personId === mine);
      if (held === undefined) throw new Error('not held');
      const changes = { from: held.from, senior: true, hoursAWeek: 6, appointedBy: 'Governors' };
      expect(await correctPost(work, house, by, school, held, changes)).toEqual({
        done: { changed: ['hoursAWeek', 'appointedBy'] },
      });
    });
  });
});

describe('nobody', () => {
  test('who only sets up gives themselves a post that sees children', async () => {
    const administrator = world.person('exampleton', 'administrator');
    await expect(
      at('exampleton', 'administrator', (work, school, by) =>
        setPost(work, house, by, school, given('teacher', administrator)),
      ),
    ).rejects.toThrow(Refused);
    const governor = await at('exampleton', 'administrator', (work, school, by) =>
      setPost(work, house, by, school, given('governor', administrator)),
    );
    expect(governor).toHaveProperty('done');
  });

  test.each(['designated-teacher', 'safeguarding-lead', 'teacher', 'clerk', 'governor'] as const)(
    'a %s gives no post',
    async (post) => {
      await expect(
        at('exampleton', post, (work, school, by) =>
          setPost(work, house, by, school, given('teacher', world.person('exampleton', post))),
        ),
      ).rejects.toThrow(Refused);
    },
  );

  test('gives a post without proving who they are again', async () => {
    await expect(
      at(
        'exampleton',
        'administrator',
        (work, school, by) => setPost(work, house, by, school, given('teacher', world.person('exampleton', 'clerk'))),
        false,
      ),
    ).rejects.toThrow(StepUpNeeded);
  });

  test('gives a post at another school, in code or past it', async () => {
    await expect(
      at('exampleton', 'administrator', async (work, _, by) => {
        const other = await organisationOf(work.read, world.organisation.overmoor);
        if (other === undefined) throw new Error('overmoor');
        return setPost(work, house, by, other, given('teacher', world.person('exampleton', 'clerk')));
      }),
    ).rejects.toThrow(Refused);
    await expect(
      db.as(world.person('exampleton', 'administrator'), ({ write }) =>
        write
          .insertInto('post_holding')
          .values({
            organisation_id: world.organisation.overmoor,
            post: 'teacher',
            person_id: world.person('exampleton', 'administrator'),
            during: '[2026-01-01,)',
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('a person', () => {
  test('with the address of somebody here already is that person', async () => {
    const head = world.person('overmoor', 'headteacher');
    const found = await at('exampleton', 'administrator', (work, school, by) =>
      addPerson(work, by, school, newPerson('Another Name', 'Headteacher@Overmoor.example')),
    );
    expect(found).toEqual({ done: { id: head, isNew: false } });
  });

  test('who works elsewhere too is renamed and given another address by nobody here, past the code either', async () => {
    const head = world.person('overmoor', 'headteacher');
    await at('exampleton', 'administrator', async (work, school, by) => {
      doneOf(await setPost(work, house, by, school, given('governor', head)));
    });
    await expect(
      at('exampleton', 'administrator', async (work, school, by) => {
        const person = await personAt(work.read, school.id, head);
        if (person === undefined) throw new Error('not here');
        return correctPerson(work, house, by, school, person, newPerson('Taken Over', 'mine@evil.example'));
      }),
    ).rejects.toThrow(Refused);
    const { numUpdatedRows } = await db.as(world.person('exampleton', 'administrator'), ({ write }) =>
      write.updateTable('person').set({ email: 'mine@evil.example' }).where('id', '=', head).executeTakeFirstOrThrow(),
    );
    expect(Number(numUpdatedRows)).toBe(0);
  });

  test('is corrected, and others are told of a new address', async () => {
    await db.keeper.query('delete from mail');
    const person = await at('exampleton', 'administrator', async (work, school, by) => {
      const clerk = await personAt(work.read, school.id, world.person('exampleton', 'clerk'));
      if (clerk === undefined) throw new Error('clerk');
      const wrong = await correctPerson(
        work,
        house,
        by,
        school,
        clerk,
        newPerson('Clerk', 'governor@exampleton.example'),
      );
      expect(wrong).toEqual({ problems: { email: 'Somebody else has this address' } });
      doneOf(
        await correctPerson(work, house, by, school, clerk, newPerson('Clerk Corrected', 'clerk2@exampleton.example')),
      );
      return personAt(work.read, school.id, clerk.id);
    });
    expect(person).toMatchObject({ name: 'Clerk Corrected', email: 'clerk2@exampleton.example' });
    expect((await letters()).map(({ to_address }) => to_address)).toEqual([
      'headteacher@exampleton.example',
      'safeguarding-lead@exampleton.example',
    ]);
  });

  test('is added by the operator too, before there is anybody', async () => {
    await db.asOperator(async (work) => {
      const school = await organisationOf(work.read, world.organisation.exampleton);
      if (school === undefined) throw new Error('exampleton');
      const by = operatorDoer('test');
      const { id } = doneOf(await addPerson(work, by, school, newPerson('From The Terminal')));
      doneOf(await setPost(work, house, by, school, given('support-staff', id)));
      expect((await peopleAt(work.read, school.id)).some((person) => person.id === id)).toBe(true);
    });
  });
});

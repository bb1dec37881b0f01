import { randomUUID } from 'node:crypto';
import { type OrganisationKind, type PostId, postsAt } from '../src/access/index.ts';
import { closures, terms } from '../src/calendar/school-calendar.factory.ts';
import { upnFrom } from '../src/codes/index.ts';
import { rangeText } from '../src/platform/database/database.ts';
import type { TestDatabase } from './database.ts';

/** An invented world: two authorities with different clocks, a school in each, a trust, one person for every post. */
export const organisations = ['northmere', 'eastholt', 'larkway', 'exampleton', 'overmoor'] as const;
export type OrganisationKey = (typeof organisations)[number];

export interface World {
  readonly organisation: Readonly<Record<OrganisationKey, string>>;
  /** `person('exampleton', 'designated-teacher')`: the id of whoever holds the post there. */
  person(organisation: OrganisationKey, post: PostId): string;
  /** `child('exampleton', 'CLA')`: the id of the child of that kind on roll there. */
  child(school: 'exampleton' | 'overmoor', kind: ChildKind): string;
  readonly people: readonly { readonly id: string; readonly organisation: OrganisationKey; readonly post: PostId }[];
}

/** 'CLA' is looked after by the school's own authority, 'CLA-elsewhere' by the other; 'moved' has left. */
export const childKinds = ['CLA', 'CLA-elsewhere', 'CPLA', 'CIN', 'CP', 'CSW', 'KIN', 'SEND'] as const;
export type ChildKind = (typeof childKinds)[number];

const kinds: Record<OrganisationKey, OrganisationKind> = {
  northmere: 'authority',
  eastholt: 'authority',
  larkway: 'trust',
  exampleton: 'school',
  overmoor: 'school',
};

const names: Record<ChildKind, readonly [string, string]> = {
  CLA: ['Robin', 'Testwood'],
  'CLA-elsewhere': ['Amara', 'Samplewell'],
  CPLA: ['Kit', 'Mockbridge'],
  CIN: ['Noor', 'Exampleby'],
  CP: ['Jude', 'Placeholder'],
  CSW: ['Finn', 'Demoford'],
  KIN: ['Isla', 'Fictionby'],
  SEND: ['Wren', 'Vignette'],
};

/** The given names of the world's children, each of one child of each school; nobody else has one. */
export const childNames: readonly string[] = Object.values(names).map(([given]) => given);

/** Since when everybody and everything is here: nothing is asked of anybody for the time before. */
const here = '2026-09-01T08:00:00Z';

/** Builds the world through the product's own tables, each fact as the organisation that answers for it. */
export async function makeWorld(db: TestDatabase): Promise<World> {
  const organisation = Object.fromEntries(organisations.map((key) => [key, randomUUID()])) as Record<
    OrganisationKey,
    string
  >;
  const people = organisations.flatMap((key) =>
    postsAt(kinds[key]).map((post) => ({ id: randomUUID(), organisation: key, post: post.id as PostId })),
  );
  const person = (key: OrganisationKey, post: PostId): string => {
    const found = people.find((each) => each.organisation === key && each.post === post);
    if (found === undefined) throw new RangeError(`Nobody holds ${post} at ${key}.`);
    return found.id;
  };

  await db.asOperator(async ({ write }) => {
    await write
      .insertInto('organisation')
      .values([
        {
          id: organisation.northmere,
          created_at: here,
          kind: 'authority',
          name: 'Northmere Council',
          la_code: '991',
          pack: 'northmere',
        },
        {
          id: organisation.eastholt,
          created_at: here,
          kind: 'authority',
          name: 'Eastholt Council',
          la_code: '992',
          pack: 'eastholt',
        },
        { id: organisation.larkway, created_at: here, kind: 'trust', name: 'Larkway Trust', pack: 'england' },
      ])
      .execute();
    await write
      .insertInto('organisation')
      .values([
        {
          id: organisation.exampleton,
          created_at: here,
          kind: 'school',
          school_kind: 'primary',
          name: 'Exampleton Primary School',
          urn: '999001',
          la_code: '991',
          authority_id: organisation.northmere,
          pack: 'northmere',
        },
        {
          id: organisation.overmoor,
          created_at: here,
          kind: 'school',
          school_kind: 'secondary',
          name: 'Overmoor School',
          urn: '999002',
          la_code: '992',
          authority_id: organisation.eastholt,
          trust_id: organisation.larkway,
          pack: 'eastholt',
        },
      ])
      .execute();
    await write
      .insertInto('school_term')
      .values(
        (['exampleton', 'overmoor'] as const).flatMap((key) =>
          terms.map((term) => ({
            organisation_id: organisation[key],
            academic_year: term.academicYear,
            term: term.term,
            first_day: term.firstDay,
            last_day: term.lastDay,
            half_term_from: term.halfTermFrom,
            half_term_to: term.halfTermTo,
          })),
        ),
      )
      .execute();
    await write
      .insertInto('closure_day')
      .values(
        (['exampleton', 'overmoor'] as const).flatMap((key) =>
          closures.map((closure) => ({ organisation_id: organisation[key], ...closure })),
        ),
      )
      .execute();
    await write
      .insertInto('person')
      .values(
        people.map((each) => ({
          id: each.id,
          display_name: `${each.post} of ${each.organisation}`,
          email: `${each.post}@${each.organisation}.example`,
          qualified_teacher: true,
        })),
      )
      .execute();
    await write
      .insertInto('post_holding')
      .values(
        people.map((each) => ({
          organisation_id: organisation[each.organisation],
          post: each.post,
          person_id: each.id,
          during: rangeText('2025-09-01', null),
          senior: true,
        })),
      )
      .execute();
  });

  const children = new Map<string, string>();
  for (const [at, school] of (['exampleton', 'overmoor'] as const).entries()) {
    const own = school === 'exampleton' ? 'northmere' : 'eastholt';
    const other = own === 'northmere' ? 'eastholt' : 'northmere';
    await db.as(person(school, 'headteacher'), async ({ write }) => {
      for (const [index, kind] of childKinds.entries()) {
        const id = randomUUID();
        children.set(`${school} ${kind}`, id);
        const controller_id = organisation[school];
        const [given, family] = names[kind];
        await write.insertInto('child').values({ id, controller_id, created_at: here }).execute();
        await write
          .insertInto('child_details')
          .values({
            child_id: id,
            controller_id,
            given_names: given,
            preferred_name: given,
            family_name: family,
            date_of_birth: school === 'exampleton' ? '2017-03-14' : '2012-03-14',
            upn: upnFrom(at === 0 ? '991' : '992', '2001', 20, 100 + index),
            sex: 'F',
            sen_provision: kind === 'SEND' || kind === 'CIN' ? 'K' : 'N',
          })
          .execute();
        await write
          .insertInto('enrolment')
          .values({
            child_id: id,
            controller_id,
            school_id: controller_id,
            during: rangeText('2025-09-01', null),
            year_group: school === 'exampleton' ? '4' : '9',
            class_name: 'Larch',
            recorded_academic_year: 2026,
          })
          .execute();
        const status = kind === 'CLA-elsewhere' ? 'CLA' : kind === 'SEND' ? null : kind;
        const authority = kind === 'CLA-elsewhere' ? other : own;
        if (status !== null) {
          await write
            .insertInto('status_period')
            .values({
              child_id: id,
              controller_id,
              kind: status,
              during: rangeText(status === 'CSW' ? '2024-01-10' : '2026-01-12', status === 'CSW' ? '2025-02-01' : null),
              authority_id: ['CLA', 'CIN', 'CP'].includes(status) ? organisation[authority] : null,
              source: 'hand',
            })
            .execute();
        }
        if (status === 'CLA' || status === 'CIN' || status === 'CP') {
          await write
            .insertInto('child_grant')
            .values({
              child_id: id,
              controller_id,
              organisation_id: organisation[authority],
              scope: status === 'CLA' ? 'looked-after' : 'case-holder',
              source_kind: 'status',
              during: rangeText('2026-01-12', null),
            })
            .execute();
        }
      }
    });
  }
  return {
    organisation,
    people,
    person,
    child: (school, kind) => {
      const id = children.get(`${school} ${kind}`);
      if (id === undefined) throw new RangeError(`No ${kind} child at ${school}.`);
      return id;
    },
  };
}

import { ALWAYS, ENDED, THIS_DAY } from '../src/access/access.factory.ts';
import type { During } from '../src/access/during.ts';
import { type ChildFacts, GRANT_SCOPES, GROUPS, type HeldPost, type PersonActor } from '../src/access/facts.ts';
import { type OrganisationKind, POSTS, postOf } from '../src/access/posts.ts';
import { RELATIONS } from '../src/access/relations.ts';
import { ALL_SCOPES, type Scope } from '../src/access/scopes.ts';
import type { Day } from '../src/calendar/index.ts';
import { fc } from './properties.ts';

/** Few organisations, people and days, so that what is made up meets. Also for holding SQL equal to the tables. */
export const ORGANISATIONS = ['school-1', 'school-2', 'authority-1', 'authority-2', 'trust-1'] as const;
export const PEOPLE = ['person-1', 'person-2', 'person-3'] as const;

const organisation = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('school-1', 'authority-1') },
  fc.constantFrom<string>(...ORGANISATIONS),
);
const person = fc.constantFrom(...PEOPLE);
const post = fc.constantFrom(...POSTS.map(({ id }) => id));
const parts: fc.Arbitrary<Scope[]> = fc.subarray([...ALL_SCOPES]);
const during: fc.Arbitrary<During> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(ALWAYS) },
  fc.constant(THIS_DAY),
  fc.constant(ENDED),
  fc.constant<During>({ from: '2026-11-19' as Day, to: null }),
  fc.constant<During>({ from: '2026-11-16' as Day, to: '2026-11-21' as Day }),
);

const kindOf = (organisationId: string): OrganisationKind =>
  organisationId.startsWith('school') ? 'school' : organisationId.startsWith('trust') ? 'trust' : 'authority';

/** Mostly where such a post is held; now and then somewhere it cannot be. */
const heldPost: fc.Arbitrary<HeldPost> = post.chain((id) => {
  const fitting = ORGANISATIONS.filter((place) => postOf(id).at.includes(kindOf(place)));
  const place = fc.oneof({ weight: 9, arbitrary: fc.constantFrom<string>(...fitting) }, organisation);
  return fc
    .record({ organisationId: place, post: fc.constant(id), during })
    .map((held) => ({ ...held, organisationKind: kindOf(held.organisationId) }));
});

export const arbitraryPerson: fc.Arbitrary<PersonActor> = fc.record({
  kind: fc.constant('person' as const),
  personId: person,
  secondFactor: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
  posts: fc.array(heldPost, { minLength: 1, maxLength: 4 }),
  standsIn: fc.array(fc.record({ organisationId: organisation, post }), { maxLength: 1 }),
});

const some = (values: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...values], { maxLength: 2 });

export const arbitraryChild: fc.Arbitrary<ChildFacts> = fc.record({
  childId: fc.constant('child-1'),
  controllers: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(['school-1'], ['school-1', 'authority-1'], ['authority-1']) },
    some(ORGANISATIONS),
  ),
  sealed: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  groups: fc.subarray([...GROUPS]),
  lookedAfterBy: some(['authority-1', 'authority-2']),
  onRollAt: some(['school-1', 'school-2']),
  movingAt: some(['school-1', 'school-2']),
  hasSend: fc.boolean(),
  grants: fc.array(
    fc.record({
      organisationId: organisation,
      scope: fc.constantFrom(...GRANT_SCOPES),
      sections: fc.option(parts),
      during,
    }),
    { maxLength: 3 },
  ),
  shares: fc.array(
    fc.record({
      organisationId: organisation,
      with: fc.oneof(fc.record({ post }), fc.record({ personId: person })),
      scopes: parts,
      during,
    }),
    { maxLength: 3 },
  ),
  relations: fc.array(
    fc.record({ personId: person, relation: fc.constantFrom(...RELATIONS.map(({ id }) => id)), during }),
    { maxLength: 3 },
  ),
  bars: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.array(
      fc.record({
        personId: person,
        standInId: fc.option(person),
        posts: fc.array(fc.record({ organisationId: organisation, post }), { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
  adviceAgreedWith: some(['authority-1', 'authority-2']),
  voiceOpenTo: some(PEOPLE),
});

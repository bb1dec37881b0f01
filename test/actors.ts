import { type OrganisationKind, type PersonActor, type PostId, postOf } from '../src/access/index.ts';
import type { Day } from '../src/calendar/index.ts';
import type { WorkPlace } from '../src/web/house.ts';
import type { Visitor } from '../src/web/visitor.ts';
import { type OrganisationKey, organisations, type World } from './personas.ts';

const kinds: Readonly<Record<OrganisationKey, OrganisationKind>> = {
  northmere: 'authority',
  eastholt: 'authority',
  larkway: 'trust',
  exampleton: 'school',
  overmoor: 'school',
};

/** Where somebody of the invented world works. */
export function placeOf(world: World, key: OrganisationKey): WorkPlace {
  const authority = key === 'exampleton' ? 'northmere' : key === 'overmoor' ? 'eastholt' : null;
  return {
    id: world.organisation[key],
    name: key,
    kind: kinds[key],
    schoolKind: kinds[key] === 'school' ? 'primary' : null,
    authorityId: authority === null ? null : world.organisation[authority],
    trustId: null,
  };
}

/** Somebody of the invented world, signed in with a second factor, with the posts they hold there. */
export function actorOf(world: World, key: OrganisationKey, post: PostId): PersonActor {
  const personId = world.person(key, post);
  return {
    kind: 'person',
    personId,
    secondFactor: true,
    posts: organisations.flatMap((each) =>
      world.people
        .filter((person) => person.id === personId && person.organisation === each)
        .map((person) => ({
          organisationId: world.organisation[each],
          organisationKind: kinds[each],
          post: postOf(person.post).id,
          during: { from: '2025-09-01' as const, to: null },
        })),
    ),
    standsIn: [],
  };
}

/** The same as a request sees them: signed in, working there, nobody looking at the screen. */
export function visitorOf(world: World, key: OrganisationKey, post: PostId, today: Day = '2026-11-24'): Visitor {
  const actor = actorOf(world, key, post);
  const organisation = placeOf(world, key);
  const now = new Date(`${today}T10:00:00Z`);
  return {
    actor,
    personId: actor.personId,
    name: `${post} of ${key}`,
    organisation,
    organisations: [organisation],
    post,
    today,
    session: {
      id: '00000000-0000-4000-8000-000000000000',
      personId: actor.personId,
      level: 'full',
      secondFactor: true,
      organisationId: organisation.id,
      createdAt: now,
      lastSeenAt: now,
      steppedUpAt: null,
      someoneLooking: false,
    },
  };
}

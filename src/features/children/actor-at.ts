import type { PersonActor } from '../../access/index.ts';

/**
 * Somebody as they work for one organisation. A person may hold posts at several; what they see and write is by the
 * posts of the one they have chosen, or what they write would be answered for by the wrong one.
 */
export function actorAt(actor: PersonActor, organisationId: string): PersonActor {
  return {
    ...actor,
    posts: actor.posts.filter((held) => held.organisationId === organisationId),
    standsIn: actor.standsIn.filter((place) => place.organisationId === organisationId),
  };
}

import type { PersonActor, PostId } from '../src/access/index.ts';
import type { Work } from '../src/platform/database/database.ts';
import { standsInFor } from '../src/web/visitor.queries.ts';
import type { Visitor } from '../src/web/visitor.ts';
import { actorOf, placeOf } from './actors.ts';
import { testNow, testToday } from './database.ts';
import type { OrganisationKey, World } from './personas.ts';

/** Somebody of the invented world as a request would see them, confirmed just now. For commands without a server. */
export async function visitorFor(work: Work, world: World, at: OrganisationKey, post: PostId): Promise<Visitor> {
  const actor = actorOf(world, at, post);
  const standsIn = (await standsInFor(work.read, actor.personId)) as PersonActor['standsIn'];
  const place = placeOf(world, at);
  return {
    session: {
      id: '00000000-0000-0000-0000-000000000000',
      personId: actor.personId,
      level: 'full',
      secondFactor: true,
      organisationId: place.id,
      createdAt: testNow,
      lastSeenAt: testNow,
      steppedUpAt: work.asking.now,
      expiresAt: testNow,
      someoneLooking: false,
    } as Visitor['session'],
    personId: actor.personId,
    name: `${post} of ${at}`,
    actor: { ...actor, standsIn },
    organisation: place,
    organisations: [place],
    post,
    today: testToday,
  };
}

import type { PersonActor, PostId } from '../access/index.ts';
import { isPost } from '../access/index.ts';
import type { Day } from '../calendar/day.ts';
import type { Work } from '../platform/database/database.ts';
import type { Session } from '../platform/sessions/sessions.ts';
import type { WorkPlace } from './house.ts';
import { type HeldPost, postsHeldToday, standsInFor, visitorNamed } from './visitor.queries.ts';

/** Somebody signed in, as a request sees them. */
export interface Visitor {
  readonly session: Session;
  readonly actor: PersonActor;
  readonly personId: string;
  readonly name: string;
  /** The organisation they work for now; null when they hold no post anywhere today. */
  readonly organisation: WorkPlace | null;
  /** Every organisation where they hold a post today. */
  readonly organisations: readonly WorkPlace[];
  /** The post shown under their name. */
  readonly post: PostId | null;
  readonly today: Day;
}

/** Reads who is behind a session: name, posts held today, and which organisation they have chosen. */
export async function visitorOf(work: Work, session: Session): Promise<Visitor | undefined> {
  const person = await visitorNamed(work.read, session.personId);
  return person && makeVisitor(session, person.name, person.held, person.standsIn, work.asking.today);
}

export function makeVisitor(
  session: Session,
  name: string,
  held: readonly HeldPost[],
  standsIn: readonly { organisationId: string; post: string }[],
  today: Day,
): Visitor {
  const organisations = [...new Map(held.map((post) => [post.organisationId, workPlaceOf(post)])).values()];
  const organisation = organisations.find((each) => each.id === session.organisationId) ?? organisations[0] ?? null;
  const here = held.find((post) => post.organisationId === organisation?.id)?.post;
  return {
    session,
    personId: session.personId,
    name,
    actor: personActor(session.personId, session.secondFactor, held, standsIn),
    organisation,
    organisations,
    post: here !== undefined && isPost(here) ? here : null,
    today,
  };
}

function personActor(
  personId: string,
  secondFactor: boolean,
  held: readonly HeldPost[],
  standsIn: readonly { organisationId: string; post: string }[],
): PersonActor {
  return {
    kind: 'person',
    personId,
    secondFactor,
    posts: held.flatMap((post) =>
      isPost(post.post)
        ? [
            {
              organisationId: post.organisationId,
              organisationKind: post.organisationKind,
              post: post.post,
              during: { from: post.from as Day, to: post.to as Day | null },
            },
          ]
        : [],
    ),
    standsIn: standsIn.flatMap(({ organisationId, post }) => (isPost(post) ? [{ organisationId, post }] : [])),
  };
}

function workPlaceOf(post: HeldPost): WorkPlace {
  return {
    id: post.organisationId,
    name: post.organisationName,
    kind: post.organisationKind,
    schoolKind: post.schoolKind,
    authorityId: post.authorityId,
    trustId: post.trustId,
  };
}

/**
 * Somebody who is not there: a job that goes on with what they asked for, or a command in their name. As they are today at that
 * organisation, having confirmed nothing just now; undefined once they hold no post there.
 */
export async function visitorAway(work: Work, personId: string, organisationId: string): Promise<Visitor | undefined> {
  const { now } = work.asking;
  const visitor = await visitorOf(work, {
    ...{ id: '', personId, organisationId, level: 'full', secondFactor: true },
    ...{ createdAt: now, lastSeenAt: now, steppedUpAt: null, someoneLooking: false },
  });
  return visitor?.organisation?.id === organisationId ? visitor : undefined;
}

/** The same person without a session: named on the command line, whose terminal stands for the second factor. */
export async function actorOf(work: Work, personId: string): Promise<PersonActor> {
  const held = await postsHeldToday(work.read, personId);
  const standsIn = await standsInFor(work.read, personId);
  return personActor(personId, true, held, standsIn);
}

import { type PersonActor, POSTS, type Scope } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { actorAt, everYearsOn, mayBeSeen } from '../../features/children/index.ts';
import { type Doer, type FallsTo, fallsToBy } from '../../features/duties/index.ts';
import { NothingHere } from '../../web/answer.ts';
import type { House, WorkPlace } from '../../web/house.ts';
import type { Visitor } from '../../web/visitor.ts';

/** Who reads lists of what is due: somebody as they work for one organisation. */
export interface DutyReader {
  readonly actor: PersonActor;
  readonly organisation: WorkPlace;
  readonly doer: Doer;
  readonly today: Day;
  readonly fallsTo: FallsTo;
  readonly posts: readonly string[];
  /** A condition for lists: the reader may see this part of the child's record. */
  mayBeSeen(part: Scope): (childId: Parameters<typeof mayBeSeen>[0]) => ReturnType<typeof mayBeSeen>;
}

/** The visitor, by the posts of the organisation they work for now. */
export function dutyReader(house: House, visitor: Visitor): DutyReader {
  const { organisation, today } = visitor;
  if (organisation === null) throw new NothingHere('holds no post');
  const actor = actorAt(visitor.actor, organisation.id);
  const everYears = everYearsOn(house.packs, today);
  return {
    actor,
    organisation,
    today,
    doer: {
      personId: visitor.personId,
      posts: actor.posts.map(({ organisationId, post }) => ({ organisationId, post })),
    },
    fallsTo: fallsToBy(house.packs),
    posts: POSTS.map((post) => post.id),
    mayBeSeen: (part) => (childId) => mayBeSeen(childId, actor, today, part, everYears),
  };
}

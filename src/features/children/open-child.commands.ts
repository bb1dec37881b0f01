import { sql } from 'kysely';
import {
  type ActionId,
  type BrokenGlass,
  type ChildFacts,
  decide,
  openScopes,
  type Scope,
} from '../../access/index.ts';
import type { Packs } from '../../packs/packs.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import { type ReadOnlyDatabase, together, type Work } from '../../platform/database/database.ts';
import { NothingHere, Refused, StepUpNeeded } from '../../web/answer.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actorAt } from './actor-at.ts';
import { childFacts } from './child-facts.queries.ts';
import type { ChildName } from './child-name.ts';
import { childNames } from './child-names.queries.ts';
import { childUrls } from './child-urls.ts';
import { everYearsOn } from './ever.ts';

/** A child's record, opened: what every page and command about a child is handed. */
export interface OpenChild {
  readonly id: string;
  readonly name: ChildName;
  readonly facts: ChildFacts;
  /** The parts open to this person now, a glass included. */
  readonly scopes: ReadonlySet<Scope>;
  sees(part: Scope): boolean;
  /** The glass this person has broken on this child, while it is open. */
  readonly glass: BrokenGlass | null;
  readonly read: ReadOnlyDatabase;
  /** The organisation that answers for what this person writes about the child. */
  readonly writesFor: string;
  /** Whether this person may do something to this child, for links and buttons. A dangerous act may still ask again. */
  may(action: ActionId): boolean;
}

interface Asked {
  readonly packs: Packs;
  /** What is to be done, or 'see'. */
  readonly action: ActionId | 'see';
  /** With 'see': the part that must be open, or several of which one is enough; the name when none is said. */
  readonly part?: Scope | readonly Scope[];
  /** What was opened, for the audit: the page, or 'print', 'feed'. */
  readonly how?: string;
}

/**
 * The one way to a child's record. Decides, writes the look into the audit in the same transaction, and hands out the
 * reader. Throws NothingHere for a child that is not there for this person (no difference to one that does not exist),
 * Refused for a part or an act that is not theirs, StepUpNeeded for a dangerous act.
 */
export async function openChild(work: Work, visitor: Visitor, childId: string, asked: Asked): Promise<OpenChild> {
  const { today, now } = work.asking;
  const { organisation } = visitor;
  if (organisation === null) throw new NothingHere(`child ${childId}`);
  const [found, glass, names] = await together(work.read, () => [
    childFacts(work.read, [childId], today, everYearsOn(asked.packs, today)),
    openGlass(work, visitor.personId, organisation.id, childId),
    childNames(work.read, [childId], organisation.id),
  ]);
  const facts = found.get(childId);
  if (facts === undefined) throw new NothingHere(`child ${childId}`);
  const actor = actorAt(visitor.actor, organisation.id);
  const question = { actor, today, now, child: facts, glass, steppedUpAt: visitor.session.steppedUpAt };
  const scopes = openScopes(question);
  if (!scopes.has('name')) throw new NothingHere(`child ${childId}: nothing is open`);
  const parts: readonly Scope[] = typeof asked.part === 'string' ? [asked.part] : (asked.part ?? ['name']);
  const part = parts.find((each) => scopes.has(each)) ?? parts[0] ?? 'name';
  const decision = decide({ ...question, action: asked.action, part });
  if (!decision.allowed) {
    if (decision.remedy === 'step-up') throw new StepUpNeeded(decision.because);
    const glassHere = { href: childUrls.breakGlass(childId), words: 'Break the glass' };
    throw new Refused(decision.because, decision.tell, decision.remedy === 'break-glass' ? glassHere : null);
  }
  await recordEvent(work, {
    verb: 'child.look',
    organisationId: organisation.id,
    childIds: [childId],
    subject: { kind: 'child', id: childId },
    detail: { how: asked.how ?? asked.action, part, glass: glass !== null },
  });
  return {
    id: childId,
    name: names.get(childId) ?? { full: 'Name not known yet', first: 'This child', short: 'Name not known yet' },
    facts,
    scopes,
    sees: (part) => scopes.has(part),
    glass,
    read: work.read,
    writesFor: organisation.id,
    may: (action) => {
      const answer = decide({ ...question, action });
      return answer.allowed || answer.remedy === 'step-up';
    },
  };
}

async function openGlass(
  work: Work,
  personId: string,
  organisationId: string,
  childId: string,
): Promise<BrokenGlass | null> {
  const row = await work.read
    .selectFrom('broken_glass')
    .selectAll()
    .where('child_id', '=', childId)
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`until > ${work.asking.now}`)
    .orderBy('broken_at', 'desc')
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        childId: row.child_id,
        personId: row.person_id,
        organisationId: row.organisation_id,
        reason: row.reason,
        brokenAt: row.broken_at,
        until: row.until,
      };
}

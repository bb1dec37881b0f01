import type { Day } from '../../calendar/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import { agreeAction } from '../duties/index.ts';

/** Something stands out: it becomes an action with an owner and a day. */
export interface NewAction {
  readonly what: string;
  readonly post: string;
  readonly dueOn: Day;
}

export interface GoingThrough {
  readonly organisationId: string;
  /** The half term (or term) of the table. */
  readonly key: string;
  readonly childId: string;
  readonly note: string | null;
  /** Null: nothing is needed. */
  readonly action: NewAction | null;
}

/** Begins the table when its first child is gone through. Returns its id. */
async function begun(work: Work, organisationId: string, key: string): Promise<string> {
  await work.write
    .insertInto('cohort_review')
    .values({ organisation_id: organisationId, half_term: key, started_at: work.asking.now })
    .onConflict((oc) => oc.columns(['organisation_id', 'half_term']).doNothing())
    .execute();
  const { id } = await work.write
    .selectFrom('cohort_review')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('half_term', '=', key)
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * Writes what the lead says of one child. Said again it replaces what was said; an action agreed before stays. The caller
 * has decided `cohort-table.go-down`, that the child is seen, and for an action `action.agree`.
 */
export async function goThrough(work: Work, given: GoingThrough): Promise<void> {
  const { organisationId, key, childId, note, action } = given;
  const review = await begun(work, organisationId, key);
  const line = {
    outcome: action === null ? 'nothing-needed' : 'action',
    note,
    gone_through_by: work.asking.personId,
    gone_through_at: work.asking.now,
  };
  await work.write
    .insertInto('cohort_review_line')
    .values({ review_id: review, child_id: childId, controller_id: organisationId, ...line })
    .onConflict((oc) => oc.columns(['review_id', 'child_id']).doUpdateSet(line))
    .execute();
  if (action !== null) {
    await agreeAction(work, {
      childId,
      organisationId,
      what: action.what,
      owner: { post: action.post },
      dueOn: action.dueOn,
      from: { kind: 'cohort-review', id: review },
    });
  }
  await recordEvent(work, {
    verb: 'cohort-table.gone-through',
    organisationId,
    childIds: [childId],
    subject: { kind: 'cohort-review', id: review },
    detail: { outcome: line.outcome },
  });
}

/**
 * Says that the whole table was gone down. The duty of the half term is done with it. The caller has made sure that every
 * child in it was gone through. Doing it twice changes nothing.
 */
export async function finishTable(work: Work, house: House, organisationId: string, key: string): Promise<void> {
  const review = await begun(work, organisationId, key);
  const done = await work.write
    .updateTable('cohort_review')
    .set({ finished_on: work.asking.today, finished_by: work.asking.personId })
    .where('id', '=', review)
    .where('finished_on', 'is', null)
    .executeTakeFirst();
  if (Number(done.numUpdatedRows) === 0) return;
  await recordEvent(work, {
    verb: 'cohort-table.finished',
    organisationId,
    subject: { kind: 'cohort-review', id: review },
  });
  await house.refreshDuties(work, [{ kind: 'organisation', id: organisationId }]);
}

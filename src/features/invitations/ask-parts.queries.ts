import { sql } from 'kysely';
import type { PersonActor } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import { childNames, mayBeSeen } from '../children/index.ts';
import { contactRulesOfMany, contactsOfMany } from '../contacts/index.ts';
import { formsOf, partsOf, planHeads } from '../plans/index.ts';
import { invitationsOfPlans } from './invitations.queries.ts';
import { type WhoIsAsked, whoIsAsked } from './who-is-asked.ts';

export interface Asker {
  readonly actor: PersonActor;
  readonly organisationId: string;
  readonly today: Day;
  readonly everYears: number;
}

/** A plan somebody can still be asked for a part of, or in which somebody cannot be and it says why. */
export interface ToAsk extends WhoIsAsked {
  readonly planId: string;
  readonly childId: string;
  /** "Robin T." */
  readonly name: string;
  readonly pack: string;
  readonly meetingOn: Day | null;
}

/**
 * The plans held here whose meeting is still to come, those first that are met about soonest, each with who is not asked yet.
 * Nine queries however many there are.
 */
export async function plansToAsk(read: ReadOnlyDatabase, asker: Asker): Promise<readonly ToAsk[]> {
  const { organisationId, today, everYears } = asker;
  const heads = await planHeads(
    read,
    sql<boolean>`p.controller_id = ${organisationId}::uuid and now.to_state in ('planned', 'gathering', 'ready')
      and ${mayBeSeen(sql.ref('p.child_id'), asker.actor, today, 'plan', everYears)}`,
    sql`meeting.meeting_on nulls last, p.begun_at, p.id`,
  );
  if (heads.length === 0) return [];
  const planIds = heads.map(({ id }) => id);
  const childIds = [...new Set(heads.map(({ childId }) => childId))];
  const forms = await formsOf(
    read,
    heads.map(({ formHash }) => formHash),
  );
  const parts = Map.groupBy(await partsOf(read, planIds), ({ planId }) => planId);
  const invitations = await invitationsOfPlans(read, planIds);
  const contacts = Map.groupBy(await contactsOfMany(read, childIds), ({ childId }) => childId);
  const rules = await contactRulesOfMany(read, childIds, organisationId);
  const names = await childNames(read, childIds, organisationId);
  const related = Map.groupBy(await relatedTo(read, childIds), ({ childId }) => childId);
  return heads.flatMap((plan): ToAsk[] => {
    const form = forms.get(plan.formHash);
    const titles = new Map(form?.sections.map(({ id, title }) => [id, title]));
    const own = parts.get(plan.id) ?? [];
    const ids = new Set(own.map(({ id }) => id));
    const asking = {
      ...{ state: plan.state, gathers: form?.steps.includes('gathering') ?? false },
      parts: own.map((part) => ({ ...part, title: titles.get(part.section) ?? part.section })),
      invitations: invitations.filter(({ partId }) => ids.has(partId)),
      ...{ contacts: contacts.get(plan.childId) ?? [], rules: rules.get(plan.childId) ?? [] },
      related: related.get(plan.childId) ?? [],
    };
    const asked = whoIsAsked(asking, today);
    if (asked.can.length === 0 && asked.cannot.length === 0) return [];
    const name = names.get(plan.childId)?.short ?? 'Name not known yet';
    const { id: planId, childId, pack, meetingOn } = plan;
    return [{ ...asked, planId, childId, name, pack, meetingOn }];
  });
}

interface Related {
  readonly childId: string;
  readonly relation: string;
  readonly name: string;
}

/** Social workers, key adults and teachers of some children today, by name; nobody who is barred from the record. One query. */
async function relatedTo(read: ReadOnlyDatabase, childIds: readonly string[]): Promise<readonly Related[]> {
  const children = sql`${[...childIds]}::uuid[]`;
  const { rows } = await sql<{ child_id: string; relation: string; name: string }>`
    select r.child_id, r.relation, coalesce(r.name, p.display_name) as name from (
      select child_id, person_id, name, relation from app.people_of_children(${children})
      union
      select k.child_id, k.person_id, null, 'key-adult' from key_adult k
      where k.child_id = any (${children}) and k.person_id is not null and k.during @> (select app.today())
      union
      select t.child_id, t.person_id, null, 'teacher-of' from child_relation t
      where t.child_id = any (${children}) and t.relation = 'teacher-of' and t.during @> (select app.today())
    ) r
    left join person p on p.id = r.person_id
    where coalesce(r.name, p.display_name) is not null and not exists (select from relative_bar b
      where b.child_id = r.child_id and b.person_id = r.person_id and b.lifted_at is null)
    order by r.child_id, name`.execute(read as never);
  return rows.map((row) => ({ childId: row.child_id, relation: row.relation, name: row.name }));
}

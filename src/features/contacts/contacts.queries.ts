import { sql } from 'kysely';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';
import type { ByRelation, Contact } from './contact.ts';
import type { ContactRuleSet } from './contact-rule.ts';

const columns = [
  'c.id',
  'c.child_id',
  'c.controller_id',
  'c.name',
  'c.role',
  'c.organisation_name',
  'c.phone',
  'c.email',
  'c.route',
  'c.language',
  'c.parental_responsibility',
  'c.may_be_told',
  'c.unsafe',
  'c.address',
  'c.has_hidden_address',
  'c.during',
  'o.name as recorded_by_name',
] as const;

/** Everybody recorded around a child, by every organisation whose facts are open here. */
export const contactsOf = (read: ReadOnlyDatabase, childId: string): Promise<Contact[]> =>
  contactsOfMany(read, [childId]);

/** Everybody recorded around each of some children. One query. */
export async function contactsOfMany(read: ReadOnlyDatabase, childIds: readonly string[]): Promise<Contact[]> {
  const rows = await read
    .selectFrom('contact as c')
    .innerJoin('organisation as o', 'o.id', 'c.controller_id')
    .select(columns)
    .where(sql<boolean>`c.child_id = any (${[...childIds]}::uuid[])`)
    .orderBy(sql`lower(c.during)`)
    .orderBy('c.recorded_at')
    .orderBy('c.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    childId: row.child_id,
    controllerId: row.controller_id,
    recordedBy: row.recorded_by_name,
    name: row.name,
    role: row.role,
    organisationName: row.organisation_name,
    phone: row.phone,
    email: row.email,
    route: row.route,
    language: row.language,
    parentalResponsibility: row.parental_responsibility,
    mayBeTold: row.may_be_told,
    unsafe: row.unsafe,
    address: row.address,
    addressHidden: row.has_hidden_address,
    from: row.during.from,
    to: row.during.to,
  }));
}

/** The contact rules of a child, the asking organisation's own first. */
export const contactRulesOf = async (
  read: ReadOnlyDatabase,
  childId: string,
  organisationId: string,
): Promise<ContactRuleSet[]> => (await contactRulesOfMany(read, [childId], organisationId)).get(childId) ?? [];

/** The same of many children, by child. One query. */
export async function contactRulesOfMany(
  read: ReadOnlyDatabase,
  childIds: readonly string[],
  organisationId: string,
): Promise<ReadonlyMap<string, ContactRuleSet[]>> {
  const rows = await read
    .selectFrom('contact_rule as r')
    .innerJoin('organisation as o', 'o.id', 'r.controller_id')
    .select(['r.child_id', 'r.controller_id', 'o.name', 'r.position', 'r.contact_id', 'r.who', 'r.how', 'r.must_not'])
    .where(sql<boolean>`r.child_id = any (${[...childIds]}::uuid[])`)
    .orderBy(sql`(r.controller_id = ${organisationId}) desc`)
    .orderBy('r.controller_id')
    .orderBy('r.position')
    .execute();
  const byChild = Map.groupBy(rows, (row) => row.child_id);
  return new Map([...byChild].map(([childId, of]) => [childId, rulesOf(of)]));
}

interface StepRow {
  readonly controller_id: string;
  readonly name: string;
  readonly position: number;
  readonly contact_id: string | null;
  readonly who: string | null;
  readonly how: string;
  readonly must_not: boolean;
}

const rulesOf = (rows: readonly StepRow[]): ContactRuleSet[] =>
  [...Map.groupBy(rows, (row) => row.controller_id)].map(([controllerId, steps]) => ({
    controllerId,
    recordedBy: steps[0]?.name ?? '',
    steps: steps.map((row) => ({
      position: row.position,
      contactId: row.contact_id,
      who: row.who,
      how: row.how,
      mustNot: row.must_not,
    })),
  }));

/** Why people are not to be contacted, by contact: only rows the reader may see. */
export async function unsafeReasons(read: ReadOnlyDatabase, childId: string): Promise<Map<string, string>> {
  const rows = await read
    .selectFrom('contact_unsafe_reason')
    .select(['contact_id', 'reason'])
    .where('child_id', '=', childId)
    .execute();
  return new Map(rows.map((row) => [row.contact_id, row.reason]));
}

/** Social workers, reviewing officers and advisers of the child today, by their caseloads. */
export async function peopleByRelation(read: ReadOnlyDatabase, childId: string): Promise<ByRelation[]> {
  const { rows } = await sql<{ person_id: string; name: string; relation: string; organisation: string }>`
    select person_id, name, relation, organisation from app.people_of_children(array[${childId}::uuid])
    order by relation desc, name`.execute(read as never);
  return rows.map(({ person_id: personId, name, relation, organisation }) => ({
    personId,
    name,
    relation,
    organisation,
  }));
}

/** True where anybody in this deployment has marked somebody with this address as unsafe. Tells that and nothing else. */
export async function isUnsafeAddress(read: ReadOnlyDatabase, address: string): Promise<boolean> {
  const { rows } = await sql<{ unsafe: boolean }>`select app.is_unsafe_address(${address}) as unsafe`.execute(
    read as never,
  );
  return rows[0]?.unsafe ?? false;
}

import { type ActionId, listVisibility, type Scope } from '../../access/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed, mustBeAllowed } from '../../web/doer.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actorAt } from '../children/index.ts';
import type { ImportRecord } from './import-record.ts';
import { type ImportingOrganisation, importingOrganisation, importOf } from './imports.queries.ts';
import type { ImportKind } from './plan.ts';

/** Which act brings in a file of each kind. Whoever may not do it sees of such an import that there was one. */
export const bringingIn: Readonly<Record<ImportKind, ActionId>> = {
  list: 'import.list',
  'looked-after': 'import.looked-after',
  'children-in-need': 'import.children-in-need',
};

/** The organisation somebody works for, as imports know it. */
export async function importerOf(work: Work, visitor: Visitor): Promise<ImportingOrganisation> {
  const found = visitor.organisation && (await importingOrganisation(work.read, visitor.organisation.id));
  if (!found) throw new NothingHere('holds no post');
  return found;
}

/** What somebody sees of an import. */
export interface OpenImport {
  readonly record: ImportRecord;
  readonly organisation: ImportingOrganisation;
  /** Who chose the file knows what is in it; others see of it what they see of children. */
  readonly own: boolean;
  /** The parts of a record that the reader sees of some children. */
  readonly parts: ReadonlySet<Scope>;
}

/** One import, for whoever may bring in such a file. Another organisation's and one that is not there look the same. */
export async function openImport(work: Work, visitor: Visitor, importId: string): Promise<OpenImport> {
  const opened = await seeImport(work, visitor, importId);
  if (visitor.organisation === null) throw new NothingHere('holds no post');
  mustBeAllowed(work, doerOf(visitor), bringingIn[opened.record.kind], asFacts(visitor.organisation));
  return opened;
}

/** One import, its counts at least, for whoever sees past imports. */
export async function seeImport(work: Work, visitor: Visitor, importId: string): Promise<OpenImport> {
  const organisation = await importerOf(work, visitor);
  const record = await importOf(work.read, importId, organisation.id);
  if (record === undefined) throw new NothingHere('no such import');
  return {
    record,
    organisation,
    own: record.startedBy === visitor.personId,
    parts: partsOf(visitor, organisation.id),
  };
}

export function partsOf(visitor: Visitor, organisationId: string): ReadonlySet<Scope> {
  const { terms } = listVisibility(actorAt(visitor.actor, organisationId), visitor.today);
  return new Set(terms.flatMap(({ scopes }) => scopes));
}

/** For links and buttons; the route itself refuses. */
export function mayAtImport(work: Work, visitor: Visitor, action: ActionId): boolean {
  return visitor.organisation !== null && isAllowed(work, doerOf(visitor), action, asFacts(visitor.organisation));
}

import { createHash, randomUUID } from 'node:crypto';

/** Where a row belongs, and who writes it. */
export interface Owner {
  readonly organisation: string;
  readonly child: string;
  /** Whoever the row is about or by. */
  readonly person: string;
  /** Rows that others hang on, planted for each organisation. */
  readonly anchor: string;
}

export type Row = Readonly<Record<string, unknown>>;
export interface Specimen {
  /** The column that says whose a row is; `person_id`: somebody's own, whatever they do. */
  readonly by: 'controller_id' | 'organisation_id' | 'person_id' | 'id' | null;
  readonly row: (owner: Owner) => Row;
  /** A column that a change is tried with. */
  readonly change: string;
}

export const open = '[2026-01-01,)';
export const day = '2026-11-20';
export const bytes = '\\x00';
export const hash = (): string => `\\x${randomUUID().replaceAll('-', '')}`;

export const fact =
  (more: (owner: Owner) => Row = () => ({})) =>
  (owner: Owner): Row => ({ child_id: owner.child, controller_id: owner.organisation, ...more(owner) });
export const held =
  (more: (owner: Owner) => Row = () => ({})) =>
  (owner: Owner): Row => ({ controller_id: owner.organisation, ...more(owner) });
export const own =
  (more: (owner: Owner) => Row = () => ({})) =>
  (owner: Owner): Row => ({ organisation_id: owner.organisation, ...more(owner) });
export const self =
  (more: (owner: Owner) => Row = () => ({})) =>
  (owner: Owner): Row => ({ person_id: owner.person, ...more(owner) });

export const byController = (change: string, more?: (owner: Owner) => Row): Specimen => ({
  by: 'controller_id',
  change,
  row: fact(more),
});
export const byImport = (change: string, more?: (owner: Owner) => Row): Specimen => ({
  by: 'controller_id',
  change,
  row: held((owner) => ({ import_id: owner.anchor, ...more?.(owner) })),
});
/** In a record of an organisation that is about no child. */
export const ofAuthority = (more: (owner: Owner) => Row): Specimen => ({
  by: 'controller_id',
  change: 'id',
  row: held(more),
});
export const byOrganisation = (change: string, more?: (owner: Owner) => Row): Specimen => ({
  by: 'organisation_id',
  change,
  row: own(more),
});
export const byPerson = (change: string, more?: (owner: Owner) => Row): Specimen => ({
  by: 'person_id',
  change,
  row: self(more),
});
export const ofNobody = (change: string, row: (owner: Owner) => Row): Specimen => ({ by: null, change, row });

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

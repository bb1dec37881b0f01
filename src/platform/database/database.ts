/** The door of the database: features import from here. */
export { type OpenDatabase, openDatabase, parseRange, rangeText, type StoredRange } from './connection.ts';
export { together } from './one-transaction.ts';
export type { DB } from './schema.gen.ts';
export {
  type Asking,
  asOperator,
  asPostman,
  byInvitation,
  inTheNameOf,
  inTransaction,
  onBehalfOf,
  openOutbox,
  type ReadOnlyDatabase,
  type Work,
} from './transaction.ts';

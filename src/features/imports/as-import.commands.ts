import { sql } from 'kysely';
import type { Work } from '../../platform/database/database.ts';

/**
 * Says for the rest of the transaction which import it is done for: row security then lets what is compared be read,
 * which most who bring files in may not see by their post. The import is of their own organisation, or it opens nothing.
 */
export async function asImport(work: Work, importId: string): Promise<void> {
  await sql`select set_config('mainstay.import', ${importId}, true)`.execute(work.write);
}

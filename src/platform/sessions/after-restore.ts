import type pg from 'pg';

/**
 * What must not come back to life with a backup: sessions of that time, links that were mailed, private calendar links.
 * Run by the owner of the tables, in the transaction of the restore.
 */
export async function forgetSecretsOfTheMoment(client: pg.ClientBase): Promise<void> {
  await client.query('delete from session');
  await client.query('update single_use_link set withdrawn_at = now() where used_at is null and withdrawn_at is null');
  await client.query('update calendar_feed set revoked_at = now() where revoked_at is null');
}

import { makeDataFolder } from '../data-folder.ts';
import type { ConnectionSettings } from '../database/connection.ts';
import { embeddedDatabase } from './embedded.ts';

/** Plain values, so that they can be handed to test workers. Nobody needs a password. */
export type TestPostgres = {
  keeper: ConnectionSettings & { host: string; port: number };
  owner: ConnectionSettings;
  app: ConnectionSettings;
};

/**
 * A PostgreSQL for tests in `dir`, shared by all who name that folder: settings that do not wait for the disk. The keeper
 * may make databases (`template …`). `stop` takes it down when nobody else uses it. A database left by a run that was
 * killed is used again.
 */
export async function startTestPostgres(dir: string): Promise<{ configs: TestPostgres; stop: () => Promise<void> }> {
  const folder = await makeDataFolder(dir);
  const keys = { databasePassword: () => 'not asked for' };
  const database = await embeddedDatabase(folder, { keys, say: () => {}, watch: false, fast: true });
  const { keeperConfig, ownerConfig, appConfig } = database;
  if (!keeperConfig?.host || !keeperConfig.port || !ownerConfig) throw new Error('The test database gave no address.');
  const { host, port } = keeperConfig;
  return {
    configs: { keeper: { ...keeperConfig, host, port }, owner: ownerConfig, app: appConfig },
    stop: database.close,
  };
}

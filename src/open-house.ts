import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './app.ts';
import { dutiesOfTheHouse } from './duty-rules.ts';
import { dutiesOf } from './features/duties/index.ts';
import { loadPacks } from './packs/index.ts';
import type { ConnectionSettings } from './platform/database/connection.ts';
import { type OpenDatabase, openDatabase } from './platform/database/database.ts';
import { migrate, mustBeUpToDate, readMigrations } from './platform/database/migrate.ts';
import { areJobsReady, type JobQueue, openJobs, prepareJobs } from './platform/jobs/jobs.ts';
import { openPress } from './platform/papers/index.ts';
import { assertAppRole, type Database, openDatabaseFolder, type Role } from './platform/postgres/index.ts';
import { assetsFolder, projectRoot } from './platform/root.ts';
import { turnsOfAHouse } from './platform/sandbox/turns.ts';
import type { AssetManifest } from './ui/manifest.ts';
import type { House, Log } from './web/house.ts';
import { outletOf } from './web/outlet.commands.ts';
import { jobs } from './worker.ts';

export interface OpenHouse {
  readonly house: House;
  readonly folder: Database;
  readonly queue: JobQueue;
  close(): Promise<void>;
}

export interface HouseSettings {
  readonly dataDir: string;
  readonly role: Role;
  readonly publicUrl: string;
  readonly demo: boolean;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly idleMinutes: number;
  readonly longestHours: number;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  readonly say: (line: string) => void;
  readonly clock?: () => Date;
  readonly poolSize?: number;
  readonly onQuery?: (milliseconds: number, text: string) => void;
}

/**
 * Opens the data folder, brings its schema up to date, checks that the application's role can bypass nothing, and loads
 * the packs. Throws DatabaseProblem, KeyProblem and PackProblem, whose messages are for people.
 */
export async function openHouse(settings: HouseSettings): Promise<OpenHouse> {
  const clock = settings.clock ?? (() => new Date());
  // the packs are read while the database starts
  const opening = openDatabaseFolder(settings.dataDir, { role: settings.role, env: settings.env, say: settings.say });
  const packs = await besides(opening, loadPacks);
  const folder = await opening;
  let database: OpenDatabase | undefined;
  let queue: JobQueue | undefined;
  try {
    if (folder.ownerConfig !== null) {
      const { applied } = await migrate(folder.ownerConfig as ConnectionSettings, readMigrations(migrationsFolder));
      const queues = jobs.map((job) => job.name);
      if (applied.length > 0 || !(await areJobsReady(folder.ownerConfig, queues)))
        await prepareJobs(folder.ownerConfig, queues);
    } else await mustBeUpToDate(folder.appConfig as ConnectionSettings, readMigrations(migrationsFolder));
    database = openDatabase(folder.appConfig as ConnectionSettings, {
      size: settings.poolSize ?? 12,
      ...(settings.onQuery === undefined ? {} : { onQuery: settings.onQuery }),
      onError: (error) =>
        settings.log.warn({ code: (error as { code?: string }).code ?? '' }, 'A database connection was lost'),
    });
    await assertAppRole(database.pool);
    const opened = database;
    queue = await openJobs(folder.appConfig, {
      works: settings.role === 'server',
      onError: (name, error) =>
        settings.log.error({ job: name, type: error instanceof Error ? error.name : 'unknown' }, 'A job failed'),
    });
    const working = queue;
    const press = openPress();
    return {
      folder,
      queue: working,
      house: {
        database,
        packs,
        keys: folder.keys,
        publicUrl: settings.publicUrl,
        demo: settings.demo,
        smtpUrl: settings.smtpUrl,
        mailFrom: settings.mailFrom,
        dataDir: settings.dataDir,
        clock,
        sessionLimits: { idleMinutes: settings.idleMinutes, longestHours: settings.longestHours },
        assets: readAssets(),
        log: settings.log,
        places,
        outlet: outletOf(working),
        press,
        turns: turnsOfAHouse(),
        ...dutiesOf(dutiesOfTheHouse(packs), { database, packs, clock }),
      },
      close: async () => {
        press.close();
        await working.stop(settings.role === 'server' ? 20 : 1);
        await opened.close();
        await folder.close();
      },
    };
  } catch (error) {
    await queue?.stop(1);
    await database?.close();
    await folder.close();
    throw error;
  }
}

/** What `read` gives, read once `opening` is on its way. If it throws, what was opened is let go of first. */
async function besides<T>(opening: Promise<Database>, read: () => T): Promise<T> {
  await new Promise((next) => setImmediate(next));
  try {
    return read();
  } catch (error) {
    await opening.then(
      (folder) => folder.close(),
      () => {},
    );
    throw error;
  }
}

export const migrationsFolder: string = join(projectRoot, 'db', 'migrations');

function readAssets(): AssetManifest {
  return JSON.parse(readFileSync(join(assetsFolder, 'manifest.json'), 'utf8')) as AssetManifest;
}

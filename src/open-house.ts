import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './app.ts';
import { loadPacks } from './packs/load-packs.ts';
import { type OpenDatabase, openDatabase } from './platform/database/database.ts';
import { migrate, readMigrations } from './platform/database/migrate.ts';
import { assertAppRole, type Database, openDatabaseFolder, type Role } from './platform/postgres/index.ts';
import { assetsFolder, projectRoot } from './platform/root.ts';
import type { AssetManifest } from './ui/manifest.ts';
import type { House, Log } from './web/house.ts';
import { outletOf } from './web/outlet.commands.ts';

export interface OpenHouse {
  readonly house: House;
  readonly folder: Database;
  close(): Promise<void>;
}

export interface HouseSettings {
  readonly dataDir: string;
  readonly role: Role;
  readonly publicUrl: string;
  readonly demo: boolean;
  readonly idleMinutes: number;
  readonly longestHours: number;
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
  readonly say: (line: string) => void;
  readonly clock?: () => Date;
  readonly poolSize?: number;
}

/**
 * Opens the data folder, brings its schema up to date, checks that the application's role can bypass nothing, and loads
 * the packs. Throws DatabaseProblem, KeyProblem and PackProblem, whose messages are for people.
 */
export async function openHouse(settings: HouseSettings): Promise<OpenHouse> {
  const packs = loadPacks();
  const folder = await openDatabaseFolder(settings.dataDir, {
    role: settings.role,
    env: settings.env,
    say: settings.say,
  });
  let database: OpenDatabase | undefined;
  try {
    if (folder.ownerConfig !== null) await migrate(folder.ownerConfig, readMigrations(migrationsFolder));
    database = openDatabase(folder.appConfig, {
      size: settings.poolSize ?? 12,
      onError: (error) =>
        settings.log.warn({ code: (error as { code?: string }).code ?? '' }, 'A database connection was lost'),
    });
    await assertAppRole(database.pool);
    const opened = database;
    return {
      folder,
      house: {
        database,
        packs,
        keys: folder.keys,
        publicUrl: settings.publicUrl,
        demo: settings.demo,
        dataDir: settings.dataDir,
        clock: settings.clock ?? (() => new Date()),
        sessionLimits: { idleMinutes: settings.idleMinutes, longestHours: settings.longestHours },
        assets: readAssets(),
        log: settings.log,
        places,
        outlet: outletOf(),
      },
      close: async () => {
        await opened.close();
        await folder.close();
      },
    };
  } catch (error) {
    await database?.close();
    await folder.close();
    throw error;
  }
}

export const migrationsFolder: string = join(projectRoot, 'db', 'migrations');

function readAssets(): AssetManifest {
  return JSON.parse(readFileSync(join(assetsFolder, 'manifest.json'), 'utf8')) as AssetManifest;
}

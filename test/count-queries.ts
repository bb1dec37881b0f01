import type { KyselyPlugin } from 'kysely';
import type { OpenDatabase } from '../src/platform/database/database.ts';

/** The same database, with every statement counted that goes through it: pages are held to a number that rows do not change. */
export function countQueries(database: OpenDatabase): {
  readonly database: OpenDatabase;
  /** How many statements there were since the last call. */
  readonly sinceLast: () => number;
} {
  let statements = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return {
    database: { ...database, kysely: database.kysely.withPlugin(plugin) },
    sinceLast: () => {
      const since = statements;
      statements = 0;
      return since;
    },
  };
}

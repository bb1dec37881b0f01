import { inTransaction } from '../../platform/database/database.ts';
import { openFiles } from '../../platform/files/index.ts';
import type { House } from '../../web/house.ts';
import type { JobDefinition } from '../../web/job.ts';
import { askingFor } from './read-import.job.ts';
import { namedFiles, organisationsToTidy, tidyImports } from './tidy.commands.ts';

/** Every night: what imports have kept long enough goes, and with it every stored file that no row names any more. */
export const tidyFilesJob: JobDefinition = {
  name: 'tidy-files',
  cron: '40 3 * * *',
  run: tidyFiles,
};

export async function tidyFiles(house: House): Promise<void> {
  const nobody = askingFor(house, 'tidy-files', {});
  const organisations = await inTransaction(house.database, nobody, (work) => organisationsToTidy(work.read));
  for (const organisation of organisations) {
    const asking = askingFor(house, 'tidy-files', { organisationId: organisation.id });
    await inTransaction(house.database, asking, (work) => tidyImports(work, house, organisation));
  }
  const files = await openFiles(house.dataDir, house.keys);
  await files.deleteUnused((hashes) => inTransaction(house.database, nobody, (work) => namedFiles(work.write, hashes)));
}

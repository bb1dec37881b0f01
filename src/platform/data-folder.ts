import { access, chmod, constants, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Makes the data folder when it is not there yet, closed to other people. An existing folder keeps its permissions:
 * they are the operator's. When Mainstay runs as root the database runs as another account, which must be able to
 * pass through (not list) the folder: hence 711 for root and 700 for everyone else.
 * Returns the absolute path. Throws what the system says (EACCES, EROFS, ENOSPC): callers turn it into words.
 */
export async function makeDataFolder(dataDir: string): Promise<string> {
  const folder = resolve(dataDir);
  const there = await stat(folder).catch(() => null);
  if (there) return folder;
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(async (error) => {
    // On a disk that can only be read, this says ENOENT: the nearest folder above knows better.
    let above = dirname(folder);
    while (above !== dirname(above) && !(await stat(above).catch(() => null))) above = dirname(above);
    await access(above, constants.W_OK);
    throw error;
  });
  if (process.getuid?.() === 0) await chmod(folder, 0o711);
  return folder;
}

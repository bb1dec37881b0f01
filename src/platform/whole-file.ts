import { randomBytes } from 'node:crypto';
import { constants, copyFile, link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

type Code = { code?: string };

/** Makes the names in a folder last through a power cut. Windows cannot open folders, and does not need it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/**
 * Puts a file that is already written and synced into its place, if nothing is there yet. True when it was put there,
 * false when another was first. The side file is gone afterwards either way.
 */
export async function putIfAbsent(side: string, file: string): Promise<boolean> {
  try {
    await link(side, file).catch((error: Code) => {
      // Some disks (exFAT, shared folders of Docker Desktop) know no links: a copy is the next best.
      if (error.code === 'EEXIST' || error.code === 'ENOENT') throw error;
      return copyFile(side, file, constants.COPYFILE_EXCL);
    });
    await syncFolder(dirname(file));
    return true;
  } catch (error) {
    if ((error as Code).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(side, { force: true });
  }
}

/**
 * Writes a file that is whole or not there, whatever happens meanwhile: beside its place, onto the disk, then into it
 * in one step. `how` says what to do with a file already there. Returns false when it was kept.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  { mode = 0o600, how = 'replace' as 'replace' | 'keep' } = {},
): Promise<boolean> {
  const side = `${file}.${randomBytes(6).toString('hex')}.part`;
  try {
    const handle = await open(side, 'wx', mode);
    await handle
      .writeFile(content)
      .then(() => handle.sync())
      .finally(() => handle.close());
    if (how === 'keep') return await putIfAbsent(side, file);
    await rename(side, file);
    await syncFolder(dirname(file));
    return true;
  } catch (error) {
    await rm(side, { force: true });
    throw error;
  }
}

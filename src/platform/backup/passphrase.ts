import { readFile } from 'node:fs/promises';
import { BackupProblem } from './problems.ts';

export type PassphraseSources = {
  /** `--passphrase-file FILE`: its first line. */
  file?: string;
  /** `--passphrase`: ask at the terminal. */
  ask?: boolean;
  /** Ask twice, and refuse when the answers differ: for a backup, where a slip would only show years later. */
  twice?: boolean;
  env: NodeJS.ProcessEnv;
};

/**
 * The passphrase from a file, the terminal, or MAINSTAY_BACKUP_PASSPHRASE, in this order; null when there is none. Never
 * from the command line itself, which everybody on the computer can read.
 */
export async function readPassphrase({ file, ask, twice, env }: PassphraseSources): Promise<string | null> {
  if (file !== undefined) {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new BackupProblem('passphrase', `The passphrase file ${file} cannot be read (${error.code}).`);
    });
    return text.split(/\r?\n/, 1)[0] ?? '';
  }
  if (!ask) return env.MAINSTAY_BACKUP_PASSPHRASE || null;
  const first = await askHidden('Passphrase of the backup: ');
  if (twice && first !== (await askHidden('The same again: ')))
    throw new BackupProblem('passphrase', 'The two are not the same. No backup was made. Try again.');
  return first;
}

/** Asks at the terminal without showing what is typed. */
function askHidden(question: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY)
    throw new BackupProblem(
      'passphrase',
      'There is no terminal to ask for the passphrase. Use --passphrase-file or MAINSTAY_BACKUP_PASSPHRASE.',
    );
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.resume();
  stdin.setEncoding('utf8');
  return new Promise((resolve, reject) => {
    let typed = '';
    const done = (end: () => void) => {
      stdin.off('data', hear);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      end();
    };
    const hear = (text: string) => {
      for (const letter of text) {
        if (letter === '\r' || letter === '\n' || letter === '\u0004') return done(() => resolve(typed));
        if (letter === '\u0003') return done(() => reject(new BackupProblem('passphrase', 'Stopped.')));
        if (letter === '\u007f' || letter === '\b') typed = [...typed].slice(0, -1).join('');
        else typed += letter;
      }
    };
    stdin.on('data', hear);
  });
}

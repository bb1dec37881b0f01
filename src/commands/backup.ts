import { createInterface } from 'node:readline/promises';
import { WrongUse } from '../config.ts';
import { forgetSecretsOfTheMoment } from '../features/accounts/index.ts';
import { migrationsFolder } from '../open-house.ts';
import { backUpFolder, BackupProblem, readPassphrase, restoreFolder } from '../platform/backup/index.ts';
import { readMigrations } from '../platform/database/migrate.ts';
import type { Command, Given } from './command.ts';
import { dataDirOf } from './open-for.ts';

const passphraseOptions = { passphrase: 'flag', 'passphrase-file': 'text' } as const;

export const backup: Command = {
  name: 'backup',
  summary: 'Writes an encrypted, checked backup of the database and the files, also beside a running server.',
  usage: 'FILE [--passphrase | --passphrase-file FILE]',
  examples: ['backup /media/usb/mainstay-2026-11-24.backup', 'backup nightly.backup --passphrase-file /etc/mainstay/backup.pass'],
  options: passphraseOptions,
  words: 1,
  run: async (given) => {
    refuseAs(given);
    const value = await backUpFolder({
      file: given.words[0] ?? '',
      dataDir: dataDirOf(given),
      passphrase: await passphraseOf(given, true),
      env: process.env,
      say: given.say,
    });
    return { value };
  },
};

export const restore: Command = {
  name: 'restore',
  summary: 'Brings a backup back into an empty data folder that no server uses. Everybody signs in anew.',
  usage: 'FILE [--passphrase | --passphrase-file FILE] --data DIR',
  examples: ['restore mainstay-2026-11-24.backup --data /srv/mainstay'],
  options: passphraseOptions,
  words: 1,
  run: async (given) => {
    refuseAs(given);
    const value = await restoreFolder({
      file: given.words[0] ?? '',
      dataDir: dataDirOf(given),
      passphrase: await passphraseOf(given, false),
      env: process.env,
      say: given.say,
      migrations: readMigrations(migrationsFolder),
      afterLoad: forgetSecretsOfTheMoment,
    });
    return { value };
  },
};

/** Backups see every row, whoever asks: they are the operator's, never a person's. */
function refuseAs(given: Given): void {
  if (given.as !== undefined) throw new WrongUse('Backups are the operator’s: leave out --as.');
}

async function passphraseOf(given: Given, twice: boolean): Promise<string | null> {
  const file = given.text('passphrase-file');
  if (file === undefined && !given.flag('passphrase')) return null;
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await readPassphrase({
      ...(file === undefined ? {} : { file }),
      ...(process.stdin.isTTY ? { ask: (question: string) => reader.question(question) } : {}),
      twice,
      env: process.env,
    });
  } finally {
    reader.close();
  }
}

export { BackupProblem };

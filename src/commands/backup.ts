import { WrongUse } from '../config.ts';
import { migrationsFolder } from '../open-house.ts';
import { backUpFolder, readPassphrase, restoreFolder } from '../platform/backup/index.ts';
import { addKey, makeKeyAfterLoss } from '../platform/crypto/index.ts';
import { readMigrations } from '../platform/database/migrate.ts';
import { forgetSecretsOfTheMoment } from '../platform/sessions/after-restore.ts';
import type { Command, Given } from './command.ts';
import { dataDirOf } from './open-for.ts';

const passphraseOptions = { passphrase: 'flag', 'passphrase-file': 'text' } as const;

export const backup: Command = {
  name: 'backup',
  summary: 'Writes an encrypted, checked backup of the database and the files, also beside a running server.',
  usage: 'FILE [--passphrase | --passphrase-file FILE]',
  examples: [
    'backup /media/usb/mainstay-2026-11-24.backup',
    'backup nightly.backup --passphrase-file /etc/mainstay/backup.pass',
  ],
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

function passphraseOf(given: Given, twice: boolean): Promise<string | null> {
  const file = given.text('passphrase-file');
  return readPassphrase({
    ...(file === undefined ? {} : { file }),
    ask: given.flag('passphrase'),
    twice,
    env: process.env,
  });
}

export const keyAdd: Command = {
  name: 'key add',
  summary: 'Adds a key to the key file: what is sealed from now on uses it, and the old ones still open the rest.',
  usage: '',
  examples: ['key add --data /srv/mainstay'],
  options: {},
  words: 0,
  run: async (given) => {
    refuseAs(given);
    return { value: { key: await addKey({ dataDir: dataDirOf(given), env: process.env, say: given.say }) } };
  },
};

export const keyReplaceLost: Command = {
  name: 'key replace-lost',
  summary: 'Makes a new key when the old one is lost for good. What the old one sealed stays closed for ever.',
  usage: '--yes',
  examples: ['key replace-lost --yes --data /srv/mainstay'],
  options: { yes: 'flag' },
  words: 0,
  run: async (given) => {
    refuseAs(given);
    if (!given.flag('yes')) {
      throw new WrongUse(
        'Files, hidden addresses and second steps sealed with the lost key can never be read again. Look for a copy first; then say --yes.',
      );
    }
    return { value: { key: await makeKeyAfterLoss({ dataDir: dataDirOf(given), env: process.env }) } };
  },
};

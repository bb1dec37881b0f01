export type BackupKind =
  | 'exists'
  | 'disk-full'
  | 'not-a-backup'
  | 'broken'
  | 'newer'
  | 'passphrase'
  | 'key'
  | 'not-empty'
  | 'sight'
  | 'different';

/** Why a backup was not made or not restored. The message is for the person at the terminal; nothing was changed. */
export class BackupProblem extends Error {
  override name = 'BackupProblem';
  readonly kind: BackupKind;
  constructor(kind: BackupKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

export const broken = (file: string, why: string): BackupProblem =>
  new BackupProblem(
    'broken',
    `${file} was cut short or changed after it was made, and is not used: ${why} ` +
      'Nothing was changed here. Use another copy of it, or an earlier backup.',
  );

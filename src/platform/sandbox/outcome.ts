/** Why a file was not read. `stopped` is a person's choice; the others are about the file or the reader. */
export type NotReadWhy = 'too-large' | 'too-long' | 'too-much-memory' | 'crashed' | 'not-readable' | 'stopped';

/** A file that was not read: what happened and what to do, in words for the person who chose it. */
export interface NotRead {
  ok: false;
  why: NotReadWhy;
  message: string;
  remedy: string;
  /** Name of the error and where in our code, for the log: never a message, a value or anything else out of the file. */
  detail?: string;
}

export type Outcome<Result> = { ok: true; result: Result } | NotRead;

const WORDS: Record<Exclude<NotReadWhy, 'not-readable'>, { message: string; remedy: string }> = {
  'too-large': {
    message: 'This file is too large to read.',
    remedy: 'Take out columns or pages that are not needed, or split it into smaller files.',
  },
  'too-long': {
    message: 'This file took too long to read, so we stopped.',
    remedy: 'Nothing was stored. Export it again, or split it into smaller files, and try once more.',
  },
  'too-much-memory': {
    message: 'This file needs more memory to read than we allow, so we stopped.',
    remedy:
      'Nothing was stored. Split it into smaller files. If it is small already, the file is damaged: export it again.',
  },
  crashed: {
    message: 'Something in this file stopped our reader.',
    remedy: 'Nothing was stored. Export it again. If it happens again, tell whoever runs Mainstay for you.',
  },
  stopped: {
    message: 'Reading was stopped before the end.',
    remedy: 'Nothing was stored. Start again when you are ready.',
  },
};

/** The outcome for a file that was not read, in the words people see; `message` only where we know something more exact. */
export function notRead(
  why: Exclude<NotReadWhy, 'not-readable'>,
  more: { message?: string; detail?: string } = {},
): NotRead {
  return { ok: false, why, ...WORDS[why], ...more };
}

/** Bytes as a person says them: "61 MB", "340 KB", "12 bytes". Rounded up, so that a file over a limit never reads as the limit. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${Math.ceil(bytes / 1_000_000)} MB`;
  if (bytes >= 1_000) return `${Math.ceil(bytes / 1_000)} KB`;
  return `${bytes} bytes`;
}

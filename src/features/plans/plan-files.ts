import { type Day, parseDay } from '../../calendar/day.ts';
import type { Answer } from './answer.ts';

/**
 * A file as the answer to a question of kind `file` names it: which it is, its name as shown, what it is (by its content) and its
 * size in bytes. Such an answer is a list of these; the bytes lie apart (docs/adr/0034).
 */
export type FileRow = {
  readonly file: string;
  /** Empty where it is gone. */
  readonly name: string;
  readonly kind: FileKind;
  readonly size: number;
  /** The day it was taken away; empty where that is not known. Not there: it stands. */
  readonly gone?: string;
  /** Who took it away, as a role in words; empty where that is not known. */
  readonly by?: string;
};

/** When a file was taken away, and as what; each empty where it is not known. */
export interface Gone {
  readonly gone: string;
  readonly by: string;
}

/** What may be added to a plan, with the endings its name may have, the usual one first. Our default. */
const endings = {
  pdf: ['pdf'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  pptx: ['pptx'],
  odt: ['odt'],
  ods: ['ods'],
} as const;
export type FileKind = keyof typeof endings;
export const fileKinds = Object.keys(endings) as FileKind[];

const kindWords: Readonly<Record<FileKind, string>> = {
  pdf: 'PDF',
  png: 'picture',
  jpeg: 'picture',
  docx: 'Word document',
  xlsx: 'Excel workbook',
  pptx: 'PowerPoint slides',
  odt: 'text document',
  ods: 'spreadsheet',
};

/** How many files one question takes, and how large each may be, in bytes. Our default. */
export const MOST_FILES = 10;
export const LARGEST_FILE = 20_000_000;
export const filesTaken = `Pictures, PDFs, and Word, Excel, PowerPoint or OpenDocument files. Up to ${MOST_FILES} files, each up to ${LARGEST_FILE / 1_000_000} MB.`;

const isFileRow = (each: unknown): each is FileRow => {
  if (typeof each !== 'object' || each === null) return false;
  const { file, name, kind, size, gone = '', by = '', ...more } = each as Record<string, unknown>;
  const named = typeof file === 'string' && /^[0-9a-f-]{36}$/.test(file) && typeof name === 'string';
  return (
    named &&
    typeof gone === 'string' &&
    typeof by === 'string' &&
    typeof kind === 'string' &&
    Object.hasOwn(endings, kind) &&
    typeof size === 'number' &&
    Object.keys(more).length === 0
  );
};

/** The files of an answer; empty where it is none of files. Needs no form: a kept copy is read without one. */
export function filesOf(answer: Answer): readonly FileRow[] {
  if (!Array.isArray(answer)) return [];
  const each: readonly unknown[] = answer;
  return each.every(isFileRow) ? each.filter(isFileRow) : [];
}

/** The files of several answers that stand beside one another, each once. */
export function filesOfAll(answers: readonly Answer[]): readonly FileRow[] {
  const rows = answers.flatMap(filesOf);
  return rows.filter(({ file }, at) => rows.findIndex((each) => each.file === file) === at);
}

export const stands = ({ gone }: FileRow): boolean => gone === undefined;

/** An answer in which files that are gone are not named any more; the same where none is. */
export function withoutGoneNames(answer: Answer, gone: ReadonlyMap<string, Gone>): Answer {
  const rows = filesOf(answer);
  if (!rows.some(({ file }) => gone.has(file))) return answer;
  return rows.map((row): FileRow => {
    const found = gone.get(row.file);
    return found === undefined ? row : { ...row, name: '', ...found };
  });
}

/** "A file that was taken away", with the day and the role as far as they are known: "24 November 2026, Designated teacher". */
export const GONE = 'A file that was taken away';
export function goneWhen({ gone = '', by = '' }: Partial<Gone>, say: (day: Day) => string): string {
  const day = parseDay(gone);
  return [day === undefined ? '' : say(day), by].filter((words) => words !== '').join(', ');
}

export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;

/** "PDF, 120 KB" */
export const aboutFile = ({ kind, size }: FileRow): string => `${kindWords[kind]}, ${sizeWords(size)}`;
/** "letter.pdf (PDF, 120 KB)" */
export function fileWords(row: FileRow, say: (day: Day) => string): string {
  if (stands(row)) return `${row.name} (${aboutFile(row)})`;
  const when = goneWhen(row, say);
  return when === '' ? GONE : `${GONE} (${when})`;
}

/**
 * A name as it is shown and handed out again: without folders, without what cannot be seen, and with an ending that says what the
 * content is, whatever it was called. A picture called `letter.bat` is `letter.bat.png`.
 */
export function shownName(given: string, kind: FileKind): string {
  const bare = given
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toWellFormed();
  const own: readonly string[] = endings[kind];
  const [, stem = bare, ending = ''] = /^(.*)\.([^.]*)$/s.exec(bare) ?? [];
  const fits = own.includes(ending.toLowerCase());
  const kept = [...(fits ? stem : bare)]
    .slice(0, 120)
    .join('')
    .replace(/[. ]+$/, '');
  return `${kept === '' ? 'file' : kept}.${fits ? ending : own[0]}`;
}

/** In words, why a file was not taken, and what to do. */
export const fileProblems = {
  'too-large': `This file is larger than ${LARGEST_FILE / 1_000_000} MB. Make it smaller, or add it in parts`,
  'too-much': `This is more than can be sent at once, so nothing was added. Each file can be up to ${LARGEST_FILE / 1_000_000} MB: make it smaller, or send several one after the other`,
  empty: 'This file is empty. Choose it again, or save it again',
  kind: 'This kind of file cannot be added. Add a picture (PNG or JPEG), a PDF, or a Word, Excel, PowerPoint or OpenDocument file',
  macros: 'This document has macros (small programs) in it. Save it without them, then add it',
  broken: 'This picture is broken. Save it again, or choose another',
} as const;
export const TOO_MANY = `There are ${MOST_FILES} files here already. Take one away first`;
export const NONE_CHOSEN = 'Choose a file first';

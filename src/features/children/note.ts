/** What somebody can write down about a child, by what it is about. */
export const NOTE_KINDS = ['went-well', 'contact', 'meeting', 'change', 'other'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

const words: Readonly<Record<NoteKind, { label: string; hint: string }>> = {
  'went-well': { label: 'Something that went well', hint: 'However small' },
  contact: { label: 'Contact with home or another service', hint: 'A call, a letter, a visit' },
  meeting: { label: 'A meeting', hint: 'Who met, what was agreed' },
  change: { label: 'A change for the child', hint: 'A new seat, a new class, a new routine' },
  other: { label: 'Something else', hint: '' },
};

export const noteLabel = (kind: NoteKind): string => words[kind].label;
export const noteHint = (kind: NoteKind): string => words[kind].hint;

/** What the second line of the timeline says. */
export const noteShort = (kind: string): string =>
  ({ 'went-well': 'Went well', contact: 'Contact', meeting: 'Meeting', change: 'Change', other: 'Note' })[kind] ??
  'Note';

export function readNoteKind(text: string): NoteKind | undefined {
  return NOTE_KINDS.find((kind) => kind === text);
}

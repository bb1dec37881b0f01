/** How the letters of a text file are written down. The names are those TextDecoder knows. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export const encodingWords: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (“Unicode text”)',
  'utf-16be': 'UTF-16 (“Unicode text”)',
  'windows-1252': 'Windows (Western European)',
};

export interface DetectedEncoding {
  encoding: Encoding;
  /** The file says it itself, with a byte-order mark. */
  marked: boolean;
  /** False where the bytes would also be letters in another encoding: look at `sample`. */
  certain: boolean;
  /** The first word with a letter beyond A to Z as it was read, so that a person sees whether it is right; null where there is none. */
  sample: string | null;
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** What the file is instead of text, for a person; null when it may be text. */
export function notText(bytes: Uint8Array): { message: string; remedy: string } | null {
  const asCsv = 'Open it, choose Save as, and pick “CSV UTF-8 (comma delimited)”.';
  if (bytes.length === 0)
    return { message: 'This file is empty.', remedy: 'Export it again, and look at it before you choose it.' };
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
    return { message: 'This is a spreadsheet (or another packed file), not a CSV file.', remedy: asCsv };
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { message: 'This is a spreadsheet of an older kind, not a CSV file.', remedy: asCsv };
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return { message: 'This is a PDF, not a CSV file.', remedy: 'Export the list as CSV instead of PDF.' };
  const marked = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  if (!marked && !sixteenBit(bytes) && bytes.subarray(0, 4096).includes(0)) {
    return { message: 'This is not a text file.', remedy: 'Export the list as CSV, and choose that file.' };
  }
  return null;
}

/** UTF-16 without a mark: in Western text every second byte is nought. */
function sixteenBit(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, 4096);
  const noughts = (side: number) => head.filter((byte, at) => byte === 0 && at % 2 === side).length;
  const [even, odd] = [noughts(0), noughts(1)];
  if (head.length < 4 || bytes.length % 2 === 1) return null;
  const half = head.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.1) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The text of a file in a known encoding, without its mark. Bytes that are no letters in it become U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Finds out how a text is encoded from all of its bytes. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const marks: [Encoding, number[]][] = [
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ];
  for (const [encoding, mark] of marks) {
    if (startsWith(bytes, ...mark))
      return { encoding, marked: true, certain: true, sample: sampleOf(decodeText(bytes, encoding)) };
  }
  const wide = sixteenBit(bytes);
  if (wide) return { encoding: wide, marked: false, certain: true, sample: sampleOf(decodeText(bytes, wide)) };
  if (isUtf8(bytes))
    return { encoding: 'utf-8', marked: false, certain: true, sample: sampleOf(decodeText(bytes, 'utf-8')) };
  // Any bytes are letters in Windows-1252: nothing proves it, so the sample is for a person to look at.
  return {
    encoding: 'windows-1252',
    marked: false,
    certain: false,
    sample: sampleOf(decodeText(bytes, 'windows-1252')),
  };
}

function sampleOf(text: string): string | null {
  return /[\p{L}'’-]*\P{ASCII}[\p{L}'’-]*/u.exec(text.replace(/^\ufeff/, ''))?.[0] ?? null;
}

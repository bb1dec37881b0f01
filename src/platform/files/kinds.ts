/**
 * Which kinds of file are taken, told by their first bytes and never by their name. A kind that can carry a program into
 * a browser or an office program (HTML, SVG, documents with macros) is not among them, nor one whose hidden details
 * (where a photo was taken) we cannot take out. PNG, JPEG: we can.
 */
export type Kind =
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'text'
  | 'xml'
  | 'mp3'
  | 'm4a'
  | 'ogg'
  | 'wav'
  | 'webm';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Media types as they are stored and sent. */
export const MEDIA_TYPES: Readonly<Record<Kind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  text: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  webm: 'audio/webm',
};

export const PICTURES: readonly Kind[] = ['png', 'jpeg'];
export const DOCUMENTS: readonly Kind[] = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'text', ...PICTURES];
export const RECORDINGS: readonly Kind[] = ['mp3', 'm4a', 'ogg', 'wav', 'webm'];
/** What an import may be: a list from any management information system, a return, a census. */
export const IMPORTS: readonly Kind[] = ['text', 'xml'];

/** How many bytes from the start `kindOf` wants to see, if there are as many. */
export const HEAD = 8192;

const starts = (head: Buffer, bytes: readonly number[], at = 0) => bytes.every((byte, i) => head[at + i] === byte);
const ascii = (head: Buffer, text: string, at = 0) => head.subarray(at, at + text.length).toString('latin1') === text;

/** The kind of a file by its first bytes, or null when it is none that is taken. `whole` when that is all of it. */
export function kindOf(head: Buffer, whole = false): Kind | null {
  if (ascii(head, '%PDF-')) return 'pdf';
  if (starts(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (starts(head, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (starts(head, [0x50, 0x4b, 0x03, 0x04])) return kindOfZip(head);
  if (ascii(head, 'ID3') || (head[0] === 0xff && ((head[1] ?? 0) & 0xe6) === 0xe2)) return 'mp3';
  if (ascii(head, 'ftypM4A', 4)) return 'm4a';
  if (ascii(head, 'OggS')) return 'ogg';
  if (ascii(head, 'RIFF') && ascii(head, 'WAVE', 8)) return 'wav';
  if (starts(head, [0x1a, 0x45, 0xdf, 0xa3])) return head.subarray(0, 64).includes('webm') ? 'webm' : null;
  return kindOfText(head, whole);
}

/** Office documents are zip archives: the first entries tell which. */
function kindOfZip(head: Buffer): Kind | null {
  const text = head.toString('latin1');
  if (text.startsWith('mimetypeapplication/vnd.oasis.opendocument.text', 30)) return 'odt';
  if (text.startsWith('mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 30)) return 'ods';
  const folder = /PK.{28}(word|xl|ppt)\//s.exec(text)?.[1];
  if (folder === 'word') return 'docx';
  if (folder === 'xl') return 'xlsx';
  return folder === 'ppt' ? 'pptx' : null;
}

/** Text in UTF-8, UTF-16 with its mark, or a Windows code page: no control characters but those of lines and columns. */
function kindOfText(head: Buffer, whole: boolean): Kind | null {
  if (head.length === 0) return null;
  let text: string;
  if (starts(head, [0xff, 0xfe])) text = head.toString('utf16le').slice(1);
  else if (starts(head, [0xfe, 0xff]))
    text = Buffer.from(head.subarray(0, head.length & ~1))
      .swap16()
      .toString('utf16le')
      .slice(1);
  else if (starts(head, [0xef, 0xbb, 0xbf])) text = head.subarray(3).toString('latin1');
  else text = head.toString('latin1');
  if (hasControls(whole && text.endsWith(DOS_END) ? text.slice(0, -1) : text)) return null;
  const begin = text.trimStart().slice(0, 512).toLowerCase();
  if (/<(!doctype\s+html|html|script|svg|head|body|iframe)/.test(begin)) return null;
  return begin.startsWith('<') ? (begin.startsWith('<?xml') ? 'xml' : null) : 'text';
}

/** Old programs of Windows end a text file with this. */
const DOS_END = String.fromCharCode(0x1a);

const hasControls = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7f || (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) return true;
  }
  return false;
};

/** In a zip archive, the name of the part that holds macros. */
export const MACROS = 'vbaProject.bin';

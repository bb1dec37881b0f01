import { buffer } from 'node:stream/consumers';
import { HEAD, type Kind, kindOf, MACROS, MEDIA_TYPES } from './kinds.ts';
import { PictureBroken, withoutHiddenDetails } from './pictures.ts';

export type Limits = {
  /** What may come in, such as DOCUMENTS. */
  kinds: readonly Kind[];
  /** The largest size, in bytes. */
  bytes: number;
};

export type Accepted = { kind: Kind; mediaType: string; size: number };

/** Why a file was not taken. The message is for the person who sent it. */
export class FileRefused extends Error {
  override name = 'FileRefused';
  readonly reason: 'too-large' | 'empty' | 'kind' | 'macros' | 'broken';
  constructor(reason: FileRefused['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

const NAMES: Readonly<Record<Kind, string>> = {
  pdf: 'PDF',
  png: 'PNG picture',
  jpeg: 'JPEG picture',
  docx: 'Word document (.docx)',
  xlsx: 'Excel workbook (.xlsx)',
  pptx: 'PowerPoint slides (.pptx)',
  odt: 'OpenDocument text',
  ods: 'OpenDocument spreadsheet',
  text: 'text or CSV',
  xml: 'XML',
  mp3: 'MP3 recording',
  m4a: 'M4A recording',
  ogg: 'Ogg recording',
  wav: 'WAV recording',
  webm: 'WebM recording',
};

/** `a, b or c`, as a person would say what may come in. */
function listed(kinds: readonly Kind[]): string {
  const names = kinds.map((kind) => NAMES[kind]);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

const size = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / 1024 / 1024)} MB`;

/**
 * Looks at a file while it arrives: its kind by its first bytes, its size as it grows, macros wherever they are. Gives
 * the content on, pictures without their hidden details. Refuses with FileRefused, at once or while it is read.
 */
export async function accept(
  content: Uint8Array | AsyncIterable<Uint8Array>,
  limits: Limits,
): Promise<{ kind: Kind; mediaType: string; content: AsyncIterable<Buffer> }> {
  const pieces = within(content, limits.bytes);
  const begin: Buffer[] = [];
  let length = 0;
  let whole = true;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    begin.push(next.value);
    length += next.value.length;
    if (length >= HEAD) {
      whole = false;
      break;
    }
  }
  const head = Buffer.concat(begin);
  if (head.length === 0) throw new FileRefused('empty', 'The file is empty. Choose it again, or make it again.');
  const kind = kindOf(head.subarray(0, HEAD), whole);
  if (!kind || !limits.kinds.includes(kind))
    throw new FileRefused(
      'kind',
      `This kind of file cannot be taken here${kind ? ` (${NAMES[kind]})` : ''}. It can be ${listed(limits.kinds)}.`,
    );
  const all = async function* () {
    yield head;
    yield* pieces;
  };
  return { kind, mediaType: MEDIA_TYPES[kind], content: checked(all(), kind) };
}

async function* within(content: Uint8Array | AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Buffer> {
  let length = 0;
  const pieces = content instanceof Uint8Array ? [content] : content;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > limit)
      throw new FileRefused(
        'too-large',
        `The file is larger than ${size(limit)}. Make it smaller, or send it in parts.`,
      );
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  }
}

async function* checked(content: AsyncIterable<Buffer>, kind: Kind): AsyncGenerator<Buffer> {
  if (kind === 'png' || kind === 'jpeg') {
    try {
      yield withoutHiddenDetails(await buffer(content), kind);
    } catch (error) {
      if (!(error instanceof PictureBroken)) throw error;
      throw new FileRefused('broken', `${error.message} Choose it again, or save it again.`);
    }
    return;
  }
  const zipped = kind === 'docx' || kind === 'xlsx' || kind === 'pptx' || kind === 'odt' || kind === 'ods';
  let tail: Buffer = Buffer.alloc(0);
  for await (const piece of content) {
    if (zipped) {
      const seen = Buffer.concat([tail, piece]);
      if (seen.includes(MACROS) || seen.includes('Basic/Standard/'))
        throw new FileRefused('macros', 'The document has macros (small programs) in it. Save it without them.');
      tail = seen.subarray(-64);
    }
    yield piece;
  }
}

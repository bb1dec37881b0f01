import { SaxesParser } from 'saxes';
import { NotReadable } from '../sandbox/program.ts';

/** An element with all that is in it. Attributes are not kept: no census has values in them. */
export interface XmlElement {
  /** Without its namespace prefix. */
  name: string;
  /** Where its opening tag ends, from 1. */
  line: number;
  /** What stands in it outside its children, without spaces around it. */
  text: string;
  children: XmlElement[];
}

/** Deeper than any census, by far. */
const DEEPEST = 100;
/** A single value, comment or tag longer than this is not a value of a census. */
const LONGEST = 1_000_000;
/** Elements within one that is given whole. */
const MOST_WITHIN = 20_000;

const broken = (line: number) =>
  new NotReadable(
    `This file is not whole XML: something is wrong near line ${line}.`,
    'Export it again. If it was opened and changed by hand, use the file as it was exported.',
  );

/**
 * Reads XML as it comes and gives each element named in `whole` with all that is in it, as soon as it ends; the rest is passed over. Entities
 * of the file's own and document types are refused, and so is anything nested or drawn out beyond reason. Throws NotReadable.
 */
export function* readXml(chunks: Iterable<Uint8Array>, whole: ReadonlySet<string>): Generator<XmlElement> {
  const parser = new SaxesParser();
  const ready: XmlElement[] = [];
  let open: XmlElement[] = [];
  let depth = 0;
  let within = 0;
  let sinceEvent = 0;
  const event = () => {
    sinceEvent = 0;
  };
  parser.on('error', () => {
    throw broken(parser.line);
  });
  parser.on('doctype', () => {
    throw new NotReadable(
      'This file has a document type definition, which a census never has and which we do not read.',
      'Export the census again from the system it comes from.',
    );
  });
  for (const name of ['comment', 'cdata', 'processinginstruction', 'xmldecl'] as const) parser.on(name, event);
  parser.on('text', (text) => {
    event();
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('cdata', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('opentag', ({ name: prefixed }) => {
    event();
    depth += 1;
    if (depth > DEEPEST)
      throw new NotReadable(
        `This file nests elements more than ${DEEPEST} deep, near line ${parser.line}.`,
        'No census does that. Export it again from the system it comes from.',
      );
    const name = prefixed.slice(prefixed.indexOf(':') + 1);
    if (open.length === 0 && !whole.has(name)) return;
    if (open.length === 0) within = 0;
    within += 1;
    if (within > MOST_WITHIN)
      throw new NotReadable(
        `An element near line ${parser.line} holds more than we can take in.`,
        'Export the census again from the system it comes from.',
      );
    const element: XmlElement = { name, line: parser.line, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    event();
    depth -= 1;
    const element = open.pop();
    if (!element) return;
    element.text = element.text.trim();
    if (open.length === 0) ready.push(element);
  });
  const take = function* () {
    yield* ready.splice(0);
  };
  for (const text of decoded(chunks)) {
    sinceEvent += text.length;
    parser.write(text);
    if (sinceEvent > LONGEST)
      throw new NotReadable(
        `Something near line ${parser.line} is longer than any value of a census.`,
        'Export the census again from the system it comes from.',
      );
    yield* take();
  }
  parser.close();
  open = [];
  yield* take();
}

/** The text of an XML file as it says it is encoded: by its mark, else its first line, else UTF-8. */
function* decoded(chunks: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | undefined;
  let bytes = 0;
  try {
    for (const chunk of chunks) {
      bytes += chunk.length;
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (error) {
    if (error instanceof NotReadable) throw error;
    if (error instanceof RangeError || error instanceof TypeError) {
      throw new NotReadable(
        'The letters of this file are not encoded as it says.',
        'Export it again, and do not open and save it in between.',
      );
    }
    throw error;
  }
  if (bytes === 0)
    throw new NotReadable('This file is empty.', 'Export it again, and look at it before you choose it.');
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  if (start[0] === 0x3c && start[1] === 0) return 'utf-16le';
  const declaration = new TextDecoder('windows-1252').decode(start.subarray(0, 200));
  return /^(?:ï»¿)?\s*<\?xml[^>]*encoding=["']([\w.:-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
}

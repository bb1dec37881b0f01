import { createHash } from 'node:crypto';
import { z } from 'zod';

/**
 * Checks an exported audit from the file alone: no database, no key, nothing of the server that made it. The format is
 * in docs/operating.md, so that anybody can write a checker of their own; this one needs sha256 and JSON.
 */
export interface AuditChecked {
  readonly whole: boolean;
  /** What is wrong first, and in which seal. Null: nothing. */
  readonly problem: string | null;
  readonly brokenSeal: number | null;
  readonly organisation: string;
  readonly from: string;
  readonly to: string;
  readonly seals: number;
  /** Own lines that a seal holds. */
  readonly lines: number;
  /** Own lines that were too new to be sealed. */
  readonly notSealed: number;
  /** Seals of the first kind, whose lines cannot be recomputed without other organisations' lines. */
  readonly linkedOnly: number;
  readonly lastSeal: number | null;
  readonly lastHash: string | null;
}

const hex = z.string().regex(/^[0-9a-f]{64}$/);
const header = z.object({
  mainstay: z.literal('audit'),
  format: z.literal(1),
  organisation: z.uuid(),
  from: z.string(),
  to: z.string(),
});
const ownLine = z.object({ line: z.string(), salt: z.uuid().nullable() });
const seal = z.object({
  seal: z.number().int(),
  version: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  at: z.string(),
  events: z.number().int(),
  previous: hex,
  hash: hex,
  digest: hex.optional(),
  lines: z.array(z.union([hex, ownLine, z.null()])).optional(),
});
const notSealed = z.object({ notSealed: z.string() });
const end = z.object({ end: z.literal(true), seals: z.number(), lines: z.number() });

type Seal = z.infer<typeof seal>;
const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const START = sha256('Mainstay').toString('hex');
const lineHash = (line: string, salt: string): Buffer => sha256(Buffer.from(salt.replaceAll('-', ''), 'hex'), line);

/** Reads the lines of a file in order. `seen` is told each seal's hash, to compare two files. */
export async function checkExport(
  text: AsyncIterable<string> | Iterable<string>,
  seen: (seal: number, hash: string) => void = () => {},
): Promise<AuditChecked> {
  let head: z.infer<typeof header> | null = null;
  let last: Seal | null = null;
  let ended = false;
  const count = { seals: 0, lines: 0, notSealed: 0, linkedOnly: 0 };
  const found = (problem: string | null, brokenSeal: number | null = null): AuditChecked => ({
    whole: problem === null,
    problem,
    brokenSeal,
    organisation: head?.organisation ?? '',
    from: head?.from ?? '',
    to: head?.to ?? '',
    ...count,
    lastSeal: last?.seal ?? null,
    lastHash: last?.hash ?? null,
  });
  let at = 0;
  for await (const each of text) {
    at += 1;
    if (each === '') continue;
    const value = parsed(each);
    if (head === null) {
      const read = header.safeParse(value);
      if (!read.success) return found('This is not an exported audit: its first line does not say so.');
      head = read.data;
      continue;
    }
    if (ended) return found(`Something follows the end, in line ${at}.`);
    const asEnd = end.safeParse(value);
    if (asEnd.success) {
      if (asEnd.data.seals !== count.seals || asEnd.data.lines !== count.lines)
        return found('Seals or lines are missing: the end counts others than there are.');
      ended = true;
      continue;
    }
    const loose = notSealed.safeParse(value);
    if (loose.success) {
      count.notSealed += 1;
      continue;
    }
    const read = seal.safeParse(value);
    if (!read.success) return found(`Line ${at} cannot be read.`);
    const wrong = brokenBy(read.data, last, head.organisation);
    if (wrong !== null) return found(`Seal ${read.data.seal} is broken: ${wrong}`, read.data.seal);
    last = read.data;
    seen(last.seal, last.hash);
    count.seals += 1;
    count.lines += last.lines?.filter((line) => line !== null && typeof line === 'object').length ?? 0;
    if (!canRecompute(last)) count.linkedOnly += 1;
  }
  if (head === null) return found('The file is empty.');
  return found(ended ? null : 'The file was cut short: it has no end.');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const canRecompute = ({ version, lines }: Seal): boolean =>
  version > 1 || (lines?.every((line) => line !== null) ?? false);

/** What is wrong with a seal that follows `last`; null: nothing. */
function brokenBy(now: Seal, last: Seal | null, organisation: string): string | null {
  if (last !== null && now.seal <= last.seal) return 'it stands out of order.';
  if (last !== null && now.previous !== last.hash) return 'it does not follow from the seal before it.';
  if (last === null && now.seal === 1 && now.previous !== START) return 'the chain does not begin where it should.';
  if (now.lines !== undefined && now.lines.length !== now.events) return 'lines are missing or were added.';
  for (const each of now.lines ?? []) {
    if (each === null || typeof each === 'string') continue;
    const line = z.object({ organisation: z.string() }).safeParse(parsed(each.line));
    if (!line.success || line.data.organisation !== organisation) return 'a line is of another organisation.';
  }
  if (!canRecompute(now)) return null;
  if (recomputed(now) === now.hash) return null;
  return `its lines${now.version < 3 ? '' : ' or its time'} are not those that were sealed.`;
}

function recomputed(now: Seal): string | null {
  const previous = Buffer.from(now.previous, 'hex');
  const { lines } = now;
  const time = now.version < 3 ? '' : now.at;
  if (now.version === 1) {
    const texts = (lines ?? []).map((line) => (line !== null && typeof line === 'object' ? line.line : ''));
    return sha256(previous, texts.join('\n')).toString('hex');
  }
  if (lines === undefined) {
    return now.digest === undefined ? null : sha256(previous, Buffer.from(now.digest, 'hex'), time).toString('hex');
  }
  const hashes = lines.map((line) => {
    if (typeof line === 'string') return Buffer.from(line, 'hex');
    return line === null || line.salt === null ? Buffer.alloc(0) : lineHash(line.line, line.salt);
  });
  return sha256(previous, sha256(...hashes), time).toString('hex');
}

/** Two files of one chain: the first seal that both hold and that differs. Null: none does. */
export function firstDifference(
  earlier: ReadonlyMap<number, string>,
  now: ReadonlyMap<number, string>,
): { readonly inCommon: number; readonly differs: number | null } {
  const common = [...earlier.keys()].filter((id) => now.has(id)).sort((a, b) => a - b);
  return { inCommon: common.length, differs: common.find((id) => earlier.get(id) !== now.get(id)) ?? null };
}

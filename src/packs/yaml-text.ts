import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly PropertyKey[];
export type Place = { readonly line: number; readonly column: number };

/** A YAML file read into plain values, which still knows where each of them stands. */
export type YamlText = {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at the path begins; where there is none, its nearest parent that exists. */
  readonly at: (path: Path) => Place;
  /** Where the key that leads to the path stands: better than its value for a word that should not be there. */
  readonly atKey: (path: Path) => Place;
  readonly has: (path: Path) => boolean;
  readonly problems: readonly Problem[];
};

/**
 * Reads one YAML 1.2 file. A file that is not YAML comes back with problems and the value `undefined`.
 *
 * The packs are read at every start and by every command. A file in order is read by the quicker of two libraries, and by
 * the one that knows places when a place is asked for; yaml-text.test.ts holds their values equal.
 */
export function readYaml(file: string, text: string): YamlText {
  const value = valueInOrder(text);
  if (value === undefined) return readWithPlaces(file, text);
  let placed: YamlText | undefined;
  const places = () => {
    placed ??= readWithPlaces(file, text);
    return placed;
  };
  return {
    file,
    value,
    at: (path) => places().at(path),
    atKey: (path) => places().atKey(path),
    has: (path) => places().has(path),
    problems: [],
  };
}

/** Undefined where the file is not plainly in order: a tab, a reference, no YAML at all, or what the two read apart (`0b1`). */
function valueInOrder(text: string): unknown {
  if (/^ *\t|(?:^|[\s[{,])[&*]\w|\b0b[01]/m.test(text)) return undefined;
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

function readWithPlaces(file: string, text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? { line: 1, column: 1 } : { line, column: col };
  };
  const root = document.contents;
  const at = (path: Path) => place(startOf(follow(root, path).found));
  const atKey = (path: Path) => {
    const { key, missing } = follow(root, path);
    return key && missing === 0 ? place(startOf(key)) : at(path);
  };
  const problems = syntaxProblems(file, text, [...document.errors, ...document.warnings], place);
  visit(document, {
    Alias: (_, alias) => {
      const problem = `*${alias.source} stands for something written elsewhere.`;
      problems.push({ file, ...place(startOf(alias)), problem, remedy: 'Write it out: packs use no & and * of YAML.' });
      return visit.BREAK;
    },
  });
  return {
    file,
    value: problems.length > 0 ? undefined : document.toJS(),
    at,
    atKey,
    has: (path) => follow(root, path).missing === 0,
    problems,
  };
}

type Found = { readonly found: Node | null; readonly key: Node | null; readonly missing: number };

function follow(root: Node | null, path: Path): Found {
  let found: Node | null = root;
  let key: Node | null = null;
  for (const [depth, step] of path.entries()) {
    const next: { value: unknown; key: Node | null } | undefined = stepInto(found, step);
    if (!next) return { found, key, missing: path.length - depth };
    key = next.key;
    found = isNode(next.value) ? next.value : (key ?? found);
  }
  return { found, key, missing: 0 };
}

function stepInto(node: Node | null, step: PropertyKey): { value: unknown; key: Node | null } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (each) => isPair(each) && isScalar(each.key) && String(each.key.value) === String(step),
    );
    return pair && { value: pair.value, key: isNode(pair.key) ? pair.key : null };
  }
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { value, key: null };
  }
  return undefined;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

/** One problem a line: what a parser says after the first is mostly its confusion. */
function syntaxProblems(
  file: string,
  text: string,
  errors: readonly YAMLError[],
  place: (offset: number) => Place,
): Problem[] {
  const tabs = [...text.matchAll(/^ *\t/gm)].map(({ index }) => ({
    file,
    ...place(index),
    problem: 'The line is indented with a tab.',
    remedy: 'Use spaces: YAML does not take tabs.',
  }));
  if (tabs.length > 0) return tabs;
  const told = errors.map((error) => ({ file, ...place(error.pos[0]), ...explainYaml(error) }));
  return told.filter(({ line }, index) => told.findIndex((each) => each.line === line) === index);
}

function explainYaml(error: YAMLError): { problem: string; remedy: string } {
  if (error.code === 'DUPLICATE_KEY') {
    return { problem: 'The same word stands here twice.', remedy: 'Keep one of the two, or give one another name.' };
  }
  return {
    problem: `This is not YAML: ${error.message.replace(/\.$/, '')}.`,
    remedy:
      'Look for a missing quote, bracket, colon or space here or in the line above, and line it up with its neighbours.',
  };
}

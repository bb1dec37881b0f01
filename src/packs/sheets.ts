import { closest } from './closest.ts';
import { explainIssues } from './explain.ts';
import type { Problem } from './problem.ts';
import { type Kind, kinds, type Raw, shapes } from './shapes.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** A file of a pack as it lies on disk: `path` is `northmere/clocks.yaml`, with `/` whatever the machine. */
export type PackFile = { readonly path: string; readonly text: string };

/** One checked file. A kind may be one file (`clocks.yaml`) or a folder of files (`clocks/pep.yaml`); code sets are always a folder. */
export type Sheet = {
  [K in Kind]: {
    readonly pack: string;
    readonly kind: K;
    readonly name: string;
    readonly text: YamlText;
    readonly value: Raw<K>;
  };
}[Kind];
export type SheetOf<K extends Kind> = Extract<Sheet, { kind: K }>;

export function sheetsOf<K extends Kind>(sheets: readonly Sheet[], kind: K): SheetOf<K>[] {
  return sheets.filter((sheet): sheet is SheetOf<K> => sheet.kind === kind);
}

/** Reads one file by itself: its YAML, and the shape of its kind. */
export function readSheet({ path, text }: PackFile): { sheet: Sheet | null; problems: Problem[] } {
  const [pack = '', first = '', ...rest] = path.split('/');
  const start = { file: path, line: 1, column: 1 };
  const named = first.replace(/\.yaml$/, '');
  const kind = kinds.find((each) => each === named);
  if (rest.length > 1 || !kind || !path.endsWith('.yaml')) {
    const near = closest(named.replace(/\.yml$/, ''), kinds);
    const remedy = `${near ? `Did you mean ${near}.yaml? ` : ''}A pack holds: ${kinds.map((each) => (each === 'code-sets' ? 'code-sets/NAME.yaml' : `${each}.yaml`)).join(', ')}.`;
    return { sheet: null, problems: [{ ...start, problem: 'No file of this name belongs in a pack.', remedy }] };
  }
  if ((kind === 'code-sets') !== (rest.length === 1) && (kind === 'code-sets' || kind === 'pack')) {
    const remedy =
      kind === 'pack'
        ? 'Put it at the top of the pack.'
        : 'Put each code set in a file of its own, code-sets/NAME.yaml.';
    return { sheet: null, problems: [{ ...start, problem: 'The file stands in the wrong place.', remedy }] };
  }
  const yaml = readYaml(path, text);
  if (yaml.problems.length > 0) return { sheet: null, problems: [...yaml.problems] };
  const shape = shapes[kind];
  const read = shape.safeParse(yaml.value);
  if (!read.success) return { sheet: null, problems: explainIssues(yaml, shape, read.error.issues) };
  const name = (rest[0] ?? first).replace(/\.yaml$/, '');
  return { sheet: { pack, kind, name, text: yaml, value: read.data } as Sheet, problems: [] };
}

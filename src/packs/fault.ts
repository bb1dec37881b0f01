import { closest } from './closest.ts';
import type { Kind } from './shapes.ts';
import type { Sheet } from './sheets.ts';
import type { Path } from './yaml-text.ts';

/** Sheets of a pack and, after it, of the pack it extends. */
export type Lineage = { readonly own: readonly Sheet[]; readonly parent: readonly Sheet[] };

/** Notes what is wrong at a path of a sheet; `onKey` points at the word before the colon rather than at what follows it. */
export type Fault = (sheet: Sheet, path: Path, problem: string, remedy: string, onKey?: boolean) => void;

/** Says that a name is not known, with the nearest that is. */
export function unknown(what: string, name: string, known: readonly string[], kind: Kind): [string, string] {
  const near = closest(name, known);
  return [
    `There is no ${what} ${name}.`,
    `${near ? `Did you mean ${near}? ` : ''}The ones there are stand in ${kind}.yaml.`,
  ];
}

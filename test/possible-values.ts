import highs from 'highs';

/** A sum of whole numbers that are not known: `[2, 'a'], [-1, 'b']` is 2a - b. */
export type Sum = readonly (readonly [times: number, name: string])[];

/** `sum` is at least, at most or just `than`; where `when` is given, only if that is so. */
export interface Line {
  readonly sum: Sum;
  readonly is: '>=' | '<=' | '=';
  readonly than: number;
  readonly when?: string;
}

/** What somebody knows: whole numbers from none to `most`, what ties them, and of which of several things one at least is so. */
export interface Knowledge {
  readonly numbers: readonly string[];
  readonly most: number;
  readonly lines: readonly Line[];
  /** Of each list one at least is so; its entries are named by `when`. */
  readonly oneOf: readonly (readonly string[])[];
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

// Its types are of the CommonJS build, where this is a field; what Node imports is the function itself.
const solver = await (highs as unknown as typeof highs.default)();

/**
 * The least and the most a sum can be in any world in which all that is known is so: both are reached by a whole world, so
 * that two different ones are two values nobody can tell apart. Throws when there is no such world: then something that is
 * taken to be known is wrong. By HiGHS, which solves it to the end.
 */
export function possible(knowledge: Knowledge, sum: Sum): Range {
  const { names, program } = programOf(knowledge);
  const best = (sense: 'Minimize' | 'Maximize') => {
    const { Status, ObjectiveValue } = solver.solve(`${sense}\n obj: ${written(sum, names)}\n${program}`, {
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: 0,
    });
    if (Status !== 'Optimal') throw new Error(`There is no world in which all of this is so: ${Status}.\n${program}`);
    return Math.round(ObjectiveValue);
  };
  return { least: best('Minimize'), most: best('Maximize') };
}

/** In the LP format, which knows short names and short lines only. */
function programOf({ numbers, most, lines, oneOf }: Knowledge) {
  const ifs = [...new Set(oneOf.flat())];
  const names = new Map([...numbers, ...ifs].map((name, at) => [name, `x${at}`] as const));
  const rows = [
    ...lines.flatMap((line) => rowOf(line, most, names)),
    ...oneOf.map(
      (some) =>
        `${written(
          some.map((name) => [1, name] as const),
          names,
        )} >= 1`,
    ),
  ];
  const program = [
    'Subject To',
    ...rows.map((row, at) => ` c${at}: ${row}`),
    'Bounds',
    ...numbers.map((name) => ` 0 <= ${names.get(name)} <= ${most}`),
    'Generals',
    ...numbers.map((name) => ` ${names.get(name)}`),
    ...(ifs.length === 0 ? [] : ['Binaries', ...ifs.map((name) => ` ${names.get(name)}`)]),
    'End',
  ].join('\n');
  return { names, program };
}

/** A line that is so only if something else is, is loosened by more than any sum can be while it is not. */
function rowOf({ sum, is, than, when }: Line, most: number, names: ReadonlyMap<string, string>): string[] {
  if (when === undefined) return [`${written(sum, names)} ${is} ${than}`];
  const loose = Math.abs(than) + most * sum.reduce((all, [times]) => all + Math.abs(times), 0);
  const below = `${written([...sum, [loose, when]], names)} <= ${than + loose}`;
  const above = `${written([...sum, [-loose, when]], names)} >= ${than - loose}`;
  return is === '<=' ? [below] : is === '>=' ? [above] : [below, above];
}

const written = (sum: Sum, names: ReadonlyMap<string, string>): string =>
  sum
    .map(([times, name], at) => {
      const known = names.get(name);
      if (known === undefined) throw new Error(`${name} is no number of what is known.`);
      return `${times < 0 ? '- ' : at === 0 ? '' : '+ '}${Math.abs(times)} ${known}`;
    })
    .join('\n ');

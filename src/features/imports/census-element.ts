import { type Day, parseDay } from '../../calendar/day.ts';
import { type CodeSet, codeOn, codeProblem } from '../../codes/code-set.ts';
import type { CodeSets } from './codes.ts';
import { readDate } from './date-words.ts';
import { type Problem, type ProblemEffect, quoted } from './problem.ts';

/** An element of a census as the XML reader gives it. */
export interface Element {
  name: string;
  line: number;
  text: string;
  children: readonly Element[];
}

/** Reads the values of elements; what should be and is not goes to `problems` with its line. */
export class ElementReader {
  readonly file: string;
  #problems: Problem[];
  #knowledge: { codeSets: CodeSets; today: Day };

  constructor(file: string, knowledge: { codeSets: CodeSets; today: Day }, problems: Problem[]) {
    this.file = file;
    this.#knowledge = knowledge;
    this.#problems = problems;
  }

  get today(): Day {
    return this.#knowledge.today;
  }

  say(at: Element, kind: string, problem: string, remedy: string, effect: ProblemEffect = 'value-left-out'): null {
    const value = at.children.length > 0 || at.text === '' ? null : at.text;
    this.#problems.push({
      file: this.file,
      row: at.line,
      column: at.name,
      value,
      kind,
      problem,
      remedy,
      effect,
      about: 'cohort',
    });
    return null;
  }

  /** The one child element of a name that holds something; a second that says something else is said. */
  one(of: Element | undefined, ...names: string[]): Element | undefined {
    const [first, ...others] = (of?.children ?? []).filter(
      ({ name, text, children }) => names.includes(name) && (text !== '' || children.length > 0),
    );
    for (const other of others) {
      if (other.text !== first?.text)
        this.say(
          other,
          'said-twice',
          `${other.name} was given on line ${first?.line} already; that was read.`,
          'Take one of the two out.',
          'value-left-out',
        );
    }
    return first;
  }

  text(of: Element | undefined, ...names: string[]): string | null {
    return this.one(of, ...names)?.text || null;
  }

  day(of: Element | undefined, name: string): Day | null {
    const element = this.one(of, name);
    if (!element) return null;
    const iso = parseDay(element.text.replace(/T[\d:.]+Z?$/, ''));
    if (iso) return iso;
    const read = readDate(element.text, null, this.today);
    if (read.ok && /^\d{4}\D/.test(element.text)) return read.day;
    const wrong =
      !read.ok && read.kind === 'date-does-not-exist'
        ? read.problem
        : `${quoted(element.text)} is not a date as the census writes it.`;
    return this.say(element, 'date', wrong, 'Write it as year, month and day: 2015-01-31.');
  }

  code(element: Element | undefined, setName: string, on: Day): string | null {
    if (!element || element.text === '') return null;
    const set: CodeSet | undefined = this.#knowledge.codeSets[setName];
    if (!set) return element.text.toUpperCase();
    const found = codeOn(set, element.text, on);
    if (found.outcome === 'known') return found.entry.code;
    const { problem = '', remedy = '' } = codeProblem(set, element.text, found) ?? {};
    if (found.outcome === 'unknown') return this.say(element, 'code-unknown', problem, remedy);
    this.say(element, 'code-not-then', problem, remedy, 'check');
    return found.nearest.code;
  }
}

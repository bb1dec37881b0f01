import type { DutyTools } from './duty-tools.ts';
import { type DutyRule, type Subject, type SubjectKind, type Wanted, wantedOf } from './rule.ts';

/** Facts of many subjects, loaded together. */
export interface Loaded<Facts> {
  readonly facts: ReadonlyMap<string, Facts>;
  /** Subjects whose record was closed for good: nothing is due for them, and what was is withdrawn with that reason. */
  readonly sealed?: ReadonlySet<string>;
}

/** One feature's half of the facts. `load` asks as few questions for many subjects as for one. */
export interface FactSource<Read, Facts> {
  load(read: Read, ids: readonly string[]): Promise<Loaded<Facts>>;
}

type Sources<Read> = Readonly<Record<string, FactSource<Read, unknown>>>;
type FactsOf<S> = { readonly [K in keyof S]: S[K] extends FactSource<never, infer Facts> ? Facts : never };

/** The facts of some subjects of a kind, and what the rules make of them. */
export interface Prepared {
  readonly sealed: ReadonlySet<string>;
  /** Organisations the rules will ask about. */
  readonly places: readonly string[];
  wanted(tools: DutyTools): Wanted[];
}

/** All rules about one kind of subject, with where their facts come from. */
export interface DutyFamily<Read> {
  readonly kind: SubjectKind;
  readonly rules: readonly string[];
  prepare(read: Read, ids: readonly string[]): Promise<Prepared>;
  /** Others whose duties follow from the facts of these: the schools of children. */
  around(read: Read, ids: readonly string[]): Promise<readonly Subject[]>;
}

/**
 * Puts the rules of several features together with the facts they look at, each source loaded once for all of them.
 * `places` names the organisations in a subject's facts; `around` finds the other subjects to refresh with these.
 */
export function dutyFamily<Read, S extends Sources<Read>>(family: {
  readonly kind: SubjectKind;
  readonly sources: S;
  readonly rules: readonly DutyRule<FactsOf<S>>[];
  readonly places: (facts: FactsOf<S>) => readonly string[];
  readonly around?: (read: Read, ids: readonly string[]) => Promise<readonly Subject[]>;
}): DutyFamily<Read> {
  const { kind, sources, rules, places, around } = family;
  const names = Object.keys(sources);
  return {
    kind,
    rules: rules.map((rule) => rule.id),
    around: async (read, ids) => (around === undefined || ids.length === 0 ? [] : around(read, ids)),
    prepare: async (read, ids) => {
      const loaded: [string, Loaded<unknown>][] = [];
      for (const [name, source] of Object.entries(sources)) loaded.push([name, await source.load(read, ids)]);
      const whole = ids.flatMap((id): [string, FactsOf<S>][] => {
        const parts = loaded.flatMap(([name, { facts }]) => (facts.has(id) ? [[name, facts.get(id)] as const] : []));
        // a subject that a source does not know is not there (any more)
        return parts.length === names.length ? [[id, Object.fromEntries(parts) as FactsOf<S>]] : [];
      });
      return {
        sealed: new Set(loaded.flatMap(([, { sealed }]) => [...(sealed ?? [])])),
        places: [...new Set(whole.flatMap(([, facts]) => places(facts)))],
        wanted: (tools) => whole.flatMap(([id, facts]) => wantedOf(rules, { kind, id }, facts, tools)),
      };
    },
  };
}

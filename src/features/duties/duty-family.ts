import type { DutyTools } from './duty-tools.ts';
import { type DutyRule, type SubjectKind, type Wanted, wantedOf } from './rule.ts';

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
  /** By subject, then by each other subject whose duties follow from the same facts: what it is given, as text. */
  readonly gives: ReadonlyMap<string, Gives>;
  wanted(tools: DutyTools): Wanted[];
}

/** What other subjects are given, by their name (`organisation …`). When it changes, they are worked out too. */
export type Gives = Readonly<Record<string, string>>;

/** All rules about one kind of subject, with where their facts come from. */
export interface DutyFamily<Read> {
  readonly kind: SubjectKind;
  readonly rules: readonly string[];
  prepare(read: Read, ids: readonly string[]): Promise<Prepared>;
}

/**
 * Puts the rules of several features together with the facts they look at, each source loaded once for all of them.
 * `places` names the organisations in a subject's facts; `gives` the organisations whose own duties follow from them too.
 */
export function dutyFamily<Read, S extends Sources<Read>>(family: {
  readonly kind: SubjectKind;
  readonly sources: S;
  readonly rules: readonly DutyRule<FactsOf<S>>[];
  readonly places: (facts: FactsOf<S>) => readonly string[];
  readonly gives?: (facts: FactsOf<S>) => readonly { readonly organisationId: string; readonly text: string }[];
}): DutyFamily<Read> {
  const { kind, sources, rules, places, gives } = family;
  const names = Object.keys(sources);
  return {
    kind,
    rules: rules.map((rule) => rule.id),
    prepare: async (read, ids) => {
      const loaded = await Promise.all(
        Object.entries(sources).map(async ([name, source]) => [name, await source.load(read, ids)] as const),
      );
      const whole = ids.flatMap((id): [string, FactsOf<S>][] => {
        const parts = loaded.flatMap(([name, { facts }]) => (facts.has(id) ? [[name, facts.get(id)] as const] : []));
        // a subject that a source does not know is not there (any more)
        return parts.length === names.length ? [[id, Object.fromEntries(parts) as FactsOf<S>]] : [];
      });
      return {
        sealed: new Set(loaded.flatMap(([, { sealed }]) => [...(sealed ?? [])])),
        places: [...new Set(whole.flatMap(([, facts]) => places(facts)))],
        gives: new Map(
          whole.map(([id, facts]) => [
            id,
            Object.fromEntries(
              (gives?.(facts) ?? []).map((each) => [`organisation ${each.organisationId}`, each.text]),
            ),
          ]),
        ),
        wanted: (tools) => whole.flatMap(([id, facts]) => wantedOf(rules, { kind, id }, facts, tools)),
      };
    },
  };
}

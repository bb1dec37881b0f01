import type { Day } from '../calendar/index.ts';
import { type Unit, units } from './basics.ts';
import type { Clock } from './contents.ts';
import { packOf } from './lay-over.ts';
import type { Dated, Layer, Pack } from './pack.ts';
import { spanFaults } from './spans.ts';

/** A clock a school has set for itself, in force on `[from, to)`. `because` names what it rests on, such as its policy. */
export type SchoolClock = {
  readonly id: string;
  readonly value: number;
  readonly unit: Unit;
  readonly from: Day;
  readonly to: Day | null;
  readonly because: string;
};

/** What a school changes in the pack it works with. `school` is its name as people read it. */
export type SchoolSettings = { readonly school: string; readonly clocks: readonly SchoolClock[] };

/** Why a setting cannot be used, in words for the person who is making it; null where it can. */
export function whyNotSet(pack: Pack, clock: SchoolClock, others: readonly SchoolClock[] = []): string | null {
  const known = pack.clockHistory(clock.id);
  const [first] = known;
  if (!first) return `There is no clock called ${clock.id}.`;
  if (pack.mayChange(clock.id) !== 'school')
    return `${first.title}: this is not yours to change. ${first.owner} sets it.`;
  if (!units.includes(clock.unit) || !Number.isFinite(clock.value) || clock.value < 0)
    return `${first.title}: give a number, 0 or more.`;
  const turns = [clock, ...others.filter((other) => other.id === clock.id)];
  const [fault] = spanFaults(
    turns.map(({ from, to }, index) => ({ from, to: to ?? undefined, path: [index] })),
    first.title,
  );
  return fault ? `${fault.problem} ${fault.remedy}` : null;
}

/**
 * The pack with a school's own settings laid over it. A setting that the pack does not leave to schools (any more) is left out,
 * never an error: pages must go on working when a pack changes under a school. Ask `whyNotSet` before storing one.
 */
export function layer(pack: Pack, settings: SchoolSettings): Pack {
  const usable = settings.clocks.filter((clock) => whyNotSet(pack, clock) === null);
  if (usable.length === 0) return pack;
  const clocks = new Map<string, Dated>();
  for (const [id, own] of Map.groupBy(usable, (clock) => clock.id)) {
    // As the pack has it, words still to be put in: pack.clockHistory() has them put in for one kind of school.
    const above = pack.layers.flatMap((each) => each.clocks.get(id)?.values ?? [])[0];
    const values = own.map(
      ({ because, ...clock }): Clock => ({
        ...clock,
        title: above?.title ?? id,
        runs: above?.runs ?? null,
        source: { document: because, version: `in force from ${clock.from}`, url: null },
        verified: 'known',
        note: null,
        pack: 'school',
        owner: settings.school,
      }),
    );
    clocks.set(id, { mayChange: null, values });
  }
  const [nearest, ...further] = pack.layers;
  if (!nearest) return pack;
  return packOf([{ ...emptyLayer, title: settings.school, clocks }, nearest, ...further]);
}

const emptyLayer: Layer = {
  name: 'school',
  title: '',
  extends: null,
  authorityCodes: [],
  authority: null,
  virtualSchool: null,
  fictional: false,
  clocks: new Map(),
  rates: new Map(),
  termDates: [],
  duties: new Map(),
  commitments: new Map(),
  modelCommitments: null,
  guidance: [],
  bankHolidays: [],
  words: { all: {}, neutral: {}, kinds: {} },
  posts: new Map(),
  trainingGroups: new Map(),
  trainingNeeds: new Map(),
  helpLines: new Map(),
  policyWords: null,
  codeSets: new Map(),
  planSections: new Map(),
  planOutlines: new Map(),
  model: { title: null, about: null, sections: [], leftOut: new Map(), related: new Map() },
  briefings: null,
};

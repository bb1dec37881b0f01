import { sql } from 'kysely';
import { type Day, parseDay } from '../../calendar/index.ts';
import { type Packs, pickPack, whyNotSet } from '../../packs/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayPlain } from '../../ui/format.ts';
import { NothingHere } from '../../web/answer.ts';
import { asFacts, type Doer, mustBeAllowed, type Outcome } from '../../web/doer.ts';
import { markSchoolChanged, schoolClocks } from '../duties/index.ts';
import type { Organisation } from './organisations.queries.ts';
import { type OwnClock, withoutSetting, withSetting } from './school-settings.ts';

/** A number as it was typed, from which day, and what it rests on: a policy, a decision of governors. */
export interface NewSetting {
  readonly id: string;
  readonly value: string;
  readonly from: Day | null;
  readonly because: string;
}

/** Sets a clock the pack leaves to schools. */
export async function setClock(
  work: Work,
  packs: Packs,
  doer: Doer,
  organisation: Organisation,
  given: NewSetting,
): Promise<Outcome<{ readonly setting: OwnClock }>> {
  mustBeAllowed(work, doer, 'pack.settings', asFacts(organisation));
  const { pack } = pickPack(packs, 'school', {
    lookingAfter: null,
    holdingCase: null,
    school: organisation.authorityCode,
  });
  const inherited = pack.clock(given.id, given.from ?? work.asking.today);
  if (organisation.kind !== 'school' || inherited === undefined) throw new NothingHere('clock');
  const value = Number(given.value.trim().replace(',', '.'));
  const problems: Record<string, string> = {};
  if (given.value.trim() === '' || !Number.isFinite(value) || value < 0) problems.value = 'Give a number, 0 or more';
  else if (!Number.isInteger(value)) problems.value = 'Give a whole number';
  if (given.from === null || parseDay(given.from) === undefined) problems.from = 'Say from which day it holds';
  const before = schoolClocks(organisation.settings);
  const begun = before.filter((one) => one.id === given.id && one.from <= work.asking.today).at(-1);
  if (begun !== undefined && given.from !== null && given.from < begun.from) {
    problems.from = `Your own number holds from ${dayPlain(begun.from)}. Choose that day or a later one`;
  }
  if (given.because.trim().length < 3) problems.because = 'Say what it rests on, such as the policy it is in';
  if (Object.keys(problems).length > 0 || given.from === null) return { problems };
  const setting: OwnClock = {
    id: given.id,
    value,
    unit: inherited.unit,
    from: given.from,
    to: null,
    because: given.because.trim().slice(0, 300),
  };
  const after = withSetting(before, setting);
  const others = after.filter((one) => one !== setting);
  const why = whyNotSet(pack, setting, others);
  if (why !== null) return { problems: { value: why } };
  await store(work, organisation, given.id, before, after);
  return { done: { setting } };
}

/** Goes back to what the pack says, after this day. */
export async function dropClock(
  work: Work,
  doer: Doer,
  organisation: Organisation,
  id: string,
  lastDay: Day,
): Promise<void> {
  mustBeAllowed(work, doer, 'pack.settings', asFacts(organisation));
  const before = schoolClocks(organisation.settings);
  if (!before.some((one) => one.id === id)) throw new NothingHere('setting');
  await store(work, organisation, id, before, withoutSetting(before, id, lastDay));
}

async function store(
  work: Work,
  organisation: Organisation,
  id: string,
  before: readonly OwnClock[],
  after: readonly OwnClock[],
): Promise<void> {
  const of = (clocks: readonly OwnClock[]) => clocks.filter((one) => one.id === id);
  await work.write
    .updateTable('organisation')
    .set({ settings: sql`jsonb_set(settings, '{clocks}', ${JSON.stringify(after)}::jsonb)` })
    .where('id', '=', organisation.id)
    .execute();
  await recordEvent(work, {
    verb: 'setting.changed',
    organisationId: organisation.id,
    subject: { kind: 'organisation', id: organisation.id },
    values: [{ field: `clock.${id}`, before: of(before), after: of(after) }],
    detail: { clock: id },
  });
  await markSchoolChanged(work, organisation.id, 'settings');
}

import type { Day } from '../calendar/index.ts';
import { holdsOn, type SchoolKind } from './basics.ts';
import type { Briefings } from './briefing-contents.ts';
import type { Commitment, DatedValue, DutyWords, Post, TrainingGroup, TrainingNeed } from './contents.ts';
import { fingerprintOf } from './fingerprint.ts';
import { briefingsLaidOver } from './layer-briefings.ts';
import { policyWordsLaidOver } from './layer-phrases.ts';
import { modelPolicyOf } from './layer-policies.ts';
import type { Layer, Pack } from './pack.ts';
import type { PlanOutline, PlanSection, PlanTemplate } from './plan-contents.ts';
import type { ModelPolicy } from './policy-contents.ts';
import type { PolicyWords } from './policy-phrases.ts';
import { sayingIn } from './say.ts';

/** Lays layers over each other, the nearest (school, then authority, then England) first. */
export function packOf(layers: readonly [Layer, ...Layer[]]): Pack {
  const named = layers.find((layer) => layer.name !== 'school') ?? layers[0];
  const farFirst = [...layers].reverse();
  const nearest = <T>(pick: (layer: Layer) => T | undefined): T | undefined => {
    for (const layer of layers) {
      const found = pick(layer);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const merged = <T>(pick: (layer: Layer) => ReadonlyMap<string, T>) =>
    new Map(farFirst.flatMap((layer) => [...pick(layer)]));
  const inForce = (kind: 'clocks' | 'rates', id: string, on: Day): DatedValue | undefined =>
    nearest((layer) => layer[kind].get(id)?.values.find((value) => holdsOn(value, on)));
  const allInForce = (kind: 'clocks' | 'rates', on: Day) =>
    [...new Set(farFirst.flatMap((layer) => [...layer[kind].keys()]))].flatMap((id) => inForce(kind, id, on) ?? []);
  const bankHolidays = farFirst.flatMap((layer) => layer.bankHolidays).sort((a, b) => a.day.localeCompare(b.day));
  const duties = merged((layer) => layer.duties);
  const commitments = [...merged((layer) => layer.commitments).values()].sort(inOrderOfId);
  const guidance = farFirst.flatMap((layer) => layer.guidance);
  const posts = merged((layer) => layer.posts);
  const trainingGroups = merged((layer) => layer.trainingGroups);
  const trainingNeeds = merged((layer) => layer.trainingNeeds);
  const codeSets = merged((layer) => layer.codeSets);
  const helpLines = merged((layer) => layer.helpLines);
  const planSections = merged((layer) => layer.planSections);
  const templates = [...merged((layer) => layer.planOutlines).values()].map((each) => whole(each, planSections));
  const briefings = briefingsLaidOver(farFirst.flatMap((layer) => layer.briefings ?? []));
  const model = modelPolicyOf(farFirst.map((layer) => layer.model));
  const words = (kind: SchoolKind): Record<string, string> =>
    Object.assign({}, ...farFirst.map(({ words: { all, kinds } }) => ({ ...all, ...kinds[kind] })));
  // Every page says many of them, so each kind's are said once.
  const said = new Map<SchoolKind, Said>();
  const saidAt = (kind: SchoolKind = 'primary') => {
    const before = said.get(kind);
    if (before !== undefined) return before;
    const say = sayingIn(words(kind));
    const now = {
      say,
      duties: new Map([...duties].map(([id, each]) => [id, say(each)])),
      commitments: new Map(commitments.map((each) => [each.id, say(each)])),
      posts: new Map([...posts].map(([id, each]) => [id, say(each)])),
      trainingGroups: [...trainingGroups.values()].map(say),
      trainingNeeds: [...trainingNeeds.values()].map(say),
      model: model && say(model),
      briefings: say(briefings),
    };
    said.set(kind, now);
    return now;
  };
  const neutral: Record<string, string> = Object.assign({}, ...farFirst.map((layer) => layer.words.neutral));
  const speaking = (kind?: SchoolKind) => ({
    dutyWords: (id: string, other = kind) => saidAt(other).duties.get(id),
    duties: () => [...saidAt(kind).duties.values()],
    commitment: (id: string, other = kind) => saidAt(other).commitments.get(id),
    commitments: () => [...saidAt(kind).commitments.values()],
    post: (id: string) => saidAt(kind).posts.get(id),
    posts: () => [...saidAt(kind).posts.values()],
    trainingGroups: () => saidAt(kind).trainingGroups,
    trainingNeeds: (on: Day) => saidAt(kind).trainingNeeds.filter((need) => holdsOn(need, on)),
    modelPolicy: () => saidAt(kind).model,
    briefings: () => saidAt(kind).briefings,
    clock: (id: string, on: Day) => {
      const found = inForce('clocks', id, on);
      return found && saidAt(kind).say(found);
    },
    clocksOn: (on: Day) => allInForce('clocks', on).map(saidAt(kind).say),
    clockHistory: (id: string) =>
      layers.flatMap((layer) =>
        [...(layer.clocks.get(id)?.values ?? [])].sort((a, b) => a.from.localeCompare(b.from)).map(saidAt(kind).say),
      ),
  });
  // Made when a policy is first read, and the same from then on: what is compiled of them is found by them.
  let policyWords: PolicyWords | undefined;
  const pack: Pack = {
    name: named.name,
    title: named.title,
    authorityCodes: named.authorityCodes,
    authority: named.authority,
    virtualSchool: named.virtualSchool,
    fictional: named.fictional,
    fingerprint: fingerprintOf(layers),
    mayChange: (id) => nearest((layer) => layer.clocks.get(id)?.mayChange ?? undefined) ?? 'nobody',
    rate: (id, on) => inForce('rates', id, on),
    rates: (on) => allInForce('rates', on),
    termDate: (id, academicYear, term) =>
      nearest((layer) =>
        layer.termDates.find((date) => date.id === id && date.academicYear === academicYear && date.term === term),
      ),
    termDates: (id) =>
      layers
        .flatMap((layer) => layer.termDates.filter((date) => date.id === id))
        .sort((a, b) => a.day.localeCompare(b.day)),
    ...speaking(),
    speakingAs: (kind) => ({ ...pack, ...speaking(kind) }),
    modelCommitments: nearest((layer) => layer.modelCommitments ?? undefined) ?? null,
    guidanceOn: (day) => guidance.filter((edition) => holdsOn(edition, day)),
    guidance: () => guidance,
    bankHolidays,
    bankHolidayDays: bankHolidays.map(({ day }) => day),
    words,
    neutralWords: (kind) => ({ ...words(kind), ...neutral }),
    helpLines: (on) => [...helpLines.values()].filter((line) => holdsOn(line, on)),
    codeSet: (name) => codeSets.get(name),
    codeSets: () => [...codeSets.values()],
    policyWords: () => {
      policyWords ??= policyWordsLaidOver(farFirst.flatMap((layer) => layer.policyWords ?? []));
      return policyWords;
    },
    planTemplate: (id) => templates.find((template) => template.id === id),
    planTemplates: (on) => templates.filter((template) => holdsOn(template, on)),
    layers,
  };
  return pack;
}

/** What one kind of school is told, in its words. */
type Said = {
  readonly say: ReturnType<typeof sayingIn>;
  readonly duties: ReadonlyMap<string, DutyWords>;
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly trainingGroups: readonly TrainingGroup[];
  readonly trainingNeeds: readonly TrainingNeed[];
  readonly model: ModelPolicy | null;
  readonly briefings: Briefings;
};

/** The checks have seen to it that every section there named exists. */
function whole(outline: PlanOutline, sections: ReadonlyMap<string, PlanSection>): PlanTemplate {
  return { ...outline, sections: outline.sections.flatMap((id) => sections.get(id) ?? []) };
}

/** A2 before A10. */
function inOrderOfId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true });
}

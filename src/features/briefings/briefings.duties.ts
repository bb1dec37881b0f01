import { type Day, maxDay } from '../../calendar/day.ts';
import { contains } from '../../calendar/range.ts';
import { academicYearOf, academicYearRange } from '../../calendar/years.ts';
import { holdsOn, type Pack } from '../../packs/model.ts';
import {
  authorityOfPlace,
  clockInForce,
  type DutyRule,
  type DutyTools,
  type Occurrence,
  type Place,
  runsOut,
} from '../duties/model.ts';
import type { OrganisationLife } from '../organisations/model.ts';
import { type PolicyDutyFacts, replacedOn } from '../policies/model.ts';
import { firstDayAllHave, type Held, isAskedOf } from '../training/model.ts';
import { type Briefing, type Endings, endOf, readersOf } from './briefing.ts';

/** A briefing as the rules see it: `title` is what is read, in words. */
export interface BriefingFact extends Briefing {
  readonly title: string;
}

export interface BriefingDutyFacts extends PolicyDutyFacts {
  readonly life: OrganisationLife;
  readonly briefings: readonly BriefingFact[];
}

const packAt = (place: Place, tools: DutyTools): Pack => tools.pack('school', authorityOfPlace(place), place.id);
const calendarsAt = (place: Place, tools: DutyTools) => ({ school: tools.calendar(place.id), working: tools.working });
const common = (place: Place) => ({ organisationId: place.id, shownTo: [], childId: null, controllerId: place.id });

const endingsOf = (facts: Pick<PolicyDutyFacts, 'policies'>, pack: Pick<Pack, 'guidance'>): Endings => ({
  replacedOn: ({ versionId }) => replacedOn(versionId, facts.policies),
  supersededOn: (edition) => pack.guidance().find(({ id }) => id === edition)?.to ?? null,
});

/** The clock by which somebody who starts has read what everybody was asked to; with none, by the end of the day they do. */
const starterClock = (pack: Pack, on: Day) => pack.clock(pack.briefings().everybody?.newStarters ?? '', on);

/** Whoever was asked reads it, and says so: each their own. */
const read: DutyRule<BriefingDutyFacts> = {
  id: 'briefing-read',
  commitments: ['E5'],
  subjectKind: 'organisation',
  occurrences: (facts, tools) => {
    const place = tools.place(facts.life.id);
    if (place?.kind !== 'school') return [];
    const pack = packAt(place, tools);
    const calendars = calendarsAt(place, tools);
    const endings = endingsOf(facts, pack);
    return facts.briefings.flatMap((briefing) => {
      const clock = pack.clock('briefing-read', briefing.askedOn);
      const starters = starterClock(pack, briefing.askedOn);
      if (clock === undefined) return [];
      const end = endOf(briefing, endings);
      const starterDue = (from: Day) => (starters === undefined ? from : runsOut(starters, from, calendars).day);
      return readersOf(briefing, facts.life.holdings, end, starterDue).flatMap((reader): Occurrence[] => {
        const { personId, askedOn, dueOn, confirmed, startedLater, until } = reader;
        const over = [until, end].filter((day) => day !== null).sort()[0] ?? null;
        // who left, or was asked no more, before their day owed nothing
        if (confirmed === null && over !== null && over <= dueOn) return [];
        if (askedOn >= tools.horizon) return [];
        const ran = startedLater ? starters : clock;
        return [
          {
            ...common(place),
            ...{ key: `${briefing.id} ${personId}`, assignee: { kind: 'person', id: personId } as const },
            ...{ opensOn: askedOn, dueOn, overOn: over },
            doneOn: confirmed === null ? null : maxDay(confirmed.on, askedOn),
            evidence: confirmed === null ? null : { kind: 'briefing', id: briefing.id },
            clock: clockInForce(ran ?? clock),
            words: { part: briefing.title, day: askedOn },
            estimated: false,
          },
        ];
      });
    });
  },
};

/** What each person confirmed in some briefings, the first first; `id` is the briefing’s. */
function confirmedIn(
  briefings: readonly BriefingFact[],
  notBefore: Day,
): ReadonlyMap<string, { readonly id: string; readonly on: Day }[]> {
  const all = briefings.flatMap(({ id, confirmed }) =>
    [...confirmed].map(([personId, { on }]) => ({ id, personId, on: maxDay(on, notBefore) })),
  );
  return Map.groupBy(
    all.sort((a, b) => (a.on < b.on ? -1 : 1)),
    ({ personId }) => personId,
  );
}

/** The times of those who are everybody here; who was taken out of every one of the briefings is not waited for. */
function everybodyHere(pack: Pack, holdings: readonly Held[], briefings: readonly BriefingFact[]): Held[] {
  const everybody = pack.briefings().everybody;
  if (everybody === null) return [];
  const groups = pack.trainingGroups();
  const need = { groups: everybody.groups, posts: [] };
  const out = (personId: string) =>
    briefings.length > 0 && briefings.every(({ leftOut }) => leftOut.includes(personId));
  return holdings.filter(({ post, personId }) => isAskedOf(need, groups, [post]) && !out(personId));
}

const policyBriefed: DutyRule<BriefingDutyFacts> = {
  id: 'policy-briefed',
  commitments: ['E5'],
  subjectKind: 'organisation',
  occurrences: ({ life, policies, briefings }, tools) => {
    const place = tools.place(life.id);
    if (place?.kind !== 'school') return [];
    const pack = packAt(place, tools);
    const calendars = calendarsAt(place, tools);
    return policies.flatMap((version): Occurrence[] => {
      if (version.kind !== 'model') return [];
      const opensOn = maxDay(version.ratifiedOn, version.writtenOn, place.begunOn);
      const clock = pack.clock('policy-briefed', opensOn);
      if (clock === undefined || opensOn >= tools.horizon) return [];
      const overOn = replacedOn(version.id, policies);
      const due = runsOut(clock, opensOn, calendars);
      // a version that was replaced within the time for reading it: the next one is what is read
      if (overOn !== null && overOn <= due.day) return [];
      const about = briefings.filter((each) => each.about.kind === 'policy' && each.about.versionId === version.id);
      const held = everybodyHere(pack, life.holdings, about);
      const span = { from: opensOn, to: overOn };
      const starters = pack.briefings().everybody?.newStarters ?? null;
      const last = firstDayAllHave(held, confirmedIn(about, opensOn), span, starters, pack, calendars);
      return [
        {
          ...common(place),
          ...{ key: `${version.policyId} ${version.id}`, assignee: { kind: 'post', id: 'headteacher' } as const },
          ...{ opensOn, dueOn: due.day, overOn, doneOn: last?.on ?? null },
          evidence: last === null ? null : { kind: 'briefing', id: last.by },
          ...{ clock: clockInForce(clock), words: { day: opensOn }, estimated: due.estimated },
        },
      ];
    });
  },
};

const safeguardingBriefed: DutyRule<BriefingDutyFacts> = {
  id: 'safeguarding-guidance-briefed',
  commitments: ['E8', 'E5'],
  subjectKind: 'organisation',
  occurrences: ({ life, briefings }, tools) => {
    const place = tools.place(life.id);
    if (place?.kind !== 'school') return [];
    const pack = packAt(place, tools);
    const calendars = calendarsAt(place, tools);
    const found: Occurrence[] = [];
    for (let year = academicYearOf(place.begunOn); year < academicYearOf(tools.horizon); year += 1) {
      const range = academicYearRange(year);
      const opensOn = maxDay(range.from, place.begunOn);
      const clock = pack.clock('safeguarding-guidance-briefed', opensOn);
      if (clock === undefined) continue;
      for (const document of pack.briefings().yearly) {
        const edition = pack.guidance().find((each) => each.document === document && holdsOn(each, opensOn));
        if (edition === undefined) continue;
        // an edition that was superseded before the year began is not the one to be read in it
        const editions = pack
          .guidance()
          .flatMap((each) =>
            each.document === document && (each.to === null || each.to > range.from) ? [each.id] : [],
          );
        // asked at the end of August, to be read in September: it is the new year’s
        const about = briefings.filter(
          (each) =>
            each.about.kind === 'guidance' && editions.includes(each.about.edition) && contains(range, each.dueOn),
        );
        const held = everybodyHere(pack, life.holdings, about);
        const starters = pack.briefings().everybody?.newStarters ?? null;
        const span = { from: opensOn, to: range.to };
        const last = firstDayAllHave(held, confirmedIn(about, opensOn), span, starters, pack, calendars);
        const due = runsOut(clock, opensOn, calendars);
        found.push({
          ...common(place),
          ...{ key: `${year} ${document}`, assignee: { kind: 'post', id: 'safeguarding-lead' } as const },
          ...{ opensOn, dueOn: due.day, overOn: range.to, doneOn: last?.on ?? null },
          evidence: last === null ? null : { kind: 'briefing', id: last.by },
          clock: clockInForce(clock),
          words: { part: `“${edition.title}” (${edition.edition})`, day: opensOn },
          estimated: due.estimated,
        });
      }
    }
    return found;
  },
};

export const briefingRules: readonly DutyRule<BriefingDutyFacts>[] = [read, policyBriefed, safeguardingBriefed];

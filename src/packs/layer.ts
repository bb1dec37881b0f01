import type { Group, Source } from './basics.ts';
import type { Commitment, TermDate } from './contents.ts';
import { briefingsOf } from './layer-briefings.ts';
import { codeSetsOf, guidanceOf, helpLinesOf, postsOf, trainingGroupsOf, trainingNeedsOf } from './layer-contents.ts';
import { policyWordsOf } from './layer-phrases.ts';
import { planOutlinesOf, planSectionsOf } from './layer-plans.ts';
import { modelLayerOf } from './layer-policies.ts';
import type { Dated, Layer, WordLists } from './pack.ts';
import { type Sheet, sheetsOf } from './sheets.ts';

export type FindSource = (source: string | { document: string; version: string; url?: string | undefined }) => Source;

/** Makes a layer of checked sheets. `inherited` is the layer it extends, whose sources, areas and titles it may use. */
export function layerOf(sheets: readonly Sheet[], inherited: readonly Sheet[]): Layer {
  const [identity] = sheetsOf(sheets, 'pack');
  if (!identity) throw new Error('A layer is made of sheets that passed the checks, pack.yaml among them.');
  const { name, title, authority, virtual_school: virtualSchool } = identity.value;
  const find = sourceFinder([...sheets, ...inherited]);
  return {
    name,
    title,
    extends: identity.value.extends ?? null,
    authorityCodes: identity.value.la_codes,
    authority: authority ?? null,
    virtualSchool: virtualSchool ?? null,
    fictional: identity.value.fictional,
    clocks: datedOf(sheets, inherited, 'clocks', { name, title }, find),
    rates: datedOf(sheets, inherited, 'rates', { name, title }, find),
    termDates: termDatesOf(sheets, { name, title }, find),
    duties: new Map(
      sheetsOf(sheets, 'duties').flatMap((sheet) =>
        Object.entries(sheet.value).map(([id, { why_by_authority, over, ...duty }]) => [
          id,
          { id, ...duty, whyByAuthority: why_by_authority ?? null, over: over ?? null },
        ]),
      ),
    ),
    commitments: commitmentsOf(sheets, inherited),
    modelCommitments: sheetsOf(sheets, 'commitments').find((sheet) => sheet.value.in_model)?.value.in_model ?? null,
    guidance: guidanceOf(sheets, find),
    bankHolidays: sheetsOf(sheets, 'bank-holidays').flatMap(({ value }) =>
      value.days.map(({ day, name: holiday, note, source, verified }) => ({
        day,
        name: holiday,
        note: note ?? null,
        source: find(source ?? value.source),
        verified: verified ?? value.verified,
      })),
    ),
    words: wordsOf(sheets),
    posts: postsOf(sheets, find),
    trainingGroups: trainingGroupsOf(sheets),
    trainingNeeds: trainingNeedsOf(sheets, find),
    helpLines: helpLinesOf(sheets, find),
    codeSets: codeSetsOf(sheets, find),
    policyWords: policyWordsOf(sheets, find),
    planSections: planSectionsOf(sheets, { name, title }, find),
    planOutlines: planOutlinesOf(sheets, { name, title }, find),
    model: modelLayerOf(sheets, { name, title }, find),
    briefings: briefingsOf(sheets),
  };
}

function sourceFinder(sheets: readonly Sheet[]): FindSource {
  const known = new Map(sheetsOf(sheets, 'sources').flatMap((sheet) => Object.entries(sheet.value)));
  return (source) => {
    const found = typeof source === 'string' ? known.get(source) : source;
    if (!found) throw new Error(`No source is called ${String(source)}: the checks should have said so.`);
    return { document: found.document, version: found.version, url: found.url ?? null };
  };
}

type Owner = { readonly name: string; readonly title: string };

function datedOf(
  sheets: readonly Sheet[],
  inherited: readonly Sheet[],
  kind: 'clocks' | 'rates',
  owner: Owner,
  find: FindSource,
): Map<string, Dated> {
  const above = new Map(sheetsOf(inherited, kind).flatMap((sheet) => Object.entries(sheet.value)));
  return new Map(
    sheetsOf(sheets, kind).flatMap((sheet) =>
      Object.entries(sheet.value).map(([id, dated]) => {
        const { title = id, runs } = { ...above.get(id), ...dated };
        const values = dated.values.map(({ to, source, note, ...value }) => ({
          ...value,
          id,
          title,
          runs: runs ?? null,
          to: to ?? null,
          source: find(source),
          note: note ?? null,
          pack: owner.name,
          owner: owner.title,
        }));
        return [id, { mayChange: dated.may_change ?? above.get(id)?.may_change ?? null, values }];
      }),
    ),
  );
}

function termDatesOf(sheets: readonly Sheet[], owner: Owner, find: FindSource): TermDate[] {
  return sheetsOf(sheets, 'dates').flatMap((sheet) =>
    Object.entries(sheet.value).flatMap(([id, { title, days }]) =>
      days.map(({ year, term, day, source, verified, note }) => ({
        id,
        title,
        academicYear: Number(year.slice(0, 4)),
        term,
        day,
        source: find(source),
        verified,
        note: note ?? null,
        pack: owner.name,
        owner: owner.title,
      })),
    ),
  );
}

function commitmentsOf(sheets: readonly Sheet[], inherited: readonly Sheet[]): Map<string, Commitment> {
  const own = sheetsOf(sheets, 'commitments');
  const areas: Record<string, string> = Object.assign(
    {},
    ...[...sheetsOf(inherited, 'commitments'), ...own].map((sheet) => sheet.value.areas),
  );
  return new Map(
    own.flatMap((sheet) =>
      Object.entries(sheet.value.commitments).map(([id, { title, promise, groups, evidence = null, ask = null }]) => {
        const area = id.slice(0, 1);
        const named: readonly Group[] = groups;
        return [id, { id, area, areaTitle: areas[area] ?? area, title, promise, groups: named, evidence, ask }];
      }),
    ),
  );
}

function wordsOf(sheets: readonly Sheet[]): WordLists {
  const lists = sheetsOf(sheets, 'words').map((sheet) => sheet.value);
  return {
    all: Object.assign({}, ...lists.map((list) => list.all)),
    neutral: Object.assign({}, ...lists.map((list) => list.neutral)),
    kinds: Object.assign({}, ...lists.map((list) => list.kinds)),
  };
}

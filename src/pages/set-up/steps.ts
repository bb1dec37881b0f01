import type { Day } from '../../calendar/index.ts';
import {
  checkAuthority,
  checkSchool,
  inItsWords,
  kindInPacks,
  organisationWords,
  readYear,
} from '../../features/organisations/model.ts';
import { packPosts } from '../../features/people/model.ts';
import type { Pack, Packs } from '../../packs/model.ts';
import type { PlaceDraft, SetUpDraft } from './draft.ts';
import { type ReadPeople, readPeople } from './people-form.ts';

export type StepId = 'place' | 'year' | 'people' | 'you';

/** The authorities whose clocks we know, to choose from. */
export function authoritiesToChoose(packs: Packs): { code: string; name: string }[] {
  return packs.names
    .flatMap((name) => packs.get(name) ?? [])
    .filter((pack) => !pack.fictional)
    .flatMap((pack) => pack.authorityCodes.slice(0, 1).map((code) => ({ code, name: pack.authority ?? pack.title })))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** What is wrong with the first step, by field. */
export function placeProblems(place: PlaceDraft, packs: Packs): Record<string, string> {
  if (place.kind === 'authority') {
    const checked = checkAuthority({ name: place.name, code: place.authorityCode });
    const problems: Record<string, string> = 'problems' in checked ? { ...checked.problems } : {};
    // without it its clocks are not found, nor the authority itself by a file or a command
    if (place.authorityCode === '') problems.code = 'Give the code of the authority, three figures like 919';
    return problems;
  }
  const checked = checkSchool({
    name: place.name,
    urn: place.urn,
    kind: place.schoolKind,
    authorityId: null,
    trustId: null,
  });
  const problems: Record<string, string> = 'problems' in checked ? { ...checked.problems } : {};
  if (place.authority === 'other') {
    const other = checkAuthority({ name: place.authorityName, code: place.authorityCode });
    if ('problems' in other) {
      if (other.problems.name) problems['authority-name'] = other.problems.name;
      if (other.problems.code) problems['authority-code'] = other.problems.code;
    }
  } else if (place.authority !== 'none' && !authoritiesToChoose(packs).some(({ code }) => code === place.authority)) {
    problems.authority = 'Choose the authority the school is in';
  }
  return problems;
}

/** The code by which the clocks are found; null where England's have to serve. */
export function codeOf(place: PlaceDraft): string | null {
  const code = place.kind === 'authority' || place.authority === 'other' ? place.authorityCode : place.authority;
  return /^\d{3}$/.test(code) ? code : null;
}

/** The place as the register of posts and the words of pages take it. */
export function placeOf(draft: SetUpDraft, packs: Packs) {
  const place = draft.place;
  const kind = place?.kind ?? 'school';
  const schoolKind = kind === 'school' ? (place?.schoolKind ?? 'primary') : null;
  const code = place ? codeOf(place) : null;
  const theirs: Pack = (code === null ? undefined : packs.forAuthorityCode(code)) ?? packs.england;
  const pack = inItsWords(theirs, { schoolKind });
  const words = organisationWords(pack, { kind, schoolKind });
  const pupils = pack.words(kindInPacks(schoolKind) ?? 'primary').pupils ?? 'pupils';
  return { kind, schoolKind, pack, words, pupils } as const;
}

/** The posts the page of people asks for: those that must be held, and the others there may be. */
export function postsAsked(draft: SetUpDraft, packs: Packs, today: Day) {
  const place = placeOf(draft, packs);
  const posts = packPosts(place.pack, place, today);
  return { must: posts.filter(({ least }) => least > 0), may: posts.filter(({ least }) => least === 0) };
}

export function peopleIn(draft: SetUpDraft, packs: Packs, academicYear: number, today: Day): ReadPeople {
  const { must, may } = postsAsked(draft, packs, today);
  return readPeople(
    draft.people ?? {},
    [...must, ...may].map(({ id }) => id),
    academicYear,
    today,
  );
}

/** Which steps are done, in their order. The year of an authority is not asked: schools give theirs. */
export function stepsDone(draft: SetUpDraft, packs: Packs): { readonly id: StepId; readonly done: boolean }[] {
  const placeDone = draft.place !== undefined && Object.keys(placeProblems(draft.place, packs)).length === 0;
  const { year } = draft;
  const yearDone =
    year !== undefined && (year.later || Object.keys(readYear(year.values, year.academicYear).errors).length === 0);
  return [
    { id: 'place', done: placeDone },
    ...(draft.place?.kind === 'authority' ? [] : [{ id: 'year' as const, done: yearDone }]),
    { id: 'people', done: draft.people !== undefined },
    { id: 'you', done: false },
  ];
}

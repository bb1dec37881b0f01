import { addDays, type Day, instantInEngland } from '../../calendar/index.ts';
import type { Packs } from '../../packs/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { hereOf, kindInPacks, organisationOf } from '../organisations/index.ts';
import { adopted, modelFor, type Section } from '../policies/index.ts';
import { dice } from './dice.ts';
import type { InventedPerson } from './invented-people.ts';

interface Planted {
  readonly nth: number;
  readonly draftedOn: Day;
  readonly approvedOn: Day | null;
  readonly ratified: { readonly on: Day; readonly minute: string; readonly review: Day } | null;
  readonly published: boolean;
  readonly sections: readonly Section[];
}

const at = (day: Day) => instantInEngland(day, '10:00');

/**
 * The policies of the invented schools: one that is published, looked at again soon and touched by guidance that was reissued,
 * with its next draft half written and a governor's comment; one that waits to be ratified; one school that has not begun.
 */
export async function plantPolicies(
  work: Work,
  packs: Packs,
  place: string,
  schoolId: string,
  people: readonly InventedPerson[],
  today: Day,
): Promise<void> {
  const organisation = await organisationOf(work.read, schoolId);
  if (organisation === undefined) return;
  const { pack } = hereOf(packs, organisation);
  const model = modelFor(pack, kindInPacks(organisation.schoolKind));
  const who = (post: string) => people.find((person) => person.post === post)?.id ?? null;
  if (model === null || (place !== 'exampleton' && place !== 'overmoor')) return;
  const seed = place === 'exampleton' ? 9_600 : 9_700;
  const all = model.sections.map(adopted);
  const policyId = dice(seed).uuid();
  await work.write
    .insertInto('policy')
    .values({
      ...{ id: policyId, organisation_id: schoolId, kind: 'model', title: model.title, answers_for: 'headteacher' },
      ...{ begun_by: who('designated-teacher'), begun_at: at(addDays(today, -400)) },
    })
    .execute();
  if (place === 'exampleton') await plantRelated(work, schoolId, who, today);
  const versions = place === 'exampleton' ? exampleton(all, today) : waiting(all, today);
  for (const version of versions) {
    const id = dice(seed + version.nth).uuid();
    const { ratified, approvedOn, published } = version;
    await work.write
      .insertInto('policy_version')
      .values({
        ...{ id, organisation_id: schoolId, policy_id: policyId, here: true, nth: version.nth },
        ...{ drafted_by: who('designated-teacher'), drafted_at: at(version.draftedOn) },
      })
      .execute();
    if (version.sections.length > 0) {
      await work.write
        .insertInto('policy_section')
        .values(
          version.sections.map((section) => ({
            ...{ organisation_id: schoolId, version_id: id, section: section.section, place: section.place },
            ...{ title: section.title, how: section.how, reason: section.reason, promises: [...section.promises] },
            ...{ sentences: JSON.stringify(section.sentences), changed_by: who('designated-teacher') },
            changed_at: at(version.draftedOn),
          })),
        )
        .execute();
    }
    if (approvedOn === null) {
      await plantComment(work, schoolId, id, who('link-governor'), at(addDays(today, -2)));
      continue;
    }
    await work.write
      .updateTable('policy_version')
      .set({
        ...{ approved_by: who('headteacher'), approved_at: at(approvedOn) },
        ...(ratified === null
          ? {}
          : {
              ...{ ratified_on: ratified.on, minute: ratified.minute, review_on: ratified.review },
              ...{ ratified_by: who('clerk'), ratified_at: at(addDays(ratified.on, 1)) },
            }),
      })
      .where('id', '=', id)
      .execute();
    if (place === 'exampleton' && version.nth === 2)
      await plantRead(work, schoolId, id, who('safeguarding-lead'), today);
    if (published && ratified !== null) {
      await work.write
        .updateTable('policy_version')
        .set({ published_by: who('headteacher'), published_at: at(addDays(ratified.on, 2)) })
        .where('id', '=', id)
        .execute();
    }
  }
}

/** Other policies of the school: one in good time, one late, one soon to be looked at; that for special needs is not written down. */
const others = [
  ['safeguarding', 'Child protection and safeguarding', 'safeguarding-lead', -60, 305],
  ['behaviour', 'Behaviour', 'headteacher', -385, -20],
  ['attendance', 'Attendance', 'attendance-officer', -330, 35],
] as const;

async function plantRelated(work: Work, schoolId: string, who: (post: string) => string | null, today: Day) {
  for (const [nth, [kind, title, post, ratified, review]] of others.entries()) {
    const id = dice(9_800 + nth).uuid();
    const on = addDays(today, ratified);
    await work.write
      .insertInto('policy')
      .values({
        ...{ id, organisation_id: schoolId, kind, title, answers_for: post, begun_by: who('administrator') },
        ...{ address: `https://exampleton.example/policies/${kind}`, begun_at: at(on) },
      })
      .execute();
    await work.write
      .insertInto('policy_version')
      .values({
        ...{ organisation_id: schoolId, policy_id: id, here: false, nth: 1, drafted_by: who('administrator') },
        ...{ drafted_at: at(on), ratified_on: on, minute: `Full governing board, item ${nth + 3}` },
        ...{ review_on: addDays(today, review), ratified_by: who('administrator'), ratified_at: at(on) },
      })
      .execute();
  }
}

/** Two documents were reissued and read; a third still waits to be. */
async function plantRead(work: Work, schoolId: string, versionId: string, person: string | null, today: Day) {
  if (person === null) return;
  const on = addDays(today, -70);
  await work.write
    .insertInto('policy_guidance_read')
    .values(
      ['working-together-2026', 'suspension-2026'].map((edition) => ({
        ...{ organisation_id: schoolId, version_id: versionId, edition, by_person: person, at: at(on), on_day: on },
        words: 'We read what changed. What we promise goes further already.',
      })),
    )
    .execute();
}

async function plantComment(work: Work, schoolId: string, versionId: string, person: string | null, when: Date) {
  if (person === null) return;
  await work.write
    .insertInto('policy_comment')
    .values({
      ...{ organisation_id: schoolId, version_id: versionId, section: 'behaviour', by_person: person, at: when },
      words: 'Could we say here who makes the call when the designated teacher is away?',
    })
    .execute();
}

function exampleton(all: readonly Section[], today: Day): Planted[] {
  const first = addDays(today, -700);
  const second = addDays(today, -330);
  const own = all.map((section): Section => {
    if (section.section === 'fairness')
      return {
        ...section,
        how: 'left-out',
        sentences: [],
        promises: [],
        reason: 'Our equality policy says it for everybody.',
      };
    if (section.section !== 'behaviour') return section;
    const ours = {
      ...{ id: null, makes: [] },
      words:
        'Our quiet room by the library is open to any child who needs it, and an adult whom the child knows goes along.',
    };
    return { ...section, how: 'adapted', sentences: [...section.sentences, ours] };
  });
  const whole = (nth: number, on: Day, sections: readonly Section[], item: number): Planted => ({
    ...{ nth, draftedOn: addDays(on, -40), approvedOn: addDays(on, -9), published: true, sections },
    ratified: { on, minute: `Full governing board, item ${item}`, review: addDays(on, 365) },
  });
  return [
    whole(1, first, all, 6),
    whole(2, second, own, 9),
    {
      nth: 3,
      draftedOn: addDays(today, -6),
      approvedOn: null,
      ratified: null,
      published: false,
      sections: own.slice(0, 7),
    },
  ];
}

const waiting = (all: readonly Section[], today: Day): Planted[] => [
  {
    nth: 1,
    draftedOn: addDays(today, -30),
    approvedOn: addDays(today, -4),
    ratified: null,
    published: false,
    sections: all,
  },
];

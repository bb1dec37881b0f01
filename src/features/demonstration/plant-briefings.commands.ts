import {
  academicYearOf,
  academicYearRange,
  addDays,
  type Day,
  instantInEngland,
  maxDay,
} from '../../calendar/index.ts';
import type { Packs } from '../../packs/index.ts';
import type { BriefingQuestion } from '../../packs/model.ts';
import type { Work } from '../../platform/database/database.ts';
import { hereOf, organisationOf } from '../organisations/index.ts';
import { policiesAt, ratifiedOf, versionsAt } from '../policies/index.ts';
import { dice } from './dice.ts';
import type { InventedPerson } from './invented-people.ts';

const at = (day: Day) => instantInEngland(day, '15:20');

interface Planted {
  readonly seed: number;
  readonly about: { readonly version: string } | { readonly edition: string };
  readonly title: string;
  readonly by: string;
  readonly groups: readonly string[];
  readonly askedOn: Day;
  readonly dueOn: Day;
  readonly words: string | null;
  readonly questions: readonly BriefingQuestion[];
  /** Of the people asked, in their order, who has not. */
  readonly hasNot: (at: number, of: number) => boolean;
}

/**
 * What the people of the invented primary school are asked to read: the safeguarding guidance at the start of the year, which
 * all but two have confirmed, with questions; and the policy, which half have and a governor has not begun.
 */
export async function plantBriefings(
  work: Work,
  packs: Packs,
  place: string,
  schoolId: string,
  people: readonly InventedPerson[],
  today: Day,
): Promise<void> {
  const organisation = await organisationOf(work.read, schoolId);
  if (organisation === undefined || place !== 'exampleton') return;
  const { pack } = hereOf(packs, organisation);
  const { everybody, questions, yearly } = pack.briefings();
  const [document = ''] = yearly;
  const yearBegan = academicYearRange(academicYearOf(today)).from;
  const edition = pack.guidanceOn(today).find((each) => each.document === document);
  const [policy] = (await policiesAt(work.read, schoolId)).filter(({ here }) => here);
  const versions = (await versionsAt(work.read, schoolId)).filter(({ policyId }) => policyId === policy?.id);
  const held = ratifiedOf(versions);
  const who = (post: string) => people.find((person) => person.post === post)?.id ?? null;
  const groups = everybody?.groups ?? [];
  if (edition !== undefined) {
    const askedOn = maxDay(addDays(yearBegan, 2), addDays(today, -70));
    await plant(work, pack, schoolId, people, today, {
      ...{ seed: 9_800, about: { edition: edition.id }, title: `“${edition.title}” (${edition.edition})` },
      ...{ by: who('safeguarding-lead') ?? '', groups, askedOn, dueOn: addDays(askedOn, 28) },
      words: 'Please read Part one at least. Come to me with anything that is not clear: there are no silly questions.',
      ...{ questions: questions[document] ?? [], hasNot: (nth) => nth === 3 || nth === 8 },
    });
  }
  if (policy !== undefined && held !== null) {
    await plant(work, pack, schoolId, people, today, {
      ...{ seed: 9_820, about: { version: held.id }, title: `“${policy.title}”, version ${held.nth}` },
      ...{ by: who('designated-teacher') ?? '', groups: [...groups, 'governors'], askedOn: addDays(today, -9) },
      ...{ dueOn: addDays(today, 19), words: null, questions: [], hasNot: (nth) => nth % 2 === 1 },
    });
  }
}

async function plant(
  work: Work,
  pack: ReturnType<typeof hereOf>['pack'],
  schoolId: string,
  people: readonly InventedPerson[],
  today: Day,
  one: Planted,
): Promise<void> {
  const id = dice(one.seed).uuid();
  const posts = pack.trainingGroups().flatMap((group) => (one.groups.includes(group.id) ? group.posts : []));
  await work.write
    .insertInto('briefing')
    .values({
      ...{ id, organisation_id: schoolId, title: one.title, groups: [...one.groups], posts: [...posts] },
      version_id: 'version' in one.about ? one.about.version : null,
      edition: 'edition' in one.about ? one.about.edition : null,
      ...{ governors_only: false, starters: true, words: one.words, questions: JSON.stringify(one.questions) },
      ...{ asked_on: one.askedOn, asked_by: one.by, asked_at: at(one.askedOn), due_on: one.dueOn },
    })
    .execute();
  const asked = [...new Set(people.filter(({ post }) => posts.includes(post)).map((person) => person.id))];
  const random = dice(one.seed + 1);
  const confirmed = asked.flatMap((personId, nth) => {
    if (one.hasNot(nth, asked.length)) return [];
    const on = addDays(one.askedOn, random.between(1, 8));
    return [{ personId, on: on > today ? today : on }];
  });
  if (confirmed.length === 0) return;
  const row = { organisation_id: schoolId, briefing_id: id };
  await work.write
    .insertInto('briefing_confirmation')
    .values(
      confirmed.map(({ personId, on }) => ({
        ...{ ...row, person_id: personId, on_day: on, way: 'here', questions: one.questions.length },
        ...{ by_person: personId, at: at(on) },
      })),
    )
    .execute();
  await work.write
    .insertInto('briefing_told')
    .values(asked.map((personId) => ({ ...row, person_id: personId, told_on: one.askedOn, reminded: [5, 1] })))
    .execute();
  if (one.questions.length === 0) return;
  await work.write
    .insertInto('briefing_try')
    .values(
      confirmed.map(({ personId, on }, nth) => ({
        ...{ ...row, person_id: personId, at: at(on) },
        // the second question is the one that many have to think about twice
        first_right: one.questions.filter((_, which) => which !== 1 || nth % 3 !== 0).map((question) => question.id),
      })),
    )
    .execute();
}

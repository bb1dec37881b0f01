import { academicYearOf, academicYearRange, contains, type Day } from '../../calendar/index.ts';
import type { Behind } from '../../features/assurance/index.ts';
import { briefingNumbers, briefingsAt } from '../../features/briefings/index.ts';
import { personNames } from '../../features/duties/index.ts';
import { organisationLives } from '../../features/organisations/index.ts';
import { type HeldPolicy, heldPolicies } from '../../features/policies/index.ts';
import { countsTowards, type TrainingRow, trainingAt } from '../../features/training/index.ts';
import type { ReadOnlyDatabase } from '../../platform/database/database.ts';

/** What shows that the school itself keeps a promise: posts, training, policies. No child is in it. */
export interface SchoolEvidence {
  readonly posts: readonly {
    readonly post: string;
    /** Who holds it on the last day of the time; null: nobody. */
    readonly holder: { readonly name: string; readonly since: Day } | null;
  }[];
  /** What counts, of the school year, of whoever holds the post. */
  readonly training: readonly Pick<TrainingRow, 'id' | 'on' | 'title' | 'days' | 'personName'>[];
  /** It asks for training of the whole staff, which has a page of its own. */
  readonly wholeStaff: boolean;
  readonly policies: readonly HeldPolicy[];
  /** What people were asked to read in the school year, and how many of those who are here have confirmed it. */
  readonly briefings: readonly {
    readonly id: string;
    readonly title: string;
    readonly askedOn: Day;
    readonly asked: number;
    readonly confirmed: number;
  }[];
}

/** A handful of queries, and none where the promise asks nothing of the kind. */
export async function schoolEvidence(
  read: ReadOnlyDatabase,
  { ground, asked, span }: Pick<Behind, 'ground' | 'asked' | 'span'>,
  promise: string,
): Promise<SchoolEvidence> {
  const { organisation } = ground;
  const rules = ground.rules.filter((rule) => rule.promise === promise && rule.counts === 'school').map(({ id }) => id);
  const about = (what: string) => organisation.kind === 'school' && rules.some((id) => id.startsWith(what));
  const posts = [...new Set([...asked.posts, ...asked.training].map(({ post }) => post))];
  const lives = posts.length === 0 ? undefined : await organisationLives.load(read, [organisation.id]);
  const holdings = lives?.facts.get(organisation.id)?.holdings ?? [];
  const held = posts.map((post) => ({
    post,
    holding: holdings.find((each) => each.post === post && contains(each, span.asAt)) ?? null,
  }));
  const names = await personNames(
    read,
    held.flatMap(({ holding }) => holding?.personId ?? []),
  );
  const rows = asked.training.length === 0 ? [] : await trainingAt(read, organisation.id);
  const { from } = academicYearRange(academicYearOf(span.asAt));
  return {
    posts: held.map(({ post, holding }) => ({
      post,
      holder: holding && { name: names.get(holding.personId) ?? 'Somebody who has left', since: holding.from },
    })),
    training: rows.filter(
      (row) =>
        row.on >= from &&
        row.on <= span.asAt &&
        asked.training.some(
          ({ post, need }) =>
            countsTowards(need, row) &&
            held.some((each) => each.post === post && each.holding?.personId === row.personId),
        ),
    ),
    wholeStaff: about('whole-staff-training'),
    policies: about('policy-') ? await heldPolicies(read, organisation.id) : [],
    briefings: rules.some((id) => id.endsWith('-briefed')) ? await briefed(read, organisation.id, from, span.asAt) : [],
  };
}

async function briefed(
  read: ReadOnlyDatabase,
  organisationId: string,
  from: Day,
  to: Day,
): Promise<SchoolEvidence['briefings']> {
  const numbers = await briefingNumbers(read);
  return (await briefingsAt(read, organisationId))
    .filter(({ askedOn, dueOn }) => askedOn <= to && dueOn >= from)
    .map(({ id, title, askedOn }) => ({
      ...{ id, title, askedOn },
      ...(numbers.get(id) ?? { asked: 0, confirmed: 0 }),
    }));
}

import type { Day } from '../../calendar/day.ts';
import type { Pack } from '../../packs/model.ts';
import type { CountedRule } from './counted-promises.ts';
import type { SchoolAsked } from './school-figures.ts';

/** The rules that ask for somebody in a post. Who is no qualified teacher cannot be the designated teacher. */
const posts: Readonly<Record<string, { readonly post: string; readonly qualified: boolean }>> = {
  'designated-teacher-in-post': { post: 'designated-teacher', qualified: true },
  'governor-named': { post: 'link-governor', qualified: false },
  'safeguarding-lead-named': { post: 'safeguarding-lead', qualified: false },
};

/** The rules that ask for training of whoever holds a post, in days or times a year as the clock of the same name says. */
const trained: Readonly<Record<string, { readonly post: string; readonly unit: 'training-days' | 'trainings' }>> = {
  'designated-teacher-training-days': { post: 'designated-teacher', unit: 'training-days' },
  'governor-trained': { post: 'link-governor', unit: 'trainings' },
};

/** What is asked of a school of this kind on a day: the posts it must fill, and the training that goes with them. */
export function schoolAsked(
  rules: readonly CountedRule[],
  pack: Pick<Pack, 'post' | 'clock' | 'trainingNeeds'>,
  schoolKind: string | null,
  on: Day,
): SchoolAsked {
  const hasPost = (post: string) => pack.post(post)?.kinds.some((kind) => kind === schoolKind) ?? true;
  return {
    posts: rules.flatMap(({ id, promise }) => {
      const asks = posts[id];
      return asks !== undefined && hasPost(asks.post) ? [{ promise, ...asks }] : [];
    }),
    training: rules.flatMap(({ id, promise }) => {
      const asks = trained[id];
      const clock = pack.clock(id, on);
      return asks !== undefined && clock !== undefined && hasPost(asks.post)
        ? [{ promise, ...asks, asked: clock.value, need: pack.trainingNeeds(on).find((need) => need.id === id) }]
        : [];
    }),
  };
}

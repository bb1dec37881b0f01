import { z } from 'zod';
import { postTitle } from '../../features/people/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { type Answer, NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { GuestRequest } from '../../web/route.ts';
import { ClosedSetUpPage, stepUrl } from './set-up.page.tsx';
import { type OpenSetUp, openSetUp, setUpUrl } from './set-up-link.commands.ts';
import { placeOf, type StepId, stepsDone } from './steps.ts';

/** What the routes of all steps share. */
export const params = z.object({ token: z.string().max(100) });
export type Token = z.infer<typeof params>;
export type StepRequest<Query = unknown> = GuestRequest<Token, Query>;

/** Opens the set-up for a request, or answers that there is nothing; the address is a secret, and is told to nobody. */
export async function behindLink<Query>(
  request: StepRequest<Query>,
  handle: (setUp: OpenSetUp) => Promise<Answer>,
): Promise<Answer> {
  request.raw.reply.header('referrer-policy', 'no-referrer');
  const setUp = await openSetUp(request.work, request.params.token);
  if (setUp === null) return page(<ClosedSetUpPage ctx={request.ctx} />, 404);
  return handle(setUp);
}

/** Before a file is read: throws NothingHere where the link opens nothing. */
export async function mustBeOpen(work: Work, token: string): Promise<void> {
  if ((await openSetUp(work, token)) === null) throw new NothingHere('no open set-up');
}

/** "Step 2 of 4" */
export function stepWords(setUp: OpenSetUp, house: House, id: StepId): string {
  const steps = stepsDone(setUp.draft, house.packs);
  return `Step ${steps.findIndex((step) => step.id === id) + 1} of ${steps.length}`;
}

/** The next step that is not done. */
export function onward(setUp: OpenSetUp, house: House, token: string, step: Partial<OpenSetUp['draft']>): Answer {
  const next = stepsDone({ ...setUp.draft, ...step }, house.packs).find(({ done }) => !done);
  return seeOther(next ? stepUrl(token, next.id) : setUpUrl(token));
}

/** Back to the first step where it is not done: the others follow from it. */
export const placeFirst = (setUp: OpenSetUp, house: House, token: string): Answer | null =>
  stepsDone(setUp.draft, house.packs)[0]?.done ? null : seeOther(stepUrl(token, 'place'));

export const titleOf = (setUp: OpenSetUp, house: House): ((post: string) => string) => {
  const { pack, words } = placeOf(setUp.draft, house.packs);
  return (post) => postTitle(post, pack, words);
};

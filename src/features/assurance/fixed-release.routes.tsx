import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import type { FormState } from '../../ui/form.tsx';
import { sentence } from '../../ui/format.ts';
import type { PlaceWords } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { personNames } from '../duties/index.ts';
import { readWhatNext } from './assurance.routes.tsx';
import { countSpan } from './count.queries.ts';
import { differencesOf } from './differences.ts';
import { FixedReleasePage, type FixedReleaseView } from './fixed-release.page.tsx';
import { whatNextField } from './make-release.page.tsx';
import { placeOf, releaseOpenTo } from './promises.routes.tsx';
import { assuranceReleaseUrl, whatNextUrl } from './urls.ts';
import { sayWhatNext } from './what-next.commands.ts';

const params = z.object({ release: z.uuid() });

/** Figures that were fixed, for those who may see the real numbers behind them. */
export function fixedReleaseRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: assuranceReleaseUrl(':release'),
    who: may('assurance.see'),
    params,
    query: z.object({ done: z.string().max(20).optional() }),
    handle: async ({ work, visitor, ctx, params: { release }, query }) => {
      const view = await fixedView(house, work, visitor, release, null);
      return page(
        <FixedReleasePage ctx={ctx} view={{ ...view, said: saidWhen(ctx.words)[query.done ?? ''] ?? null }} />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: whatNextUrl(':release'),
    who: may('release.make'),
    params,
    handle: async ({ work, visitor, ctx, params: { release: id }, body }) => {
      const here = placeOf(visitor);
      const { words, form } = await readWhatNext(work, house, here.id, body);
      if (form !== null) {
        const view = await fixedView(house, work, visitor, id, form);
        return page(<FixedReleasePage ctx={ctx} view={{ ...view, said: null }} />, 422);
      }
      const { release } = await ownRelease(house, work, visitor, id);
      await sayWhatNext(work, doerOf(visitor), here, release, words);
      return seeOther(`${assuranceReleaseUrl(id)}?done=words`);
    },
  });
}

const saidWhen = (words: PlaceWords): Readonly<Record<string, string>> => ({
  made: `The figures are fixed. ${sentence(words.governors)} can see them now.`,
  words: `What ${words.the} will do is saved. ${sentence(words.governors)} can see it now.`,
});

/** Real numbers are for the organisation’s own: over its schools the Virtual School reads what was released, like governors. */
async function ownRelease(house: House, work: Work, visitor: Visitor, id: string) {
  const found = await releaseOpenTo(house, work, visitor, id);
  if (found.release.organisationId !== placeOf(visitor).id) throw new NothingHere('not their own');
  return found;
}

async function fixedView(
  house: House,
  work: Work,
  visitor: Visitor,
  id: string,
  form: FormState | null,
): Promise<Omit<FixedReleaseView, 'said'>> {
  const { release, ground } = await ownRelease(house, work, visitor, id);
  const here = placeOf(visitor);
  const waiting = await house.freshenDuties(work, { organisationIds: [here.id] });
  const span = { from: release.countsFrom, asAt: release.asAt };
  const known = await countSpan(work.read, house.packs, ground, span, release.madeAt);
  const now = waiting > 0 ? null : await countSpan(work.read, house.packs, ground, span, null);
  const names = await personNames(work.read, release.madeBy === null ? [] : [release.madeBy]);
  return {
    release,
    words: ground.words,
    rows: release.cells.flatMap((cell) => {
      const promise = ground.pack.commitment(cell.commitment);
      const real = known.cells.find((each) => each.commitment === cell.commitment) ?? null;
      return promise === undefined ? [] : [{ promise, cell, real }];
    }),
    differences: now === null ? null : differencesOf(known.kept, now.kept),
    titleOf: (promise) => ground.pack.commitment(promise)?.title ?? '',
    mayMake: isAllowed(work, doerOf(visitor), 'release.make', asFacts(here)),
    form: form ?? {
      values: Object.fromEntries(release.cells.map((cell) => [whatNextField(cell.commitment), cell.whatNext ?? ''])),
      errors: {},
    },
    madeBy: release.madeBy === null ? null : (names.get(release.madeBy) ?? 'somebody who has left'),
    today: work.asking.today,
  };
}

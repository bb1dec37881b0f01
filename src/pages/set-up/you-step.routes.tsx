import type { FastifyInstance } from 'fastify';
import { academicYearLabel } from '../../calendar/index.ts';
import { fromOf, goOn } from '../../features/accounts/index.ts';
import { yearAhead } from '../../features/organisations/index.ts';
import { countOf, listWords, sentence } from '../../ui/format.ts';
import { page, seeOther, TakenBack } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { everyone, route } from '../../web/route.ts';
import { behindLink, params, stepWords, titleOf } from './behind-link.tsx';
import { finishSetUp } from './finish.commands.ts';
import { stepUrl } from './set-up.page.tsx';
import type { OpenSetUp } from './set-up-link.commands.ts';
import { peopleIn, placeOf, postsAsked, stepsDone } from './steps.ts';
import { YouPage } from './you.page.tsx';
import { readYou } from './you-form.ts';

/** Where somebody goes first when set-up is done. */
export const beginUrl = '/school/begin';

/** The first administrator’s sign-in, with which set-up is finished. */
export function youStep(server: FastifyInstance, house: House): void {
  const youView = (setUp: OpenSetUp, token: string) => {
    const { today } = setUp.work.asking;
    const { people, vacant } = peopleIn(setUp.draft, house.packs, yearAhead(today), today);
    const { words } = placeOf(setUp.draft, house.packs);
    const { must } = postsAsked(setUp.draft, house.packs, today);
    const title = titleOf(setUp, house);
    const empty = must.filter(({ id }) => vacant.includes(id)).map(({ id }) => title(id));
    const { place, year } = setUp.draft;
    const summary = [
      `${place?.name}${place?.urn ? `, URN ${place.urn}` : ''}.`,
      ...(place?.kind === 'school'
        ? [
            year === undefined || year.later
              ? 'No term dates yet: weekdays are counted until they are given.'
              : `The days of ${academicYearLabel(year.academicYear)}.`,
          ]
        : []),
      `${sentence(countOf(people.length, 'person', 'people'))} with their posts. Nobody is written to until you invite them.`,
      ...(empty.length > 0 ? [`Vacant: ${listWords(empty)}.`] : []),
    ];
    return {
      people,
      view: {
        token,
        people: people.map(({ name, email, posts }, index) => ({
          value: String(index),
          name,
          words: [listWords(posts.map(({ post }) => title(post))), email].filter(Boolean).join('. '),
        })),
        summary,
        one: words.one,
        step: stepWords(setUp, house, 'you'),
      },
    };
  };

  route(server, house, {
    method: 'GET',
    url: stepUrl(':token', 'you'),
    who: everyone,
    params,
    perMinute: 60,
    handle: (request) =>
      behindLink(request, async (setUp) => {
        const waiting = stepsDone(setUp.draft, house.packs).find(({ id, done }) => id !== 'you' && !done);
        if (waiting) return seeOther(stepUrl(request.params.token, waiting.id));
        const { view } = youView(setUp, request.params.token);
        return page(<YouPage ctx={request.ctx} view={{ ...view, form: { values: {}, errors: {} } }} />);
      }),
  });

  route(server, house, {
    method: 'POST',
    url: stepUrl(':token', 'you'),
    who: everyone,
    params,
    perMinute: 20,
    handle: (request) =>
      behindLink(request, async (setUp) => {
        const { body, params: at, ctx } = request;
        const waiting = stepsDone(setUp.draft, house.packs).find(({ id, done }) => id !== 'you' && !done);
        if (waiting) return seeOther(stepUrl(at.token, waiting.id));
        const { people, view } = youView(setUp, at.token);
        const read = readYou(body, people);
        const again = (errors: Record<string, string>) =>
          page(<YouPage ctx={ctx} view={{ ...view, form: { values: body, errors } }} />, 422);
        if ('problems' in read) return again(read.problems);
        const outcome = await finishSetUp(setUp, house, people, read.done, fromOf(request));
        if ('problems' in outcome) throw new TakenBack(again({ ...outcome.problems }));
        return goOn(request, outcome.done, beginUrl);
      }),
  });
}

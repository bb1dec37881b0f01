import type { FastifyInstance } from 'fastify';
import { yearAhead } from '../../features/organisations/index.ts';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { everyone, route } from '../../web/route.ts';
import { behindLink, onward, params, placeFirst, stepWords, titleOf } from './behind-link.tsx';
import { PeopleStepPage } from './people-step.page.tsx';
import { stepUrl } from './set-up.page.tsx';
import { keepStep } from './set-up-link.commands.ts';
import { peopleIn, postsAsked } from './steps.ts';

/** Who holds which post. */
export function peopleStep(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: stepUrl(':token', 'people'),
    who: everyone,
    params,
    perMinute: 60,
    handle: (request) =>
      behindLink(request, async (setUp) => {
        const first = placeFirst(setUp, house, request.params.token);
        if (first !== null) return first;
        return page(
          <PeopleStepPage
            ctx={request.ctx}
            view={{
              token: request.params.token,
              ...postsAsked(setUp.draft, house.packs, setUp.work.asking.today),
              titleOf: titleOf(setUp, house),
              form: { values: setUp.draft.people ?? {}, errors: {} },
              step: stepWords(setUp, house, 'people'),
            }}
          />,
        );
      }),
  });

  route(server, house, {
    method: 'POST',
    url: stepUrl(':token', 'people'),
    who: everyone,
    params,
    perMinute: 60,
    handle: (request) =>
      behindLink(request, async (setUp) => {
        const { body, params: at, ctx } = request;
        const { today } = setUp.work.asking;
        const people = Object.fromEntries(
          Object.entries(body).flatMap(([name, value]) =>
            typeof value === 'string' && /^(name|email|since|qualified|senior)-/.test(name)
              ? [[name, value.slice(0, 300)]]
              : [],
          ),
        );
        const read = peopleIn({ ...setUp.draft, people }, house.packs, yearAhead(today), today);
        if (Object.keys(read.errors).length > 0) {
          const view = {
            token: at.token,
            ...postsAsked(setUp.draft, house.packs, today),
            titleOf: titleOf(setUp, house),
            form: { values: people, errors: withPosts(read.errors, titleOf(setUp, house)) },
            step: stepWords(setUp, house, 'people'),
          };
          return page(<PeopleStepPage ctx={ctx} view={view} />, 422);
        }
        await keepStep(setUp.work, setUp.draft, { people });
        return onward(setUp, house, at.token, { people });
      }),
  });
}

/** Many rows ask the same: each message says of which post it is. */
function withPosts(errors: Readonly<Record<string, string>>, title: (post: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([name, problem]) => [name, `${title(name.slice(name.indexOf('-') + 1))}: ${problem}`]),
  );
}

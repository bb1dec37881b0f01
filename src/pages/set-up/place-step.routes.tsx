import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { readUrn } from '../../features/organisations/index.ts';
import { type Answer, page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { everyone, route } from '../../web/route.ts';
import { behindLink, onward, params, type StepRequest, stepWords } from './behind-link.tsx';
import { PlacePage } from './place.page.tsx';
import { stepUrl } from './set-up.page.tsx';
import { keepStep, type OpenSetUp } from './set-up-link.commands.ts';
import { authoritiesToChoose, placeProblems } from './steps.ts';

/** As it is stored; what is no URN stays as it was typed. */
function plainUrn(text: string): string {
  const read = readUrn(text);
  return 'urn' in read ? read.urn : text;
}

/** Name, URN, kind and authority of a school; or an authority. */
export function placeStep(server: FastifyInstance, house: House): void {
  const placePage = (
    { ctx, params: { token } }: Pick<StepRequest, 'ctx' | 'params'>,
    setUp: OpenSetUp,
    kind: 'school' | 'authority',
    values: Record<string, string | readonly string[]>,
    errors: Record<string, string>,
  ): Answer =>
    page(
      <PlacePage
        ctx={ctx}
        view={{
          token,
          kind,
          authorities: authoritiesToChoose(house.packs),
          form: { values, errors },
          step: stepWords(setUp, house, 'place'),
        }}
      />,
      Object.keys(errors).length > 0 ? 422 : 200,
    );

  route(server, house, {
    method: 'GET',
    url: stepUrl(':token', 'place'),
    who: everyone,
    params,
    query: z.object({ kind: z.enum(['school', 'authority']).optional() }),
    perMinute: 60,
    handle: (request) =>
      behindLink(request, async (setUp) => {
        const { place } = setUp.draft;
        const kind = request.query.kind ?? place?.kind ?? 'school';
        const values: Record<string, string> =
          place && place.kind === kind
            ? {
                name: place.name,
                urn: place.urn,
                kind: place.schoolKind,
                authority: place.authority,
                'authority-name': place.authorityName,
                'authority-code': place.authorityCode,
                code: place.authorityCode,
              }
            : {};
        return placePage(request, setUp, kind, values, {});
      }),
  });

  route(server, house, {
    method: 'POST',
    url: stepUrl(':token', 'place'),
    who: everyone,
    params,
    perMinute: 60,
    handle: (request) =>
      behindLink(request, async (setUp) => {
        const { body, params: at } = request;
        const kind = field(body, 'place-kind') === 'authority' ? 'authority' : 'school';
        const place = {
          kind,
          name: field(body, 'name'),
          urn: kind === 'school' ? plainUrn(field(body, 'urn')) : '',
          schoolKind: kind === 'school' ? field(body, 'kind') : '',
          authority: kind === 'school' ? field(body, 'authority') : '',
          authorityName: field(body, 'authority-name'),
          authorityCode: field(body, kind === 'school' ? 'authority-code' : 'code'),
        } as const;
        const problems = placeProblems(place, house.packs);
        if (Object.keys(problems).length > 0) return placePage(request, setUp, kind, body, problems);
        // Another kind of school asks for other posts: what was named stays under the posts that are the same.
        await keepStep(setUp.work, setUp.draft, { place });
        return onward(setUp, house, at.token, { place });
      }),
  });
}

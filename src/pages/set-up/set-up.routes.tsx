import type { FastifyInstance } from 'fastify';
import { academicYearLabel } from '../../calendar/index.ts';
import { isSchoolKind, schoolKindLabel, yearAhead } from '../../features/organisations/index.ts';
import { countOf, sentence } from '../../ui/format.ts';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { everyone, route } from '../../web/route.ts';
import { behindLink, params } from './behind-link.tsx';
import { peopleStep } from './people-step.routes.tsx';
import { placeStep } from './place-step.routes.tsx';
import { OverviewPage } from './set-up.page.tsx';
import { setUpUrl } from './set-up-link.commands.ts';
import { peopleIn, placeOf, type StepId, stepsDone } from './steps.ts';
import { yearStep } from './year-step.routes.tsx';
import { youStep } from './you-step.routes.tsx';

const stepTitles: Record<StepId, (one: string) => string> = {
  place: (one) => `Your ${one}`,
  year: () => 'Its year',
  people: () => 'People and posts',
  you: () => 'Your own sign-in',
};

/** The first run, behind the link the terminal printed. Everybody may ask; without the link there is nothing. */
export function setUpRoutes(server: FastifyInstance, house: House): void {
  placeStep(server, house);
  yearStep(server, house);
  peopleStep(server, house);
  youStep(server, house);

  route(server, house, {
    method: 'GET',
    url: setUpUrl(':token'),
    who: everyone,
    params,
    perMinute: 60,
    handle: (request) =>
      behindLink(request, async (setUp) => {
        const { draft, work } = setUp;
        const { words } = placeOf(draft, house.packs);
        const steps = stepsDone(draft, house.packs);
        const { today } = work.asking;
        const read = peopleIn(draft, house.packs, yearAhead(today), today);
        const said: Record<StepId, string> = {
          place: draft.place
            ? [draft.place.name, isSchoolKind(draft.place.schoolKind) ? schoolKindLabel(draft.place.schoolKind) : '']
                .filter(Boolean)
                .join('. ')
            : 'Name, URN, kind and authority',
          year: draft.year
            ? draft.year.later
              ? 'To be given later. Until then weekdays are counted'
              : academicYearLabel(draft.year.academicYear)
            : 'Terms, half terms, INSET and closure days: typed, or from a file',
          people: draft.people
            ? `${sentence(countOf(read.people.length, 'person', 'people'))}. ${read.vacant.length === 0 ? 'No post is vacant' : 'Posts left empty are shown as vacant'}`
            : 'Who holds which post',
          you: 'Your password; then the second step',
        };
        return page(
          <OverviewPage
            ctx={request.ctx}
            view={{
              token: request.params.token,
              steps: steps.map(({ id, done }, index) => ({
                id,
                title: stepTitles[id](words.one),
                words: said[id],
                done,
                open: steps.slice(0, index).every((step) => step.done) || done,
              })),
              begun: draft.place !== undefined,
              until: setUp.until,
            }}
          />,
        );
      }),
  });
}

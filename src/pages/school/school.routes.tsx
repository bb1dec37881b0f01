import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { academicYearLabel, schoolCalendar } from '../../calendar/index.ts';
import { schoolClocks } from '../../features/duties/index.ts';
import {
  type Here,
  here,
  hereOf,
  isSchoolKind,
  organisationOf,
  schoolKindLabel,
  schoolsOf,
  schoolYears,
  yearsMissing,
} from '../../features/organisations/index.ts';
import { packPosts, peopleAt, postsHeldAt, postTitle, registerOn } from '../../features/people/index.ts';
import { evidenceAt, trainingOfHolders } from '../../features/training/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { NothingHere, page } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed, mustBeAllowed } from '../../web/doer.ts';
import type { House, PlaceOffer } from '../../web/house.ts';
import { may, route, signedIn } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { BeginPage } from './begin.page.tsx';
import { organisationUrl, SchoolPage, type SchoolView } from './school.page.tsx';

/** The place by what people call it: a unit is a centre. */
export const schoolPlaces: readonly PlaceOffer[] = (
  [
    ['School', (place) => place.kind === 'school' && place.schoolKind !== 'pru'],
    ['Centre', (place) => place.schoolKind === 'pru'],
    ['Trust', (place) => place.kind === 'trust'],
    ['Authority', (place) => place.kind === 'authority'],
  ] as readonly [string, (place: { kind: string; schoolKind: string | null }) => boolean][]
).map(([label, isCalled]) => ({
  href: '/school',
  label,
  order: 50,
  offeredTo: ({ actor, organisation }) =>
    isCalled(organisation) &&
    actor.kind === 'person' &&
    actor.posts.some((held) => held.organisationId === organisation.id),
}));

/** Who holds which post, the year and the settings of an organisation; of a school also for its authority and trust. */
export function schoolPages(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: '/school',
    who: may('posts.see'),
    handle: async ({ work, visitor, ctx }) => {
      const found = await here(work, house.packs, visitor);
      return page(<SchoolPage ctx={ctx} view={await viewOf(work, house, visitor, found, false)} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: organisationUrl(':organisation'),
    who: signedIn,
    params: z.object({ organisation: z.uuid() }),
    handle: async ({ work, visitor, params, ctx }) => {
      const organisation = await organisationOf(work.read, params.organisation);
      if (organisation?.kind !== 'school') throw new NothingHere('school');
      mustBeAllowed(work, doerOf(visitor), 'posts.see', asFacts(organisation));
      const found = hereOf(house.packs, organisation);
      return page(<SchoolPage ctx={ctx} view={await viewOf(work, house, visitor, found, true)} />);
    },
  });

  // Where set-up leads.
  route(server, house, {
    method: 'GET',
    url: '/school/begin',
    who: may('person.add'),
    handle: async ({ work, visitor, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const { organisation, words } = found;
      const view = await viewOf(work, house, visitor, found, false);
      const people = await peopleAt(work.read, organisation.id);
      const allowed = (action: Parameters<typeof isAllowed>[2]) =>
        isAllowed(work, doerOf(visitor), action, asFacts(organisation));
      const isSchool = organisation.kind === 'school';
      return page(
        <BeginPage
          ctx={ctx}
          view={{
            name: organisation.name,
            words,
            isSchool,
            may: {
              bringIn: allowed(isSchool ? 'import.list' : 'import.looked-after'),
              addChild: allowed('child.add'),
            },
            toInvite: people.filter((person) => person.signIn === 'none' && person.email !== null).length,
            invited: people.filter((person) => person.signIn !== 'none' && person.id !== visitor.personId).length,
            noAddress: people.filter((person) => person.email === null).length,
            vacant: view.lines
              .filter((line) => line.vacant)
              .map(({ post }) => ({ post: post.id, title: view.titleOf(post.id) })),
            yearMissing: view.missingYears[0] === undefined ? null : academicYearLabel(view.missingYears[0]),
            mailWaits: house.smtpUrl === null && !house.demo,
          }}
        />,
      );
    },
  });
}

async function viewOf(
  work: Work,
  house: House,
  visitor: Visitor,
  found: Here,
  fromAbove: boolean,
): Promise<SchoolView> {
  const { organisation, pack, words } = found;
  const { today } = visitor;
  const doer = doerOf(visitor);
  const held = await postsHeldAt(work.read, organisation.id);
  const years = await schoolYears(work.read, organisation.id);
  const calendar = schoolCalendar(
    years.flatMap((year) => year.terms),
    years.flatMap((year) => year.closures),
    house.packs.england.bankHolidayDays,
  );
  const schools = fromAbove || organisation.kind === 'school' ? [] : await schoolsOf(work.read, organisation.id);
  const allowed = (action: Parameters<typeof isAllowed>[2]) => isAllowed(work, doer, action, asFacts(organisation));
  return {
    organisation,
    words,
    lines: registerOn(
      packPosts(pack, organisation, today),
      held,
      today,
      fromAbove ? () => null : await trainingOfHolders(work, doer, found),
      await evidenceAt(work.read, organisation.id),
    ),
    titleOf: (post) => postTitle(post, pack, words),
    terms: calendar.terms,
    missingYears: organisation.kind === 'school' ? yearsMissing(years, today) : [],
    packTitle: pack.title,
    ownClocks: schoolClocks(organisation.settings).filter(({ to }) => to === null || to > today).length,
    schools: schools.map(({ id, name, schoolKind }) => ({
      id,
      name,
      kind: schoolKind !== null && isSchoolKind(schoolKind) ? schoolKindLabel(schoolKind) : '',
    })),
    may: {
      givePosts: allowed('post.set'),
      setUp: allowed('organisation.set'),
      seeUnusual: allowed('unusual-looking.see') && !fromAbove,
      exportAudit: allowed('audit.export') && !fromAbove,
      destroyValues: allowed('values.ask-to-destroy') && !fromAbove,
      setCaseloads: organisation.kind === 'authority' && allowed('caseload.set'),
      setClasses: organisation.kind === 'school' && allowed('class.set'),
      bringIn: !fromAbove && allowed('import.see'),
    },
    fromAbove,
    today,
  };
}

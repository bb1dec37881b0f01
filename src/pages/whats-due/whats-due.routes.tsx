import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { actionOf } from '../../access/index.ts';
import { whatsDueUrl } from '../../features/duties/index.ts';
import { schoolsOf } from '../../features/organisations/index.ts';
import { page } from '../../web/answer.ts';
import type { House, PlaceOffer } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import { dutyReader } from '../duties/duty-reader.ts';
import { daysOf } from '../duties/late-by.ts';
import { recordListed } from '../duties/listed.ts';
import { readDueFilters } from './due-filters.ts';
import { dueList } from './due-list.queries.ts';
import { WhatsDuePage } from './whats-due.page.tsx';

/** Offered to those who lead the work at a school or a Virtual School. */
export const whatsDuePlace: PlaceOffer = {
  href: whatsDueUrl,
  label: 'What’s due',
  order: 40,
  offeredTo: ({ actor, organisation }) =>
    actor.kind === 'person' &&
    actor.posts.some(
      (held) => held.organisationId === organisation.id && actionOf('whats-due.see').posts.includes(held.post),
    ),
};

const anyQuery = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export function whatsDuePages(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: whatsDueUrl,
    who: may('whats-due.see'),
    query: anyQuery,
    handle: async ({ work, visitor, ctx, query }) => {
      const reader = dutyReader(house, visitor);
      const { organisation, today } = reader;
      const { filters, form } = readDueFilters(query, today);
      const schools = organisation.kind === 'authority' ? await schoolsOf(work.read, organisation.id) : [];
      const schoolId = schools.some(({ id }) => id === filters.schoolId) ? filters.schoolId : null;
      const waiting = await house.freshenDuties(work, { organisationIds: [schoolId ?? organisation.id] });
      const list = await dueList(work.read, house.packs, reader, { ...filters, schoolId });
      await recordListed(work, organisation.id, list.childIds, 'whats-due');
      return page(
        <WhatsDuePage
          ctx={ctx}
          today={today}
          days={await daysOf(work.read, house.packs, organisation)}
          filters={{ ...filters, schoolId }}
          form={form}
          list={list}
          schools={schools.map(({ id, name }) => ({ id, name }))}
          stillWorkingOut={waiting > 0}
        />,
        Object.keys(form.errors).length > 0 ? 422 : 200,
      );
    },
  });
}

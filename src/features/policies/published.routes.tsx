import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { paperFormats } from '../../platform/papers/index.ts';
import { dayPlain } from '../../ui/format.ts';
import { page } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { paperAnswer } from '../../web/paper-answer.ts';
import { everyone, may, route } from '../../web/route.ts';
import { here } from '../organisations/index.ts';
import { policyPaper } from './policy.paper.ts';
import { fillingOf, policyHere, sectionsHere, versionIn } from './policy-now.queries.ts';
import { PublishedPage } from './published.page.tsx';
import { publishedPolicy } from './published.queries.ts';
import { publishedPaperUrl, publishedUrl, versionPaperUrl } from './urls.ts';

const format = z.enum(paperFormats);

/** Where anybody reads a published policy, and any version as PDF and Word for those with a post here. */
export function publishedRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: publishedUrl(':policy'),
    who: everyone,
    params: z.object({ policy: z.uuid() }),
    handle: async ({ work, params, ctx }) =>
      page(
        <PublishedPage
          ctx={ctx}
          policyId={params.policy}
          view={await publishedPolicy(work, house.packs, params.policy)}
        />,
      ),
  });

  route(server, house, {
    method: 'GET',
    url: publishedPaperUrl(':policy', ':format'),
    who: everyone,
    params: z.object({ policy: z.uuid(), format }),
    // drawing takes a process: what strangers may ask for in a minute is less
    perMinute: 20,
    handle: async ({ work, params }) => {
      const { organisation, title, ratifiedOn, reviewOn, sections, filling } = await publishedPolicy(
        work,
        house.packs,
        params.policy,
      );
      const stands = `Ratified on ${dayPlain(ratifiedOn)}. Next review by ${dayPlain(reviewOn)}.`;
      const readOn = `As it reads on ${dayPlain(filling.on)}`;
      const about = { title, schoolName: organisation.name, stands, readOn, forMeeting: false };
      return paperAnswer(house, policyPaper(sections, filling, about), params.format, `policy ${organisation.name}`);
    },
  });

  route(server, house, {
    method: 'GET',
    url: versionPaperUrl(':policy', ':version', ':format'),
    who: may('policies.read'),
    params: z.object({ policy: z.uuid(), version: z.uuid(), format }),
    handle: async ({ work, visitor, params }) => {
      const found = await here(work, house.packs, visitor);
      const at = await policyHere(work, found, params.policy);
      const version = versionIn(at, params.version);
      const filling = await fillingOf(work, found, at, version);
      const { ratifiedOn, minute, reviewOn, nth } = version;
      const stands =
        ratifiedOn === null || reviewOn === null
          ? `Version ${nth}, ${version.approvedAt === null ? 'a draft' : 'approved, to be ratified'}.`
          : `Version ${nth}. Ratified on ${dayPlain(ratifiedOn)}, minute ${minute ?? ''}. Next review by ${dayPlain(reviewOn)}.`;
      const paper = policyPaper(await sectionsHere(work, found, version), filling, {
        ...{ title: at.policy.title, schoolName: found.organisation.name, stands },
        ...{ readOn: `As it reads on ${dayPlain(filling.on)}`, forMeeting: ratifiedOn === null },
      });
      return paperAnswer(house, paper, params.format, `policy version ${nth} ${found.organisation.name}`);
    },
  });
}

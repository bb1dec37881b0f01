import type { FastifyReply, FastifyRequest } from 'fastify';
import { postLabel, postOf } from '../access/index.ts';
import { organisationWords } from '../packs/model.ts';
import type { PageContext } from '../ui/page-context.ts';
import type { House } from './house.ts';
import type { Visitor } from './visitor.ts';

/** What every page needs to know about who is looking at it. */
export function pageContext(
  house: House,
  visitor: Visitor | null,
  request: FastifyRequest,
  reply: FastifyReply,
): PageContext {
  const here = request.url.split('#', 1)[0] ?? '/';
  const path = here.split('?', 1)[0] ?? '/';
  const organisation = visitor?.session.level === 'full' ? visitor.organisation : null;
  const seesChildren = visitor?.actor.posts.some((held) => postOf(held.post).seesChildren) ?? false;
  const words = organisationWords(house.packs.england, visitor?.organisation ?? { kind: 'school', schoolKind: null });
  const postName = visitor === null || visitor.post === null ? null : postLabel(visitor.post, words);
  return {
    assets: house.assets,
    signedIn: visitor !== null,
    organisationName: organisation?.name ?? null,
    personName: visitor?.name ?? null,
    postName,
    words,
    places:
      visitor === null || organisation === null
        ? []
        : house.places
            .filter((place) => place.offeredTo({ actor: visitor.actor, organisation }))
            .map((place) => ({
              href: place.href,
              label: place.label,
              current: [place.href, ...(place.under ?? [])].some((at) => path === at || path.startsWith(`${at}/`)),
            })),
    someoneLooking: visitor === null || !seesChildren || organisation === null ? null : visitor.session.someoneLooking,
    csrfToken: reply.generateCsrf(),
    demo: house.demo,
    printedBy: visitor === null ? null : [visitor.name, postName].filter(Boolean).join(', '),
    printedAt: house.clock(),
    here,
    ...(visitor === null ? {} : { idleMinutes: house.sessionLimits.idleMinutes }),
  };
}

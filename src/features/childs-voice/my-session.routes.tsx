import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { page, type Answer as Reply } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { type InvitedWork, type OwnPart, openInvitation, ownPartOf } from '../invitations/index.ts';
import type { Mine } from './kid-page.page.tsx';
import { myToken } from './my-session.form.ts';
import { SentPage, StoppedPage } from './my-views.page.tsx';
import { toldBefore } from './voice.queries.ts';

/** What a route of the child’s own pages is handed. */
export interface Asked {
  readonly work: Work;
  readonly ctx: PageContext;
  readonly raw: { readonly request: FastifyRequest };
}
/** The child’s session, open: their part, and what their pages know. */
export interface Opened extends InvitedWork {
  readonly mine: Mine;
}

export const aQuestion = z.object({ question: z.string().regex(/^[\w-]{1,60}$/) });

/** How the child’s own pages are opened. Nothing in their addresses tells whose they are; the session that was handed over does. */
export function childSession(house: House) {
  const opened = async ({ work, ctx, raw }: Asked): Promise<Opened | undefined> => {
    const token = myToken(house, raw.request);
    const found = token === null ? undefined : await openInvitation(work, token);
    if (found === undefined) return undefined;
    const told = await toldBefore(found.work.read);
    if (told === undefined) return undefined;
    // Whoever was signed in in this browser is not who this page is for.
    const theirs = { ...ctx, organisationName: null, personName: null, signedIn: false, printedBy: null };
    return { ...found, mine: { ctx: theirs, invited: found.invited, ...told, helpLines: helpLines(work) } };
  };
  const helpLines = (work: Work) =>
    house.packs.england
      .helpLines(work.asking.today)
      .filter((line) => line.for.includes('children') && line.phone !== null);
  const stopped = ({ ctx, work }: Asked): Reply => page(<StoppedPage ctx={ctx} helpLines={helpLines(work)} />, 403);

  /** Runs for a child whose part is open; everybody else reads that it is closed. */
  const forChild =
    (action: (mine: Opened, part: OwnPart) => Promise<Reply>) =>
    async (asked: Asked): Promise<Reply> => {
      const mine = await opened(asked);
      if (mine === undefined) return stopped(asked);
      const part = await ownPartOf(mine);
      return part.writable ? action(mine, part) : page(<SentPage mine={mine.mine} />);
    };

  return { opened, stopped, helpLines, forChild };
}

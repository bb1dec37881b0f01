import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, Refused, type Answer as Reply, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { everyone, route } from '../../web/route.ts';
import { addEach, answerFile, fileProblems, filesOf, handOut, NONE_CHOSEN, sentFiles } from '../plans/index.ts';
import { NotInPage } from './link.page.tsx';
import { addOwnFile, recordOwnOpened, removeOwnFile } from './own-files.commands.ts';
import { OwnFilesPage } from './own-files.page.tsx';
import { type InvitedWork, lookAtOwnPart, ownPartOf } from './own-part.commands.ts';
import { invitedIn } from './own-part.routes.tsx';
import { ownFilesUrl, ownFileUrl, ownPartUrl } from './urls.ts';

const params = z.object({ question: z.string().max(100) });

/** Files in the part of somebody invited: theirs to add, to open and to take away while the part is open, and nobody else’s. */
export function ownFilesRoutes(server: FastifyInstance, house: House): void {
  const url = ownFilesUrl(':question');

  /** Their question of files; not where it is none of theirs. */
  const asked = async (mine: InvitedWork, id: string) => {
    const part = await ownPartOf(mine);
    const question = part.section.questions.find((each) => each.id === id && each.kind === 'file');
    if (question === undefined) throw new NothingHere('no such question');
    return { question, rows: filesOf(part.answers.get(id) ?? null), writable: part.writable };
  };
  const draw = async (
    ctx: PageContext,
    mine: InvitedWork,
    id: string,
    form: FormState | null,
    done: string | null = null,
  ): Promise<Reply> => {
    const { question, rows } = await asked(mine, id);
    const theirs = { ...ctx, organisationName: null, personName: null, signedIn: false, printedBy: mine.invited.name };
    const shown = <OwnFilesPage ctx={theirs} question={question} rows={rows} form={form ?? emptyForm} done={done} />;
    return page(shown, form === null ? 200 : 422);
  };
  /** Does what is asked where their part is open to be written in; says so where it is not. */
  const writing = async (
    given: { readonly work: Work; readonly ctx: PageContext; readonly request: FastifyRequest },
    id: string,
    act: (mine: InvitedWork) => Promise<Reply>,
  ): Promise<Reply> => {
    const mine = await invitedIn(house, given.work, given.request);
    if (mine === undefined) return page(<NotInPage ctx={given.ctx} />, 403);
    const { writable } = await asked(mine, id);
    return writable ? act(mine) : seeOther(`${ownPartUrl}?late=yes`);
  };

  route(server, house, {
    method: 'GET',
    url,
    who: everyone,
    params,
    query: z.object({ done: z.enum(['added', 'taken-away']).optional() }),
    handle: async ({ work, params: { question }, query: { done }, ctx, raw: { request } }) =>
      writing({ work, ctx, request }, question, async (mine) => {
        await lookAtOwnPart(mine);
        const words = done === undefined ? null : done === 'added' ? 'It is added.' : 'It is taken away.';
        return draw(ctx, mine, question, null, words);
      }),
  });

  route(server, house, {
    method: 'POST',
    url,
    who: everyone,
    params,
    perMinute: 30,
    takesFiles: {
      admits: async ({ work, request }) => {
        if ((await invitedIn(house, work, request)) === undefined)
          throw new Refused(
            'Not in.',
            'Your part is closed in this browser, so nothing was added. Open your link again.',
          );
      },
      tooLarge: async ({ work, params: { question }, request, ctx }) =>
        writing({ work, ctx, request }, question, (mine) =>
          draw(ctx, mine, question, { values: {}, errors: { file: fileProblems['too-much'] } }),
        ),
    },
    handle: async ({ work, params: { question }, files, ctx, raw: { request } }) =>
      writing({ work, ctx, request }, question, async (mine) => {
        const sent = sentFiles(files);
        const wrong =
          sent.length === 0 ? NONE_CHOSEN : await addEach(sent, (file) => addOwnFile(mine, house, question, file));
        if (wrong !== null) return draw(ctx, mine, question, { values: {}, errors: { file: wrong } });
        return seeOther(`${ownFilesUrl(question)}?done=added`);
      }),
  });

  route(server, house, {
    method: 'POST',
    url: `${url}/take-away`,
    who: everyone,
    params,
    handle: async ({ work, params: { question }, body, ctx, raw: { request } }) =>
      writing({ work, ctx, request }, question, async (mine) => {
        const file = await theirs(mine, field(body, 'file'));
        if (file?.question !== question) throw new NothingHere('no such file');
        await removeOwnFile(mine, house, file);
        return seeOther(`${ownFilesUrl(question)}?done=taken-away`);
      }),
  });

  route(server, house, {
    method: 'GET',
    url: ownFileUrl(':file'),
    who: everyone,
    params: z.object({ file: z.uuid() }),
    handle: async ({ work, params: { file: id }, ctx, raw: { request } }) => {
      const mine = await invitedIn(house, work, request);
      if (mine === undefined) return page(<NotInPage ctx={ctx} />, 403);
      const file = await theirs(mine, id);
      if (file === undefined) throw new NothingHere('no such file');
      await recordOwnOpened(mine.work, mine.invited, file.id);
      return handOut(house, file);
    },
  });

  /** A file they added themselves, that stands. */
  const theirs = async ({ work, invited }: InvitedWork, id: string) => {
    if (!z.uuid().safeParse(id).success) return undefined;
    const file = await answerFile(work.read, invited.planId, id);
    return file === undefined || file.takenAway ? undefined : file;
  };
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { postLabel } from '../../access/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, fieldValue } from '../../ui/form.tsx';
import { NothingHere, page, type Answer as Reply, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { onChild, route, type VisitorRequest } from '../../web/route.ts';
import { HiddenNowPage } from '../children/index.ts';
import { mustWrite } from './answers.commands.ts';
import { answersOf } from './answers.queries.ts';
import { copiesAt } from './copies.queries.ts';
import { openCopy } from './open-copy.commands.ts';
import { type OpenPlan, openPlan } from './open-plan.commands.ts';
import { sectionOf } from './plan.ts';
import { readerOf } from './plan-access.ts';
import { copyForReader, type PlanCopy } from './plan-copy.ts';
import { addEach, addFile, handOut, recordOpened, removeFile, sentFiles } from './plan-files.commands.ts';
import { FileGonePage, PlanFilesPage } from './plan-files.page.tsx';
import { answerFile } from './plan-files.queries.ts';
import { fileProblems, filesOf, filesOfAll, NONE_CHOSEN, stands } from './plan-files.ts';
import { copyFileUrl, copyUrl, partFilesUrl, partUrl, planFileUrl, planUrl } from './plan-urls.ts';
import { standingOf } from './standing.ts';

const aPlan = z.object({ childId: z.uuid(), planId: z.uuid() });
const params = aPlan.extend({ partId: z.uuid(), question: z.string().max(100) });
type Asked = Pick<VisitorRequest<z.infer<typeof params>, unknown>, 'work' | 'visitor' | 'params' | 'ctx'>;

/** Files that answer a question: added and taken away by whoever writes the part, opened by whoever reads it. */
export function planFilesRoutes(server: FastifyInstance, house: House): void {
  const url = partFilesUrl(':childId', ':planId', ':partId', ':question');

  /** The part and its question of files, of somebody who may write it now. */
  const open = async ({ work, visitor, params: at }: Asked) => {
    const opened = await openPlan(work, visitor, house, at, 'files of a plan');
    const part = opened.readable.find(({ id }) => id === at.partId);
    const section = part && sectionOf(opened.plan.form, part.section);
    const question = section?.questions.find(({ id, kind }) => id === at.question && kind === 'file');
    if (part === undefined || section === undefined || question === undefined)
      throw new NothingHere('no such question');
    const versions = async () =>
      (await answersOf(work.read, opened.plan.id, [part.id])).filter((row) => row.question === question.id);
    return { opened, part, section, question, versions, writes: mustWrite(opened, part) };
  };
  type Found = Awaited<ReturnType<typeof open>>;

  const draw = async (request: Asked, found: Found, form: FormState | null, done: string | null): Promise<Reply> => {
    const { opened, part, section, question, versions, writes } = found;
    const { child, plan } = opened;
    if (request.ctx.someoneLooking)
      return page(<HiddenNowPage ctx={request.ctx} childId={child.id} notSaved={form !== null} />);
    const { heads } = standingOf(await versions());
    const title = part.label === '' ? section.title : `${section.title}: ${part.label}`;
    const view = {
      ...{ question, rows: filesOfAll(heads.map(({ value }) => value)).filter(stands), done },
      form: form ?? { ...emptyForm, values: { 'told-by': heads.at(-1)?.toldBy ?? '' } },
      action: partFilesUrl(child.id, plan.id, part.id, question.id),
      open: (file: string) => planFileUrl(child.id, plan.id, file),
      asksWhose: writes === 'for-another',
    };
    const back = { title, url: partUrl(child.id, plan.id, part.id) };
    return page(
      <PlanFilesPage ctx={request.ctx} view={view} section={back} about={child.name.short} />,
      form === null ? 200 : 422,
    );
  };

  route(server, house, {
    method: 'GET',
    url,
    who: onChild('see'),
    params,
    query: z.object({ done: z.enum(['added', 'taken-away']).optional() }),
    handle: async (request) => {
      const done = request.query.done;
      const words = done === undefined ? null : done === 'added' ? 'It is added.' : 'It is taken away.';
      return draw(request, await open(request), null, words);
    },
  });

  route(server, house, {
    method: 'POST',
    url,
    who: onChild('see'),
    params,
    takesFiles: {
      tooLarge: async (asked) =>
        draw(asked, await open(asked), { values: {}, errors: { file: fileProblems['too-much'] } }, null),
    },
    handle: async (request) => {
      const found = await open(request);
      const { opened, part, question, writes } = found;
      const toldBy = fieldValue(request.body, 'told-by').trim();
      const sent = sentFiles(request.files);
      const errors: Record<string, string> = {};
      if (writes === 'for-another' && toldBy === '') errors['told-by'] = 'Say whose it is';
      if (toldBy.length > 200) errors['told-by'] = 'This can have at most 200 characters';
      if (sent.length === 0) errors.file = NONE_CHOSEN;
      if (Object.keys(errors).length === 0) {
        const told = writes === 'for-another' ? toldBy : null;
        const wrong = await addEach(sent, (file) => addFile(request.work, house, opened, part, question, file, told));
        if (wrong !== null) errors.file = wrong;
      }
      if (Object.keys(errors).length > 0) return draw(request, found, { values: { 'told-by': toldBy }, errors }, null);
      return seeOther(`${partFilesUrl(opened.child.id, opened.plan.id, part.id, question.id)}?done=added`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: `${url}/take-away`,
    who: onChild('see'),
    params,
    handle: async (request) => {
      const { opened, part, question } = await open(request);
      const id = z.uuid().safeParse(fieldValue(request.body, 'file'));
      const file = id.success ? await answerFile(request.work.read, opened.plan.id, id.data) : undefined;
      if (file === undefined || file.partId !== part.id || file.question !== question.id)
        throw new NothingHere('no such file');
      const { visitor, ctx } = request;
      const as = visitor.post === null ? null : postLabel(visitor.post, ctx.words);
      await removeFile(request.work, house, opened, part, file, as);
      return seeOther(`${partFilesUrl(opened.child.id, opened.plan.id, part.id, question.id)}?done=taken-away`);
    },
  });

  route(server, house, {
    method: 'GET',
    url: planFileUrl(':childId', ':planId', ':fileId'),
    who: onChild('see'),
    params: aPlan.extend({ fileId: z.uuid() }),
    handle: async ({ work, visitor, params: at, ctx }) => {
      // whoever judges it blind opens what they judge; what they may not read is closed to them here too
      const opened = await openPlan(work, visitor, house, { ...at, asSecond: true }, 'file of a plan');
      const file = await answerFile(work.read, opened.plan.id, at.fileId);
      const isTheirs =
        opened.readable.some(({ id }) => id === file?.partId) && (await wasSentIn(work, opened, at.fileId));
      if (file === undefined || ctx.someoneLooking || !isTheirs) throw new NothingHere('no such file');
      const back = planUrl(at.childId, at.planId);
      if (file.takenAway) return page(<FileGonePage ctx={ctx} gone={file.takenAway} back={back} />, 410);
      await recordOpened(work, opened.child.id, opened.child.writesFor, opened.plan.id, file.id);
      return handOut(house, file);
    },
  });

  // From a copy that was kept, by whoever reads it there: also where the plan itself is not open to them.
  route(server, house, {
    method: 'GET',
    url: copyFileUrl(':childId', ':copyId', ':fileId'),
    who: onChild('see'),
    params: z.object({ childId: z.uuid(), copyId: z.uuid(), fileId: z.uuid() }),
    handle: async ({ work, visitor, params: at, ctx }) => {
      const { child, copy } = await openCopy(work, visitor, house, at, 'file of a plan copy');
      const file = namesFile(copy, at.fileId) ? await answerFile(work.read, copy.plan, at.fileId) : undefined;
      if (file === undefined || ctx.someoneLooking) throw new NothingHere('no such file');
      const back = copyUrl(at.childId, at.copyId);
      if (file.takenAway) return page(<FileGonePage ctx={ctx} gone={file.takenAway} back={back} />, 410);
      await recordOpened(work, child.id, child.writesFor, copy.plan, file.id);
      return handOut(house, file);
    },
  });
}

const namesFile = ({ sections }: PlanCopy, fileId: string): boolean =>
  sections.some(({ answers }) =>
    answers.some(({ values }) => values.some(({ value }) => filesOf(value).some(({ file }) => file === fileId))),
  );

/** Of a plan judged blind, whether the file was in it as it was sent in; of any other, true. */
async function wasSentIn(work: Work, { plan, doer }: OpenPlan, fileId: string): Promise<boolean> {
  if (doer.blind !== true) return true;
  const sent = plan.steps.filter(({ to }) => to === 'submitted').map(({ position }) => position);
  const copies = await copiesAt(work.read, plan.id, sent);
  return [...copies.values()].some((copy) => namesFile(copyForReader(copy, readerOf(doer)), fileId));
}

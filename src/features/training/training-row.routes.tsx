import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState } from '../../ui/form-state.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { NONE_CHOSEN } from '../plans/model.ts';
import { certificateProblems } from './certificate.ts';
import { addCertificate, openCertificate, takeCertificateAway } from './certificates.commands.ts';
import { confirmTraining, keepsTrainingOf, takeOutTraining } from './training.commands.ts';
import { certificatesOf, trainingAt } from './training.queries.ts';
import { TrainingRowPage } from './training-row.page.tsx';
import type { TrainingRow } from './training-year.ts';
import {
  certificatesUrl,
  certificateUrl,
  confirmTrainingUrl,
  recordUrl,
  takeCertificateAwayUrl,
  takeOutTrainingUrl,
  trainingUrl,
} from './urls.ts';

const params = z.object({ row: z.uuid() });
const ofFile = params.extend({ file: z.uuid() });
const doneWords = { added: 'The certificate is added.', 'taken-away': 'The certificate is taken away.' } as const;

interface Asked {
  readonly work: Work;
  readonly visitor: Visitor;
  readonly params: { readonly row: string };
  readonly ctx: PageContext;
}

/** One row of the register: what stands behind it, its certificates, confirming it and taking it out. */
export function trainingRowRoutes(server: FastifyInstance, house: House): void {
  /** A row this visitor may open: their own, one they keep, or any where they see all. */
  const open = async ({ work, visitor, params: at }: Omit<Asked, 'ctx'>) => {
    const found = await here(work, house.packs, visitor);
    const row = (await trainingAt(work.read, found.organisation.id)).find(({ id }) => id === at.row);
    if (row === undefined) throw new NothingHere('training');
    const doer = doerOf(visitor);
    const isOwn = row.personId === visitor.personId;
    const keeps = await keepsTrainingOf(work, doer, found.organisation, row.personId);
    const sees = isOwn || keeps || isAllowed(work, doer, 'training.see', asFacts(found.organisation));
    if (!sees) throw new NothingHere('training');
    return { found, row, doer, isOwn, keeps };
  };

  const certificateIn = async (work: Work, row: TrainingRow, id: string) => {
    const file = (await certificatesOf(work.read, row.id)).find((each) => each.id === id);
    if (file === undefined) throw new NothingHere('certificate');
    return file;
  };

  const draw = async (asked: Asked, form: FormState, done: string | null) => {
    const { found, row, isOwn, keeps } = await open(asked);
    return page(
      <TrainingRowPage
        ctx={asked.ctx}
        view={{
          ...{ row, isOwn, keeps, form, done, today: asked.visitor.today },
          countsFor: needTitles(found, row, asked.visitor),
          certificates: isOwn || keeps ? await certificatesOf(asked.work.read, row.id) : [],
        }}
      />,
      Object.keys(form.errors).length > 0 ? 422 : 200,
    );
  };

  route(server, house, {
    method: 'GET',
    url: recordUrl(':row'),
    who: may('training.record-own'),
    params,
    query: z.object({ done: z.enum(['added', 'taken-away']).optional() }),
    handle: async (request) =>
      draw(request, emptyForm, request.query.done === undefined ? null : doneWords[request.query.done]),
  });

  route(server, house, {
    method: 'POST',
    url: confirmTrainingUrl(':row'),
    who: may('training.record-own'),
    params,
    handle: async (request) => {
      const { found, row, doer } = await open(request);
      await confirmTraining(request.work, doer, found.organisation, row);
      return seeOther(`${trainingUrl}?done=confirmed`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: takeOutTrainingUrl(':row'),
    who: may('training.record-own'),
    params,
    handle: async (request) => {
      const { found, row, doer } = await open(request);
      await takeOutTraining(request.work, house, doer, found.organisation, row);
      return seeOther(`${trainingUrl}?done=taken-out`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: certificatesUrl(':row'),
    who: may('training.record-own'),
    params,
    takesFiles: {
      tooLarge: async (asked) => draw(asked, { values: {}, errors: { file: certificateProblems['too-much'] } }, null),
    },
    handle: async (request) => {
      const { found, row, doer } = await open(request);
      const [file] = request.files.filter(({ field, name }) => field === 'file' && name !== '');
      const wrong =
        file === undefined
          ? NONE_CHOSEN
          : await addCertificate(request.work, house, doer, found.organisation, row, file);
      if (wrong !== null) return draw(request, { values: {}, errors: { file: wrong } }, null);
      return seeOther(`${recordUrl(row.id)}?done=added`);
    },
  });

  route(server, house, {
    method: 'GET',
    url: certificateUrl(':row', ':file'),
    who: may('training.record-own'),
    params: ofFile,
    handle: async (request) => {
      const { found, row, isOwn, keeps } = await open(request);
      if (!isOwn && !keeps) throw new NothingHere('certificate');
      const file = await certificateIn(request.work, row, request.params.file);
      return openCertificate(request.work, house, found.organisation, row, file);
    },
  });

  route(server, house, {
    method: 'POST',
    url: takeCertificateAwayUrl(':row', ':file'),
    who: may('training.record-own'),
    params: ofFile,
    handle: async (request) => {
      const { found, row, doer } = await open(request);
      const file = await certificateIn(request.work, row, request.params.file);
      await takeCertificateAway(request.work, doer, found.organisation, row, file);
      return seeOther(`${recordUrl(row.id)}?done=taken-away`);
    },
  });
}

const needTitles = ({ pack }: Here, { countsFor }: TrainingRow, { today }: Visitor): string[] =>
  (countsFor ?? []).flatMap((id) => pack.trainingNeeds(today).find((need) => need.id === id)?.title ?? []);

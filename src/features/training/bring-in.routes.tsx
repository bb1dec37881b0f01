import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { contains } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, fieldValue } from '../../ui/form-state.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { doerOf } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { readLater } from '../../web/read-later.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { type Here, here } from '../organisations/index.ts';
import { peopleAt } from '../people/index.ts';
import { bringIn, keepList, matchedNow } from './bring-in.commands.ts';
import { BringInTrainingPage, TrainingBroughtInPage, TrainingPreviewPage, whoField } from './bring-in.page.tsx';
import { importAt } from './bring-in.queries.ts';
import { askedBy } from './match-rows.ts';
import { readTrainingFile } from './read-training.sandbox.ts';
import { bringInTrainingUrl, broughtInUrl } from './urls.ts';

const params = z.object({ list: z.uuid() });

/** Training brought in from a list: read in the sandbox, looked at, asked about, and written down once. */
export function bringInTrainingRoutes(server: FastifyInstance, house: House): void {
  const again = (ctx: PageContext, problem: string) =>
    page(<BringInTrainingPage ctx={ctx} form={{ values: {}, errors: { file: problem } }} />, 422);

  route(server, house, {
    method: 'GET',
    url: bringInTrainingUrl,
    who: may('training.record'),
    handle: async ({ ctx }) => page(<BringInTrainingPage ctx={ctx} form={emptyForm} />),
  });

  route(server, house, {
    method: 'POST',
    url: bringInTrainingUrl,
    who: may('training.record'),
    takesFiles: { tooLarge: async ({ ctx }) => again(ctx, 'This file is too large to read. Split it by school year') },
    handle: async ({ visitor, files, ctx, raw: { reply }, again: asked }) => {
      const [file] = files.filter(({ field, name }) => field === 'file' && name !== '');
      if (file === undefined) return again(ctx, 'Choose a list first');
      return readLater(
        house,
        { who: visitor.personId, reply },
        (signal) => readTrainingFile(file, visitor.today, signal),
        (outcome) => {
          if (!outcome.ok) return again(ctx, `${outcome.message} ${outcome.remedy}`.replace(/\.$/, ''));
          return asked(async ({ work, visitor: still }) => {
            const found = await here(work, house.packs, still);
            const id = await keepList(work, doerOf(still), found, bareName(file.name), outcome.result);
            return seeOther(broughtInUrl(id));
          });
        },
      );
    },
  });

  const importHere = async (work: Work, visitor: Visitor, id: string) => {
    const found = await here(work, house.packs, visitor);
    const brought = await importAt(work.read, found.organisation.id, id);
    if (brought === undefined) throw new NothingHere('list');
    return { found, brought };
  };

  route(server, house, {
    method: 'GET',
    url: broughtInUrl(':list'),
    who: may('training.record'),
    params,
    handle: async ({ work, visitor, params: at, ctx }) => {
      const { found, brought } = await importHere(work, visitor, at.list);
      if (brought.doneAt !== null) return page(<TrainingBroughtInPage ctx={ctx} brought={brought} />);
      const matched = await matchedNow(work, found, brought, new Map());
      const people = await peopleToday(work, found);
      const form: FormState = emptyForm;
      return page(<TrainingPreviewPage ctx={ctx} view={{ brought, matched, people, form, today: visitor.today }} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: broughtInUrl(':list'),
    who: may('training.record'),
    params,
    handle: async ({ work, visitor, params: at, body }) => {
      const { found, brought } = await importHere(work, visitor, at.list);
      const by = askedBy(brought.list.rows);
      const answers = new Map(
        brought.list.rows
          .map(({ row }) => [row, fieldValue(body, whoField(by.get(row) ?? row))] as const)
          .filter(([, who]) => who !== ''),
      );
      await bringIn(work, house, doerOf(visitor), found, brought, answers);
      return seeOther(broughtInUrl(brought.id));
    },
  });
}

const peopleToday = async (work: Work, { organisation }: Here) =>
  (await peopleAt(work.read, organisation.id)).filter((person) =>
    person.held.some((held) => contains(held, work.asking.today)),
  );

/** Without folders, and without what cannot be seen. */
const bareName = (name: string): string =>
  name
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();

import type { FastifyInstance } from 'fastify';
import type { VNode } from 'preact';
import { z } from 'zod';
import type { ActionId } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, type FormValues, hasErrors } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import type { UploadedFile } from '../../web/read-body.ts';
import { onChild, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { HiddenNowPage } from './change.page.tsx';
import { type OpenChild, openChild } from './open-child.commands.ts';

/** A child's record opened to change one thing of it. */
export interface Opened {
  readonly house: House;
  readonly work: Work;
  readonly visitor: Visitor;
  readonly child: OpenChild;
  readonly ctx: PageContext;
  readonly today: Day;
  /** What the address holds beside the child: `group`, `row`. */
  readonly at: Readonly<Record<string, string>>;
}

export interface Change<Known> {
  /** The child stands in it as `:childId`, so that every post tries it (test/every-route.db.test.ts). */
  readonly url: string;
  /** What it is called in src/access; where it depends on what is changed (the group of a status), it is asked for. */
  readonly action: ActionId | ((work: Work, at: Readonly<Record<string, string>>) => Promise<ActionId>);
  readonly params?: z.ZodType<Record<string, string>>;
  /** Its form may hold files. */
  readonly takesFiles?: true;
  /** What stands now: throws NothingHere or Refused where there is nothing to change. */
  readonly know: (opened: Opened) => Promise<Known>;
  /** What the form is drawn with at first. */
  readonly values: (known: Known, opened: Opened) => FormValues;
  readonly draw: (known: Known, form: FormState, opened: Opened) => VNode;
  /** Writes it, or says what is wrong. Nothing is written when it gives errors. */
  readonly save: (
    known: Known,
    fields: FormValues,
    opened: Opened,
    files: readonly UploadedFile[],
  ) => Promise<
    /** `values`: what the form comes back with, where that is not simply what was typed. */
    { readonly errors: FormState['errors']; readonly values?: FormValues } | { readonly to: string }
  >;
}

const childAlone = z.object({ childId: z.uuid() });

/**
 * A page that changes one thing about a child: the form, and what happens when it is sent. Both ask openChild() for the
 * same action, so nobody sees a form they may not send. A form with errors comes back as it was typed.
 */
export function changeRoute<Known>(server: FastifyInstance, house: House, change: Change<Known>): void {
  const who = onChild(typeof change.action === 'function' ? 'see' : change.action);
  const params = change.params ?? childAlone;

  const open = async (
    request: { work: Work; visitor: Visitor; ctx: PageContext; params: Record<string, string> },
    how: string,
  ): Promise<Opened> => {
    const { work, visitor, ctx, params: at } = request;
    const action = typeof change.action === 'function' ? await change.action(work, at) : change.action;
    const child = await openChild(work, visitor, at.childId ?? '', {
      packs: house.packs,
      action,
      how: `${how} ${action}`,
    });
    return { house, work, visitor, child, ctx, today: visitor.today, at };
  };

  route(server, house, {
    method: 'GET',
    url: change.url,
    who,
    params,
    handle: async (request) => {
      const opened = await open(request, 'form');
      if (request.ctx.someoneLooking) return page(<HiddenNowPage ctx={request.ctx} childId={opened.child.id} />);
      const known = await change.know(opened);
      return page(change.draw(known, { ...emptyForm, values: change.values(known, opened) }, opened));
    },
  });

  route(server, house, {
    method: 'POST',
    url: change.url,
    who,
    params,
    ...(change.takesFiles ? { takesFiles: true } : {}),
    handle: async (request) => {
      const opened = await open(request, 'send');
      const known = await change.know(opened);
      const outcome = await change.save(known, request.body, opened, request.files);
      if ('to' in outcome) return seeOther(outcome.to);
      const form = { values: outcome.values ?? request.body, errors: outcome.errors };
      if (!hasErrors(form)) throw new Error('A form came back without saying what is wrong.');
      if (request.ctx.someoneLooking) {
        return page(<HiddenNowPage ctx={request.ctx} childId={opened.child.id} notSaved />, 422);
      }
      return page(change.draw(known, form, opened), 422);
    },
  });
}

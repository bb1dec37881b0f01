import type { Day } from '../src/calendar/index.ts';
import { invitationsOf } from '../src/features/invitations/invitations.queries.ts';
import { inviteToPart } from '../src/features/invitations/invite.commands.ts';
import { enterByLink, type InvitedWork, openInvitation } from '../src/features/invitations/own-part.commands.ts';
import { inTransaction, type Work } from '../src/platform/database/database.ts';
import { testHouse } from './browser.ts';
import { asking, type TestDatabase } from './database.ts';
import { makeWorld } from './personas.ts';
import { partIn, plansIn } from './plans.ts';

/** A plan of a looked-after child at Exampleton, with a carer who can be asked for a part of it. */
export async function makeInvitations(db: TestDatabase) {
  const world = await makeWorld(db);
  const { house, tidy } = await testHouse(db);
  const plans = plansIn(db, house, world);
  const robin = world.child('exampleton', 'CLA');
  const planId = (await plans.begin('exampleton', 'designated-teacher', [robin])).begun[0]?.planId ?? '';
  const rows = async (text: string, ...values: unknown[]) => (await db.keeper.query(text, values)).rows;

  const contact = async (name: string, email: string): Promise<string> => {
    const [row] = await rows(
      `insert into contact (child_id, controller_id, name, role, email, during)
       values ($1, $2, $3, 'foster-carer', $4, '[2026-01-01,)') returning id`,
      ...[robin, world.organisation.exampleton, name, email],
    );
    return row.id;
  };
  const asTeacher = <T>(action: (work: Work, plan: Parameters<typeof inviteToPart>[2]) => Promise<T>) =>
    plans.opened('exampleton', 'designated-teacher', robin, planId, action);
  const invite = (to: { id: string; name: string; email: string }, section = 'carers-view') =>
    asTeacher((work, plan) =>
      inviteToPart(work, house, plan, partIn(plan, section), {
        ...{ contact: { id: to.id }, name: to.name, email: to.email, way: 'told', agreed: null },
      }),
    );
  const oneOf = (id: string) =>
    asTeacher(async (work) => {
      const [found] = await invitationsOf(work.read, planId, id);
      if (found === undefined) throw new Error('no such invitation');
      return found;
    });
  const asStranger = <T>(action: (work: Work) => Promise<T>, today?: Day) =>
    inTransaction(db.app, asking(today === undefined ? {} : { today }), action);
  const lastToken = async (to = 'pretendham@home.example'): Promise<string> => {
    const [row] = await rows(`select body_text from mail where to_address = $1 order by ctid desc limit 1`, to);
    return /your-part\/open\/([\w-]+)/.exec(row.body_text)?.[1] ?? '';
  };
  const enter = (token: string, code: string) => asStranger((work) => enterByLink(work, house, token, code));
  /** As whoever is in by an invitation; undefined where they are not. */
  const inside = <T>(session: string, action: (mine: InvitedWork) => Promise<T>) =>
    asStranger(async (work) => {
      const mine = await openInvitation(work, session);
      return mine === undefined ? undefined : action(mine);
    });
  /** The carer, asked and in by their link. */
  const carerInside = async (): Promise<{
    readonly invitation: string;
    readonly code: string;
    readonly session: string;
  }> => {
    const carer = await contact('Mrs Pretendham', 'pretendham@home.example');
    const outcome = await invite({ id: carer, name: 'Mrs Pretendham', email: 'pretendham@home.example' });
    if (outcome.kind !== 'invited') throw new Error(outcome.kind);
    const entered = await enter(await lastToken(), outcome.code);
    if (entered.kind !== 'in') throw new Error(entered.kind);
    return { invitation: outcome.invitationId, code: outcome.code, session: entered.token };
  };
  return {
    ...{ world, house, tidy, plans, robin, planId, rows, contact, asTeacher, invite, oneOf, asStranger },
    ...{ lastToken, enter, inside, carerInside },
  };
}

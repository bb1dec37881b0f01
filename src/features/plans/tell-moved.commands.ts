import { sql } from 'kysely';
import type { ReadOnlyDatabase, Work } from '../../platform/database/database.ts';
import type { House } from '../../web/house.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import type { PlanAct } from './plan-states.ts';
import { planUrl } from './plan-urls.ts';

/** What is said when a plan is moved so, and whether to those who lead it alone. No name, no school, not why: mail is read over shoulders. */
const letters: Partial<
  Record<PlanAct, { readonly subject: string; readonly text: string; readonly toLeads: boolean }>
> = {
  return: {
    subject: 'A plan is with you again',
    text: 'A plan you lead is with you again. Whose it is, and what each section needs, is here after signing in:',
    toLeads: true,
  },
  'sign-off': {
    subject: 'A plan is signed off',
    text: 'A plan you lead or wrote in is signed off. Whose it is, and what stands in it, is here after signing in:',
    toLeads: false,
  },
};

/** Tells those concerned of a return or a sign-off, by mail in the same transaction. Whoever did it is not told. */
export async function tellMoved(work: Work, house: House, { child, plan }: OpenPlan, act: PlanAct): Promise<void> {
  const letter = letters[act];
  if (letter === undefined) return;
  const people = await toldOfPlan(work.read, plan.id);
  await house.outlet.mails(
    work,
    people
      .filter(({ leads }) => leads || !letter.toLeads)
      .map(({ id: toPerson, email: toAddress }) => ({
        ...{ toPerson, toAddress, kind: 'plan', organisationId: child.writesFor, subject: letter.subject },
        text: `${letter.text}\n\n${house.publicUrl}${planUrl(child.id, plan.id)}\n`,
      })),
  );
}

/** Whom a plan concerns, for whoever has just moved it. One query. */
async function toldOfPlan(
  read: ReadOnlyDatabase,
  planId: string,
): Promise<readonly { readonly id: string; readonly email: string; readonly leads: boolean }[]> {
  const { rows } = await sql<{ person_id: string; email: string; leads: boolean }>`
    select person_id, email, leads from app.told_of_plan(${planId}::uuid)`.execute(read as never);
  return rows.map((row) => ({ id: row.person_id, email: row.email, leads: row.leads }));
}

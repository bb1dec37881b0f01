import type { FastifyInstance } from 'fastify';
import { dayValues } from '../../ui/form.tsx';
import { dayPlain } from '../../ui/format.ts';
import { NothingHere, Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { changeRoute, type Opened } from './change.routes.tsx';
import type { Errors } from './child-fields.form.ts';
import { childUrl } from './child-urls.ts';
import { afterFacts } from './details.commands.ts';
import { KeyAdultLater, nameKeyAdult, recordKeyAdultView } from './key-adult.commands.ts';
import { readChildView, readNaming } from './key-adult.form.ts';
import { ChildViewPage, NameKeyAdultPage } from './key-adult.page.tsx';
import { type KeyAdultRow, keyAdultOn, keyAdultsOf, type StaffMember, staffAt } from './key-adult.queries.ts';

interface Known {
  readonly rows: readonly KeyAdultRow[];
  readonly staff: readonly StaffMember[];
}

/** Naming the key adult with the child's own view, and asking the child again. */
export function keyAdultRoutes(server: FastifyInstance, house: House): void {
  changeRoute<Known>(server, house, {
    url: '/children/:childId/key-adult',
    action: 'key-adult.name',
    know: async (opened) => ({ rows: await ownRows(opened), staff: await staffAt(opened.work.read, schoolOf(opened)) }),
    values: (_, { today }) => dayValues('from', today),
    draw: ({ rows, staff }, form, opened) => <NameKeyAdultPage opened={opened} form={form} rows={rows} staff={staff} />,
    save: async ({ staff }, values, opened) => {
      const { errors, value } = readNaming(values, { today: opened.today, staff });
      if (value === null) return { errors };
      const { work, child } = opened;
      const { personId, from, view } = value;
      try {
        await nameKeyAdult(work, { childId: child.id, controllerId: child.writesFor, personId, from, ...view });
      } catch (error) {
        if (!(error instanceof KeyAdultLater)) throw error;
        return { errors: { from: `A key adult is recorded from ${dayPlain(error.from)} on: give a later day` } };
      }
      return done(opened);
    },
  });

  changeRoute<{ rows: readonly KeyAdultRow[]; current: KeyAdultRow }>(server, house, {
    url: '/children/:childId/key-adult/view',
    action: 'key-adult.record-view',
    know: async (opened) => {
      const rows = await ownRows(opened);
      const current = keyAdultOn(rows, opened.today, opened.child.writesFor);
      if (current === undefined) throw new NothingHere('no key adult today');
      return { rows, current };
    },
    // What was said before is not filled in: the child is asked anew.
    values: (_, { today }) => dayValues('asked', today),
    draw: ({ rows, current }, form, opened) => (
      <ChildViewPage opened={opened} form={form} rows={rows} current={current} />
    ),
    save: async ({ current }, values, opened) => {
      const errors: Errors = {};
      const view = readChildView(values, errors, opened.today);
      if (view === null || Object.keys(errors).length > 0) return { errors };
      await recordKeyAdultView(opened.work, current, view);
      return done(opened);
    },
  });
}

/** Key adults are people of a school: an authority names none. */
function schoolOf({ visitor }: Opened): string {
  const { organisation } = visitor;
  if (organisation?.kind !== 'school') {
    throw new Refused('key adults are named at schools', 'A key adult is named by the school.');
  }
  return organisation.id;
}

async function ownRows({ work, child }: Opened): Promise<KeyAdultRow[]> {
  const rows = await keyAdultsOf(work.read, child.id);
  return rows.filter((row) => row.controllerId === child.writesFor);
}

async function done({ work, house, child }: Opened): Promise<{ to: string }> {
  await afterFacts(work, house, [child.id]);
  return { to: childUrl(child.id) };
}

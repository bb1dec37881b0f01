import type { FastifyInstance } from 'fastify';
import { dayValues } from '../../ui/form.tsx';
import type { House } from '../../web/house.ts';
import { changeRoute } from './change.routes.tsx';
import { childUrl } from './child-urls.ts';
import { writeNote } from './note.commands.ts';
import { readNote } from './note.form.ts';
import { WriteNotePage } from './note.page.tsx';

/** "Write something down": an entry of the timeline. */
export function noteRoutes(server: FastifyInstance, house: House): void {
  changeRoute<null>(server, house, {
    url: '/children/:childId/write',
    action: 'note.write',
    know: async () => null,
    values: (_, { today }) => dayValues('on', today),
    draw: (_, form, opened) => <WriteNotePage opened={opened} form={form} />,
    save: async (_, values, { work, child, today }) => {
      const { errors, value } = readNote(values, today);
      if (value === null) return { errors };
      await writeNote(work, { childId: child.id, controllerId: child.writesFor, ...value });
      return { to: childUrl(child.id) };
    },
  });
}

import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { postOf } from '../../access/index.ts';
import type { Work } from '../../platform/database/database.ts';
import { dayValues, emptyForm, type FormState } from '../../ui/form.tsx';
import { page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { readChosen } from './bring-in.form.ts';
import { BringInPage, type BringInView } from './bring-in.page.tsx';
import { bringInUrl, importUrl, startUrl } from './import-urls.ts';
import { openImports } from './imports.queries.ts';
import { keptDays, undecidedDays } from './keep.commands.ts';
import { bringingIn, importerOf, mayAtImport } from './open-import.queries.ts';
import type { ImportKind } from './plan.ts';
import { waitingProposals } from './proposals.queries.ts';
import { startImport } from './stage.commands.ts';

const kinds: readonly ImportKind[] = ['list', 'looked-after', 'children-in-need'];

/** Where bringing in begins: what this post may bring in, and what is not decided yet. */
export function bringInRoutes(server: FastifyInstance, house: House): void {
  const viewFor = (work: Work, visitor: Visitor) => viewOf(work, house, visitor, server.uploads.bytes);

  route(server, house, {
    method: 'GET',
    url: bringInUrl,
    who: may('import.see'),
    handle: async ({ work, visitor, ctx }) => {
      const view = await viewFor(work, visitor);
      return page(<BringInPage ctx={ctx} view={view} form={startForm(view)} />);
    },
  });

  for (const kind of kinds) {
    route(server, house, {
      method: 'POST',
      url: startUrl(kind),
      who: may(bringingIn[kind]),
      takesFiles: true,
      perMinute: 20,
      handle: async ({ work, visitor, files, body, ctx }) => {
        const organisation = await importerOf(work, visitor);
        const { errors, chosen } = readChosen(kind, files, body, visitor.today);
        if (chosen === null) {
          const view = await viewFor(work, visitor);
          const form: FormState = { values: { ...startForm(view).values, ...body }, errors };
          return page(<BringInPage ctx={ctx} view={view} form={form} />, 422);
        }
        const id = randomUUID();
        await startImport(work, house, { id, controllerId: organisation.id, kind, ...chosen });
        await house.outlet.enqueue(
          work,
          'read-import',
          { importId: id, organisationId: organisation.id, personId: visitor.personId },
          { key: id },
        );
        return seeOther(importUrl(id));
      },
    });
  }
}

const startForm = (view: BringInView): FormState => ({
  ...emptyForm,
  values: Object.assign({}, ...view.kinds.map((kind) => dayValues(`made-${kind}`, view.today))),
});

async function viewOf(work: Work, house: House, visitor: Visitor, uploadBytes: number): Promise<BringInView> {
  const organisation = await importerOf(work, visitor);
  const allowed = (action: Parameters<typeof mayAtImport>[2]) => mayAtImport(work, visitor, action);
  const { today } = visitor;
  const mine = kinds.filter((kind) => allowed(bringingIn[kind]));
  return {
    kinds: mine,
    isSchool: organisation.kind === 'school',
    seesChildren: visitor.actor.posts.some(
      (held) => held.organisationId === organisation.id && postOf(held.post).seesChildren,
    ),
    mayAdd: allowed('child.add'),
    mayMakeList: allowed('export.school-list'),
    proposed: allowed('status.confirm-proposed') ? await waitingProposals(work.read, organisation.id) : null,
    open: (await openImports(work.read, organisation.id)).filter(({ kind }) => mine.includes(kind)),
    keptDays: keptDays(house, organisation.pack, today),
    undecidedDays: undecidedDays(house, organisation.pack, today),
    uploadMegabytes: Math.floor(uploadBytes / 1_000_000),
    today,
  };
}

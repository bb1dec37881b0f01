import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormState, fieldValues } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { addChild, mayAddChildOf } from './add-child.commands.ts';
import { type AddRules, readAddChild } from './add-child.form.ts';
import { AddChildPage, type AddChildProps, AddHiddenPage } from './add-child.page.tsx';
import { NOT_ADDABLE, UPN_NOT_USABLE } from './child-fields.form.ts';
import { childNames } from './child-names.queries.ts';
import { addChildUrl, childUrl } from './child-urls.ts';
import { everYearsOn } from './ever.ts';
import { groupsInOrder } from './group-words.ts';
import { authoritiesHere, type NamedPlace, schoolsHere } from './places.queries.ts';
import { visibleAmong } from './visible-children.queries.ts';

/** Adding a child by hand, in a minute. */
export function addChildRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: addChildUrl,
    who: may('child.add'),
    query: z.object({ added: z.uuid().optional() }),
    handle: async ({ work, visitor, ctx, query }) => {
      if (ctx.someoneLooking) return page(<AddHiddenPage ctx={ctx} />);
      const choices = await choicesFor(work, visitor);
      const added = query.added === undefined ? null : await justAdded(work, house, visitor, query.added);
      return page(<AddChildPage {...drawn(ctx, choices, emptyForm)} added={added} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: addChildUrl,
    who: may('child.add'),
    handle: async ({ work, visitor, ctx, body }) => {
      const choices = await choicesFor(work, visitor);
      const { errors, value } = readAddChild(body, choices);
      const back = (problems: FormState['errors'], more: Partial<AddChildProps> = {}) =>
        page(
          ctx.someoneLooking ? (
            <AddHiddenPage ctx={ctx} />
          ) : (
            <AddChildPage {...drawn(ctx, choices, { values: body, errors: problems })} {...more} />
          ),
          422,
        );
      if (value === null) return back(errors);
      const adding = await addChild(work, house, visitor, value, fieldValues(body, 'another').includes('yes'));
      switch (adding.outcome) {
        case 'added':
          return seeOther(
            field(body, 'then') === 'another' ? `${addChildUrl}?added=${adding.childId}` : childUrl(adding.childId),
          );
        case 'upn-not-usable':
          return back({ upn: UPN_NOT_USABLE });
        case 'not-addable':
          return back({ preferred: NOT_ADDABLE });
        case 'upn-known':
          return back({ upn: 'A child with this UPN is in the register' }, { known: adding.childId });
        case 'perhaps-known':
          return back(
            { another: 'Look at who is here already, then say whether this is another child' },
            {
              namesakes: adding.children,
            },
          );
      }
    },
  });
}

type Choices = AddRules & { authorities: readonly NamedPlace[]; schools: readonly NamedPlace[] | null };

async function choicesFor(work: Work, visitor: Visitor): Promise<Choices> {
  const authorities = await authoritiesHere(work.read);
  const { organisation } = visitor;
  const atAuthority = organisation?.kind === 'authority';
  return {
    today: visitor.today,
    // An authority adds the children it looks after itself: others are not its to add, and it could not see them.
    groups: groupsInOrder.filter(
      (group) => (!atAuthority || group === 'CLA') && mayAddChildOf(visitor, [group], work.asking.now),
    ),
    authorities: atAuthority
      ? authorities.filter((each) => each.id === organisation.id)
      : authorities.sort(
          (a, b) => Number(b.id === organisation?.authorityId) - Number(a.id === organisation?.authorityId),
        ),
    schools: atAuthority ? await schoolsHere(work.read) : null,
  };
}

const drawn = (ctx: PageContext, choices: Choices, form: FormState): AddChildProps => ({
  ctx,
  form,
  groups: choices.groups,
  authorities: choices.authorities,
  schools: choices.schools,
  added: null,
  namesakes: [],
  known: null,
});

async function justAdded(work: Work, house: House, visitor: Visitor, id: string) {
  const everYears = everYearsOn(house.packs, visitor.today);
  const seen = await visibleAmong(work.read, [id], visitor.actor, visitor.today, 'name', everYears);
  if (!seen.has(id)) return null;
  const names = await childNames(work.read, [id], visitor.organisation?.id ?? null);
  return { id, name: names.get(id)?.short ?? null };
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Day, dayInEngland } from '../../calendar/index.ts';
import { labelOn } from '../../codes/index.ts';
import { recordEvent } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import { emptyForm, type FormValues, fieldValue, readDay } from '../../ui/form.tsx';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { may, route } from '../../web/route.ts';
import type { Visitor } from '../../web/visitor.ts';
import { actorAt, childNames, visibleAmong } from '../children/index.ts';
import { everYearsOn } from '../children/model.ts';
import { ClosedNowPage } from './hidden-now.page.tsx';
import { proposedOne, proposedUrl } from './import-urls.ts';
import { importerOf } from './open-import.queries.ts';
import { confirmProposal, declineProposal } from './proposals.commands.ts';
import { PROPOSALS_A_PAGE, ProposalPage, ProposalsPage, type ShownProposal } from './proposals.page.tsx';
import { listProposals, type Proposal, proposalOf, waitingProposals } from './proposals.queries.ts';
import { setsOf } from './shown-rows.commands.ts';

const who = may('status.confirm-proposed');
const params = z.object({ statusId: z.uuid() });

/** Previously looked after, as a return proposes it: a list, and one by one with the order seen. Never many at once. */
export function proposalRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: proposedUrl,
    who,
    query: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
    handle: async ({ work, visitor, query, ctx }) => {
      if (ctx.someoneLooking) return page(<ClosedNowPage ctx={ctx} />);
      const organisation = await importerOf(work, visitor);
      const total = await waitingProposals(work.read, organisation.id);
      const window = { limit: PROPOSALS_A_PAGE, offset: (query.page - 1) * PROPOSALS_A_PAGE };
      const found = await listProposals(work.read, organisation.id, window);
      const proposals = await shown(work, house, visitor, found);
      return page(<ProposalsPage ctx={ctx} view={{ proposals, total, page: query.page, today: visitor.today }} />);
    },
  });

  route(server, house, {
    method: 'GET',
    url: proposedOne(':statusId'),
    who,
    params,
    handle: async ({ work, visitor, params: { statusId }, ctx }) => {
      if (ctx.someoneLooking) return page(<ClosedNowPage ctx={ctx} />);
      const { view } = await opened(work, house, visitor, statusId);
      return page(<ProposalPage ctx={ctx} view={view} form={emptyForm} />);
    },
  });

  route(server, house, {
    method: 'POST',
    url: proposedOne(':statusId'),
    who,
    params,
    handle: async ({ work, visitor, params: { statusId }, body, ctx }) => {
      const { proposal, view } = await opened(work, house, visitor, statusId);
      const said = readSaid(body, visitor, proposal);
      if ('errors' in said) {
        if (ctx.someoneLooking) return page(<ClosedNowPage ctx={ctx} />, 422);
        return page(<ProposalPage ctx={ctx} view={view} form={{ values: body, errors: said.errors }} />, 422);
      }
      if ('seenOn' in said) await confirmProposal(work, house, proposal, said.seenOn);
      else await declineProposal(work, house, proposal, said.reason);
      return seeOther(proposedUrl);
    },
  });
}

async function opened(work: Work, house: House, visitor: Visitor, statusId: string) {
  const organisation = await importerOf(work, visitor);
  const proposal = await proposalOf(work.read, organisation.id, statusId);
  if (proposal === undefined) throw new NothingHere('no such proposal');
  const [one] = await shown(work, house, visitor, [proposal]);
  if (one === undefined) throw new NothingHere('no such proposal');
  return {
    proposal,
    view: { proposal: one, proposedOn: dayInEngland(proposal.proposedAt), today: visitor.today },
  };
}

/** By name where the child is open to the reader, else by the authority's own number. A look at each. */
async function shown(
  work: Work,
  house: House,
  visitor: Visitor,
  proposals: readonly Proposal[],
): Promise<ShownProposal[]> {
  const organisationId = visitor.organisation?.id ?? '';
  const ids = proposals.map(({ childId }) => childId);
  const everYears = everYearsOn(house.packs, visitor.today);
  const actor = actorAt(visitor.actor, organisationId);
  const open = await visibleAmong(work.read, ids, actor, visitor.today, 'name', everYears);
  const names = await childNames(work.read, [...open], organisationId);
  if (ids.length > 0)
    await recordEvent(work, {
      verb: 'child.listed',
      organisationId,
      childIds: ids,
      detail: { how: 'proposals' },
    });
  const set = setsOf(house)('previously-looked-after');
  return proposals.map(({ statusId, childId, number, from, orderKind }) => ({
    statusId,
    called: names.get(childId)?.full ?? (number === null ? 'A child without a number' : `Child ${number}`),
    from,
    order: (orderKind !== null && set && labelOn(set, orderKind, visitor.today)) || 'By an order',
  }));
}

type SaidOf = { errors: Record<string, string> } | { seenOn: Day } | { reason: string };

function readSaid(values: FormValues, { today }: Visitor, { from }: Proposal): SaidOf {
  const said = fieldValue(values, 'say');
  if (said === 'no') {
    const reason = fieldValue(values, 'why').trim();
    return reason.length < 3 ? { errors: { why: 'Say in a few words why it is not so' } } : { reason };
  }
  if (said !== 'yes') return { errors: { say: 'Say whether it is so' } };
  const read = readDay(values, 'seen', 'the day it was seen');
  if (read !== null && typeof read === 'object') return { errors: { seen: read.problem } };
  if (read === null) return { errors: { seen: 'Give the day it was seen: day, month and year' } };
  if (read > today) return { errors: { seen: 'That day is still to come: give the day it was seen' } };
  if (read < from) return { errors: { seen: 'That is before care ended: give the day the order was seen' } };
  return { seenOn: read };
}

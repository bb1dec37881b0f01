import type { Day } from '../../calendar/index.ts';
import { Button, Crumb, Empty, PageHead, Pager, Table } from '../../ui/components.ts';
import {
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  Radios,
  TextField,
} from '../../ui/form.tsx';
import { countOf, dayPlain, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { bringInUrl, proposedOne, proposedUrl } from './import-urls.ts';

export const PROPOSALS_A_PAGE = 50;

/** A proposal as one reader may see it. */
export interface ShownProposal {
  readonly statusId: string;
  /** By name, or by the authority's own number. */
  readonly called: string;
  readonly from: Day;
  readonly order: string;
}

export interface ProposalsView {
  readonly proposals: readonly ShownProposal[];
  readonly total: number;
  readonly page: number;
  readonly today: Day;
}

/** Who left care by an order and is proposed as previously looked after. Each is looked at by itself. */
export function ProposalsPage({ ctx, view }: { ctx: PageContext; view: ProposalsView }) {
  const { proposals, total, page } = view;
  return (
    <Page title="Previously looked after: to be confirmed" ctx={ctx}>
      <Crumb href={bringInUrl}>Bring in children</Crumb>
      <PageHead
        title="Previously looked after: to be confirmed"
        lede={
          total === 0
            ? 'Nothing waits for a yes.'
            : `${sentence(countOf(total, 'child', 'children'))} left care by an order, as a return says. Nothing is due for it until somebody who has seen the order says yes.`
        }
      />
      {total === 0 ? (
        <Empty lead="Nothing to confirm now.">
          A return proposes it when care ended by special guardianship or a child arrangements order, and never after an
          adoption.
        </Empty>
      ) : (
        <Table
          caption="To be confirmed"
          count={total}
          rows={proposals}
          rowKey={({ statusId }) => statusId}
          columns={[
            { head: 'Child', width: 31, isHead: true, cell: ({ called }) => called },
            { head: 'Left care', width: 22, label: true, cell: ({ from }) => dayPlain(from) },
            { head: 'By', width: 31, label: true, cell: ({ order }) => order },
            {
              head: 'What to do',
              cell: ({ statusId, called }) => (
                <a class="govuk-link" href={proposedOne(statusId)}>
                  Look at it<span class="govuk-visually-hidden">: {called}</span>
                </a>
              ),
            },
          ]}
        />
      )}
      <Pager
        page={page}
        pageSize={PROPOSALS_A_PAGE}
        total={total}
        href={(number) => `${proposedUrl}?page=${number}`}
        what="children"
      />
    </Page>
  );
}

export interface ProposalView {
  readonly proposal: ShownProposal;
  readonly proposedOn: Day;
  readonly today: Day;
}

/** One proposal: the order was seen, or it is not so. */
export function ProposalPage({ ctx, view, form }: { ctx: PageContext; view: ProposalView; form: FormState }) {
  const { proposal, today } = view;
  return (
    <Page title="Is it so: previously looked after?" ctx={ctx} hasErrors={hasErrors(form)}>
      <Crumb href={proposedUrl}>To be confirmed</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`${proposal.called}: previously looked after?`}
        lede={`A return brought in on ${dayWords(view.proposedOn, today)} says that care ended on ${dayPlain(proposal.from)}: ${proposal.order.toLowerCase()}.`}
        more="It counts once somebody has seen the order, or a copy of it. The day is kept with your name."
      />
      <PostForm action={proposedOne(proposal.statusId)} csrfToken={ctx.csrfToken}>
        <Radios
          form={form}
          name="say"
          label="Is it so?"
          question
          choices={[
            {
              value: 'yes',
              text: 'Yes: the order has been seen',
              under: <DateField form={form} name="seen" label="The day it was seen" />,
            },
            {
              value: 'no',
              text: 'No: it is not so',
              hint: 'The same return does not propose it again',
              under: <TextField form={form} name="why" label="What makes you say so?" autocomplete="off" />,
            },
          ]}
        />
        <FormEnd>
          <Button>Say so</Button>
          <a class="govuk-link" href={proposedUrl}>
            I do not know yet
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

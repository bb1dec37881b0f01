import type { Day } from '../../calendar/index.ts';
import { financialYearLabel } from '../../calendar/index.ts';
import { Block, Button, Facts, PageHead, Table } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, HiddenField, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import { dayWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { givenIn, unspentIn } from './ledger.ts';
import { moneyWords, type Pence } from './money.ts';
import type { CentralBudget } from './pool.ts';
import type { PremiumRequest } from './premium-request.ts';
import { type ChildStanding, sumOf } from './standing.ts';
import { centralUrl, childMoneyUrl, moneyFileUrl, moneyOfYearUrl, yearEndUrl } from './urls.ts';

export interface NamedStanding extends ChildStanding {
  /** Null: a child this person sees no more; the money is there, the name is not. */
  readonly name: string | null;
}

export interface OrganisationMoneyProps {
  readonly ctx: PageContext;
  readonly organisation: string;
  readonly financialYear: number;
  readonly thisYear: number;
  readonly standing: readonly NamedStanding[];
  readonly today: Day;
  readonly mayExport: boolean;
  readonly mayClose: boolean;
  /** What an authority keeps for several children; null where this reader has none to see. */
  readonly central: CentralBudget | null;
}

/** The year’s money of a school or an authority, and what somebody who answers for it would ask about. */
export function OrganisationMoneyPage(props: OrganisationMoneyProps) {
  const { ctx, organisation, financialYear, thisYear, standing, today, mayExport, mayClose, central } = props;
  const sum = sumOf(standing);
  const label = financialYearLabel(financialYear);
  const unjustified = standing.reduce((all, each) => all + each.unjustified, 0n);
  return (
    <Page title={`Pupil premium ${label}`} ctx={ctx}>
      <PageHead
        title={`Pupil premium ${label}`}
        lede={
          standing.length === 0
            ? `No money is written down for ${organisation} in this year.`
            : `${moneyWords(sum.spent)} of ${moneyWords(givenIn(sum))} spent; ${moneyWords(unspentIn(sum))} is left.`
        }
        more={
          <>
            <a class="govuk-link" href={moneyOfYearUrl(financialYear - 1)}>
              The year before
            </a>
            {financialYear < thisYear && (
              <>
                {' · '}
                <a class="govuk-link" href={moneyOfYearUrl(financialYear + 1)}>
                  The year after
                </a>
              </>
            )}
            {mayExport && (
              <>
                {' · '}
                <a class="govuk-link" href={`${moneyFileUrl}?year=${financialYear}`}>
                  Download it
                </a>
              </>
            )}
          </>
        }
      />
      {standing.length > 0 && (
        <Facts
          facts={[
            { label: 'Given', value: moneyWords(givenIn(sum)) },
            { label: 'Free', value: moneyWords(sum.free) },
            { label: 'Promised', value: moneyWords(sum.promised) },
            { label: 'Spent', value: moneyWords(sum.spent) },
            { label: 'Gone back', value: moneyWords(sum.returned) },
          ]}
        />
      )}
      {central !== null && (
        <Block title="The central budget">
          <p>
            {central.kept === 0n
              ? 'Nothing of this year is kept for several children.'
              : `${moneyWords(central.spent)} of ${moneyWords(central.kept)} kept for several children is spent; ${moneyWords(central.left)} is left.`}{' '}
            <a class="govuk-link" href={`${centralUrl}?year=${financialYear}`}>
              See the central budget
            </a>
          </p>
        </Block>
      )}
      {standing.every(({ waiting, withoutImpact }) => waiting.length + withoutImpact.length === 0) && (
        <Block title="What is open">
          <p>Nothing waits for a decision, and whatever ended has said what it changed.</p>
        </Block>
      )}
      <RequestList
        title="Waiting for a decision"
        rows={standing.flatMap((each) => each.waiting.map((request) => ({ ...each, request })))}
        today={today}
      />
      <RequestList
        title="Over, and nobody has said what it changed"
        rows={standing.flatMap((each) => each.withoutImpact.map((request) => ({ ...each, request })))}
        today={today}
      />
      {unjustified > 0n && (
        <MoneyTable
          title="Spent beyond what was agreed"
          rows={standing.filter((each) => each.unjustified > 0n)}
          figures={[{ head: 'Beyond', of: (each) => each.unjustified }]}
        />
      )}
      {standing.some(({ unspent }) => unspent > 0n) && (
        <MoneyTable
          title="Not spent yet"
          rows={standing.filter(({ unspent }) => unspent > 0n)}
          figures={[
            { head: 'Free', of: ({ balances }) => balances.free },
            { head: 'Promised', of: ({ balances }) => balances.promised },
          ]}
        />
      )}
      {standing.length > 0 && (
        <MoneyTable
          title="Child by child"
          rows={standing}
          figures={[
            { head: 'Given', of: ({ given }) => given },
            { head: 'Spent', of: ({ balances }) => balances.spent },
            { head: 'Left', of: ({ unspent }) => unspent },
          ]}
        />
      )}
      {mayClose && financialYear < thisYear && unspentIn(sum) + (central?.left ?? 0n) > 0n && (
        <Block title="The year’s end">
          <p>
            The year is over. What Pupil Premium Plus was not used, {moneyWords(unspentIn(sum) + (central?.left ?? 0n))}
            , goes back; nothing is carried over. Each child’s is an entry of its own.
          </p>
          <PostForm action={yearEndUrl} csrfToken={ctx.csrfToken} inline>
            <HiddenField name="year" value={String(financialYear)} />
            <Button>Close the year</Button>
          </PostForm>
        </Block>
      )}
    </Page>
  );
}

function nameCell({ name, childId }: NamedStanding) {
  if (name === null) return 'A child no longer seen here';
  return (
    <a class="govuk-link" href={childMoneyUrl(childId)}>
      {name}
    </a>
  );
}

interface Asked extends NamedStanding {
  readonly request: PremiumRequest;
}

function RequestList({ title, rows, today }: { title: string; rows: readonly Asked[]; today: Day }) {
  if (rows.length === 0) return null;
  return (
    <Table
      caption={title}
      count={rows.length}
      columns={[
        { head: 'Child', cell: nameCell, isHead: true, width: 22 },
        { head: 'For', cell: ({ request }) => request.intervention, label: true, width: 40 },
        { head: 'Ends', cell: ({ request }) => dayWords(request.endsOn, today), label: true, width: 22 },
        {
          head: 'Sum',
          cell: ({ request }) => moneyWords(request.decision?.amount ?? request.cost),
          label: true,
          right: true,
          width: 16,
        },
      ]}
      rows={rows}
      rowKey={({ request }) => request.id}
    />
  );
}

function MoneyTable(props: {
  title: string;
  rows: readonly NamedStanding[];
  figures: readonly { readonly head: string; readonly of: (row: NamedStanding) => Pence }[];
}) {
  return (
    <Table
      caption={props.title}
      count={props.rows.length}
      columns={[
        { head: 'Child', cell: nameCell, isHead: true, width: 40 },
        ...props.figures.map(({ head, of }) => ({
          ...{ head, label: true as const, right: true, width: 20 },
          cell: (row: NamedStanding) => moneyWords(of(row)),
        })),
      ]}
      rows={props.rows}
      rowKey={({ childId }) => childId}
    />
  );
}

/** What the file will hold, before it is made. */
export function DownloadMoneyPage({
  ctx,
  form,
  financialYear,
}: {
  ctx: PageContext;
  form: FormState;
  financialYear: number;
}) {
  return (
    <Page title="Download the year’s money" ctx={ctx} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Download the year’s money"
        lede={`A CSV file of every request of ${financialYearLabel(financialYear)}: child, school, what for, asked, agreed, spent, what it changed.`}
        more="Keep it where only those who need it can open it, and delete it when you are done."
      />
      <PostForm action={ctx.here} csrfToken={ctx.csrfToken}>
        <TextField
          form={form}
          name="reason"
          label="What is it for?"
          hint="It is kept with your name, the time and the children in it."
          autocomplete="off"
        />
        <FormEnd>
          <Button>Download it</Button>
          <a class="govuk-link" href={moneyOfYearUrl(financialYear)}>
            Back to the year
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

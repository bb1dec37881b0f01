import type { Day } from '../../calendar/index.ts';
import type { GuidanceEdition } from '../../packs/model.ts';
import { verifiedWords } from '../../packs/model.ts';
import { Button, Crumb, Fold, PageHead, Table, Tag } from '../../ui/components.ts';
import { DateField, ErrorSummary, FormEnd, type FormState, hasErrors } from '../../ui/form.tsx';
import { dayLong, dayPlain } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { DocumentOn } from './register-on.ts';
import { checkPolicyUrl, guidanceDocumentUrl, guidanceUrl } from './urls.ts';

export interface GuidanceView {
  readonly on: Day;
  readonly today: Day;
  readonly packTitle: string;
  readonly register: readonly DocumentOn[];
}

const standings = {
  law: 'Law',
  statutory: 'Statutory guidance',
  'non-statutory': 'Guidance that is not statutory',
  data: 'Data collections',
} as const;

/** What is in force on a day. */
export function GuidancePage({ ctx, view, form }: { ctx: PageContext; view: GuidanceView; form: FormState }) {
  const isToday = view.on === view.today;
  return (
    <Page ctx={ctx} title="Guidance in force" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        title="Guidance in force"
        lede={`${isToday ? 'Today' : 'On'} ${dayLong(view.on)}: what schools and Virtual Schools work by, which edition, and what changed with it.`}
      />
      {(['statutory', 'non-statutory', 'law', 'data'] as const).map((standing) => (
        <Documents key={standing} standing={standing} view={view} />
      ))}
      <Fold summary="Another day" open={hasErrors(form)}>
        <form method="get" action={guidanceUrl} class="form" novalidate>
          <DateField form={form} name="on" label="What was or will be in force on" />
          <FormEnd>
            <Button kind="outlined">Show that day</Button>
          </FormEnd>
        </form>
      </Fold>
      <p class="govuk-body soft">
        Each edition is dated and says how sure we are of it.{' '}
        <a class="govuk-link" href={checkPolicyUrl}>
          Check a policy
        </a>{' '}
        against this register.
      </p>
    </Page>
  );
}

function Documents({ standing, view }: { standing: keyof typeof standings; view: GuidanceView }) {
  const rows = view.register.filter((one) => one.standing === standing);
  if (rows.length === 0) return null;
  return (
    <Table
      caption={standings[standing]}
      count={rows.length}
      rows={rows}
      rowKey={({ document }) => document}
      columns={[
        {
          head: 'Document',
          width: 38,
          isHead: true,
          cell: ({ document, title, short }) => (
            <>
              <a class="govuk-link" href={guidanceDocumentUrl(document)}>
                {title}
              </a>
              {short !== null && <span class="soft small"> {short}</span>}
            </>
          ),
        },
        { head: 'In force', width: 22, label: true, cell: (row) => <InForce row={row} /> },
        {
          head: 'What changed with it',
          width: 40,
          label: true,
          cell: ({ inForce, next }) => (
            <>
              {inForce?.changed ?? <span class="soft">Not said</span>}
              {next !== null && (
                <span class="soft small">
                  <br />
                  Next: {next.edition}, from {dayPlain(next.from)}.
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function InForce({ row: { inForce, before, next } }: { row: DocumentOn }) {
  if (inForce === null)
    return (
      <Tag state="ring">
        {next !== null ? `Not yet: from ${dayPlain(next.from)}` : before !== null ? 'No longer' : 'None known'}
      </Tag>
    );
  return (
    <>
      {inForce.edition}
      <span class="soft small">
        <br />
        since {dayPlain(inForce.from)}
        {inForce.verified === 'low' && ', not verified'}
      </span>
    </>
  );
}

/** One document: every edition, what changed with it, where we have it from. */
export function GuidanceDocumentPage({
  ctx,
  view,
}: {
  ctx: PageContext;
  view: { editions: readonly GuidanceEdition[]; today: Day };
}) {
  const editions = [...view.editions].sort((a, b) => b.from.localeCompare(a.from));
  const [first] = editions;
  const state = ({ from, to }: GuidanceEdition) =>
    from > view.today ? (
      <Tag state="half">Not yet</Tag>
    ) : to !== null && to <= view.today ? (
      <Tag state="none">Replaced</Tag>
    ) : (
      <Tag state="full">In force</Tag>
    );
  return (
    <Page ctx={ctx} title={first?.title ?? 'Guidance'}>
      <Crumb href={guidanceUrl}>Guidance in force</Crumb>
      <PageHead
        title={first?.title ?? 'Guidance'}
        lede={`${standings[first?.standing ?? 'statutory']}.${first && first.alsoCalled.length > 0 ? ` Also called ${first.alsoCalled.slice(0, 3).join('; ')}.` : ''}`}
      />
      <Table
        caption="Editions"
        count={editions.length}
        rows={editions}
        rowKey={({ id }) => id}
        columns={[
          {
            head: 'Edition',
            width: 24,
            isHead: true,
            cell: ({ edition, url }) =>
              url === null ? (
                edition
              ) : (
                <a class="govuk-link" href={url} rel="noreferrer">
                  {edition}
                </a>
              ),
          },
          {
            head: 'In force',
            width: 26,
            label: true,
            cell: (one) => (
              <>
                {state(one)}
                <span class="soft small">
                  <br />
                  {dayPlain(one.from)}
                  {one.to === null ? ' on' : ` to ${dayPlain(one.to)}`}
                </span>
              </>
            ),
          },
          {
            head: 'What changed',
            width: 26,
            label: true,
            cell: ({ changed }) => changed ?? <span class="soft">Not said</span>,
          },
          {
            head: 'Where we have it from',
            width: 24,
            label: true,
            cell: ({ source, verified, note }) => (
              <span class="small">
                {source.document}, {source.version}. {verifiedWords[verified]}.{note !== null && ` ${note}`}
              </span>
            ),
          },
        ]}
      />
    </Page>
  );
}

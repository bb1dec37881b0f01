import type { Day } from '../../calendar/index.ts';
import type { Amendment, GuidanceEdition } from '../../packs/model.ts';
import { Button, Fold, PageHead, Table, Tag } from '../../ui/components.ts';
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

export const standings = {
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
          width: 36,
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
        { head: 'In force', width: 24, label: true, cell: (row) => <InForce row={row} /> },
        {
          head: 'What changed with it',
          width: 40,
          label: true,
          cell: ({ inForce, next }) => (
            <>
              {inForce?.changed ?? <span class="soft">Not said</span>}
              {inForce !== null && <Amended edition={inForce} on={view.on} />}
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

/** An edition by its name, a link to where it is published where we know that. */
export function Edition({ edition: { edition, url, title } }: { edition: GuidanceEdition }) {
  if (url === null) return <>{edition}</>;
  return (
    <a class="govuk-link" href={url} rel="noreferrer">
      {edition}
      <span class="govuk-visually-hidden"> of {title}, where it is published</span>
    </a>
  );
}

/** What changed an Act by a day, and what is still to change it. */
function Amended({ edition, on }: { edition: GuidanceEdition; on: Day }) {
  const since = edition.amended.filter(({ from }) => from !== null && from <= on);
  const ahead = edition.amended.filter(({ from }) => from === null || from > on);
  const words = ({ by, from }: Amendment) =>
    `${by}${from === null ? '' : `, ${from > on ? 'from' : 'since'} ${dayPlain(from)}`}`;
  if (since.length + ahead.length === 0) return null;
  return (
    <span class="soft small">
      {since.length > 0 && (
        <>
          <br />
          as amended by {since.map(words).join('; by ')}
        </>
      )}
      {ahead.length > 0 && (
        <>
          <br />
          not yet in force: {ahead.map(words).join('; ')}
        </>
      )}
    </span>
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
      <Edition edition={inForce} />
      <span class="soft small">
        <br />
        since {dayPlain(inForce.from)}
        {inForce.verified === 'low' && ', not verified: look where it is published before you rely on it'}
      </span>
    </>
  );
}

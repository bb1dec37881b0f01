import type { Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Empty, Notice, PageHead, SecondLine, Table } from '../../ui/components.ts';
import {
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import { countOf, dateTimeWords, dayLong, figure, plural, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { AGREED_WITHIN_HOURS, type Destruction, stateOf } from './old-values.ts';
import { LongEnough, NoHold } from './sealed-records.page.tsx';
import { agreeUrl, askValuesUrl, valuesUrl } from './urls.ts';

export interface OldValuesProps {
  readonly ctx: PageContext;
  readonly today: Day;
  readonly now: Date;
  readonly me: string;
  readonly asked: readonly Destruction[];
  /** Names of children the reader may see. */
  readonly names: ReadonlyMap<string, string>;
  readonly form: FormState;
  readonly years: number;
  readonly source: string;
  /** How many were destroyed a moment ago. */
  readonly done: Done | null;
  /** What has come to its end. */
  readonly enough: { readonly sealed: number; readonly values: number; readonly valuesBefore: Day };
}

export interface Done {
  readonly count: number;
  readonly what: Destruction['what'];
}

/** Asking for old values to be destroyed, and what was asked before. */
export function OldValuesPage(props: OldValuesProps) {
  const { ctx, form, asked, years, source, done, enough } = props;
  return (
    <Page ctx={ctx} title="Destroy old values" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      {done !== null && (
        <Notice
          lead={`${sentence(countOf(done.count, nouns[done.what]))} ${done.count === 1 ? 'was' : 'were'} destroyed.`}
          announced
        >
          The audit still says who changed what and when, and its chain is whole.
        </Notice>
      )}
      <PageHead
        title="Destroy old values"
        lede="What stood in a record before it was changed. Who changed it and when stays in the audit; what it said goes, for good."
      />
      <LongEnough sealed={enough.sealed} values={enough.values} before={dayLong(enough.valuesBefore)} />
      <Block title="What was asked" count={asked.length}>
        {asked.length === 0 ? (
          <Empty lead="Nothing was asked yet.">It takes two people: one asks here, another agrees.</Empty>
        ) : (
          <Asked {...props} />
        )}
      </Block>
      <Block title="Ask">
        <p class="govuk-body">
          Values are kept for {years} years. {source} For one child, where the law asks for it, they can go earlier.
          What stands in a record today is not touched, nor is a sealed record.
        </p>
        <PostForm action={valuesUrl} csrfToken={ctx.csrfToken}>
          <DateField form={form} name="before" label="Destroy what was changed before" />
          <TextField
            form={form}
            name="upn"
            label="UPN"
            hint="For one child alone"
            optional
            width={20}
            autocomplete="off"
            spellcheck={false}
          />
          <TextArea form={form} name="reason" label="Why" rows={3} />
          <FormEnd>
            <Button>Count them</Button>
          </FormEnd>
        </PostForm>
      </Block>
    </Page>
  );
}

function Asked({ ctx, asked, names, me, now, today }: OldValuesProps) {
  return (
    <Table
      caption="What was asked, latest first"
      captionUnseen
      rows={asked}
      rowKey={(row) => row.id}
      columns={[
        {
          head: 'What',
          isHead: true,
          width: 36,
          cell: (row) => (
            <>
              {row.what === 'values' ? 'Changed before' : 'Sealed records whose time was over before'}{' '}
              {dayLong(row.before)}
              <SecondLine>{ctx.someoneLooking ? 'Whose is hidden' : ofWhom(row, names)}</SecondLine>
            </>
          ),
        },
        {
          head: 'Asked by, and why',
          width: 36,
          cell: (row) => (
            <>
              {row.askedBy === me ? 'You' : (row.askedByName ?? 'Somebody who has left')}, {when(row.askedAt, today)}
              <SecondLine>“{row.reason}”</SecondLine>
            </>
          ),
        },
        {
          head: 'What came of it',
          width: 28,
          cell: (row) => {
            const state = stateOf(row, now);
            if (state === 'destroyed')
              return (
                <>
                  {sentence(countOf(row.destroyed ?? 0, nouns[row.what]))} destroyed
                  <SecondLine>
                    {row.agreedByName ?? 'Somebody who has left'} agreed
                    {row.agreedAt && `, ${when(row.agreedAt, today)}`}
                  </SecondLine>
                </>
              );
            if (state === 'lapsed') return <span class="soft">Nobody agreed in time</span>;
            if (row.askedBy === me) return <>Another person has to agree</>;
            return (
              <a class="govuk-link" href={agreeUrl(row.id)}>
                Read and agree<span class="govuk-visually-hidden"> to what {row.askedByName} asked</span>
              </a>
            );
          },
        },
      ]}
    />
  );
}

const when = (at: Date, today: Day): string => dateTimeWords(at, today).replace('Today', 'today');
const nouns = { values: 'value', 'sealed-records': 'sealed record' } as const;
const ofWhom = (row: Pick<Destruction, 'childId' | 'what'>, names: ReadonlyMap<string, string>): string =>
  row.what === 'sealed-records'
    ? 'Whose they are nobody sees'
    : row.childId === null
      ? 'Of all children'
      : `Of ${names.get(row.childId) ?? 'one child'}`;

/** Before it is asked: how many there are. */
export function CountedPage(props: {
  ctx: PageContext;
  before: Day;
  child: string | null;
  reason: string;
  count: number;
  fields: Readonly<Record<string, string>>;
}) {
  const { ctx, before, child, reason, count, fields } = props;
  return (
    <Page ctx={ctx} title="Ask for old values to be destroyed">
      <Crumb href={valuesUrl}>Destroy old values</Crumb>
      <PageHead
        small
        title={`${figure(count)} old ${count === 1 ? 'value' : 'values'} would be destroyed`}
        lede={`Of ${child ?? 'all children'}, changed before ${dayLong(before)}.`}
      />
      <p class="govuk-body">“{reason}”</p>
      <p class="govuk-body">
        Another person who may has to agree within {AGREED_WITHIN_HOURS / 24} days. Then they are gone for good; backups
        hold them until they are deleted.
      </p>
      <PostForm action={askValuesUrl} csrfToken={ctx.csrfToken} hidden={fields}>
        <FormEnd>
          <Button>Ask for this</Button>
          <a class="govuk-link" href={valuesUrl}>
            Leave them
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

/** The second person reads what is asked, and agrees or leaves it. */
export function AgreePage(props: {
  ctx: PageContext;
  today: Day;
  asked: Destruction;
  names: ReadonlyMap<string, string>;
  count: number;
  form: FormState;
}) {
  const { ctx, today, asked, names, count, form } = props;
  const sealed = asked.what === 'sealed-records';
  return (
    <Page
      ctx={ctx}
      title={sealed ? 'Agree to destroy sealed records' : 'Agree to destroy old values'}
      hasErrors={hasErrors(form)}
    >
      <Crumb href={valuesUrl}>Destroy old values</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`Destroy ${figure(count)} ${sealed ? 'sealed' : 'old'} ${plural(count, sealed ? 'record' : 'value')}?`}
        lede={
          sealed
            ? `Their time was over before ${dayLong(asked.before)}. Whose they are nobody sees.`
            : `${ctx.someoneLooking ? 'Whose is hidden' : ofWhom(asked, names)}, changed before ${dayLong(asked.before)}.`
        }
      />
      <p class="govuk-body">
        {asked.askedByName ?? 'Somebody'} asked, {when(asked.askedAt, today)}: “{asked.reason}”
      </p>
      <Notice lead="This cannot be undone." stop>
        The {ctx.words.headteacher} and the safeguarding lead are told; where it was one of you two, the chair is.
      </Notice>
      <PostForm action={agreeUrl(asked.id)} csrfToken={ctx.csrfToken}>
        {sealed && <NoHold form={form} />}
        <FormEnd>
          <Button>Agree, and destroy them</Button>
          <a class="govuk-link" href={valuesUrl}>
            Leave them
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

import type { Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Empty, Mini, MiniRow, PageHead, SecondLine, Table } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextArea } from '../../ui/form.tsx';
import { countOf, dateTimeWords, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { askWhyUrl, whatWasOpened } from '../looks/model.ts';
import type { LookBehind, UnusualFound } from './unusual.queries.ts';
import { unusualWords } from './unusual.ts';
import { unusualLooksUrl, unusualUrl } from './urls.ts';

interface Props {
  readonly ctx: PageContext;
  readonly today: Day;
}

/** What the job found, for the head: who, when, what; no child is named here. */
export function UnusualLooksPage({ ctx, today, found }: Props & { found: readonly UnusualFound[] }) {
  const open = found.filter((each) => each.settledAt === null);
  const settled = found.filter((each) => each.settledAt !== null);
  return (
    <Page ctx={ctx} title="Unusual looking">
      <PageHead
        title="Unusual looking"
        lede={
          open.length === 0
            ? 'Nothing waits for you.'
            : 'Somebody looked at records in a way that is rare. It is often good work: ask before you judge.'
        }
      />
      {open.length > 0 && (
        <Block title="To settle" count={open.length}>
          <Mini items={open.map((each) => row(each, today))} />
        </Block>
      )}
      {settled.length > 0 && (
        <Block title="Settled" count={settled.length}>
          <Mini items={settled.map((each) => row(each, today))} />
        </Block>
      )}
      {found.length === 0 && (
        <Empty lead="Nothing unusual was found.">
          Every hour the looks of the last day are gone through. Where something is rare, you are told by mail and it
          stands here.
        </Empty>
      )}
    </Page>
  );
}

const row = (each: UnusualFound, today: Day) => (
  <MiniRow
    key={each.id}
    title={
      <a class="govuk-link" href={unusualUrl(each.id)}>
        {each.person ?? 'Somebody who has left'}, {dayWords(each.day, today)}
      </a>
    }
  >
    {unusualWords(each.kind)}: {countOf(each.children, 'child', 'children')}.
    {each.settledWords !== null && ` “${each.settledWords}”`}
  </MiniRow>
);

export interface UnusualLookProps extends Props {
  readonly found: UnusualFound;
  readonly looks: readonly LookBehind[];
  /** Full names of the children the reader may see by name. */
  readonly names: ReadonlyMap<string, string>;
  /** Children of whom the reader may ask why. */
  readonly mayAsk: ReadonlySet<string>;
  readonly form: FormState;
}

/** One of them: the looks behind it, asking why, and settling it. */
export function UnusualLookPage(props: UnusualLookProps) {
  const { ctx, today, found, looks, form } = props;
  return (
    <Page ctx={ctx} title="Unusual looking" hasErrors={hasErrors(form)}>
      <Crumb href={unusualLooksUrl}>Unusual looking</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`${found.person ?? 'Somebody who has left'}, ${dayWords(found.day, today)}`}
        lede={`${unusualWords(found.kind)}: ${countOf(found.children, 'child', 'children')}.`}
      />
      <Table
        caption="The looks behind it"
        rows={looks}
        rowKey={(look) => look.eventId}
        columns={[
          { head: 'When', width: 26, cell: (look) => dateTimeWords(look.at, today) },
          { head: 'What they opened', width: 30, cell: (look) => sentence(whatWasOpened(look)) },
          { head: 'Whose record', width: 28, isHead: true, cell: (look) => <Whose look={look} {...props} /> },
          { head: 'Why', width: 16, cell: (look) => <AskWhy look={look} {...props} /> },
        ]}
      />
      {found.settledAt === null ? (
        <PostForm action={unusualUrl(found.id)} csrfToken={ctx.csrfToken} confirmLeaving>
          <TextArea
            form={form}
            name="words"
            label="What came of it"
            hint={`You talked, you know why, or you wait for an answer. Another ${ctx.words.headteacher} can read it.`}
            rows={3}
          />
          <FormEnd>
            <Button>Settle it</Button>
          </FormEnd>
        </PostForm>
      ) : (
        <p class="govuk-body">
          “{found.settledWords}”{' '}
          <SecondLine>
            {found.settledBy ?? 'Somebody who has left'},{' '}
            {dateTimeWords(found.settledAt, today).replace('Today', 'today')}
          </SecondLine>
        </p>
      )}
    </Page>
  );
}

function Whose({ look, names, ctx }: UnusualLookProps & { look: LookBehind }) {
  if (ctx.someoneLooking) return <>Hidden while someone is looking</>;
  const [only] = look.childIds;
  if (look.childIds.length !== 1 || only === undefined)
    return <>{sentence(countOf(look.childIds.length, 'child', 'children'))}</>;
  return <>{names.get(only) ?? 'A child who is not open to you'}</>;
}

function AskWhy({ look, mayAsk, ctx, found, names }: UnusualLookProps & { look: LookBehind }) {
  const [only] = look.childIds;
  if (look.asked) return <>Asked</>;
  if (ctx.someoneLooking || only === undefined || look.childIds.length !== 1 || !mayAsk.has(only)) return <></>;
  return (
    <a class="govuk-link" href={askWhyUrl(only, look.eventId)}>
      Ask why
      <span class="govuk-visually-hidden">
        {' '}
        {found.person} opened the record of {names.get(only)}
      </span>
    </a>
  );
}

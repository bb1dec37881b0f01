import type { Day } from '../../calendar/index.ts';
import {
  dutyUrls,
  type Existing,
  type KnownVersion,
  myWorkUrl,
  type SaidDuty,
  type Waiver,
  waiverReasons,
} from '../../features/duties/index.ts';
import { ActionLink, Acts, Block, Crumb, type Fact, Facts, PageHead, Table } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { dateTimeWords, dayWords, listWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { asPromise } from './promise-link.ts';

export interface DutyPageProps {
  readonly ctx: PageContext;
  readonly today: Day;
  readonly duty: Existing;
  readonly said: SaidDuty;
  /** "Robin T."; null for the school's own. */
  readonly forName: string | null;
  /** How it stands: "2 school days late", "Due today", "Done". */
  readonly stands: string;
  readonly owners: readonly string[];
  readonly waiver: (Waiver & { readonly byName: string }) | null;
  readonly mayWaive: boolean;
  readonly mayWithdraw: boolean;
  readonly history: readonly KnownVersion[];
  readonly href: string;
}

/** One duty: why it is due, by whose clock, whose it is, and what was known of it. */
export function DutyPage(props: DutyPageProps) {
  const { ctx, duty, said, forName, stands, waiver, mayWaive, today, href } = props;
  const looking = ctx.someoneLooking === true;
  return (
    <Page title={said.title} ctx={ctx}>
      <Crumb href={myWorkUrl}>My work</Crumb>
      <PageHead
        small
        title={
          <>
            {said.title}
            {forName !== null && !looking && <> for {forName}</>}
          </>
        }
        lede={stands}
      />
      <Facts facts={factsOf(props)} />
      {waiver !== null && <Waived {...props} waiver={waiver} />}
      {duty.doneOn === null && waiver === null && (
        <Acts>
          {href !== ctx.here && <ActionLink href={href}>{said.action}</ActionLink>}
          {mayWaive && (
            <ActionLink href={dutyUrls.notNeeded(duty.id)} kind="outlined">
              {said.instead}
            </ActionLink>
          )}
        </Acts>
      )}
      {props.history.length > 1 && <Known history={props.history} today={today} />}
    </Page>
  );
}

function factsOf({ duty, said, owners, today }: DutyPageProps): Fact[] {
  const promise = asPromise(said.promise);
  return [
    { label: 'Due', value: dayWords(duty.dueOn, today) },
    ...(duty.doneOn === null ? [] : [{ label: 'Done', value: dayWords(duty.doneOn, today) }]),
    { label: 'Whose', value: owners.length === 0 ? 'Nobody’s here: the post is empty' : listWords(owners) },
    { label: 'Why', value: said.why ?? 'Why is not shown to every post.' },
    ...(said.source === null ? [] : [{ label: 'Clock', value: said.source }]),
    ...(said.done === null ? [] : [{ label: 'Done when', value: said.done }]),
    ...(promise === undefined
      ? []
      : [
          {
            label: 'Promise',
            value: (
              <a class="govuk-link" href={promise.href}>
                Promise {promise.id}
              </a>
            ),
          },
        ]),
  ];
}

function Waived({ ctx, today, waiver, mayWithdraw }: DutyPageProps & { waiver: Waiver & { byName: string } }) {
  return (
    <Block title={waiver.reason === 'not-done' ? 'Why it was not done' : 'Said not to be needed'}>
      <p class="govuk-body">
        {waiver.byName}, {dateTimeWords(waiver.at, today)}: {waiverReasons[waiver.reason].toLowerCase()}.
        {ctx.someoneLooking !== true && <> “{waiver.words}”</>}
      </p>
      {mayWithdraw && (
        <PostForm action={`/not-needed/${waiver.id}/withdraw`} csrfToken={ctx.csrfToken} inline>
          <button type="submit" class="govuk-button govuk-button--secondary">
            {waiver.reason === 'not-done' ? 'Take this back' : 'It is needed after all'}
          </button>
        </PostForm>
      )}
    </Block>
  );
}

function Known({ history, today }: { history: readonly KnownVersion[]; today: Day }) {
  return (
    <Table
      caption="What was known of it"
      rows={history}
      rowKey={(version) => version.knownFrom.toISOString()}
      columns={[
        { head: 'Since', cell: (version) => dateTimeWords(version.knownFrom, today), isHead: true },
        { head: 'Due', cell: (version) => dayWords(version.dueOn, today), label: true },
        {
          head: 'Done',
          cell: (version) => (version.doneOn === null ? 'Not done' : dayWords(version.doneOn, today)),
          label: true,
        },
      ]}
    />
  );
}

import type { Day } from '../../calendar/index.ts';
import { ActionLink, Acts, Button, Crumb, Empty, Notice, PageHead, ProgressBar, Table } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, dateTimeWithin, dateTimeWords, dayLong, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { takeCopyUrl } from '../plans/index.ts';
import { madeWords, type PaperSet } from './paper-set.ts';
import { paperSetsUrl, paperSetUrl, stopSetUrl, takeSetUrl } from './urls.ts';

/** One that is not in the set, and why. */
export interface Troubled {
  readonly position: number;
  readonly childId: string;
  readonly planId: string;
  /** Null: nothing of the child is open to this reader. */
  readonly name: string | null;
  readonly title: string | null;
  readonly why: string;
}

export interface PaperSetView {
  readonly set: PaperSet;
  readonly troubled: readonly Troubled[];
  /** How many can be taken. */
  readonly open: number;
  readonly today: Day;
}

const stands = (set: PaperSet): string =>
  set.state === 'making'
    ? `${set.made + set.not} of ${set.of} done`
    : set.state === 'ready'
      ? `${sentence(countOf(set.made, 'paper'))}${set.not === 0 ? '' : `, ${set.not} not made`}`
      : 'Stopped';

/** What somebody has asked for, while it is kept. */
export function PaperSetsPage({ ctx, sets, today }: { ctx: PageContext; sets: readonly PaperSet[]; today: Day }) {
  return (
    <Page ctx={ctx} title="Papers you asked for">
      <PageHead
        small
        title="Papers you asked for"
        lede="Papers of many plans at once. Only you can take them, and they are kept for a few days."
      />
      {sets.length === 0 ? (
        <Empty lead="There are none now.">Ask for papers at the end of a list of plans.</Empty>
      ) : (
        <Table
          caption="Papers you asked for"
          captionUnseen
          columns={[
            {
              ...{ head: 'Of which plans', isHead: true, width: 40 },
              cell: (set: PaperSet) => (
                <a class="govuk-link" href={paperSetUrl(set.id)}>
                  {set.what}
                </a>
              ),
            },
            { head: 'Asked for', width: 22, label: true, cell: ({ askedAt }) => dateTimeWords(askedAt, today) },
            { head: 'How it stands', width: 20, label: true, cell: stands },
            { head: 'Kept until', width: 18, label: true, cell: ({ deleteAfter }) => dayWords(deleteAfter, today) },
          ]}
          rows={sets}
          rowKey={({ id }) => id}
        />
      )}
    </Page>
  );
}

/** One set: how far it is; then what can be taken, and what is missing and why. */
export function PaperSetPage({ ctx, view }: { ctx: PageContext; view: PaperSetView }) {
  const { set, today } = view;
  const title = { making: 'Being made', ready: 'Ready to take', stopped: 'Stopped' }[set.state];
  return (
    <Page ctx={ctx} title={`Papers: ${title.toLowerCase()}`}>
      <Crumb href={paperSetsUrl}>Papers you asked for</Crumb>
      <PageHead
        small
        title={title}
        lede={
          <>
            <b>{set.what}</b>, asked for {dateTimeWithin(set.askedAt, today)}.
          </>
        }
      />
      {set.state === 'making' && <Making ctx={ctx} set={set} />}
      {set.state === 'stopped' && <Notice lead="No papers are kept of this list.">Ask again from the list.</Notice>}
      {set.state === 'ready' &&
        (ctx.someoneLooking ? (
          <Empty lead="Names are hidden while someone is looking.">Turn off the switch when you are alone.</Empty>
        ) : (
          <Ready ctx={ctx} view={view} />
        ))}
    </Page>
  );
}

function Making({ ctx, set }: { ctx: PageContext; set: PaperSet }) {
  return (
    <>
      <ProgressBar
        id="papers-progress"
        words={madeWords(set)}
        done={set.made + set.not}
        of={Math.max(set.of, 1)}
        watch={paperSetUrl(set.id)}
      />
      <div class="acts page-acts">
        <ActionLink href={paperSetUrl(set.id)} kind="outlined">
          Look again
        </ActionLink>
        <PostForm inline action={stopSetUrl(set.id)} csrfToken={ctx.csrfToken}>
          <Button kind="link">Stop, and keep none of them</Button>
        </PostForm>
      </div>
    </>
  );
}

function Ready({ ctx, view: { set, troubled, open } }: { ctx: PageContext; view: PaperSetView }) {
  return (
    <>
      {open > 0 ? (
        <>
          <p>
            {open === 1
              ? 'One paper, as you may read that plan, with a list of contents. It is'
              : `${sentence(countOf(open, 'paper'))}, each as you may read that plan, with a list of contents. They are`}{' '}
            kept for you until {dayLong(set.deleteAfter)}. Each time you take {open === 1 ? 'it' : 'them'} is written
            down as a look at every child.
          </p>
          <Acts>
            <ActionLink href={takeSetUrl(set.id)}>
              {open === 1 ? 'Take the paper' : `Take the ${open} papers`}
            </ActionLink>
          </Acts>
        </>
      ) : (
        <Notice lead="There is nothing to take.">None of the papers could be made for you.</Notice>
      )}
      {troubled.length > 0 && (
        <Table
          caption="Not among them"
          count={troubled.length}
          columns={[
            {
              ...{ head: 'Child', isHead: true, width: 30 },
              cell: ({ name, position }: Troubled) => name ?? `Number ${position} of the list`,
            },
            { head: 'Plan', width: 30, label: true, cell: planLink },
            { head: 'Why', width: 40, cell: ({ why }) => why },
          ]}
          rows={troubled}
          rowKey={({ position }) => position}
        />
      )}
      <PostForm inline action={stopSetUrl(set.id)} csrfToken={ctx.csrfToken}>
        <p class="second-line">
          <Button kind="link">Remove these papers now</Button>
        </p>
      </PostForm>
    </>
  );
}

const planLink = ({ name, title, childId, planId }: Troubled) =>
  name === null || title === null ? (
    'Not open to you'
  ) : (
    <a class="govuk-link" href={takeCopyUrl(childId, planId)}>
      {title}
    </a>
  );

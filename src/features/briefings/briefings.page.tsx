import type { Day } from '../../calendar/index.ts';
import { ActionLink, Acts, Block, Crumb, Empty, Mini, MiniRow, PageHead, Table, Tag } from '../../ui/components.ts';
import { countOf, dayBrief, dayPlain, figure, relativeDay, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { policiesUrl } from '../policies/model.ts';
import { askUrl, briefingUrl, certificateUrl, readUrl } from './urls.ts';

/** Something the reader of the page is, or was, asked to read. */
export interface OwnLine {
  readonly id: string;
  readonly title: string;
  readonly askedBy: string;
  readonly dueOn: Day;
  readonly confirmedOn: Day | null;
}

/** A briefing as those see it who may see how many have confirmed. */
export interface BriefingLine {
  readonly id: string;
  readonly title: string;
  readonly whom: string;
  readonly dueOn: Day;
  readonly asked: number;
  readonly confirmed: number;
  readonly over: boolean;
}

export interface BriefingsView {
  readonly open: readonly OwnLine[];
  readonly confirmed: readonly OwnLine[];
  /** Null for those who see their own alone. */
  readonly all: readonly BriefingLine[] | null;
  readonly mayAsk: boolean;
  readonly today: Day;
}

export function BriefingsPage({ ctx, view }: { ctx: PageContext; view: BriefingsView }) {
  const { open, confirmed, all, mayAsk, today } = view;
  return (
    <Page ctx={ctx} title="To read and confirm">
      <Crumb href={policiesUrl}>Policies</Crumb>
      <PageHead title="To read and confirm" lede={lede(view)} />
      {mayAsk && (
        <div class="page-acts">
          <Acts>
            <ActionLink href={askUrl} kind={open.length > 0 ? 'outlined' : 'filled'}>
              Ask people to read something
            </ActionLink>
          </Acts>
        </div>
      )}
      {open.length > 0 && (
        <Block title="For you" count={open.length}>
          <Mini
            items={open.map(({ id, title, askedBy, dueOn }) => (
              <MiniRow
                key={id}
                title={
                  <a class="govuk-link" href={readUrl(id)}>
                    {title}
                  </a>
                }
                action={
                  dueOn < today ? (
                    <Tag state="late">Was due {dayBrief(dueOn, today)}</Tag>
                  ) : (
                    <Tag state="ring">{sentence(relativeDay(dueOn, today))}</Tag>
                  )
                }
              >
                Asked by {askedBy}. By {dayPlain(dueOn)}.
              </MiniRow>
            ))}
          />
        </Block>
      )}
      {all !== null && <Everybody lines={all} today={today} mayAsk={mayAsk} />}
      {confirmed.length > 0 && (
        <Block title="What you have confirmed" count={confirmed.length}>
          <Mini
            items={confirmed.map(({ id, title, confirmedOn }) => (
              <MiniRow
                key={id}
                title={
                  <a class="govuk-link" href={readUrl(id)}>
                    {title}
                  </a>
                }
                action={
                  <a class="govuk-link" href={certificateUrl(id)}>
                    Certificate<span class="govuk-visually-hidden"> for {title}</span>
                  </a>
                }
              >
                {confirmedOn === null ? '' : `On ${dayPlain(confirmedOn)}`}
              </MiniRow>
            ))}
          />
        </Block>
      )}
    </Page>
  );
}

function lede({ open, today }: BriefingsView): string {
  if (open.length === 0) return 'Nothing waits for you to read it.';
  const late = open.filter(({ dueOn }) => dueOn < today).length;
  const waits = `${sentence(countOf(open.length, 'thing'))} ${open.length === 1 ? 'waits' : 'wait'} for you.`;
  return late === 0
    ? waits
    : `${waits} ${late === open.length ? 'Past the day.' : `${sentence(countOf(late, 'of them'))} past its day.`}`;
}

function Everybody({ lines, today, mayAsk }: { lines: readonly BriefingLine[]; today: Day; mayAsk: boolean }) {
  return (
    <Block title="What people are asked to read">
      {lines.length === 0 ? (
        <Empty lead="Nobody is asked to read anything yet.">
          {mayAsk
            ? 'A policy that was ratified, say, or the safeguarding guidance each September: everybody confirms on their own phone.'
            : ''}
        </Empty>
      ) : (
        <Table
          caption="What people are asked to read"
          captionUnseen
          columns={[
            {
              head: 'What, and who',
              cell: ({ id, title, whom }) => (
                <>
                  <a class="govuk-link" href={briefingUrl(id)}>
                    {title}
                  </a>
                  <span class="second-line">{sentence(whom)}</span>
                </>
              ),
              isHead: true,
              width: 46,
            },
            { head: 'By', cell: ({ dueOn }) => dayBrief(dueOn, today), label: true, width: 18 },
            {
              head: 'Confirmed',
              cell: ({ confirmed, asked }) => `${figure(confirmed)} of ${figure(asked)}`,
              label: true,
              width: 16,
            },
            { head: 'How it stands', cell: (line) => <Stands line={line} today={today} />, width: 20 },
          ]}
          rows={lines}
          rowKey={({ id }) => id}
        />
      )}
    </Block>
  );
}

function Stands({ line: { asked, confirmed, dueOn, over }, today }: { line: BriefingLine; today: Day }) {
  if (over) return <Tag state="none">Over</Tag>;
  if (asked > 0 && confirmed === asked) return <Tag state="full">Complete</Tag>;
  return dueOn < today ? <Tag state="late">Past its day</Tag> : <Tag state="half">Going on</Tag>;
}

import type { Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Empty, Notice, PageHead, Table } from '../../ui/components.ts';
import { ErrorSummary, type FormState, hasErrors, PostForm, TextArea } from '../../ui/form.tsx';
import { countOf, dayBrief, dayWords, listWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { CopiedContent, type FileUrl } from '../plans/index.ts';
import { agreedMoneyTitle, type HandedOver } from './handing-over.ts';
import { type Handover, standsWords } from './handover.ts';
import { answerHandoverUrl, handedFileUrl, handoversUrl, handoverUrl, takeBackUrl } from './urls.ts';

export interface HandoversView {
  readonly all: readonly Handover[];
  readonly schoolId: string;
  readonly today: Day;
}

/** What was handed over to this school and by it. */
export function HandoversPage({ ctx, view: { all, schoolId, today } }: { ctx: PageContext; view: HandoversView }) {
  const here = all.filter(({ toId, answer }) => toId === schoolId && answer?.answer !== 'taken-back');
  const waiting = here.filter(({ answer }) => answer === null);
  const given = all.filter(({ fromId }) => fromId === schoolId);
  return (
    <Page ctx={ctx} title="Handed over">
      <PageHead
        title="Handed over"
        lede={
          waiting.length === 0
            ? 'Plans of children who came to you or went on from you. Nothing waits for your answer.'
            : `${sentence(countOf(waiting.length, 'plan waits', 'plans wait'))} for your answer.`
        }
      />
      {ctx.someoneLooking ? (
        <Empty lead="Names are hidden while someone is looking.">Turn off the switch when you are alone.</Empty>
      ) : all.length === 0 ? (
        <Empty lead="No plan has been handed over yet.">
          It is offered from the plan of a child who changes school.
        </Empty>
      ) : (
        <>
          <List caption="To you" who="From" rows={here} today={today} name={({ from }) => from} />
          <List caption="By you" who="To" rows={given} today={today} name={({ to }) => to} />
        </>
      )}
    </Page>
  );
}

function List(props: {
  readonly caption: string;
  readonly who: string;
  readonly rows: readonly Handover[];
  readonly today: Day;
  readonly name: (row: Handover) => string;
}) {
  const { caption, who, rows, today, name } = props;
  if (rows.length === 0) return null;
  return (
    <Table
      caption={caption}
      count={rows.length}
      columns={[
        {
          head: 'Child',
          isHead: true,
          width: 30,
          cell: (row: Handover) => (
            <a class="govuk-link" href={handoverUrl(row.id)}>
              {row.childName}
            </a>
          ),
        },
        { head: who, width: 30, label: true, cell: name },
        { head: 'First day', width: 18, label: true, cell: ({ firstDay }) => dayBrief(firstDay, today) },
        {
          head: 'How it stands',
          width: 22,
          cell: (row) => (row.answer === null && who === 'From' ? 'Waits for you' : standsWords(row)),
        },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

export interface HandoverView {
  readonly handover: Handover;
  /** What it says, where it is open to this reader. */
  readonly opened: { readonly body: HandedOver; readonly hash: string } | undefined;
  /** Of its files those this reader opens, by id. */
  readonly files: ReadonlySet<string>;
  readonly mayAnswer: boolean;
  readonly mayTakeBack: boolean;
  readonly form: FormState;
  readonly today: Day;
}

export function HandoverPage({ ctx, view }: { ctx: PageContext; view: HandoverView }) {
  const { handover, opened, form, today } = view;
  const { answer, childName, from, to, firstDay, offered, offeredBy, offeredOn, leftOut, sentHow } = handover;
  return (
    <Page ctx={ctx} title={`Handed over: ${childName}`} hasErrors={hasErrors(form)}>
      <Crumb href={handoversUrl}>Handed over</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        title={childName}
        lede={`From ${from} to ${to}, for the first day there, ${dayWords(firstDay, today)}.`}
        more={`Offered by ${offeredBy ?? from}, ${dayWords(offeredOn, today)}. ${standsWords(handover)}${answer === null ? '' : ` on ${dayWords(answer.on, today)}${answer.by === null ? '' : ` by ${answer.by}`}`}.`}
      />
      {answer?.reason != null && <Notice lead="The reason given:">{answer.reason}</Notice>}
      {sentHow !== null && <Notice lead="How it was sent:">{sentHow}</Notice>}
      {view.mayAnswer && <Answer ctx={ctx} view={view} />}
      {opened === undefined ? (
        <Block title="What is in it" count={offered.length}>
          <p>
            {offered.length === 0 ? 'No section.' : sentence(`${listWords(offered)}.`)} And every target, with what
            became of it.
          </p>
        </Block>
      ) : (
        <Content
          body={opened.body}
          today={today}
          fileUrl={(file) => (view.files.has(file) ? handedFileUrl(handover.id, file) : null)}
        />
      )}
      {leftOut.length > 0 && (
        <Block title="What is left out">
          <ul class="mini">
            {leftOut.map(({ title, why }) => (
              <li key={title}>
                {title} <span class="second-line">{why}</span>
              </li>
            ))}
          </ul>
        </Block>
      )}
      {opened !== undefined && (
        <p class="soft small">Fingerprint of what was handed over: {opened.hash.slice(0, 16)}</p>
      )}
      {view.mayTakeBack && (
        <PostForm action={takeBackUrl(handover.id)} csrfToken={ctx.csrfToken}>
          <TextArea form={form} name="reason" label="Why is it taken back?" rows={2} />
          <Button kind="outlined">Take it back</Button>
        </PostForm>
      )}
    </Page>
  );
}

function Answer({ ctx, view: { handover, form } }: { ctx: PageContext; view: HandoverView }) {
  const action = answerHandoverUrl(handover.id);
  return (
    <>
      <PostForm action={action} csrfToken={ctx.csrfToken} hidden={{ answer: 'accepted' }}>
        <p>Accepting opens it to your designated teacher, head and safeguarding lead, and to nobody else.</p>
        <Button>Accept it</Button>
      </PostForm>
      <PostForm action={action} csrfToken={ctx.csrfToken} hidden={{ answer: 'refused' }}>
        <TextArea
          form={form}
          name="reason"
          label="Or say why you do not accept it"
          hint="“The child is not coming to us”. The other school reads it"
          rows={2}
        />
        <Button kind="outlined">Do not accept it</Button>
      </PostForm>
    </>
  );
}

function Content({ body, today, fileUrl }: { body: HandedOver; today: Day; fileUrl: FileUrl }) {
  return (
    <>
      {body.sections.map((section) => (
        <Block
          key={`${section.section} ${section.label}`}
          title={section.label === '' ? section.title : `${section.title}: ${section.label}`}
        >
          <CopiedContent section={section} today={today} fileUrl={fileUrl} />
        </Block>
      ))}
      <Block title="Targets, and what became of each" count={body.targets.length}>
        {body.targets.length === 0 && <p class="soft">None was set.</p>}
        <ul class="mini">
          {body.targets.map(({ success, term, outcome, why, impact }) => (
            <li key={`${term} ${success}`}>
              <b>{success}</b>
              <span class="second-line">
                {[outcome ?? 'No outcome yet', why, impact, term].filter(Boolean).join('. ')}
              </span>
            </li>
          ))}
        </ul>
      </Block>
      {body.money !== undefined && (
        <Block title={agreedMoneyTitle} count={body.money.length}>
          <ul class="mini">
            {body.money.map(({ intervention, agreed, unspent, endsOn }) => (
              <li key={`${intervention} ${agreed}`}>
                <b>{intervention}</b>
                <span class="second-line">
                  {unspent} of {agreed} is not spent. It was to end on {dayWords(endsOn, today)}.
                </span>
              </li>
            ))}
          </ul>
          <p class="soft small">The Virtual School decides how it goes on, and holds the money.</p>
        </Block>
      )}
    </>
  );
}

import { planWord } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import type { Lead } from '../../packs/model.ts';
import { Block, Columns, Crumb, Empty, Notice, PageHead } from '../../ui/components.ts';
import { countOf, dateTimeWithin, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { OpenPlan } from './open-plan.commands.ts';
import type { AnswerRow } from './plan.ts';
import { planTitle } from './plan-page-words.ts';
import { changesUrl, partUrl, planUrl } from './plan-urls.ts';
import { whoseWords } from './plan-words.ts';
import type { ChangedAnswer, ChangedPart, ChangedRecord, ChangedSection, Return } from './what-changed.ts';
import { Lines, Written } from './written.page.tsx';

export interface ChangesView {
  readonly opened: OpenPlan;
  readonly shown: Return;
  /** Other times it came back, the last one first. */
  readonly others: readonly Return[];
  readonly sections: readonly ChangedSection[];
  readonly today: Day;
}

/** A plan that came back, put right: each section the return named, as it was and as it is; then what else changed. */
export function ViewChangesPage({ ctx, view }: { ctx: PageContext; view: ChangesView }) {
  const { opened, shown, sections, today } = view;
  const { child, plan } = opened;
  const word = planWord({ scopes: child.scopes, groups: child.facts.groups }) === 'PEP' ? 'PEP' : 'Plan';
  const named = sections.filter(({ needs }) => needs !== null);
  const also = sections.filter(({ needs }) => needs === null);
  return (
    <Page ctx={ctx} title={`What changed since it came back: ${child.name.short}`}>
      <Crumb href={planUrl(child.id, plan.id)}>
        {child.name.short}, {planTitle(plan, word)}
      </Crumb>
      <PageHead small title="What changed since it came back" lede={ledeOf(shown, today)} more={countWords(named)} />
      {shown.returned.reason !== null && (
        <Notice lead={`${shown.returned.by ?? 'The adviser'} wrote:`}>{shown.returned.reason}</Notice>
      )}
      <Columns
        main={
          <>
            {named.map((section) => (
              <Section key={section.section.id} section={section} view={view} />
            ))}
            {also.length > 0 && (
              <>
                <h2 class="plan-also">Changed too, and not asked for</h2>
                {also.map((section) => (
                  <Section key={section.section.id} section={section} view={view} />
                ))}
              </>
            )}
            {sections.length === 0 && <Empty lead="Nothing you may read was named or has changed." />}
          </>
        }
        side={<Others view={view} />}
      />
    </Page>
  );
}

function ledeOf({ returned, until }: Return, today: Day): string {
  const back = `Returned on ${dayWords(returned.on, today)}`;
  return until === null
    ? `${back}. It is being put right: this is how it stands now.`
    : `${back}, sent in again on ${dayWords(until.on, today)}${until.by === null ? '' : ` by ${until.by}`}.`;
}

function countWords(named: readonly ChangedSection[]): string | undefined {
  if (named.length === 0) return undefined;
  const changed = named.filter(({ parts }) => parts.length > 0).length;
  const of = `${countOf(named.length, 'section')} ${named.length === 1 ? 'was' : 'were'} named`;
  if (changed === named.length) return `${sentence(of)}, and something changed in ${changed === 1 ? 'it' : 'each'}.`;
  return `${sentence(of)}. In ${countOf(named.length - changed, 'of them', 'of them')} nothing has changed.`;
}

function Section({ section: { section, needs, parts }, view }: { section: ChangedSection; view: ChangesView }) {
  return (
    <Block title={section.title}>
      {needs !== null && (
        <p class="plan-needs">
          <b>Asked for:</b> {needs}
        </p>
      )}
      {parts.length === 0 && <p class="soft">Nothing in it has changed since.</p>}
      {parts.map((part) => (
        <Part key={part.part.id} changed={part} view={view} />
      ))}
    </Block>
  );
}

function Part({ changed: { part, answers, records }, view }: { changed: ChangedPart; view: ChangesView }) {
  const { child, plan } = view.opened;
  return (
    <>
      {part.label !== '' && <h3>{part.label}</h3>}
      {answers.map((answer) => (
        <Answer key={answer.question.id} answer={answer} lead={part.lead} view={view} />
      ))}
      {records.map((record) => (
        <Rows key={record.ask} record={record} />
      ))}
      <p class="second-line">
        <a class="govuk-link" href={partUrl(child.id, plan.id, part.id)}>
          Read the whole section
        </a>
      </p>
    </>
  );
}

function Answer({
  answer: { question, was, is },
  lead,
  view,
}: {
  answer: ChangedAnswer;
  lead: Lead;
  view: ChangesView;
}) {
  const side = (title: string, rows: readonly AnswerRow[]) => (
    <div>
      <h4>{title}</h4>
      {rows.every(({ value }) => value === null) && <p class="soft">Not answered</p>}
      {rows.map((row) => (
        <div key={row.id}>
          {row.value !== null && <Written view={view} question={question} row={row} />}
          <p class="second-line">
            {whoseWords(lead, row.author, row.toldBy)}, {dateTimeWithin(row.at, view.today)}
          </p>
        </div>
      ))}
    </div>
  );
  return (
    <div class="plan-change">
      <h3>{question.ask}</h3>
      <div class="plan-change__both">
        {side('It was', was)}
        {side('It is', is)}
      </div>
    </div>
  );
}

function Rows({ record: { ask, heads, gone, come } }: { record: ChangedRecord }) {
  const words = (row: readonly string[]) =>
    row.flatMap((cell, at) => (cell === '' ? [] : [`${heads[at] ?? ''}: ${cell}`])).join('; ');
  const side = (title: string, rows: readonly (readonly string[])[]) => (
    <div>
      <h4>{title}</h4>
      {rows.length === 0 ? <p class="soft">Nothing</p> : <Lines lines={rows.map(words)} />}
    </div>
  );
  return (
    <div class="plan-change">
      <h3>{ask}</h3>
      <div class="plan-change__both">
        {side('No longer so', gone)}
        {side('New, or put differently', come)}
      </div>
      <p class="second-line">Kept in the record, which says who changed it.</p>
    </div>
  );
}

function Others({ view: { opened, others, today } }: { view: ChangesView }) {
  if (others.length === 0) return null;
  return (
    <Block title="It came back before">
      <ul class="mini">
        {others.map(({ returned }) => (
          <li key={returned.position}>
            <a class="govuk-link" href={changesUrl(opened.child.id, opened.plan.id, returned.position)}>
              Returned on {dayWords(returned.on, today)}
            </a>
          </li>
        ))}
      </ul>
    </Block>
  );
}

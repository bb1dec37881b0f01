import { Empty, PageHead, Table, Tag } from '../../ui/components.ts';
import { countOf, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type PlanTerm, termKey, termWords } from '../plans/index.ts';
import { type Agreement, agreementOfSample, type SectionAgreement } from './agreement.ts';
import type { Sample, SampledPlan } from './samples.queries.ts';
import { samplesUrl, secondJudgementUrl } from './urls.ts';

export interface SampleView {
  readonly term: PlanTerm;
  readonly before: PlanTerm;
  readonly after: PlanTerm;
  readonly sample: Sample;
  /** Per cent of plans that are drawn, and the fewest that a share is said of. */
  readonly share: number;
  readonly fewest: number;
}

/** The plans of a term that were drawn to be judged twice, and how far the judgements agree. */
export function SamplePage({ ctx, view }: { ctx: PageContext; view: SampleView }) {
  const { term, sample, share, fewest } = view;
  const { plans, judged } = sample;
  const pairs = plans.flatMap(({ compared }) => (compared === null ? [] : [compared]));
  const { whole, sections } = agreementOfSample(pairs, fewest);
  return (
    <Page ctx={ctx} title={`Plans judged twice, ${termWords(term)}`}>
      <PageHead
        title="Plans judged twice"
        lede={ledeOf(term, judged, plans.length, pairs.length)}
        more={`Each plan has a chance of ${share} in 100, by its own number and term: nobody chooses. The second judges without sight of the first.`}
      />
      {ctx.someoneLooking ? (
        <Empty lead="Names are hidden while someone is looking.">Turn off the switch when you are alone.</Empty>
      ) : plans.length === 0 ? (
        <Empty lead="No plan of this term has been drawn." />
      ) : (
        <>
          <p class="plan-needs">
            <b>{wholeWords(whole, pairs.length, fewest)}</b>
          </p>
          <Plans plans={plans} />
          {sections.length > 0 && <Sections rows={sections} view={view} />}
        </>
      )}
      <p class="second-line">
        {[view.before, view.after].map((each, at) => (
          <span key={termKey(each)}>
            {at > 0 && ' · '}
            <a class="govuk-link" href={`${samplesUrl}?term=${termKey(each)}`}>
              {sentence(termWords(each))}
            </a>
          </span>
        ))}
      </p>
    </Page>
  );
}

function ledeOf(term: PlanTerm, judged: number, drawn: number, both: number): string {
  const when = `${sentence(termWords(term))}.`;
  if (judged === 0) return `${when} No plan of it has been judged yet.`;
  const counted = `${sentence(countOf(judged, 'plan'))} ${judged === 1 ? 'is' : 'are'} judged`;
  if (drawn === 0) return `${when} ${counted}, and none is drawn.`;
  return `${when} ${counted}, ${countOf(drawn, 'is', 'are')} drawn, ${both === 0 ? 'none has' : countOf(both, 'has', 'have')} both judgements.`;
}

export function wholeWords({ judged, same, share }: Agreement, plans: number, fewest: number): string {
  if (judged === 0) return 'No plan has both judgements yet.';
  const counted = `${same} of ${countOf(judged, 'section')} judged alike`;
  return share === null
    ? `${sentence(counted)}. With ${countOf(plans, 'plan')}, too few to say how far judging agrees: at least ${fewest} are needed.`
    : `${share} % agreement: ${counted}, in ${countOf(plans, 'plan')}.`;
}

function Plans({ plans }: { plans: readonly SampledPlan[] }) {
  const rank = ({ mine, compared }: SampledPlan) => (mine ? 0 : compared === null ? 1 : 2);
  return (
    <Table
      caption="Drawn"
      count={plans.length}
      columns={[
        {
          head: 'Child',
          isHead: true,
          width: 20,
          cell: ({ childId, planId, name }: SampledPlan) => (
            <a class="govuk-link" href={secondJudgementUrl(childId, planId)}>
              {name}
            </a>
          ),
        },
        { head: 'School', width: 24, label: true, cell: ({ school }) => school },
        {
          head: 'First',
          width: 18,
          label: true,
          cell: ({ first, mine }) => (mine ? 'Not shown yet' : (first ?? 'Nobody')),
        },
        { head: 'Second', width: 18, label: true, cell: ({ second }) => second ?? 'Nobody could be asked' },
        { head: 'Agreement', width: 20, label: true, cell: (row) => <Stands row={row} /> },
      ]}
      rows={plans.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))}
      rowKey={({ planId }) => planId}
    />
  );
}

function Stands({ row: { mine, compared, settled } }: { row: SampledPlan }) {
  if (mine) return <Tag state="half">Waits for you</Tag>;
  if (compared === null) return <>Not in yet</>;
  const apart = compared.filter(({ same }) => !same).length;
  return (
    <>
      {compared.length - apart} of {compared.length} alike
      {apart > 0 && (
        <div class="small soft">
          {settled === apart ? 'the rest settled' : `${apart - settled} of ${apart} to be settled`}
        </div>
      )}
    </>
  );
}

function Sections({ rows, view: { sample, fewest } }: { rows: readonly SectionAgreement[]; view: SampleView }) {
  return (
    <Table
      caption="By section"
      columns={[
        {
          head: 'Section',
          isHead: true,
          width: 50,
          cell: ({ section }: SectionAgreement) => sample.titles.get(section) ?? section,
        },
        {
          head: 'Judged alike',
          width: 25,
          right: true,
          label: true,
          cell: ({ same, judged }) => `${same} of ${judged}`,
        },
        {
          head: 'Agreement',
          width: 25,
          right: true,
          label: true,
          cell: ({ share, judged }) => (share === null ? `Too few to say (${judged} of ${fewest})` : `${share} %`),
        },
      ]}
      rows={rows}
      rowKey={({ section }) => section}
    />
  );
}

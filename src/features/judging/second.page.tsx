import type { Day } from '../../calendar/index.ts';
import type { PlanSection } from '../../packs/model.ts';
import { Block, Button, Crumb, Empty, Fold, Notice, PageHead } from '../../ui/components.ts';
import {
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  Radios,
  SelectField,
  TextArea,
} from '../../ui/form.tsx';
import { countOf, dateTimeWithin } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { OpenPlan, PlanCopy } from '../plans/index.ts';
import { type Agreement, compared, mayAgree, type Saying, type SettlingStands, settlingOf } from './agreement.ts';
import { BackToPlan, ColourTag, JudgementFields } from './judgement.page.tsx';
import { colours, colourWords, type Judgement } from './judgement.ts';
import { giveSecondUrl, samplesUrl, secondJudgementUrl, settleUrl } from './urls.ts';

const TITLE = 'The second judgement';

/** For whoever judges second, without sight of the first: the plan as it was sent in, and the same fields. */
export function JudgeSecondPage(props: {
  readonly ctx: PageContext;
  readonly opened: OpenPlan;
  readonly sections: readonly PlanSection[];
  readonly copy: PlanCopy | undefined;
  readonly form: FormState;
  readonly today: Day;
  /** Those it can be handed on to. */
  readonly others: Others;
}) {
  const { ctx, opened, sections, copy, form, today, others } = props;
  return (
    <Page ctx={ctx} title={`${TITLE}: ${opened.child.name.short}`} hasErrors={hasErrors(form)}>
      <Crumb href={samplesUrl}>Plans judged twice</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`${TITLE}: ${opened.child.name.short}`}
        lede="This plan was drawn to be judged twice. You see it as it was sent in, and not what was judged of it first."
        more="Once yours is in, both stand beside each other for the two of you. It cannot be changed after that."
      />
      <PostForm action={secondJudgementUrl(opened.child.id, opened.plan.id)} csrfToken={ctx.csrfToken} confirmLeaving>
        <JudgementFields form={form} sections={sections} copy={copy} opened={opened} today={today} />
        <FormEnd>
          <Button>Give this judgement</Button>
        </FormEnd>
      </PostForm>
      {others.length > 0 && (
        <Fold summary="I cannot judge it" soft>
          <AskInstead ctx={ctx} opened={opened} others={others} />
        </Fold>
      )}
    </Page>
  );
}

type Others = readonly { readonly personId: string; readonly name: string }[];

function AskInstead({ ctx, opened, others }: { ctx: PageContext; opened: OpenPlan; others: Others }) {
  return (
    <PostForm action={giveSecondUrl(opened.child.id, opened.plan.id)} csrfToken={ctx.csrfToken}>
      <SelectField
        form={{ values: {}, errors: {} }}
        name="person"
        label="Ask somebody else"
        choices={others.map(({ personId, name }) => ({ value: personId, text: name }))}
      />
      <Button kind="outlined">Ask them instead</Button>
    </PostForm>
  );
}

export interface WaitingView {
  readonly opened: OpenPlan;
  readonly person: string | null;
  /** Those it can be given to instead, for the head; empty for others. */
  readonly others: Others;
}

export function WaitingPage({ ctx, view: { opened, person, others } }: { ctx: PageContext; view: WaitingView }) {
  return (
    <Page ctx={ctx} title={`${TITLE}: ${opened.child.name.short}`}>
      <BackToPlan opened={opened} />
      <PageHead small title={TITLE} />
      <Empty lead={person === null ? 'Nobody else could be asked.' : `${person} was asked, and has not judged yet.`}>
        {person === null
          ? 'Whoever has the child, or judged the plan first, cannot judge it a second time.'
          : 'Both judgements are shown here once the second is in.'}
      </Empty>
      {others.length > 0 && <AskInstead ctx={ctx} opened={opened} others={others} />}
    </Page>
  );
}

export interface ComparisonView {
  readonly opened: OpenPlan;
  readonly first: Judgement;
  readonly second: Judgement;
  readonly agreement: Agreement;
  readonly sayings: readonly Saying[];
  /** One of the two, who settles; else the head, who reads. */
  readonly settles: boolean;
  readonly form: FormState;
  readonly today: Day;
}

/** Both judgements beside each other, section by section, and how the two settled what they saw differently. */
export function ComparisonPage({ ctx, view }: { ctx: PageContext; view: ComparisonView }) {
  const { opened, first, second, agreement, form, today } = view;
  const rows = compared(first, second);
  const order = new Map(opened.plan.form.sections.map(({ id }, at) => [id, at]));
  const sorted = rows.toSorted((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0));
  const alike = sorted.filter(({ same }) => same);
  return (
    <Page ctx={ctx} title={`Two judgements: ${opened.child.name.short}`} hasErrors={hasErrors(form)}>
      <BackToPlan opened={opened} />
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Two judgements"
        lede={`${first.by ?? 'The first'} and ${second.by ?? 'the second'} judged ${agreement.same} of ${countOf(agreement.judged, 'section')} alike.`}
        more={`First ${dateTimeWithin(first.at, today)}, second ${dateTimeWithin(second.at, today)}.`}
      />
      {sorted
        .filter(({ same }) => !same)
        .map(({ section }) => (
          <Section key={section} section={section} ctx={ctx} view={view} />
        ))}
      {alike.length > 0 && (
        <Block title="Judged alike" count={alike.length}>
          <ul class="mini">
            {alike.map(({ section, first: colour }) => (
              <li key={section}>
                <b>{titleOf(opened, section)}</b> <ColourTag colour={colour} />
                {[first, second].map((judgement) => (
                  <Words key={judgement.by} judgement={judgement} section={section} />
                ))}
              </li>
            ))}
          </ul>
        </Block>
      )}
    </Page>
  );
}

const titleOf = ({ plan }: OpenPlan, section: string): string =>
  plan.form.sections.find(({ id }) => id === section)?.title ?? section;

function Words({ judgement, section }: { judgement: Judgement; section: string }) {
  const words = judgement.sections.find((each) => each.section === section)?.words ?? '';
  return words === '' ? null : (
    <p class="plan-line">
      <span class="soft">{judgement.by ?? 'Somebody'}:</span> {words}
    </p>
  );
}

interface SectionProps {
  readonly section: string;
  readonly ctx: PageContext;
  readonly view: ComparisonView;
}

function Section({ section, ctx, view }: SectionProps) {
  const { opened, first, second, sayings, today } = view;
  const title = titleOf(opened, section);
  const side = (judgement: Judgement) => {
    const of = judgement.sections.find((each) => each.section === section);
    return of === undefined ? null : (
      <div>
        <h3>{judgement.by ?? 'Somebody'}</h3>
        <ColourTag colour={of.colour} />
        {of.words !== '' && <p class="plan-line">{of.words}</p>}
      </div>
    );
  };
  const own = sayings.filter((each) => each.section === section);
  return (
    <Block title={title} aside={<span class="soft small">Judged differently</span>}>
      <div class="plan-change__both">
        {side(first)}
        {side(second)}
      </div>
      <Settling section={section} title={title} stands={settlingOf(own)} ctx={ctx} view={view} />
      {own.length > 0 && (
        <p class="second-line">
          {own
            .map(
              ({ by, at, agreesTo }) =>
                `${by ?? 'Somebody'} ${agreesTo === null ? 'proposed' : 'agreed'}, ${dateTimeWithin(at, today)}`,
            )
            .join('; ')}
        </p>
      )}
    </Block>
  );
}

interface SettlingProps extends SectionProps {
  readonly title: string;
  readonly stands: SettlingStands;
}

function Settling({ section, title, stands: { proposal, settled }, ctx, view }: SettlingProps) {
  const { opened, form, settles } = view;
  const action = settleUrl(opened.child.id, opened.plan.id);
  if (settled !== null) {
    return (
      <Notice lead="Settled:">
        {colourWords[settled.proposal.colour]} ({settled.proposal.colour}). {settled.proposal.words}
      </Notice>
    );
  }
  const me = opened.doer.personId;
  const stands = { proposal, settled };
  return (
    <>
      {proposal !== null && (
        <Notice lead={`${proposal.byId === me ? 'You proposed' : `${proposal.by ?? 'The other'} proposed`}:`}>
          {colourWords[proposal.colour]} ({proposal.colour}). {proposal.words}
        </Notice>
      )}
      {settles && mayAgree(stands, me) && (
        <PostForm
          action={action}
          csrfToken={ctx.csrfToken}
          hidden={{ section, agrees: String(proposal?.turn ?? 0) }}
          inline
        >
          <Button kind="outlined">
            Agree <span class="govuk-visually-hidden">to what was proposed for “{title}”</span>
          </Button>
        </PostForm>
      )}
      {settles && (
        <PostForm action={action} csrfToken={ctx.csrfToken} hidden={{ section }}>
          <Radios
            form={form}
            name={`colour.${section}`}
            label={proposal === null ? 'How do you settle it?' : 'Or propose something else'}
            choices={colours.map((colour) => ({ value: colour, text: `${colourWords[colour]} (${colour})` }))}
            small
          />
          <TextArea
            form={form}
            name={`words.${section}`}
            label="Why"
            hint="What you saw differently, and what you go by from now on"
            rows={2}
          />
          <Button kind="outlined">
            Propose this <span class="govuk-visually-hidden">for “{title}”</span>
          </Button>
        </PostForm>
      )}
    </>
  );
}

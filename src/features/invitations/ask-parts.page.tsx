import type { Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Empty, Fold, Notice, PageHead } from '../../ui/components.ts';
import {
  Checkboxes,
  DateField,
  ErrorSummary,
  emptyForm,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
} from '../../ui/form.tsx';
import { countOf, dayLong, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { AskedFor, AskedOf } from './ask-parts.commands.ts';
import type { ToAsk } from './ask-parts.queries.ts';
import { askPartsUrl, everybodysPartUrl } from './urls.ts';
import type { Askable } from './who-is-asked.ts';

export interface AskPartsView {
  readonly all: readonly ToAsk[];
  readonly shown: readonly ToAsk[];
  /** More that come once these are asked for. */
  readonly more: number;
  /** Only some were chosen to be shown. */
  readonly chosen: boolean;
  /** The last day a link can be used, by the pack. */
  readonly latest: Day;
  readonly form: FormState;
}

export const askField = (planId: string): string => `ask.${planId}`;
const termPeps = '/peps';
/** Somebody among them is mailed a link. */
export const isMailed = (who: readonly Askable[]): boolean => who.some(({ to }) => to !== 'everybody');

/** Who can be asked for their part of each plan, by which way, and why somebody cannot. */
export function AskPartsPage({ ctx, view }: { ctx: PageContext; view: AskPartsView }) {
  const { shown, more, form, latest } = view;
  const asked = shown.filter(({ can }) => can.length > 0);
  const others = shown.filter(({ can }) => can.length === 0);
  const waiting = asked.length;
  const title = 'Ask for everybody’s part';
  return (
    <Page ctx={ctx} title={title} hasErrors={hasErrors(form)}>
      <Crumb href={termPeps}>PEPs this term</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        lede={
          waiting === 0
            ? 'Everybody who can be asked from here was asked.'
            : `${sentence(countOf(waiting, 'plan has', 'plans have'))} somebody who is not asked yet.${more > 0 ? ` ${sentence(countOf(more, 'more comes', 'more come'))} after these.` : ''}`
        }
        more={
          waiting === 0
            ? undefined
            : 'Chosen is whoever can be asked as things are recorded. Nothing is sent until you say so, and nobody is asked twice.'
        }
        aside={ctx.someoneLooking ? undefined : <OnlySome view={view} />}
      />
      {ctx.someoneLooking ? (
        <Empty lead="Names are hidden while someone is looking.">Turn off the switch when you are alone.</Empty>
      ) : shown.length === 0 ? (
        <Empty lead="No plan waits for anybody to be asked." link={{ href: termPeps, words: 'See how the PEPs stand' }}>
          Plans that are begun later stand here.
        </Empty>
      ) : (
        <>
          {asked.length > 0 && (
            <PostForm action={ctx.here} csrfToken={ctx.csrfToken} confirmLeaving>
              {asked.map((plan) => (
                <OnePlan key={plan.planId} plan={plan} form={form} />
              ))}
              {asked.some(({ can }) => isMailed(can)) && (
                <DateField
                  form={form}
                  name="until"
                  label="Until when the links can be used"
                  hint={`${dayLong(latest)} at the latest, or until the meeting where that is later. Each can be extended.`}
                />
              )}
              <p class="soft">
                Who signs in has their part until so many school days before the meeting, as the authority says.
              </p>
              <FormEnd>
                <Button>Ask them</Button>
                <a class="govuk-link" href={termPeps}>
                  Leave it
                </a>
              </FormEnd>
            </PostForm>
          )}
          {others.map((plan) => (
            <OnePlan key={plan.planId} plan={plan} form={form} />
          ))}
        </>
      )}
    </Page>
  );
}

/** A page with some of the plans alone: a form of its own, for which nothing is sent. */
function OnlySome({ view: { all, shown, chosen } }: { view: AskPartsView }) {
  if (all.length < 2) return null;
  const form = { ...emptyForm, values: chosen ? { plan: shown.map(({ planId }) => planId) } : {} };
  return (
    <Fold summary="Ask for some children only" open={chosen}>
      <form method="get" action={askPartsUrl} class="form">
        <Checkboxes
          form={form}
          name="plan"
          label="For whom"
          choices={all.map(({ planId, name }) => ({ value: planId, text: name }))}
          small
        />
        <p>
          <Button kind="outlined">Show these</Button>
          {chosen && (
            <>
              {' '}
              <a class="govuk-link" href={askPartsUrl}>
                Show all
              </a>
            </>
          )}
        </p>
      </form>
    </Fold>
  );
}

function OnePlan({ plan, form }: { plan: ToAsk; form: FormState }) {
  const { name, can, cannot, meetingOn, childId, planId } = plan;
  const meeting = meetingOn === null ? 'No day is set for the meeting.' : `The meeting is on ${dayLong(meetingOn)}.`;
  return (
    <Block title={name}>
      {can.length > 0 && (
        <Checkboxes
          form={form}
          name={askField(planId)}
          label="Ask"
          about={name}
          hint={meeting}
          choices={can.map(({ value, who, route }) => ({ value, text: who, hint: route }))}
          small
        />
      )}
      {can.length === 0 && <p class="soft">{meeting} Nobody can be asked from here.</p>}
      {cannot.length > 0 && (
        <ul class="govuk-list">
          {cannot.map(({ who, why }) => (
            <li key={`${who} ${why}`} class="soft">
              <b>{sentence(who)}</b>: {why}
            </li>
          ))}
        </ul>
      )}
      <p class="second-line">
        <a class="govuk-link" href={everybodysPartUrl(childId, planId)}>
          Everybody’s part<span class="govuk-visually-hidden"> of {name}’s plan</span>
        </a>
      </p>
    </Block>
  );
}

interface AskedView {
  /** A number alone while somebody is looking. */
  readonly done: readonly AskedFor[] | number;
  /** Plans that were named, and are not there for this person. */
  readonly gone: number;
  /** Null: no link was to be sent. */
  readonly until: Day | null;
  readonly today: Day;
}

/** What was sent, what was not and why, and the codes to be told: shown this once. */
export function AskedPartsPage({ ctx, view: { done, gone, until, today } }: { ctx: PageContext; view: AskedView }) {
  const all = typeof done === 'number' ? [] : done.flatMap(({ asked }) => asked);
  const many = typeof done === 'number' ? done : all.filter(({ sent }) => sent).length;
  const not = all.length - (typeof done === 'number' ? 0 : many);
  const codes = all.some((each) => each.sent && each.code !== null);
  return (
    <Page ctx={ctx} title="Who was asked">
      <Crumb href={termPeps}>PEPs this term</Crumb>
      <PageHead
        title="Who was asked"
        lede={[
          many === 0 ? 'Nobody was asked.' : `${sentence(countOf(many, 'request was', 'requests were'))} sent.`,
          not === 0
            ? ''
            : `${sentence(countOf(not, 'was', 'were'))} not, and why stands beside ${not === 1 ? 'it' : 'them'}.`,
        ].join(' ')}
        more={
          until === null
            ? undefined
            : `Links can be used until ${dayWords(until, today)}, or until the meeting where that is later.`
        }
      />
      {codes && (
        <Notice lead="Codes are shown this once." announced>
          Tell each by phone or in person, never by mail. A new one can be given on the plan’s page.
        </Notice>
      )}
      {gone > 0 && (
        <Notice lead={`${sentence(countOf(gone, 'plan was', 'plans were'))} not there for you.`}>
          Nothing was asked in {gone === 1 ? 'it' : 'them'}. Others may have asked or finished meanwhile.
        </Notice>
      )}
      {typeof done === 'number' ? (
        <Empty lead="Names and codes are hidden while someone is looking.">
          Turn off the switch when you are alone. A new code can be given on each plan’s page.
        </Empty>
      ) : (
        done.map(({ plan, asked }) => (
          <Block key={plan.planId} title={plan.name}>
            <ul class="govuk-list">
              {asked.map((each) => (
                <Outcome key={each.who} each={each} />
              ))}
            </ul>
            <p class="second-line">
              <a class="govuk-link" href={everybodysPartUrl(plan.childId, plan.planId)}>
                Everybody’s part<span class="govuk-visually-hidden"> of {plan.name}’s plan</span>
              </a>
            </p>
          </Block>
        ))
      )}
      <p>
        <a class="govuk-link" href={askPartsUrl}>
          Ask others
        </a>
      </p>
    </Page>
  );
}

function Outcome({ each }: { each: AskedOf }) {
  return (
    <li>
      <b>{each.who}</b>. {each.sent ? each.words : `Not asked: ${each.words}`}
      {each.sent && each.code !== null && (
        <>
          {' '}
          The code to tell them: <b>{each.code}</b>
        </>
      )}
    </li>
  );
}

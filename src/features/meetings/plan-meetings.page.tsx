import type { Day } from '../../calendar/index.ts';
import { Button, Empty, Fold, Notice, PageHead } from '../../ui/components.ts';
import {
  Checkboxes,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  SelectField,
  TextField,
} from '../../ui/form.tsx';
import { countOf, dayWords, listWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { LENGTHS, type MeetingDefaults, MOST_A_DAY } from './meeting-defaults.ts';
import type { Waiting } from './plan-meetings.queries.ts';
import {
  type Around,
  dayField,
  daysFor,
  saidWords,
  startsFor,
  type ToPlan,
  timeField,
  WHEN,
  type Wishes,
  whyWords,
} from './plan-meetings.ts';
import type { Proposal } from './propose.ts';
import { planMeetingsUrl } from './urls.ts';

export interface PlanMeetingsView {
  readonly waiting: Waiting;
  readonly around: Around;
  readonly wishes: Wishes;
  readonly defaults: MeetingDefaults;
  readonly proposals: readonly Proposal[];
  readonly form: FormState;
  /** Just set; null when nothing was. */
  readonly set: { readonly meetings: number; readonly told: number } | null;
}

export function PlanMeetingsPage({ ctx, view }: { ctx: PageContext; view: PlanMeetingsView }) {
  const { waiting, form, set, wishes } = view;
  const { toPlan } = waiting;
  const many = toPlan.length;
  return (
    <Page ctx={ctx} title="Plan the meetings" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        title="Plan the meetings"
        lede={ledeOf(view)}
        more={
          many === 0
            ? undefined
            : 'Proposed on school days alone, spread over the days there are, and at times when nobody is in two places. Change what you like; nothing is set until you say so.'
        }
      />
      {set !== null && (
        <Notice lead={`${sentence(countOf(set.meetings, 'meeting is', 'meetings are'))} set.`} announced>
          {set.told > 0 && `${sentence(countOf(set.told, 'invitation was', 'invitations were'))} written.`}
        </Notice>
      )}
      {many === 0 ? (
        <Empty
          lead="Every plan in hand has a day for its meeting."
          link={{ href: '/peps', words: 'See how the term’s PEPs stand' }}
        >
          Plans that are begun later are proposed here.
        </Empty>
      ) : ctx.someoneLooking ? (
        <Empty lead="Names are hidden while someone is looking.">Turn off the switch when you are alone.</Empty>
      ) : (
        <>
          <WishesForm wishes={wishes} defaults={view.defaults} />
          <PostForm
            action={`${planMeetingsUrl}?most=${wishes.mostADay}&when=${wishes.when}`}
            csrfToken={ctx.csrfToken}
            hidden={{ minutes: String(wishes.minutes) }}
            confirmLeaving
          >
            <Rows view={view} />
            <TextField
              form={form}
              name="place"
              label="Where"
              hint="For all of them; each can be changed later"
              autocomplete="off"
              optional
            />
            <Checkboxes
              form={form}
              name="invite"
              label="Invitations"
              choices={[
                {
                  value: 'yes',
                  text: 'Write to those who come by their work',
                  hint: 'Social worker, adviser, key adult and designated teacher, each an event for their calendar. Others are invited on the meeting’s own page.',
                },
              ]}
            />
            <FormEnd>
              <Button>{many === 1 ? 'Set the meeting' : 'Set the meetings'}</Button>
            </FormEnd>
          </PostForm>
        </>
      )}
    </Page>
  );
}

function ledeOf({ waiting: { toPlan, more }, proposals, around: { today } }: PlanMeetingsView): string {
  const [first] = toPlan;
  if (first === undefined) return 'No meeting needs a day.';
  const placed = proposals.filter((each) => 'time' in each).length;
  const words = [
    `${sentence(countOf(toPlan.length, 'plan has', 'plans have'))} no day for the meeting yet`,
    `the first is due by ${dayWords(first.by, today)}`,
  ].join('; ');
  const rest = more > 0 ? ` ${sentence(countOf(more, 'more comes', 'more come'))} after these.` : '';
  return placed === toPlan.length
    ? `${words}.${rest}`
    : `${words}. ${sentence(countOf(toPlan.length - placed, 'finds', 'find'))} no place: the row says why.${rest}`;
}

function WishesForm({ wishes, defaults }: { wishes: Wishes; defaults: MeetingDefaults }) {
  const form: FormState = {
    values: { most: String(wishes.mostADay), minutes: String(wishes.minutes), when: wishes.when },
    errors: {},
  };
  return (
    <Fold summary="Propose them otherwise">
      <form method="get" action={planMeetingsUrl} class="form">
        <SelectField
          form={form}
          name="most"
          label="At most on one day"
          choices={Array.from({ length: MOST_A_DAY }, (_, at) => ({ value: String(at + 1), text: String(at + 1) }))}
        />
        <SelectField
          form={form}
          name="minutes"
          label="Each takes"
          choices={LENGTHS.map((each) => ({ value: String(each), text: `${each} minutes` }))}
        />
        <SelectField
          form={form}
          name="when"
          label="When"
          choices={Object.entries(WHEN).map(([value, text]) => ({ value, text }))}
        />
        {defaults.source !== null && (
          <p class="soft">
            {`Unless you say otherwise: ${defaults.minutes} minutes, at most ${defaults.mostADay} on one day. ${defaults.source}`}
          </p>
        )}
        <Button kind="outlined">Propose again</Button>
      </form>
    </Fold>
  );
}

function Rows({ view }: { view: PlanMeetingsView }) {
  const { waiting, around, proposals, form } = view;
  const { today } = around;
  const days = daysFor(waiting.toPlan, around);
  const names = new Map(waiting.toPlan.flatMap(({ people }) => people.map(({ id, name }) => [id, name] as const)));
  const starts = startsFor('any', around.starts);
  const dayChoices = (by: Day) => [
    { value: '', text: 'Not yet' },
    ...days.map((day) => ({ value: day, text: `${dayWords(day, today)}${day > by ? ' (after the last day)' : ''}` })),
  ];
  return (
    <div class="plan-table meeting-rows">
      {waiting.toPlan.map((one) => {
        const why = proposals.find(({ id }) => id === one.planId);
        const words = why === undefined ? null : whyWords(why, names);
        const said = saidWords(one, why, around, (day) => dayWords(day, today));
        return (
          <div class="plan-table__row" key={one.planId}>
            <div class="plan-table__wide govuk-form-group">
              <strong>{one.name}</strong>
              <div class="second-line">{withWords(one)}</div>
              <div class="second-line">By {dayWords(one.by, today)}</div>
              {said !== null && <div class="second-line">{said}</div>}
              {words !== null && <div class="late-words">{words}</div>}
            </div>
            <SelectField
              form={form}
              name={dayField(one.planId)}
              label={`Day for ${one.name}`}
              choices={dayChoices(one.by)}
            />
            <SelectField
              form={form}
              name={timeField(one.planId)}
              label={`Time for ${one.name}`}
              choices={[{ value: '', text: 'No time yet' }, ...starts.map((value) => ({ value, text: value }))]}
            />
          </div>
        );
      })}
    </div>
  );
}

function withWords({ people }: ToPlan): string {
  const names = people.map(({ name, asWhom }) => `${name} (${asWhom.toLowerCase()})`);
  return names.length === 0 ? 'Nobody who comes by their work is known' : `With ${listWords(names)}`;
}

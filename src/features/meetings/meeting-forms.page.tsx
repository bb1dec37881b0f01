import type { Day } from '../../calendar/index.ts';
import { Button, Fold } from '../../ui/components.ts';
import {
  Checkboxes,
  DateField,
  emptyForm,
  FormEnd,
  type FormState,
  PostForm,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Contact } from '../contacts/index.ts';
import type { OpenPlan } from '../plans/index.ts';
import type { Agreed } from './agreed.queries.ts';
import type { Around } from './around.queries.ts';
import { type Invitee, notToldWords, type PlannedTime, presences, presenceWords } from './meeting.ts';
import { agreedUrl, inviteUrl, peopleOfMeetingUrl } from './urls.ts';
import { ownersFor } from './view-meeting.form.ts';

export interface MeetingView {
  readonly opened: OpenPlan;
  readonly time: PlannedTime | null;
  readonly invitees: readonly Invitee[];
  readonly around: readonly Around[];
  readonly contacts: readonly Contact[];
  readonly agreed: readonly Agreed[];
  readonly form: FormState;
  readonly today: Day;
}

/** Under a name: what was not sent, and why. */
function notTold({ name, last, state }: Invitee): string | null {
  if (last === null || last.outcome === 'written' || state === 'withdrawn') return null;
  return `${name} ${notToldWords[last.outcome]}.`;
}

type Props = { ctx: PageContext; view: MeetingView };

const formFor = (form: FormState, names: readonly string[]): FormState =>
  Object.keys(form.errors).some((name) => names.includes(name)) ? form : emptyForm;

/** How it stands with each, and whom the child wants there: one form for the whole list. */
export function PeopleForm({ ctx, view: { opened, invitees, today } }: Props) {
  const { child, plan } = opened;
  const hasCome = plan.heldOn !== null || (plan.meetingOn !== null && plan.meetingOn <= today);
  const values = Object.fromEntries(
    invitees.flatMap(({ id, state, wanted }) => [
      [`state.${id}`, state],
      [`wanted.${id}`, wanted === null ? '' : wanted ? 'yes' : 'no'],
    ]),
  );
  const form: FormState = { values, errors: {} };
  return (
    <PostForm action={peopleOfMeetingUrl(child.id, plan.id)} csrfToken={ctx.csrfToken} confirmLeaving>
      <div class="plan-table meeting-rows">
        {invitees.map((invitee) => (
          <div class="plan-table__row" key={invitee.id}>
            <div class="plan-table__wide govuk-form-group">
              <strong>{invitee.name}</strong>
              <div class="second-line">{invitee.asWhom}</div>
              {notTold(invitee) !== null && <div class="second-line">{notTold(invitee)}</div>}
            </div>
            <SelectField
              form={form}
              name={`state.${invitee.id}`}
              label={hasCome ? `Did ${invitee.name} come?` : `Does ${invitee.name} come?`}
              choices={presences.map((value) => ({ value, text: presenceWords[value] }))}
            />
            <SelectField
              form={form}
              name={`wanted.${invitee.id}`}
              label="Wanted by the child?"
              choices={[
                { value: '', text: 'Has not said' },
                { value: 'yes', text: 'Yes' },
                { value: 'no', text: 'No' },
              ]}
            />
          </div>
        ))}
      </div>
      <FormEnd>
        <Button kind="outlined">{hasCome ? 'Save who came' : 'Save who comes'}</Button>
        {hasCome && invitees.some(({ state }) => state === 'expected') && (
          <Button kind="outlined" name="all" value="came">
            {invitees.every(({ state }) => state === 'expected') ? 'Everybody came' : 'Everybody else came'}
          </Button>
        )}
      </FormEnd>
    </PostForm>
  );
}

export function InviteForm({ ctx, view: { opened, invitees, around, contacts, form: sent } }: Props) {
  const { child, plan } = opened;
  const listed = new Set(invitees.flatMap(({ personId, contactId }) => personId ?? contactId ?? []));
  const form = formFor(sent, ['who', 'name', 'as']);
  return (
    <Fold summary="Add somebody" open={form !== emptyForm}>
      <PostForm action={inviteUrl(child.id, plan.id)} csrfToken={ctx.csrfToken}>
        <SelectField
          form={form}
          name="who"
          label="Who"
          choices={[
            { value: '', text: 'Choose' },
            { value: 'child', text: 'The child' },
            ...around
              .filter(({ personId }) => !listed.has(personId))
              .map(({ personId, name, asWhom }) => ({
                value: `person:${personId}`,
                text: `${name} (${asWhom.toLowerCase()})`,
              })),
            ...contacts
              .filter(({ id, unsafe }) => !listed.has(id) && !unsafe)
              .map(({ id, name }) => ({ value: `contact:${id}`, text: `${name} (around the child)` })),
            { value: 'other', text: 'Somebody else' },
          ]}
        />
        <TextField form={form} name="name" label="Their name" hint="For somebody else" autocomplete="off" optional />
        <TextField
          form={form}
          name="as"
          label="As what they come"
          hint="“Mentor”, “Interpreter”"
          autocomplete="off"
          optional
        />
        <Checkboxes
          form={form}
          name="wanted"
          label="What the child says"
          choices={[{ value: 'yes', text: 'The child wants them there' }]}
        />
        <Checkboxes
          form={form}
          name="write"
          label="An invitation by mail"
          hint="To people around the child only where the contact rule allows it, and never to somebody marked as unsafe"
          choices={[{ value: 'yes', text: 'Send it now' }]}
        />
        <Checkboxes
          form={form}
          name="place"
          label="Where it is"
          choices={[{ value: 'yes', text: 'Tell them the place', hint: 'People who sign in are told anyway' }]}
        />
        <Button kind="outlined">Add them</Button>
      </PostForm>
    </Fold>
  );
}

export function AgreeForm({ ctx, view: { opened, around, form: sent } }: Props) {
  const { child, plan } = opened;
  const form = formFor(sent, ['what', 'owner', 'by']);
  return (
    <Fold summary="Add what was agreed" open={form !== emptyForm}>
      <PostForm action={agreedUrl(child.id, plan.id)} csrfToken={ctx.csrfToken} confirmLeaving>
        <TextArea form={form} name="what" label="What" hint="Verb first: “Ring the college about a visit”" rows={2} />
        <SelectField
          form={form}
          name="owner"
          label="Whose it is"
          choices={[
            { value: '', text: 'Choose' },
            ...ownersFor(around, plan, ctx.words).map(({ value, text }) => ({ value, text })),
          ]}
        />
        <DateField form={form} name="by" label="By when" />
        <Button kind="outlined">Add it</Button>
      </PostForm>
    </Fold>
  );
}

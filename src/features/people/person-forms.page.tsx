import type { Day } from '../../calendar/index.ts';
import { Button, Crumb, PageHead } from '../../ui/components.ts';
import {
  Checkboxes,
  type Choice,
  DateField,
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PostForm,
  Radios,
  SelectField,
  TextField,
} from '../../ui/form.tsx';
import { dayPlain } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { PostHeld } from './register.ts';
import {
  addPersonUrl,
  correctPersonUrl,
  correctPostUrl,
  endPostUrl,
  givePostUrl,
  peopleUrl,
  personUrl,
} from './urls.ts';

/** A post that can be given, and who holds it now. */
export interface PostChoice {
  readonly id: string;
  readonly title: string;
  readonly heldBy: readonly string[];
}

export function PersonFields({ form }: { form: FormState }) {
  return (
    <>
      <TextField
        form={form}
        name="name"
        label="Name"
        hint="As colleagues know them: Mrs Example, or Ada Example"
        autocomplete="off"
        spellcheck={false}
        question
      />
      <TextField
        form={form}
        name="email"
        label="Email address"
        hint="At work. They sign in with it; without one they stand in the register alone"
        type="email"
        autocomplete="off"
        spellcheck={false}
        question
        optional
      />
      <YesNo form={form} name="qualified" label="Qualified teacher?" />
    </>
  );
}

export function YesNo(props: { form: FormState; name: string; label: string; hint?: string }) {
  return (
    <Radios
      {...props}
      choices={[
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
        { value: '', text: 'Not said' },
      ]}
      question
      small
    />
  );
}

const choice = ({ id, title, heldBy }: PostChoice): Choice => ({
  value: id,
  text: title,
  hint: heldBy.length > 0 ? `Held by ${heldBy.join(' and ')}` : undefined,
});

export function AddPersonPage({
  ctx,
  form,
  posts,
}: {
  ctx: PageContext;
  form: FormState;
  posts: readonly PostChoice[];
}) {
  return (
    <Page ctx={ctx} title="Add a person" hasErrors={hasErrors(form)}>
      <Crumb href={peopleUrl}>People</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Add a person"
        lede="What they see follows the posts you give them, from the day you say."
      />
      <PostForm action={addPersonUrl} csrfToken={ctx.csrfToken} confirmLeaving>
        <PersonFields form={form} />
        <Checkboxes
          form={form}
          name="posts"
          label="Which posts do they hold?"
          choices={posts.map(choice)}
          question
          small
        />
        <DateField form={form} name="from" label="Since when?" question />
        <Checkboxes
          form={form}
          name="invite"
          label="Their sign-in"
          choices={[{ value: 'yes', text: 'Mail them an invitation now' }]}
          question
          small
        />
        <FormEnd>
          <Button>Add this person</Button>
          <a class="govuk-link" href={peopleUrl}>
            Stop, and add nobody
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

export function CorrectPersonPage(props: { ctx: PageContext; form: FormState; person: { id: string; name: string } }) {
  const { ctx, form, person } = props;
  return (
    <Page ctx={ctx} title={`Correct ${person.name}`} hasErrors={hasErrors(form)}>
      <Crumb href={personUrl(person.id)}>{person.name}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Correct name or address"
        lede="With a new address they sign in by that one. The old address is told, and so are others who must know."
      />
      <PostForm action={correctPersonUrl(person.id)} csrfToken={ctx.csrfToken}>
        <PersonFields form={form} />
        <FormEnd>
          <Button>Save</Button>
          <a class="govuk-link" href={personUrl(person.id)}>
            Leave it as it was
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

/** What the statutory posts ask for. */
function PostFacts({ form }: { form: FormState }) {
  return (
    <>
      <YesNo
        form={form}
        name="senior"
        label="In senior leadership?"
        hint="Asked of the designated teacher and the safeguarding lead"
      />
      <TextField
        form={form}
        name="hours"
        label="Hours a week for this post"
        hint="Asked of the designated teacher: time for the work"
        inputmode="decimal"
        width={4}
        question
        optional
      />
      <TextField
        form={form}
        name="appointed"
        label="Appointed by"
        hint="Those who govern, the head, the authority"
        question
        optional
      />
    </>
  );
}

export function GivePostPage(props: {
  ctx: PageContext;
  form: FormState;
  people: readonly { readonly id: string; readonly name: string }[];
  posts: readonly PostChoice[];
}) {
  const { ctx, form, people, posts } = props;
  const said = ({ title, heldBy }: PostChoice) =>
    heldBy.length > 0 ? `${title} (held by ${heldBy.join(' and ')})` : title;
  return (
    <Page ctx={ctx} title="Give a post" hasErrors={hasErrors(form)}>
      <Crumb href={peopleUrl}>People</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Give a post"
        lede="Whoever holds it sees what goes with it from its first day, and no longer than its last."
      />
      <PostForm action={givePostUrl} csrfToken={ctx.csrfToken} confirmLeaving>
        <SelectField
          form={form}
          name="post"
          label="Which post?"
          choices={[{ value: '', text: 'Choose' }, ...posts.map((post) => ({ value: post.id, text: said(post) }))]}
          question
        />
        <SelectField
          form={form}
          name="person"
          label="Who?"
          hint="Somebody who is here already"
          choices={[{ value: '', text: 'Choose' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
          question
        />
        <p class="govuk-body">
          Not in the list?{' '}
          <a class="govuk-link" href={addPersonUrl}>
            Add a person
          </a>
        </p>
        <DateField form={form} name="from" label="From which day?" question />
        <DateField
          form={form}
          name="to"
          label="Until which day?"
          hint="The last day in the post, where it is known"
          question
          optional
        />
        <PostFacts form={form} />
        <FormEnd>
          <Button>Give this post</Button>
          <a class="govuk-link" href={peopleUrl}>
            Stop, and change nothing
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

export function CorrectPostPage(props: { ctx: PageContext; form: FormState; held: PostHeld; title: string }) {
  const { ctx, form, held, title } = props;
  return (
    <Page ctx={ctx} title={`Correct: ${title}`} hasErrors={hasErrors(form)}>
      <Crumb href={personUrl(held.personId)}>{held.personName}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`${title}: ${held.personName}`}
        lede="Correct what was written down. What stood here before stays in the audit."
      />
      <PostForm action={correctPostUrl(held.id)} csrfToken={ctx.csrfToken}>
        <DateField form={form} name="from" label="From which day?" question />
        <PostFacts form={form} />
        <FormEnd>
          <Button>Save</Button>
          <a class="govuk-link" href={personUrl(held.personId)}>
            Leave it as it was
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

export function EndPostPage(props: {
  ctx: PageContext;
  form: FormState;
  held: PostHeld;
  title: string;
  /** What happens when nobody holds it: "Its duties go to the headteacher." */
  after: string | null;
  today: Day;
}) {
  const { ctx, form, held, title, after } = props;
  return (
    <Page ctx={ctx} title={`End: ${title}`} hasErrors={hasErrors(form)}>
      <Crumb href={personUrl(held.personId)}>{held.personName}</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title={`When does ${held.personName} stop being ${title.toLowerCase().replace('senco', 'SENCO')}?`}
        lede={`In the post since ${dayPlain(held.from)}. After the last day they see nothing by it any more.`}
        more={after ?? undefined}
      />
      <PostForm action={endPostUrl(held.id)} csrfToken={ctx.csrfToken}>
        <DateField
          form={form}
          name="last"
          label="Last day in the post"
          hint="It may lie in the past, or still to come"
          question
        />
        <TextField form={form} name="why" label="Why?" hint="In a few words, for the record" question optional />
        <FormEnd>
          <Button>End the post on that day</Button>
          <a class="govuk-link" href={personUrl(held.personId)}>
            Stop, and change nothing
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

import type { Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Notice, PageHead, Table } from '../../ui/components.ts';
import {
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
import { Reissued, type ReissuedView } from './guidance.page.tsx';
import { type Policy, ratifiedOf, type Version } from './policy.ts';
import { newPolicyUrl, policiesUrl, stepUrl } from './urls.ts';

export interface AddRelatedView {
  readonly form: FormState;
  readonly kinds: readonly { readonly id: string; readonly title: string }[];
  readonly posts: readonly { readonly id: string; readonly title: string }[];
}

/** When it was ratified last, by which minute, and when it is looked at again. */
function RatifiedFields({ form, question }: { form: FormState; question: boolean }) {
  return (
    <>
      <DateField form={form} name="on" label="On which day was it last ratified?" question={question} />
      <TextField
        form={form}
        name="minute"
        label="Minute"
        hint="So that it can be found: FGB 12 November, item 7."
        question={question}
      />
      <DateField form={form} name="review" label="By when is it reviewed next?" question={question} />
    </>
  );
}

/** Another policy of the school, which is published elsewhere. */
export function AddRelatedPage({ ctx, view }: { ctx: PageContext; view: AddRelatedView }) {
  const { form, kinds, posts } = view;
  return (
    <Page ctx={ctx} title="Add a policy" hasErrors={hasErrors(form)}>
      <Crumb href={policiesUrl}>Policies</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Add a policy that is published elsewhere"
        lede="Its review is then asked for in time, and it is looked at when its guidance is reissued."
      />
      <PostForm action={newPolicyUrl} csrfToken={ctx.csrfToken} confirmLeaving>
        <Radios
          form={form}
          name="kind"
          label="Which policy is it?"
          question
          small
          choices={[
            ...kinds.map(({ id, title }) => ({ value: id, text: title })),
            {
              value: 'own',
              text: 'Another',
              under: <TextField form={form} name="title" label="What is it called?" />,
            },
          ]}
        />
        <TextField
          form={form}
          name="address"
          label="Where is it published?"
          hint="The address of its page."
          type="url"
          optional
          question
          spellcheck={false}
        />
        <SelectField
          form={form}
          name="answersFor"
          label="Who answers for it?"
          question
          choices={posts.map(({ id, title }) => ({ value: id, text: title }))}
        />
        <RatifiedFields form={form} question />
        <FormEnd>
          <Button>Add it</Button>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

export interface RelatedView {
  readonly policy: Policy;
  readonly versions: readonly Version[];
  readonly answersFor: string;
  readonly reissued: ReissuedView;
  readonly form: FormState;
  readonly mayKeep: boolean;
  readonly done: string | null;
  readonly today: Day;
}

/** A policy that is published elsewhere: where, who answers for it, and each time it was ratified. */
export function RelatedPage({ ctx, view }: { ctx: PageContext; view: RelatedView }) {
  const { policy, versions, answersFor, reissued, form, mayKeep, done, today } = view;
  const held = ratifiedOf(versions);
  const review = held?.reviewOn ?? null;
  return (
    <Page ctx={ctx} title={policy.title} hasErrors={hasErrors(form)}>
      <Crumb href={policiesUrl}>Policies</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        title={policy.title}
        lede={
          review === null
            ? 'It was not ratified yet.'
            : `${review < today ? 'Its review was due by' : 'Next review by'} ${dayPlain(review)}.`
        }
        more={`Answered for by: ${answersFor}.`}
      />
      {done !== null && <Notice lead={done} announced />}
      {policy.address === null ? (
        <p class="govuk-body">Where it is published is not said.</p>
      ) : (
        <p class="govuk-body">
          Published at{' '}
          <a class="govuk-link" href={policy.address} rel="noreferrer">
            {policy.address}
          </a>
        </p>
      )}
      <Reissued ctx={ctx} view={reissued} />
      <Block title="Each time it was ratified" count={versions.length}>
        <Table
          caption="Each time it was ratified"
          captionUnseen
          columns={[
            {
              head: 'Ratified',
              cell: ({ ratifiedOn }) => (ratifiedOn === null ? '' : dayPlain(ratifiedOn)),
              isHead: true,
            },
            { head: 'Minute', cell: ({ minute }) => minute ?? '', label: true },
            {
              head: 'Next review by',
              cell: ({ reviewOn }) => (reviewOn === null ? '' : dayPlain(reviewOn)),
              label: true,
            },
          ]}
          rows={versions}
          rowKey={({ id }) => id}
        />
      </Block>
      {mayKeep && policy.endedOn === null && (
        <Block title="It was reviewed and ratified again">
          <PostForm action={stepUrl(policy.id, 'reviewed')} csrfToken={ctx.csrfToken}>
            <RatifiedFields form={form} question={false} />
            <FormEnd>
              <Button>Write it down</Button>
            </FormEnd>
          </PostForm>
          <PostForm inline action={stepUrl(policy.id, 'end')} csrfToken={ctx.csrfToken}>
            <Button kind="link">Take it off the list: we have no such policy any more</Button>
          </PostForm>
        </Block>
      )}
    </Page>
  );
}

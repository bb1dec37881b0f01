import type { Post } from '../../packs/index.ts';
import { Button, Fold, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, fieldValue, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { postField } from './people-form.ts';
import { requirementsAsked } from './requirements-asked.ts';
import { StepFrame, stepUrl } from './set-up.page.tsx';

export interface PeopleStepView {
  readonly token: string;
  readonly must: readonly Post[];
  readonly may: readonly Post[];
  readonly titleOf: (post: string) => string;
  readonly form: FormState;
  readonly step: string;
}

export function PeopleStepPage({ ctx, view }: { ctx: PageContext; view: PeopleStepView }) {
  const { token, must, may, form } = view;
  const someMay = may.some(({ id }) => form.values[postField('name', id)] || form.errors[postField('name', id)]);
  return (
    <StepFrame ctx={ctx} token={token} title="People and posts" step={view.step} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="People and posts"
        lede="Who holds which post today. Leave a post empty where nobody does: Mainstay shows it as vacant."
        more="Who holds several posts: give the same name again; the address is needed once. Since when: like 1 Sep 2024; left out, it counts from today. Nobody is written to yet."
      />
      <PostForm action={stepUrl(token, 'people')} csrfToken={ctx.csrfToken} confirmLeaving>
        {must.map((post) => (
          <OnePost key={post.id} post={post} view={view} />
        ))}
        <Fold summary="Other posts, where somebody holds them" open={someMay}>
          {may.map((post) => (
            <OnePost key={post.id} post={post} view={view} />
          ))}
        </Fold>
        <FormEnd>
          <Button>Save and go on</Button>
        </FormEnd>
      </PostForm>
    </StepFrame>
  );
}

function OnePost({ post, view }: { post: Post; view: PeopleStepView }) {
  const { form, titleOf } = view;
  const title = titleOf(post.id);
  const asked = requirementsAsked(post);
  return (
    <fieldset class="govuk-fieldset post-named">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{title}</legend>
      <div class="fields-beside">
        <TextField form={form} name={postField('name', post.id)} label="Name" autocomplete="off" spellcheck={false} />
        <TextField
          form={form}
          name={postField('email', post.id)}
          label="Email address"
          type="email"
          autocomplete="off"
          spellcheck={false}
          optional
        />
        <TextField
          form={form}
          name={postField('since', post.id)}
          label="Since"
          autocomplete="off"
          spellcheck={false}
          optional
        />
      </div>
      {asked.length > 0 && (
        <div class="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes">
          {asked.map(({ part, words }) => (
            <Tick key={part} form={form} name={postField(part, post.id)} words={words} />
          ))}
        </div>
      )}
    </fieldset>
  );
}

/** One box: the post over it says of whom it tells. */
function Tick({ form, name, words }: { form: FormState; name: string; words: string }) {
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id={name}
        name={name}
        type="checkbox"
        value="yes"
        checked={fieldValue(form.values, name) === 'yes'}
      />
      <label class="govuk-label govuk-checkboxes__label" for={name}>
        {words}
      </label>
    </div>
  );
}

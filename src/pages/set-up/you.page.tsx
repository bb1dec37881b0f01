import { passwordHint } from '../../features/accounts/index.ts';
import { Button, PageHead } from '../../ui/components.ts';
import {
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PasswordField,
  PostForm,
  Radios,
  TextField,
} from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { StepFrame, stepUrl } from './set-up.page.tsx';

export interface YouView {
  readonly token: string;
  /** The people of the step before, to be one of; `value` is their place in that list. */
  readonly people: readonly { readonly value: string; readonly name: string; readonly words: string }[];
  /** What the finished set-up will hold, in sentences. */
  readonly summary: readonly string[];
  readonly one: string;
  readonly form: FormState;
  readonly step: string;
}

export function YouPage({ ctx, view }: { ctx: PageContext; view: YouView }) {
  const { token, people, summary, one, form } = view;
  return (
    <StepFrame ctx={ctx} token={token} title="Your own sign-in" step={view.step} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead
        small
        title="Your own sign-in"
        lede={`You are the first administrator: you add people, give posts and change settings of the ${one}. By that post alone you see no child.`}
      />
      <PostForm action={stepUrl(token, 'you')} csrfToken={ctx.csrfToken}>
        <Radios
          form={form}
          name="who"
          label="Who are you?"
          choices={[
            ...people.map(({ value, name, words }) => ({ value, text: name, hint: words })),
            {
              value: 'somebody-else',
              text: people.length === 0 ? 'My name' : 'Somebody else',
              under: <TextField form={form} name="name" label="Your name" autocomplete="name" spellcheck={false} />,
            },
          ]}
          question
          small
        />
        <TextField
          form={form}
          name="email"
          label="Your email address"
          hint="You sign in with it. If you gave it in the step before, leave this empty"
          type="email"
          autocomplete="username"
          spellcheck={false}
          question
        />
        <PasswordField
          form={form}
          name="password"
          label="Choose a password"
          hint={passwordHint}
          autocomplete="new-password"
          question
        />
        <h2 class="govuk-heading-m">What will be stored</h2>
        <ul class="govuk-list govuk-list--bullet">
          {summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <FormEnd>
          <Button>Finish set-up</Button>
        </FormEnd>
      </PostForm>
      <p class="govuk-body soft">
        Next you set up the second step of your sign-in: an app on your phone that makes codes. This link stops working
        then.
      </p>
    </StepFrame>
  );
}

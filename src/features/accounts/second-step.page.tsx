import { Button, Fold, Notice, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PostForm, TextField } from '../../ui/form.tsx';
import { BarePage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { secondStepUrl } from './urls.ts';

/** The code of an app, or a recovery code, from somebody who has given their password. */
export function SecondStepPage(props: { ctx: PageContext; form: FormState; back: string; paused: string | null }) {
  const { ctx, form, back, paused } = props;
  return (
    <BarePage ctx={ctx} title="Enter your code" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title="Enter your code" />
      {paused !== null && (
        <Notice stop announced lead="There were several wrong codes from here.">
          You can try again {paused}. A code of the app can be used once; wait for the next one.
        </Notice>
      )}
      <PostForm action={secondStepUrl} csrfToken={ctx.csrfToken} hidden={{ back }}>
        <TextField
          form={form}
          name="code"
          label="Code"
          hint="Six figures, from the app on your phone. A new one comes every 30 seconds."
          inputmode="numeric"
          autocomplete="one-time-code"
          width={10}
          spellcheck={false}
        />
        <FormEnd>
          <Button>Go on</Button>
        </FormEnd>
      </PostForm>
      <Fold summary="I do not have my phone" open={form.errors.recovery !== undefined}>
        <PostForm action={secondStepUrl} csrfToken={ctx.csrfToken} hidden={{ back }}>
          <TextField
            form={form}
            name="recovery"
            label="Recovery code"
            hint="One of the ten you kept when you set this up. Each works once."
            autocomplete="off"
            width={20}
            spellcheck={false}
          />
          <FormEnd>
            <Button kind="outlined">Use this recovery code</Button>
          </FormEnd>
        </PostForm>
        <p class="govuk-body">
          No codes left? An administrator at your school or authority can let you set up the second step again.
        </p>
      </Fold>
    </BarePage>
  );
}

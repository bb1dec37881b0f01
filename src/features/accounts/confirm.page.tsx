import { CONFIRMED_FOR } from '../../access/index.ts';
import { Button, Fold, Notice, PageHead } from '../../ui/components.ts';
import {
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PasswordField,
  PostForm,
  TextField,
} from '../../ui/form.tsx';
import { countWord } from '../../ui/format.ts';
import { BarePage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { confirmUrl } from './urls.ts';

/** Before a dangerous act: is it still the same person at this computer? */
export function ConfirmPage(props: {
  ctx: PageContext;
  form: FormState;
  back: string;
  email: string;
  hasSecondFactor: boolean;
  paused: string | null;
  /** In the demonstration its people have no password. */
  demoName: string | null;
}) {
  const { ctx, form, back, email, hasSecondFactor, paused, demoName } = props;
  return (
    <BarePage ctx={ctx} title="Confirm that it is you" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title="Confirm that it is you" />
      <p class="govuk-body">
        What you are about to do cannot easily be taken back, so we ask again. You then go on where you were, and are
        not asked again for {countWord(CONFIRMED_FOR.minutes)} minutes.
      </p>
      {paused !== null && (
        <Notice stop announced lead="There were several wrong tries from here.">
          You can try again {paused}. You are still signed in.
        </Notice>
      )}
      {demoName === null ? (
        <>
          <PostForm action={confirmUrl} csrfToken={ctx.csrfToken} hidden={{ back }}>
            <input type="text" name="username" value={email} autocomplete="username" readonly hidden />
            <PasswordField form={form} name="password" label="Your password" autocomplete="current-password" />
            <FormEnd>
              <Button>Confirm</Button>
            </FormEnd>
          </PostForm>
          {hasSecondFactor && (
            <Fold summary="Use a code from your phone instead" open={form.errors.code !== undefined}>
              <PostForm action={confirmUrl} csrfToken={ctx.csrfToken} hidden={{ back }}>
                <TextField
                  form={form}
                  name="code"
                  label="Code"
                  hint="Six figures, from the app"
                  inputmode="numeric"
                  autocomplete="one-time-code"
                  width={10}
                  spellcheck={false}
                />
                <FormEnd>
                  <Button kind="outlined">Confirm with this code</Button>
                </FormEnd>
              </PostForm>
            </Fold>
          )}
        </>
      ) : (
        <PostForm action={confirmUrl} csrfToken={ctx.csrfToken} hidden={{ back, demo: 'yes' }}>
          <p class="govuk-body">In the demonstration nobody has a password.</p>
          <Button>Confirm as {demoName}</Button>
        </PostForm>
      )}
    </BarePage>
  );
}

import { ActionLink, Acts, Button, Notice, PageHead } from '../../ui/components.ts';
import {
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PasswordField,
  PostForm,
  TextField,
} from '../../ui/form.tsx';
import { BarePage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Link } from './links.queries.ts';
import { PASSWORD } from './password-rules.ts';
import { resetUrl, signInUrl, signOutUrl } from './urls.ts';

export const passwordHint = `At least ${PASSWORD.shortest} characters. Three or four words that do not belong together are easy to remember and hard to guess.`;

/** What a link from the mailbox opens. It names no person, no address and no school. */
export function ChoosePasswordPage(props: {
  ctx: PageContext;
  form: FormState;
  action: string;
  isReset: boolean;
  paused: string | null;
}) {
  const { ctx, form, action, isReset, paused } = props;
  const title = isReset ? 'Choose a new password' : 'Choose a password';
  return (
    <BarePage ctx={ctx} title={title} hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title={title} />
      {!isReset && <p class="govuk-body">You have been invited to Mainstay. From now on you sign in with this.</p>}
      {paused !== null && (
        <Notice stop announced lead="There were several wrong addresses from here.">
          You can try again {paused}. The link still works.
        </Notice>
      )}
      <PostForm action={action} csrfToken={ctx.csrfToken}>
        <TextField
          form={form}
          name="email"
          label="Your email address"
          hint="The one this link was sent to"
          type="email"
          autocomplete="username"
          spellcheck={false}
        />
        <PasswordField form={form} name="password" label="Password" hint={passwordHint} autocomplete="new-password" />
        <FormEnd>
          <Button>Keep this password</Button>
        </FormEnd>
      </PostForm>
      {isReset && <p class="govuk-body soft">Everywhere you are signed in now, you will be signed out.</p>}
    </BarePage>
  );
}

const closed: Readonly<Record<Exclude<Link['state'], 'open'> | 'unknown', readonly [string, string]>> = {
  used: [
    'This link has been used',
    'It works once. If it was you, sign in. If it was not, tell your administrator, and choose a new password now.',
  ],
  expired: ['This link has run out', 'Give us your address, and we will send you another.'],
  withdrawn: [
    'This link no longer works',
    'A newer one was sent, or it was taken back. Look for the newest mail, or ask for another.',
  ],
  unknown: [
    'This link does not work',
    'A part of it may be missing: open it from the mail again, or copy all of it. Or ask for another.',
  ],
};

export function ClosedLinkPage({ ctx, state }: { ctx: PageContext; state: keyof typeof closed }) {
  const [title, words] = closed[state];
  return (
    <BarePage ctx={ctx} title={title}>
      <PageHead title={title} />
      <p class="govuk-body">{words}</p>
      <Acts>
        <ActionLink href={resetUrl} kind={state === 'used' ? 'outlined' : 'filled'}>
          Ask for another link
        </ActionLink>
        <ActionLink href={signInUrl} kind={state === 'used' ? 'filled' : 'link'}>
          Sign in
        </ActionLink>
      </Acts>
    </BarePage>
  );
}

/** Somebody opens another person's link while they are signed in: a shared computer, or a mail passed on. */
export function AnotherPersonsLinkPage({ ctx }: { ctx: PageContext }) {
  return (
    <BarePage ctx={ctx} title="This link is for somebody else">
      <PageHead title="This link is for somebody else" />
      <p class="govuk-body">
        You are signed in as {ctx.personName}. If the link is yours, this computer was left signed in: sign out, then
        open the link again from the mail. If it was passed on to you, please do not use it.
      </p>
      <PostForm action={signOutUrl} csrfToken={ctx.csrfToken}>
        <Button>Sign out</Button>
      </PostForm>
    </BarePage>
  );
}

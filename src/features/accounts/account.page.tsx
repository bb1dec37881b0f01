import type { Day } from '../../calendar/day.ts';
import { ActionLink, Block, Button, Crumb, Mini, MiniRow, Notice, PageHead } from '../../ui/components.ts';
import { ErrorSummary, FormEnd, type FormState, hasErrors, PasswordField, PostForm } from '../../ui/form.tsx';
import { countOf, dateTimeWords, dayPlain, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { passwordHint } from './choose-password.page.tsx';
import { deviceWords } from './device-words.ts';
import {
  accountUrl,
  endOthersUrl,
  endSessionUrl,
  organisationUrl,
  passwordUrl,
  recoveryCodesUrl,
  remindersUrl,
  secondFactorUrl,
  signOutUrl,
  stopSecondFactorUrl,
} from './urls.ts';

export interface AccountView {
  readonly name: string;
  /** Null: signs in by other means than an account here. */
  readonly email: string | null;
  readonly posts: readonly { readonly label: string; readonly at: string; readonly since: Day }[];
  readonly organisations: readonly { readonly id: string; readonly name: string; readonly current: boolean }[];
  readonly passwordChanged: Day | null;
  readonly secondFactor: { readonly on: boolean; readonly required: boolean; readonly codesLeft: number };
  readonly sessions: readonly {
    readonly id: string;
    readonly current: boolean;
    readonly userAgent: string;
    readonly network: string;
    readonly lastSeen: Date;
    readonly half: boolean;
  }[];
  readonly today: Day;
  /** What was just done, in a sentence. */
  readonly done: string | null;
}

export function AccountPage({ ctx, view }: { ctx: PageContext; view: AccountView }) {
  const others = view.sessions.filter((session) => !session.current).length;
  return (
    <Page ctx={ctx} title="Your account">
      <PageHead title="Your account" lede={[view.name, view.email].filter(Boolean).join(', ')} />
      {view.done !== null && <Notice lead={view.done} announced />}
      <PostForm inline action={signOutUrl} csrfToken={ctx.csrfToken}>
        <Button kind="outlined">Sign out</Button>
      </PostForm>
      <div class="account">
        <Posts view={view} />
        {view.organisations.length > 1 && <Organisations ctx={ctx} view={view} />}
        {view.posts.length > 0 && <Reminders />}
        {view.email !== null && <SigningIn ctx={ctx} view={view} />}
        <Block title="Where you are signed in" count={view.sessions.length}>
          <Mini
            items={view.sessions.map((session) => (
              <MiniRow
                key={session.id}
                title={session.current ? `${deviceWords(session.userAgent)}: this one` : deviceWords(session.userAgent)}
                action={
                  !session.current && (
                    <PostForm inline action={endSessionUrl(session.id)} csrfToken={ctx.csrfToken}>
                      <Button kind="link" hiddenWords={`${deviceWords(session.userAgent)}, ${session.network}`}>
                        Sign this one out
                      </Button>
                    </PostForm>
                  )
                }
              >
                {session.half && 'Waiting for the code. '}
                {sentence(dateTimeWords(session.lastSeen, view.today))}. Network {session.network || 'not known'}.
              </MiniRow>
            ))}
          />
          {others > 0 && (
            <div class="mini__more">
              <PostForm inline action={endOthersUrl} csrfToken={ctx.csrfToken}>
                <Button kind="outlined">
                  {others === 1 ? 'Sign out the other one' : `Sign out the other ${others}`}
                </Button>
              </PostForm>
            </div>
          )}
        </Block>
      </div>
    </Page>
  );
}

function Posts({ view }: { view: AccountView }) {
  return (
    <Block title="Posts you hold" count={view.posts.length}>
      {view.posts.length === 0 ? (
        <p class="govuk-body">
          None today. What you can see follows the posts you hold: ask an administrator at your school or authority.
        </p>
      ) : (
        <Mini
          items={view.posts.map((post) => (
            <MiniRow key={`${post.label} ${post.at} ${post.since}`} title={post.label}>
              {post.at}, since {dayPlain(post.since)}
            </MiniRow>
          ))}
          more="If a post, your name or your address is wrong, an administrator at your school or authority can put it right."
        />
      )}
    </Block>
  );
}

function Organisations({ ctx, view }: { ctx: PageContext; view: AccountView }) {
  return (
    <Block title="Where you are working now">
      <Mini
        items={view.organisations.map((organisation) => (
          <MiniRow
            key={organisation.id}
            title={organisation.name}
            action={
              organisation.current ? (
                <span class="soft">You are here</span>
              ) : (
                <PostForm
                  inline
                  action={organisationUrl}
                  csrfToken={ctx.csrfToken}
                  hidden={{ organisation: organisation.id }}
                >
                  <Button kind="outlined" hiddenWords={`at ${organisation.name}`}>
                    Work here
                  </Button>
                </PostForm>
              )
            }
          />
        ))}
      />
    </Block>
  );
}

function Reminders() {
  return (
    <Block title="What reminds you">
      <Mini
        items={[
          <MiniRow
            key="reminders"
            title="Your calendar and the weekly mail"
            action={
              <ActionLink kind="link" href={remindersUrl}>
                Choose what reminds you
              </ActionLink>
            }
          >
            What is yours to do, where you will see it.
          </MiniRow>,
        ]}
      />
    </Block>
  );
}

function SigningIn({ ctx, view }: { ctx: PageContext; view: AccountView }) {
  const { on, required, codesLeft } = view.secondFactor;
  return (
    <Block title="How you sign in">
      <Mini
        items={[
          <MiniRow
            key="password"
            title="Password"
            action={
              <ActionLink kind="link" href={passwordUrl}>
                Change your password
              </ActionLink>
            }
          >
            {view.passwordChanged === null ? 'None yet' : `Chosen on ${dayPlain(view.passwordChanged)}`}
          </MiniRow>,
          <MiniRow
            key="second-step"
            title="Second step"
            action={
              <ActionLink kind="link" href={secondFactorUrl}>
                {on ? 'Move it to another phone' : 'Set it up'}
              </ActionLink>
            }
          >
            {on ? 'On, with an app on your phone' : 'Off. With it, a password alone lets nobody in'}
          </MiniRow>,
          ...(on
            ? [
                <MiniRow
                  key="codes"
                  title="Recovery codes"
                  action={
                    <PostForm inline action={recoveryCodesUrl} csrfToken={ctx.csrfToken}>
                      <Button kind="link">Make ten new ones</Button>
                    </PostForm>
                  }
                >
                  {codesLeft === 0 ? 'None left. Make new ones now' : `${sentence(countOf(codesLeft, 'code'))} left`}
                </MiniRow>,
              ]
            : []),
        ]}
      />
      {on && !required && (
        <div class="mini__more">
          <PostForm inline action={stopSecondFactorUrl} csrfToken={ctx.csrfToken}>
            <Button kind="link">Turn the second step off</Button>
          </PostForm>
        </div>
      )}
    </Block>
  );
}

export function ChangePasswordPage(props: { ctx: PageContext; form: FormState; email: string; paused: string | null }) {
  const { ctx, form, email, paused } = props;
  return (
    <Page ctx={ctx} title="Change your password" hasErrors={hasErrors(form)}>
      <Crumb href={accountUrl}>Your account</Crumb>
      <ErrorSummary form={form} />
      <PageHead small title="Change your password" lede="Your other sessions end; this one stays." />
      {paused !== null && (
        <Notice stop announced lead="There were several wrong tries from here.">
          You can try again {paused}. You are still signed in, and your password has not changed.
        </Notice>
      )}
      <PostForm action={passwordUrl} csrfToken={ctx.csrfToken}>
        <input type="text" name="username" value={email} autocomplete="username" readonly hidden />
        <PasswordField form={form} name="current" label="The password you have now" autocomplete="current-password" />
        <PasswordField
          form={form}
          name="password"
          label="New password"
          hint={passwordHint}
          autocomplete="new-password"
        />
        <FormEnd>
          <Button>Keep this password</Button>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

import { Button, Fold, Mini, MiniRow, Notice, PageHead } from '../../ui/components.ts';
import {
  ErrorSummary,
  FormEnd,
  type FormState,
  hasErrors,
  PasswordField,
  PostForm,
  TextField,
} from '../../ui/form.tsx';
import { listWords } from '../../ui/format.ts';
import { BarePage } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Persona } from './accounts.queries.ts';
import { resetUrl, signInAsUrl, signInUrl } from './urls.ts';

/** Why somebody sees this page who may not expect it. */
export type Arrival = 'signed-out' | 'ended' | null;

export function SignInPage(props: {
  ctx: PageContext;
  form: FormState;
  back: string;
  arrival: Arrival;
  /** "in 2 minutes"; null: tries are heard. */
  paused: string | null;
  /** The people of the demonstration; empty everywhere else. */
  personas: readonly Persona[];
}) {
  const { ctx, form, back, arrival, paused, personas } = props;
  return (
    <BarePage ctx={ctx} title="Sign in" hasErrors={hasErrors(form)}>
      <ErrorSummary form={form} />
      <PageHead title="Sign in" />
      {arrival === 'signed-out' && (
        <Notice lead="You are signed out." announced>
          What was on the screen cannot be opened again with the back button.
        </Notice>
      )}
      {arrival === 'ended' && (
        <Notice lead="You have been signed out." announced>
          Your session had ended. Sign in to carry on where you were.
        </Notice>
      )}
      {paused !== null && <PausedNotice paused={paused} />}
      {personas.length > 0 && <Personas ctx={ctx} personas={personas} back={back} />}
      <PostForm action={signInUrl} csrfToken={ctx.csrfToken} hidden={{ back }}>
        {personas.length > 0 && <h2 class="govuk-heading-m">With an address and a password</h2>}
        <TextField
          form={form}
          name="email"
          label="Email address"
          type="email"
          autocomplete="username"
          spellcheck={false}
        />
        <PasswordField form={form} name="password" label="Password" autocomplete="current-password" />
        <FormEnd>
          <Button kind={personas.length > 0 ? 'outlined' : 'filled'}>Sign in</Button>
        </FormEnd>
      </PostForm>
      <p class="govuk-body">
        <a class="govuk-link" href={resetUrl}>
          I have forgotten my password
        </a>
      </p>
      <p class="govuk-body soft">
        You need an invitation to sign in. An administrator at your school or authority can send you one.
      </p>
    </BarePage>
  );
}

/** The same whether the address has an account or not. */
export function PausedNotice({ paused }: { paused: string }) {
  return (
    <Notice
      stop
      announced
      lead="There were several wrong tries from here."
      link={{ href: resetUrl, words: 'Choose a new password' }}
    >
      You can try again {paused}. Nobody is kept out anywhere else. If you have forgotten your password, choose a new
      one.
    </Notice>
  );
}

/** Who to begin with: the people this is made for. The rest stand under their school or authority. */
const starters = [
  'designated-teacher',
  'safeguarding-lead',
  'headteacher',
  'adviser',
  'social-worker',
  'link-governor',
];

function Personas({ ctx, personas, back }: { ctx: PageContext; personas: readonly Persona[]; back: string }) {
  const places = Map.groupBy(
    [...personas].sort((a, b) => a.organisationName.localeCompare(b.organisationName)),
    (persona) => persona.organisationName,
  );
  // the school with the first name, and an authority: both in the order of their names
  const inOrder = [...places.values()].flat();
  const first = starters.flatMap((post) => inOrder.find((persona) => persona.posts.includes(post)) ?? []);
  const asPersona = (persona: Persona, place: string | null) => (
    <PostForm
      key={`${persona.personId} ${persona.organisationId}`}
      inline
      action={signInAsUrl}
      csrfToken={ctx.csrfToken}
      hidden={{ person: persona.personId, organisation: persona.organisationId, back }}
    >
      <MiniRow
        title={listWords(persona.postNames)}
        action={
          <Button kind="outlined" hiddenWords={`${listWords(persona.postNames)}, ${persona.organisationName}`}>
            Sign in as {persona.name}
          </Button>
        }
      >
        {place}
      </MiniRow>
    </PostForm>
  );
  return (
    <section aria-labelledby="personas" class="block">
      <h2 class="govuk-heading-m" id="personas">
        Look around as somebody invented
      </h2>
      <p class="govuk-body">This is the demonstration: every person, child and school in it is made up.</p>
      <Mini items={first.map((persona) => asPersona(persona, persona.organisationName))} />
      {[...places].map(([place, people]) => (
        <Fold key={place} summary={`Everybody at ${place}`}>
          <Mini items={people.map((persona) => asPersona(persona, null))} />
        </Fold>
      ))}
    </section>
  );
}

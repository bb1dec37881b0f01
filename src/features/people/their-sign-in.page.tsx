import { Acts, Block, Button, Fold } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { PersonHere } from './people.queries.ts';
import { closeSignInUrl, reopenSignInUrl, resetSecondStepUrl, signOutPersonUrl } from './urls.ts';

/** What can be done about how somebody else signs in. Their posts, and so what they may see, are another matter. */
export function TheirSignIn(props: { ctx: PageContext; person: PersonHere; elsewhere: boolean }) {
  const { ctx, person, elsewhere } = props;
  const button = (action: string, words: string) => (
    <PostForm inline action={action} csrfToken={ctx.csrfToken}>
      <Button kind="outlined">{words}</Button>
    </PostForm>
  );
  if (person.signIn === 'none') return null;
  if (person.signIn === 'closed') {
    return (
      <Block title="Sign-in closed">
        <p class="govuk-body">
          They cannot sign in, and no mail with work goes to them. Their posts stand: end those too if they have left.
        </p>
        {!elsewhere && <Acts>{button(reopenSignInUrl(person.id), 'Open their sign-in again')}</Acts>}
      </Block>
    );
  }
  const signsIn = person.signIn === 'signs-in';
  return (
    <Fold summary="A lost phone, somebody else may have got in, or they should not sign in">
      <p class="govuk-body">
        They are told by mail. Each of these signs them out everywhere and ends their calendar link; their password
        still stands.
      </p>
      {!elsewhere && (
        <p class="govuk-body">
          A closed sign-in stays closed until somebody opens it again. Their posts stand: what is theirs to do stays
          with them until a post ends.
        </p>
      )}
      <Acts>
        {signsIn && button(signOutPersonUrl(person.id), 'Sign them out everywhere')}
        {signsIn && button(resetSecondStepUrl(person.id), 'Let them set up the second step anew')}
        {!elsewhere && button(closeSignInUrl(person.id), 'Close their sign-in')}
      </Acts>
    </Fold>
  );
}

import { ActionLink, Acts, Button, Crumb, PageHead } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import type { Policy, Version } from './policy.ts';
import { policyUrl, stepUrl } from './urls.ts';

export interface DiscardView {
  readonly policy: Policy;
  readonly version: Version;
  /** Sections somebody decided, and comments, that go with it. */
  readonly decided: number;
  readonly comments: number;
  /** The version that holds, whatever becomes of the draft. */
  readonly held: Version | null;
}

/** A yes in between: what goes with a draft, and what stays. */
export function DiscardPage({ ctx, view }: { ctx: PageContext; view: DiscardView }) {
  const { policy, version, decided, comments, held } = view;
  return (
    <Page ctx={ctx} title="Discard the draft">
      <Crumb href={policyUrl(policy.id)}>{policy.title}</Crumb>
      <PageHead
        small
        title={`Discard the draft of version ${version.nth}?`}
        lede={
          held === null
            ? 'Nothing was ratified yet: there is then no version of this policy here, until somebody begins another draft.'
            : `Version ${held.nth} holds as it does now.`
        }
      />
      <p class="govuk-body">
        {sentence(countOf(decided, 'section'))} that {decided === 1 ? 'is' : 'are'} decided
        {comments > 0 && ` and ${countOf(comments, 'comment')}`} go with it: nobody can open them here any more.
      </p>
      <Acts>
        <PostForm
          inline
          action={stepUrl(policy.id, 'discard')}
          csrfToken={ctx.csrfToken}
          hidden={{ version: version.id }}
        >
          <Button>Discard it</Button>
        </PostForm>
        <ActionLink kind="link" href={policyUrl(policy.id)}>
          Keep it
        </ActionLink>
      </Acts>
    </Page>
  );
}

import type { Day } from '../../calendar/index.ts';
import { Button, Crumb, PageHead } from '../../ui/components.ts';
import { FormEnd, PostForm } from '../../ui/form.tsx';
import { dateTimeWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { whatWasOpened } from './look-words.ts';
import type { OneLook } from './looks.queries.ts';
import { looksUrl } from './urls.ts';
import { whoLooked } from './view-looks.page.tsx';

/** Before somebody is asked: what they will read, and who reads the answer. */
export function AskWhyPage(props: {
  ctx: PageContext;
  today: Day;
  child: { readonly id: string; readonly name: { readonly full: string; readonly short: string } };
  look: OneLook;
}) {
  const { ctx, today, child, look } = props;
  const who = whoLooked(look.name, look.personId);
  return (
    <Page ctx={ctx} title={`Ask why: ${child.name.short}`}>
      <Crumb href={looksUrl(child.id)}>Who has looked</Crumb>
      <PageHead small title={`Ask ${who} why they looked`} />
      <p class="govuk-body">
        {who}
        {look.organisation && ` (${look.organisation})`} looked at the record of {child.name.full},{' '}
        {dateTimeWords(look.at, today).replace('Today', 'today')}: {whatWasOpened(look)}.
      </p>
      <p class="govuk-body">
        They are told by mail, without the child’s name, and read after signing in: which look it was, and{' '}
        <b>Why did you open this?</b> They can answer once, in their own words. You see the answer beside the look, and
        so does another {ctx.words.headteacher} of {ctx.words.theSchool}. Nobody else does. It cannot be asked again
        about the same look.
      </p>
      <PostForm action={ctx.here} csrfToken={ctx.csrfToken}>
        <FormEnd>
          <Button>Ask why</Button>
          <a class="govuk-link" href={looksUrl(child.id)}>
            Do not ask
          </a>
        </FormEnd>
      </PostForm>
    </Page>
  );
}

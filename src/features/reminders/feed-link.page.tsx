import { ActionLink, Acts, Block, Crumb, PageHead } from '../../ui/components.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { remindersUrl } from './urls.ts';

/** Shown once, as the answer to the form that made it: only its hash is kept. */
export function FeedLinkPage({ ctx, link }: { ctx: PageContext; link: string }) {
  return (
    <Page ctx={ctx} title="Your calendar link">
      <Crumb href={remindersUrl}>What reminds you</Crumb>
      <PageHead small title="Your calendar link" lede="It is shown only now. A link you had before no longer works." />
      <div class="govuk-form-group">
        <label class="govuk-label" for="link">
          The link
        </label>
        <div class="govuk-hint" id="link-hint">
          Copy all of it. Whoever has it can read what is yours to do: please do not pass it on.
        </div>
        <input class="govuk-input" id="link" value={link} readonly aria-describedby="link-hint" autocomplete="off" />
      </div>
      <Acts>
        <ActionLink href={link.replace(/^https?:/, 'webcal:')}>Add it on this device</ActionLink>
        <ActionLink kind="link" href={remindersUrl}>
          I have given it to my calendar
        </ActionLink>
      </Acts>
      <Block title="Where it goes">
        <ul class="govuk-list govuk-list--bullet">
          <li>Outlook: Add calendar, then Subscribe from web.</li>
          <li>Google Calendar, on a computer: Other calendars, then From URL.</li>
          <li>iPhone and iPad: Settings, Calendar, Accounts, Add account, Other, Add subscribed calendar.</li>
        </ul>
        <p class="govuk-body">Calendars look again by themselves, some every hour, some once a day.</p>
      </Block>
    </Page>
  );
}

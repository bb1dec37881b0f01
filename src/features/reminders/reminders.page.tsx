import type { Day } from '../../calendar/index.ts';
import { Block, Button, Crumb, Mini, MiniRow, Notice, PageHead } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { dateTimeWords, dayPlain, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { accountUrl } from '../accounts/model.ts';
import { endFeedUrl, makeFeedUrl, weeklyMailUrl } from './urls.ts';

export interface RemindersView {
  /** The living calendar link; null when there is none. */
  readonly feed: { readonly madeOn: Day; readonly lastReadAt: Date | null } | null;
  readonly weeklyMail: boolean;
  /** Where the weekly mail goes; null: this person signs in by other means, and gets none. */
  readonly address: string | null;
  readonly today: Day;
  /** What was just done, in a sentence. */
  readonly done: string | null;
}

export function RemindersPage({ ctx, view }: { ctx: PageContext; view: RemindersView }) {
  return (
    <Page ctx={ctx} title="What reminds you">
      <Crumb href={accountUrl}>Your account</Crumb>
      {view.done !== null && <Notice lead={view.done} announced />}
      <PageHead
        title="What reminds you"
        lede="What is yours to do, in your calendar and by mail."
        more="A child is a first name and one initial there, and nothing says why anything is asked: a phone lies on tables, and mail is passed on."
      />
      <div class="account">
        <Calendar ctx={ctx} view={view} />
        {view.address !== null && <WeeklyMail ctx={ctx} view={view} address={view.address} />}
      </div>
    </Page>
  );
}

function Calendar({ ctx, view: { feed, today } }: { ctx: PageContext; view: RemindersView }) {
  return (
    <Block title="In your calendar">
      {feed === null ? (
        <>
          <p class="govuk-body">
            A private link for the calendar on your phone or computer. It shows each thing on the day it is due, this
            term and next. What is late stands on today.
          </p>
          <p class="govuk-body">
            Whoever has the link can read it, so give it to your own calendar only. It ends when you end it, and by
            itself when you hold no post any more.
          </p>
          <PostForm inline action={makeFeedUrl} csrfToken={ctx.csrfToken}>
            <Button>Make a calendar link</Button>
          </PostForm>
        </>
      ) : (
        <Mini
          items={[
            <MiniRow
              key="feed"
              title="Your calendar link"
              action={
                <PostForm inline action={endFeedUrl} csrfToken={ctx.csrfToken}>
                  <Button kind="outlined">End this link</Button>
                </PostForm>
              }
            >
              Made on {dayPlain(feed.madeOn)}.{' '}
              {feed.lastReadAt === null
                ? 'No calendar has read it yet.'
                : `Last read: ${sentence(dateTimeWords(feed.lastReadAt, today))}.`}
            </MiniRow>,
          ]}
          more="If you lost the link, or think that somebody else has it, end it and make a new one."
        />
      )}
    </Block>
  );
}

function WeeklyMail({ ctx, view, address }: { ctx: PageContext; view: RemindersView; address: string }) {
  return (
    <Block title="By mail, on Mondays">
      <Mini
        items={[
          <MiniRow
            key="mail"
            title={view.weeklyMail ? 'The weekly mail is on' : 'The weekly mail is off'}
            action={
              <PostForm
                inline
                action={weeklyMailUrl}
                csrfToken={ctx.csrfToken}
                hidden={{ on: view.weeklyMail ? 'no' : 'yes' }}
              >
                <Button kind="outlined">{view.weeklyMail ? 'Stop the weekly mail' : 'Send me the weekly mail'}</Button>
              </PostForm>
            }
          >
            {view.weeklyMail
              ? `At seven on Monday mornings to ${address}, when something is late or due within two weeks.`
              : 'Nothing is sent. What is due stays in My work.'}
          </MiniRow>,
        ]}
      />
    </Block>
  );
}

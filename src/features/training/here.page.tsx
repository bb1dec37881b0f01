import type { Day } from '../../calendar/index.ts';
import { ActionLink, Acts, Button, Notice, PageHead } from '../../ui/components.ts';
import { FormEnd, PostForm } from '../../ui/form.tsx';
import { dayPlain } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type SessionState, sessionState } from './session.ts';
import type { TrainingSession } from './sessions.queries.ts';
import { addTrainingUrl, hereUrl, trainingUrl } from './urls.ts';

export interface HereView {
  readonly session: TrainingSession;
  readonly code: string;
  readonly name: string;
  readonly isThere: boolean;
  /** False: it is one of those who govern, and the reader does not. */
  readonly isForThem: boolean;
  readonly today: Day;
}

/** What somebody sees on their own phone, in the room. */
export function HerePage({ ctx, view }: { ctx: PageContext; view: HereView }) {
  const { session, code, name, isThere, isForThem, today } = view;
  const state = sessionState(session, today);
  const about = [dayPlain(session.on), session.place].filter(Boolean).join(', ');
  return (
    <Page ctx={ctx} title={session.title}>
      <PageHead small title={session.title} lede={about} />
      {isThere && <Notice lead={`You are on the list, ${name}.`} announced />}
      {!isThere && !isForThem && (
        <p class="govuk-body">
          This session is for {ctx.words.governors}: nobody else is on its list. If you are here too,{' '}
          <a class="govuk-link" href={addTrainingUrl}>
            write it down yourself
          </a>
          .
        </p>
      )}
      {!isThere && isForThem && state === 'open' && (
        <PostForm action={hereUrl(session.id, code)} csrfToken={ctx.csrfToken}>
          <FormEnd>
            <Button>I am here</Button>
          </FormEnd>
        </PostForm>
      )}
      {!isThere && isForThem && state !== 'open' && <p class="govuk-body">{closedWords(state, session)}</p>}
      <p class="govuk-body soft">
        {isThere
          ? 'Once whoever runs it closes it, it stands in your training. You can put this away.'
          : !isForThem
            ? `You are signed in as ${name}.`
            : `You are signed in as ${name}. Whoever runs it sees that you were there, and it is written into your training.`}
      </p>
      {isThere && (
        <Acts>
          <ActionLink href={trainingUrl} kind="outlined">
            Your training
          </ActionLink>
        </Acts>
      )}
    </Page>
  );
}

function closedWords(state: SessionState, { on }: TrainingSession): string {
  if (state === 'not-yet') return `It is on ${dayPlain(on)}. Come back then.`;
  if (state === 'past') return 'Its day is over. If you were there, tell whoever ran it: they can still tick you.';
  return 'It is closed. If you were there, tell whoever ran it, or write it down under your training.';
}

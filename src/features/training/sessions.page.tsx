import type { Day } from '../../calendar/index.ts';
import {
  ActionLink,
  Acts,
  Block,
  Button,
  Crumb,
  Empty,
  Fold,
  Mini,
  MiniRow,
  Notice,
  PageHead,
  SecondLine,
  Table,
  Tag,
} from '../../ui/components.ts';
import { Checkboxes, ErrorSummary, FormEnd, type FormState, hasErrors, PostForm } from '../../ui/form.tsx';
import { countOf, dayBrief, dayPlain, plural, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { lengthWords } from './length.ts';
import { RoomCode } from './room-code.page.tsx';
import { sessionState } from './session.ts';
import type { TrainingSession, WasThere } from './sessions.queries.ts';
import {
  addSessionUrl,
  closeSessionUrl,
  coursesUrl,
  notThereUrl,
  sessionsUrl,
  sessionUrl,
  tickUrl,
  trainingUrl,
} from './urls.ts';

export interface SessionsView {
  readonly sessions: readonly TrainingSession[];
  readonly hasCourses: boolean;
  /** The reader runs those of who governs alone. */
  readonly ofGovernors: boolean;
  readonly today: Day;
}

export function SessionsPage({ ctx, view }: { ctx: PageContext; view: SessionsView }) {
  const { sessions, hasCourses, ofGovernors, today } = view;
  const unclosed = sessions.filter(({ closedAt }) => closedAt === null);
  return (
    <Page ctx={ctx} title="Sessions">
      <Crumb href={trainingUrl}>Training</Crumb>
      <PageHead
        title="Sessions"
        lede={
          unclosed.length === 0
            ? `No session is open. In one, ${ofGovernors ? ctx.words.governors : 'everybody'} ${ofGovernors ? 'say' : 'says'} on their own phone that they are there.`
            : `${sentence(countOf(unclosed.length, 'session'))} ${unclosed.length === 1 ? 'is' : 'are'} not closed yet.`
        }
      />
      <div class="page-acts">
        {ofGovernors && !hasCourses ? (
          <p class="govuk-body">
            No course for {ctx.words.governors} is offered yet. Whoever keeps the courses adds one, and says that it
            counts for them.
          </p>
        ) : (
          <Acts>
            <ActionLink href={hasCourses ? addSessionUrl : coursesUrl}>
              {hasCourses ? 'Open a session' : 'Add a course first'}
            </ActionLink>
          </Acts>
        )}
      </div>
      {sessions.length === 0 ? (
        <Empty lead="No session yet.">
          {ofGovernors ? `An evening of ${ctx.words.governors}` : 'An afternoon of all staff'}, say: one code on the
          wall instead of a list.
        </Empty>
      ) : (
        <Table
          caption="Sessions"
          captionUnseen
          columns={[
            {
              head: 'Course',
              cell: (session) => (
                <>
                  <a class="govuk-link" href={sessionUrl(session.id)}>
                    {session.title}
                  </a>
                  <SecondLine>
                    {[
                      session.place,
                      lengthWords(session),
                      session.governorsOnly && !ofGovernors && `for ${ctx.words.governors}`,
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </SecondLine>
                </>
              ),
              isHead: true,
              width: 48,
            },
            { head: 'Day', cell: ({ on }) => dayBrief(on, today), width: 24 },
            { head: 'How it stands', cell: (session) => <Stands session={session} today={today} />, width: 28 },
          ]}
          rows={sessions}
          rowKey={({ id }) => id}
        />
      )}
    </Page>
  );
}

function Stands({ session, today }: { session: TrainingSession; today: Day }) {
  switch (sessionState(session, today)) {
    case 'closed':
      return <Tag state="full">In the register</Tag>;
    case 'open':
      return <Tag state="half">Open today</Tag>;
    case 'not-yet':
      return <Tag state="ring">To come</Tag>;
    case 'past':
      return <Tag state="half">Waiting to be closed</Tag>;
  }
}

export interface SessionView {
  readonly session: TrainingSession;
  readonly there: readonly WasThere[];
  /** Everybody else who works here, or governs where it is for them. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** The whole address the code on the wall leads to. */
  readonly link: string;
  readonly done: string | null;
  readonly form: FormState;
  readonly today: Day;
}

/** For whoever runs it: the code for the room, who is there, whom to tick, and closing it. */
export function SessionPage({ ctx, view }: { ctx: PageContext; view: SessionView }) {
  const { session, there, others, link, done, form, today } = view;
  const state = sessionState(session, today);
  const unclosed = state !== 'closed';
  return (
    <Page ctx={ctx} title={session.title} hasErrors={hasErrors(form)}>
      <Crumb href={sessionsUrl}>Sessions</Crumb>
      <ErrorSummary form={form} />
      <PageHead
        title={session.title}
        lede={ledeOf(view)}
        more={[dayPlain(session.on), session.place, lengthWords(session)].filter(Boolean).join(', ')}
      />
      {done !== null && <Notice lead={done} announced />}
      {unclosed && (
        <Block title="For the room">
          <p class="govuk-body">
            Show this on the screen. Whoever scans it signs in as always, and says that they are here.
            {session.governorsOnly && ` It takes ${ctx.words.governors}, and nobody else.`}
            {state === 'not-yet' && ` It works on ${dayPlain(session.on)}.`}
            {state === 'past' && ' Its day is over: it takes nobody any more, and you tick who was there.'}
          </p>
          <RoomCode text={link} />
          <p class="govuk-body">
            <a class="govuk-link breakable" href={link}>
              {link}
            </a>
          </p>
        </Block>
      )}
      <Block
        title={unclosed ? 'Here' : 'Were there'}
        count={there.length}
        aside={
          unclosed && (
            <a class="govuk-link" href={sessionUrl(session.id)}>
              Look again
            </a>
          )
        }
      >
        {there.length === 0 ? (
          <Empty lead="Nobody yet." />
        ) : (
          <Mini
            items={there.map(({ personId, name, themselves }) => (
              <MiniRow
                key={personId}
                title={name}
                action={
                  unclosed && (
                    <PostForm
                      inline
                      action={notThereUrl(session.id)}
                      csrfToken={ctx.csrfToken}
                      hidden={{ person: personId }}
                    >
                      <Button kind="link" hiddenWords={name}>
                        Was not there
                      </Button>
                    </PostForm>
                  )
                }
              >
                {themselves ? 'Said so themselves' : 'Ticked'}
              </MiniRow>
            ))}
          />
        )}
      </Block>
      {unclosed && others.length > 0 && (
        <Fold
          class="block"
          summary={`Tick somebody who cannot say it themselves (${others.length} more ${session.governorsOnly ? plural(others.length, 'governs', 'govern') : plural(others.length, 'works', 'work')} here)`}
          open={hasErrors(form)}
        >
          <PostForm action={tickUrl(session.id)} csrfToken={ctx.csrfToken}>
            <Checkboxes
              form={form}
              name="person"
              label="Who was there?"
              choices={others.map(({ id, name }) => ({ value: id, text: name }))}
              small
            />
            <FormEnd>
              <Button kind="outlined">Tick them</Button>
            </FormEnd>
          </PostForm>
        </Fold>
      )}
      {unclosed && state !== 'not-yet' && (
        <Block title="When it is over">
          <p class="govuk-body">
            {there.length === 0
              ? 'Nobody is written down. Closing it takes it off the list of open sessions.'
              : `${sentence(countOf(there.length, 'person', 'people'))} ${plural(there.length, 'is', 'are')} written into the register, each once. After that, corrections are made there.`}
          </p>
          <PostForm inline action={closeSessionUrl(session.id)} csrfToken={ctx.csrfToken}>
            <Button>
              {there.length === 0 ? 'Close it' : `Close it, and record ${countOf(there.length, 'person', 'people')}`}
            </Button>
          </PostForm>
        </Block>
      )}
    </Page>
  );
}

function ledeOf({ session, there, today }: SessionView): string {
  const many = sentence(countOf(there.length, 'person', 'people'));
  switch (sessionState(session, today)) {
    case 'closed':
      return `${many} ${plural(there.length, 'was', 'were')} there, and ${plural(there.length, 'is', 'are')} in the register.`;
    case 'not-yet':
      return 'Its day is still to come.';
    case 'open':
      return there.length === 0
        ? 'It is today. Nobody has said yet that they are here.'
        : `It is today. ${many} ${plural(there.length, 'is', 'are')} here.`;
    case 'past':
      return `Its day is over. Close it once everybody who was there is on the list.`;
  }
}

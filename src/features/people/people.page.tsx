import { contains, type Day, lastDayOf } from '../../calendar/index.ts';
import {
  ActionLink,
  Acts,
  Block,
  Button,
  Crumb,
  Fold,
  Mini,
  MiniRow,
  Notice,
  PageHead,
  Table,
} from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, dayPlain, listWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { type OrganisationWords, schoolUrl } from '../organisations/model.ts';
import type { PersonHere, SignInState } from './people.queries.ts';
import { inOrderOfPosts } from './post-rules.ts';
import type { PostHeld } from './register.ts';
import { TheirSignIn } from './their-sign-in.page.tsx';
import {
  addPersonUrl,
  correctPersonUrl,
  correctPostUrl,
  endPostUrl,
  givePostTo,
  inviteAllUrl,
  inviteUrl,
  peopleUrl,
  personUrl,
} from './urls.ts';

export type TitleOf = (post: string) => string;

const signInWords: Record<SignInState, string> = {
  none: 'Not invited yet',
  invited: 'Invited, not signed in yet',
  'signs-in': 'Has a sign-in',
  closed: 'Sign-in closed',
};

export interface PeopleView {
  readonly words: OrganisationWords;
  readonly people: readonly PersonHere[];
  readonly titleOf: TitleOf;
  /** May add people, give posts and invite: sees addresses too. */
  readonly setsUp: boolean;
  readonly done: string | null;
  readonly today: Day;
}

const heldOn = (person: PersonHere, today: Day): PostHeld[] =>
  inOrderOfPosts(person.held.filter((held) => contains(held, today)));

export function PeoplePage({ ctx, view }: { ctx: PageContext; view: PeopleView }) {
  const { words, people, titleOf, setsUp, done, today } = view;
  const now = people.filter((person) => person.held.some((held) => held.to === null || held.to > today));
  const former = people.filter((person) => !now.includes(person));
  const toInvite = now.filter((person) => person.signIn === 'none' && person.email !== null);
  const waiting = now.filter((person) => person.signIn === 'none' || person.signIn === 'invited').length;
  const columns = [
    {
      head: 'Name',
      cell: (person: PersonHere) => (
        <a class="govuk-link" href={personUrl(person.id)}>
          {person.name}
        </a>
      ),
      isHead: true,
      width: setsUp ? 28 : 40,
    },
    {
      head: 'Posts',
      cell: (person: PersonHere) => postsLine(person, titleOf, today),
      width: setsUp ? 40 : 60,
    },
    ...(setsUp
      ? [
          {
            head: 'Signing in',
            cell: (person: PersonHere) => (person.email === null ? 'No address given' : signInWords[person.signIn]),
            width: 32,
          },
        ]
      : []),
  ];
  return (
    <Page ctx={ctx} title="People">
      <Crumb href={schoolUrl}>{words.place}</Crumb>
      <PageHead
        title="People"
        lede={`${sentence(countOf(now.length, 'person', 'people'))} ${now.length === 1 ? 'holds' : 'hold'} posts.${
          setsUp && waiting > 0 ? ` ${sentence(countOf(waiting, 'has', 'have'))} not signed in yet.` : ''
        } What they see follows their posts.`}
      />
      {done !== null && <Notice lead={done} announced />}
      {setsUp && (
        <div class="page-acts">
          <Acts>
            <ActionLink href={addPersonUrl}>Add a person</ActionLink>
            {toInvite.length > 0 && (
              <PostForm inline action={inviteAllUrl} csrfToken={ctx.csrfToken}>
                <Button kind="outlined">
                  {toInvite.length === 1 ? 'Invite the one not invited' : `Invite the ${toInvite.length} not invited`}
                </Button>
              </PostForm>
            )}
          </Acts>
        </div>
      )}
      <Table caption="People with posts" captionUnseen columns={columns} rows={now} rowKey={(person) => person.id} />
      {former.length > 0 && (
        <Fold summary={`${sentence(countOf(former.length, 'person', 'people'))} whose posts have ended`}>
          <Mini
            items={former.map((person) => (
              <MiniRow
                key={person.id}
                title={
                  <a class="govuk-link" href={personUrl(person.id)}>
                    {person.name}
                  </a>
                }
              >
                {person.held.map((held) => `${titleOf(held.post)}, ${times(held)}`).join('. ')}
              </MiniRow>
            ))}
          />
        </Fold>
      )}
    </Page>
  );
}

function postsLine(person: PersonHere, titleOf: TitleOf, today: Day): string {
  const now = heldOn(person, today).map((held) =>
    held.to === null ? titleOf(held.post) : `${titleOf(held.post)} (${until(held)})`,
  );
  const toCome = inOrderOfPosts(person.held.filter((held) => held.from > today)).map(
    (held) => `${titleOf(held.post)} from ${dayPlain(held.from)}`,
  );
  return listWords([...now, ...toCome]);
}

const until = (held: PostHeld): string => {
  const last = lastDayOf(held);
  return last === null ? 'until further notice' : `until ${dayPlain(last)}`;
};

/** "since 1 September 2024", "1 September 2024 to 31 August 2026". */
export const times = (held: PostHeld): string => {
  const last = lastDayOf(held);
  return last === null ? `since ${dayPlain(held.from)}` : `${dayPlain(held.from)} to ${dayPlain(last)}`;
};

export interface PersonView {
  readonly person: PersonHere;
  readonly titleOf: TitleOf;
  readonly setsUp: boolean;
  /** Works elsewhere too: not this organisation's to rename. */
  readonly elsewhere: boolean;
  readonly isSelf: boolean;
  readonly done: string | null;
  readonly today: Day;
}

export function PersonPage({ ctx, view }: { ctx: PageContext; view: PersonView }) {
  const { person, titleOf, setsUp, elsewhere, done, today } = view;
  const now = inOrderOfPosts(person.held.filter((held) => held.to === null || held.to > today));
  const past = person.held.filter((held) => !now.includes(held));
  return (
    <Page ctx={ctx} title={person.name}>
      <Crumb href={peopleUrl}>People</Crumb>
      <PageHead
        title={person.name}
        lede={now.length === 0 ? 'Holds no post any more.' : undefined}
        more={setsUp ? [person.email ?? 'No address given', signInWords[person.signIn]].join('. ') : undefined}
      />
      {done !== null && <Notice lead={done} announced />}
      {setsUp && (
        <div class="page-acts">
          <Acts>
            <ActionLink href={givePostTo({ personId: person.id })} kind="outlined">
              Give a post
            </ActionLink>
            {!elsewhere && (
              <ActionLink href={correctPersonUrl(person.id)} kind="outlined">
                Correct name or address
              </ActionLink>
            )}
            {(person.signIn === 'none' || person.signIn === 'invited') && person.email !== null && now.length > 0 && (
              <PostForm inline action={inviteUrl(person.id)} csrfToken={ctx.csrfToken}>
                <Button kind="outlined">{person.signIn === 'none' ? 'Invite' : 'Invite again'}</Button>
              </PostForm>
            )}
          </Acts>
        </div>
      )}
      <Block title="Posts" count={now.length}>
        {now.length > 0 && (
          <Mini
            items={now.map((held) => (
              <MiniRow
                key={held.id}
                title={titleOf(held.post)}
                action={
                  setsUp && (
                    <span class="row-acts">
                      <a class="govuk-link" href={correctPostUrl(held.id)}>
                        Correct<span class="govuk-visually-hidden"> {titleOf(held.post)}</span>
                      </a>{' '}
                      <a class="govuk-link" href={endPostUrl(held.id)}>
                        End<span class="govuk-visually-hidden"> {titleOf(held.post)}</span>
                      </a>
                    </span>
                  )
                }
              >
                {sentence(held.from > today ? `from ${dayPlain(held.from)}` : times(held))}
                {facts(held)}
              </MiniRow>
            ))}
          />
        )}
      </Block>
      {past.length > 0 && (
        <Block title="Posts held before" count={past.length}>
          <Mini
            items={past.map((held) => (
              <MiniRow key={held.id} title={titleOf(held.post)}>
                {sentence(times(held))}
              </MiniRow>
            ))}
          />
        </Block>
      )}
      {setsUp && !view.isSelf && <TheirSignIn ctx={ctx} person={person} elsewhere={elsewhere} />}
      {elsewhere && setsUp && (
        <p class="govuk-body">
          They work at another organisation too, so their name and address are not changed from here. Whoever runs
          Mainstay can do it.
        </p>
      )}
    </Page>
  );
}

function facts(held: PostHeld): string {
  const said = [
    held.senior === true ? 'in senior leadership' : held.senior === false ? 'not in senior leadership' : null,
    held.hoursAWeek === null ? null : `${countOf(held.hoursAWeek, 'hour')} a week for it`,
    held.appointedBy === null ? null : `appointed by ${held.appointedBy}`,
  ].filter((one) => one !== null);
  return said.length === 0 ? '' : `. ${sentence(said.join(', '))}`;
}

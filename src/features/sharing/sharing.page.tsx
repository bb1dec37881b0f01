import { isPost, type PostId, postOf } from '../../access/index.ts';
import { addDays, type Day } from '../../calendar/index.ts';
import {
  ActionLink,
  Block,
  Button,
  Crumb,
  Empty,
  Fold,
  Mini,
  MiniRow,
  PageHead,
  SecondLine,
  Table,
} from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, dayWords, listWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl } from '../children/model.ts';
import { type Colleague, partLabel } from './share.ts';
import type { ShareRow } from './sharing.queries.ts';
import { disclosuresUrl, endShareUrl, sharedHereUrl, shareWithUrl } from './urls.ts';

export interface SharingPageProps {
  readonly ctx: PageContext;
  readonly today: Day;
  readonly child: { readonly id: string; readonly name: { readonly full: string; readonly first: string } };
  readonly shares: readonly ShareRow[];
  readonly posts: readonly PostId[];
  readonly colleagues: readonly Colleague[];
  readonly mayDecide: boolean;
}

/** Who a share is with: "Designated teacher", or a person's name. */
export const withWhom = (share: Pick<ShareRow, 'post' | 'person'>): string =>
  share.post !== null
    ? isPost(share.post)
      ? postOf(share.post).label
      : share.post
    : (share.person ?? 'A person who has left');

/** "Profile, targets and wellbeing": without the name, which goes with everything. */
export function partsWords(scopes: readonly string[]): string {
  const labels = scopes
    .filter((scope) => scope !== 'name')
    .map((scope) => (scope === 'send' ? 'SEND' : partLabel(scope).toLowerCase()));
  return sentence(listWords(labels.length === 0 ? ['name'] : labels));
}

export const lastDay = (to: Day | null, today: Day): string =>
  to === null ? 'until it is ended' : `until ${dayWords(addDays(to, -1), today)}`;

/** What is shared of one child, with whom, until when and why. */
export function SharingPage(props: SharingPageProps) {
  const { ctx, today, child, shares, mayDecide } = props;
  const open = shares.filter((share) => share.to === null || share.to > today);
  const ended = shares.filter((share) => share.to !== null && share.to <= today);
  return (
    <Page ctx={ctx} title={`What is shared of ${child.name.first}’s record`}>
      <Crumb href={childUrl(child.id)}>{child.name.full}</Crumb>
      <PageHead
        title={`What is shared of ${child.name.first}’s record`}
        lede={
          open.length === 0
            ? `Nothing is shared. The ${ctx.words.headteacher} and the safeguarding leads see it, and nobody else beyond what their post shows of every child.`
            : `${sentence(countOf(open.length, 'post or person sees', 'posts or people see'))} more than their post shows. Each share ends by itself.`
        }
      />
      {open.length > 0 && (
        <Table
          caption="Shared now"
          captionUnseen
          rows={open}
          rowKey={(share) => share.id}
          columns={[
            { head: 'With', isHead: true, width: 22, cell: withWhom },
            {
              head: 'What',
              width: 40,
              cell: (share) => (
                <>
                  {partsWords(share.scopes)}
                  <SecondLine>“{share.reason}”</SecondLine>
                </>
              ),
            },
            {
              head: 'Until',
              width: 20,
              cell: (share) => (
                <>
                  {sentence(lastDay(share.to, today))}
                  <SecondLine>
                    Since {dayWords(share.from, today)}
                    {share.sharedBy && `, by ${share.sharedBy}`}
                  </SecondLine>
                </>
              ),
            },
            {
              head: 'Change',
              width: 18,
              cell: (share) => mayDecide && <ChangeShare ctx={ctx} childId={child.id} share={share} />,
            },
          ]}
        />
      )}
      {mayDecide && <ShareWith {...props} />}
      {ended.length > 0 && (
        <Fold summary={`Before: ${countOf(ended.length, 'share')}`} soft>
          <ul class="govuk-list">
            {ended.map((share) => (
              <li key={share.id}>
                {withWhom(share)}: {partsWords(share.scopes).toLowerCase()}
                <SecondLine>
                  {dayWords(share.from, today)}, {lastDay(share.to, today)}. “{share.reason}”
                </SecondLine>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <p>
        <ActionLink href={disclosuresUrl(child.id)} kind="link">
          What was told to the police or another body
        </ActionLink>
      </p>
      <p>
        <ActionLink href={sharedHereUrl} kind="link">
          What is shared of all children here
        </ActionLink>
      </p>
    </Page>
  );
}

function ChangeShare({ ctx, childId, share }: { ctx: PageContext; childId: string; share: ShareRow }) {
  const target = share.post ?? share.personId;
  return (
    <div class="acts">
      {target !== null && (
        <ActionLink href={shareWithUrl(childId, target)} kind="link" hiddenWords={`with ${withWhom(share)}`}>
          Change
        </ActionLink>
      )}
      <PostForm inline action={endShareUrl(childId, share.id)} csrfToken={ctx.csrfToken}>
        <Button kind="link" hiddenWords={`with ${withWhom(share)}`}>
          End it today
        </Button>
      </PostForm>
    </div>
  );
}

function ShareWith({ child, posts, colleagues }: SharingPageProps) {
  const holders = (post: PostId) => colleagues.filter((person) => person.posts.includes(post)).map(({ name }) => name);
  return (
    <Block title="Share with">
      <Mini
        items={posts.map((post) => (
          <MiniRow
            key={post}
            title={postOf(post).label}
            action={
              <ActionLink
                href={shareWithUrl(child.id, post)}
                kind="link"
                hiddenWords={`with the ${postOf(post).label}`}
              >
                Choose what
              </ActionLink>
            }
          >
            {holders(post).length === 0 ? 'Nobody holds this post today' : listWords(holders(post))}
          </MiniRow>
        ))}
        more="A share with a post goes to whoever holds it, now and later."
      />
      <Fold summary="With one person alone" soft>
        <ul class="govuk-list">
          {colleagues
            .filter((person) => person.posts.some((post) => posts.includes(post)))
            .map((person) => (
              <li key={person.personId}>
                <ActionLink href={shareWithUrl(child.id, person.personId)} kind="link">
                  {person.name}
                </ActionLink>
              </li>
            ))}
        </ul>
        <p class="soft small">
          Teachers and other staff see what their work with a child asks for; it is not shared one by one.
        </p>
      </Fold>
    </Block>
  );
}

export interface SharedHereProps {
  readonly ctx: PageContext;
  readonly today: Day;
  readonly shares: readonly ShareRow[];
  readonly names: ReadonlyMap<string, string>;
}

/** Everything that is shared here today: what ends first stands first. */
export function SharedHerePage({ ctx, today, shares, names }: SharedHereProps) {
  const looking = ctx.someoneLooking === true;
  return (
    <Page ctx={ctx} title="What is shared">
      <PageHead
        title="What is shared"
        lede={
          shares.length === 0
            ? 'Nothing is shared today.'
            : `${sentence(countOf(shares.length, 'share is', 'shares are'))} open. What ends first stands first: share it again, or let it end.`
        }
      />
      {shares.length === 0 ? (
        <Empty lead="Nothing is shared today.">Open a child’s page to share part of it with a post or a person.</Empty>
      ) : looking ? (
        <Empty lead="Hidden while someone is looking.">Turn off “Someone is looking” when you are alone.</Empty>
      ) : (
        <Table
          caption="Shares, what ends first first"
          captionUnseen
          rows={shares}
          rowKey={(share) => share.id}
          columns={[
            {
              head: 'Child',
              isHead: true,
              width: 26,
              cell: (share) => (
                <a class="govuk-link" href={childUrl(share.childId)}>
                  {names.get(share.childId) ?? 'A child'}
                </a>
              ),
            },
            { head: 'With', width: 20, cell: withWhom },
            { head: 'What', width: 34, cell: (share) => partsWords(share.scopes) },
            { head: 'Until', width: 20, label: true, cell: (share) => sentence(lastDay(share.to, today)) },
          ]}
        />
      )}
    </Page>
  );
}

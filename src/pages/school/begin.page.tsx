import { bringInUrl } from '../../features/imports/index.ts';
import type { OrganisationWords } from '../../features/organisations/index.ts';
import { givePostTo, inviteAllUrl, peopleUrl } from '../../features/people/index.ts';
import { ActionLink, Block, Button, Mini, MiniRow, PageHead } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, listWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';

export interface BeginView {
  readonly name: string;
  readonly words: OrganisationWords;
  readonly isSchool: boolean;
  /** May bring in a list; may add a child by hand. */
  readonly may: { readonly bringIn: boolean; readonly addChild: boolean };
  readonly toInvite: number;
  /** Others who have been invited, or sign in already. */
  readonly invited: number;
  readonly noAddress: number;
  readonly vacant: readonly { readonly post: string; readonly title: string }[];
  readonly yearMissing: string | null;
  /** Mail cannot leave yet: letters wait. */
  readonly mailWaits: boolean;
}

/** What comes next, once somewhere is set up. */
export function BeginPage({ ctx, view }: { ctx: PageContext; view: BeginView }) {
  const { name, words, may, toInvite, vacant } = view;
  return (
    <Page ctx={ctx} title={`${name} is set up`}>
      <PageHead title={`${name} is set up`} lede="This comes next. All of it can wait." />
      <Block title="Bring in your children">
        <p class="govuk-body">
          {view.isSchool
            ? 'Choose a list from your own system, or the one your authority sent. Only the children of the cohort are kept, and you see what would change before anything is stored.'
            : 'Choose the files of your looked-after return. You see what would change before anything is stored.'}
        </p>
        <div class="acts page-acts">
          {may.bringIn && <ActionLink href={bringInUrl}>Bring in children</ActionLink>}
          {may.addChild && (
            <ActionLink href="/children/add" kind="outlined">
              Add a child
            </ActionLink>
          )}
        </div>
        {!may.addChild && (
          <p class="govuk-body soft">
            By hand, children are added by the head, the safeguarding lead or the designated teacher: an administrator
            sees no child.
          </p>
        )}
      </Block>
      <Block title="Invite your colleagues">
        <p class="govuk-body">
          {toInvite === 0
            ? view.invited === 0
              ? 'Nobody else has an address yet. Write it down on their page, and invite them from there.'
              : 'Everybody with an address has been invited.'
            : `${sentence(countOf(toInvite, 'person', 'people'))} with an address ${toInvite === 1 ? 'has' : 'have'} not been invited yet. Each gets a link to choose a password.`}
          {view.noAddress > 0 &&
            ` ${sentence(countOf(view.noAddress, 'person', 'people'))} ${view.noAddress === 1 ? 'has' : 'have'} no address.`}
          {view.mailWaits && ' Mail is not set up on this server yet: letters wait until whoever runs it has done so.'}
        </p>
        <div class="acts page-acts">
          {toInvite > 0 && (
            <PostForm inline action={inviteAllUrl} csrfToken={ctx.csrfToken}>
              <Button kind="outlined">{toInvite === 1 ? 'Invite them' : `Invite the ${toInvite}`}</Button>
            </PostForm>
          )}
          <a class="govuk-link" href={peopleUrl}>
            Look at people first
          </a>
        </div>
      </Block>
      {(vacant.length > 0 || view.yearMissing !== null) && (
        <Block title="Still missing">
          <Mini
            items={[
              ...vacant.map(({ post, title }) => (
                <MiniRow
                  key={post}
                  title={title}
                  action={
                    <a class="govuk-link" href={givePostTo({ post })}>
                      Name somebody<span class="govuk-visually-hidden">: {title}</span>
                    </a>
                  }
                >
                  Nobody holds this post
                </MiniRow>
              )),
              ...(view.yearMissing === null
                ? []
                : [
                    <MiniRow
                      key="year"
                      title={`The ${words.one}’s year`}
                      action={
                        <a class="govuk-link" href="/school/year">
                          Give the days
                        </a>
                      }
                    >
                      {listWords([view.yearMissing])} is not known in full
                    </MiniRow>,
                  ]),
            ]}
          />
        </Block>
      )}
    </Page>
  );
}

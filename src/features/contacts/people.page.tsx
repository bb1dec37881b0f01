import type { Day } from '../../calendar/index.ts';
import {
  ActionLink,
  Acts,
  Block,
  Button,
  type Column,
  Crumb,
  Empty,
  Fold,
  PageHead,
  SecondLine,
  Table,
  Tag,
} from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { countOf, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { childUrl, childUrls } from '../children/model.ts';
import type { Contact } from './contact.ts';
import { ContactRule } from './contact-rule.page.tsx';
import { whoTheyAre } from './contact-words.ts';
import { toldWords } from './may-be-told.ts';
import { type PeopleView, relationWord } from './people-view.ts';
import { addContactUrl, addressUrl, contactRuleUrl, contactUrl, endContactUrl, unsafeUrl } from './urls.ts';

export interface PeoplePageProps {
  readonly ctx: PageContext;
  readonly today: Day;
  readonly child: { readonly id: string; readonly name: { readonly full: string; readonly first: string } };
  readonly view: PeopleView;
  readonly words: Readonly<Record<string, string>>;
  /** The organisation whose rows this person may change. */
  readonly ownId: string;
  readonly seesRule: boolean;
  readonly may: {
    readonly record: boolean;
    readonly setRule: boolean;
    readonly markUnsafe: boolean;
    readonly bar: boolean;
  };
  /** Why people are not to be contacted, for those who may read it. */
  readonly reasons: ReadonlyMap<string, string>;
  /** A step-up stands between this person and telephone numbers of somebody unsafe; others do not see them at all. */
  readonly seesUnsafe: boolean;
}

/** The people around a child, and who may be told what. */
export function PeoplePage(props: PeoplePageProps) {
  const { ctx, child, view, may, seesRule } = props;
  const looking = ctx.someoneLooking === true;
  const title = looking ? 'People around the child' : `People around ${child.name.first}`;
  return (
    <Page ctx={ctx} title={title}>
      <Crumb href={childUrl(child.id)}>{looking ? 'Back to the child’s page' : child.name.full}</Crumb>
      <PageHead
        title={title}
        lede={`${sentence(countOf(view.now.length + view.byRelation.length, 'person', 'people'))} ${view.now.length + view.byRelation.length === 1 ? 'is' : 'are'} recorded. Look at who is told first, and who must not be, before you call or write.`}
      />
      {seesRule && (
        <Block
          title="Who is told, and who must not be"
          aside={
            may.setRule && !looking ? (
              <a class="govuk-link" href={contactRuleUrl(child.id)}>
                {view.rules.some((rule) => rule.own) ? 'Change it' : 'Set it'}
              </a>
            ) : undefined
          }
        >
          <ContactRule view={view} looking={looking} />
        </Block>
      )}
      <Block title="Who they are">
        <People {...props} />
      </Block>
      {may.bar && !looking && (
        <p>
          <ActionLink href={childUrls.relatives(child.id)} kind="link">
            A parent, carer or relative works here
          </ActionLink>
        </p>
      )}
    </Page>
  );
}

function People(props: PeoplePageProps) {
  const { ctx, today, child, view, may } = props;
  if (ctx.someoneLooking) return <p class="soft">Hidden while someone is looking.</p>;
  return (
    <>
      {view.now.length === 0 && view.byRelation.length === 0 ? (
        <Empty lead="Nobody is recorded yet.">
          {may.record ? `Start with whoever ${ctx.words.theSchool} calls when something happens.` : null}
        </Empty>
      ) : (
        <Table
          caption="Who they are, how to reach them, what they may be told"
          captionUnseen
          rows={view.now}
          rowKey={(contact) => contact.id}
          columns={columns(props)}
        />
      )}
      {view.byRelation.length > 0 && <ByWork {...props} />}
      {may.record && (
        <Acts>
          <ActionLink href={addContactUrl(child.id)} kind="outlined">
            Add somebody
          </ActionLink>
        </Acts>
      )}
      {view.before.length > 0 && (
        <Fold summary={`Before: ${countOf(view.before.length, 'person', 'people')}`} soft>
          <ul class="govuk-list">
            {view.before.map((contact) => (
              <li key={contact.id}>
                {contact.name}
                <SecondLine>
                  {whoTheyAre(contact, view.reader)}, until {contact.to === null ? '' : dayWords(contact.to, today)}
                </SecondLine>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function columns(props: PeoplePageProps): Column<Contact>[] {
  const { view, words, today, reasons, seesUnsafe, ownId } = props;
  return [
    {
      head: 'Who',
      isHead: true,
      width: 28,
      cell: (contact) => (
        <>
          {contact.name}
          <small>
            {whoTheyAre(contact, view.reader)}
            {contact.parentalResponsibility === true && '. Has parental responsibility'}
            {contact.parentalResponsibility === false && '. No parental responsibility'}
          </small>
          {contact.controllerId !== ownId && <small>Recorded by {contact.recordedBy}</small>}
          {contact.from > today && <small>From {dayWords(contact.from, today)}</small>}
        </>
      ),
    },
    {
      head: 'How to reach them',
      width: 32,
      cell: (contact) => <Reach contact={contact} seesUnsafe={seesUnsafe} reason={reasons.get(contact.id)} />,
    },
    {
      head: 'May be told',
      width: 22,
      label: true,
      cell: (contact) => {
        const told = toldWords(contact.mayBeTold, words);
        return told === null ? <span class="soft">Nobody has said yet</span> : sentence(told);
      },
    },
    { head: 'Change', width: 18, cell: (contact) => <Change {...props} contact={contact} /> },
  ];
}

function Reach(props: { contact: Contact; seesUnsafe: boolean; reason: string | undefined }) {
  const { contact, seesUnsafe, reason } = props;
  const numbers = (
    <>
      {contact.route && <>{contact.route}</>}
      {contact.phone && <SecondLine>{contact.phone}</SecondLine>}
      {contact.email && <SecondLine>{contact.email}</SecondLine>}
      {contact.language && <SecondLine>Speaks {contact.language}</SecondLine>}
      {contact.address && <SecondLine>{contact.address}</SecondLine>}
    </>
  );
  return (
    <>
      {contact.unsafe ? (
        <>
          <Tag state="late">Not to be contacted</Tag>
          <SecondLine>{reason ?? 'Ask the safeguarding lead before you do anything.'}</SecondLine>
          {seesUnsafe && numbers}
        </>
      ) : (
        numbers
      )}
      {contact.addressHidden && <SecondLine>Address kept</SecondLine>}
    </>
  );
}

/** One link: whoever may change them finds the rest on that page; the others may stop all contact. */
function Change({ child, may, ownId, contact }: PeoplePageProps & { contact: Contact }) {
  if (contact.controllerId !== ownId) return null;
  const stops = !may.record && may.markUnsafe && !contact.unsafe;
  if (!may.record && !stops) return null;
  return (
    <ActionLink
      href={stops ? unsafeUrl(child.id, contact.id) : contactUrl(child.id, contact.id)}
      kind="link"
      hiddenWords={contact.name}
    >
      {stops ? 'Stop all contact' : 'Change'}
    </ActionLink>
  );
}

function ByWork({ view }: PeoplePageProps) {
  return (
    <Block title="By their work" level={2}>
      <ul class="mini">
        {view.byRelation.map((each) => {
          const word = relationWord(each.relation, view.reader);
          return (
            <li key={`${each.personId} ${each.relation}`}>
              <div class="mini__row">
                <div>
                  <p class="mini__title">{each.name ?? 'Named by the other organisation'}</p>
                  <SecondLine>{word.charAt(0).toUpperCase() + word.slice(1)}</SecondLine>
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </Block>
  );
}

/** Under the form that puts somebody right: what else can be done. */
export function OtherChanges(props: {
  ctx: PageContext;
  childId: string;
  contact: Contact;
  may: { readonly markUnsafe: boolean; readonly hide: boolean; readonly end: boolean };
}) {
  const { ctx, childId, contact, may } = props;
  return (
    <Block title="Something else">
      <Acts>
        {may.markUnsafe && (
          <ActionLink href={unsafeUrl(childId, contact.id)} kind="outlined">
            {contact.unsafe ? 'Why contact stopped' : 'Stop all contact'}
          </ActionLink>
        )}
        {may.hide && (
          <ActionLink href={addressUrl(childId, contact.id)} kind="outlined">
            {contact.addressHidden ? 'Kept address' : 'Hide the address'}
          </ActionLink>
        )}
        {may.end && (
          <PostForm inline action={endContactUrl(childId, contact.id)} csrfToken={ctx.csrfToken}>
            <Button kind="outlined">No longer around the child from today</Button>
          </PostForm>
        )}
      </Acts>
    </Block>
  );
}

import type { Day } from '../../calendar/index.ts';
import { leads } from '../../packs/model.ts';
import {
  ActionLink,
  Button,
  type Column,
  Crumb,
  Fold,
  Notice,
  PageHead,
  SecondLine,
  Table,
  Tag,
} from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { dateTimeWithin, dayBrief, dayLong, listWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import {
  leadWords,
  type PartState,
  type Plan,
  type PlanPartRow,
  partUrl,
  partWords,
  planTitle,
  planUrl,
} from '../plans/model.ts';
import { wayWords } from './invitation-code.ts';
import type { InvitationRow } from './invitations.queries.ts';
import { isCopyLead } from './own-copy.ts';
import {
  askTeacherUrl,
  handOverUrl,
  helperUrl,
  invitationActUrl,
  invitePartUrl,
  readOwnCopyUrl,
  readVoiceUrl,
} from './urls.ts';

export interface PartLine {
  readonly part: PlanPartRow;
  readonly title: string;
  readonly asked: string | null;
  readonly invitations: readonly InvitationRow[];
  readonly mayInvite: boolean;
  /** The child’s own, to be handed over by this person. */
  readonly childs: boolean;
  /** And read by them. */
  readonly reads: boolean;
}

export interface EverybodysPartView {
  readonly child: { readonly id: string; readonly name: { readonly full: string; readonly first: string } };
  readonly plan: Pick<Plan, 'id' | 'kind' | 'term' | 'state' | 'meetingOn' | 'form'>;
  readonly lines: readonly PartLine[];
  readonly leads: boolean;
  /** The plan is signed off and this person leads it: to whom its copy was let go; null where they do not. */
  readonly released: ReadonlySet<string> | null;
  readonly asksTeachers: boolean;
  readonly today: Day;
  /** Everybody was asked just now. */
  readonly justAsked: boolean;
  /** "482 913" with whose it is: shown once. */
  readonly told: { readonly name: string; readonly code: string | null; readonly words: string } | null;
}

const marks = { 'not-started': 'ring', 'in-progress': 'half', sent: 'full', declined: 'none' } as const;
const isIn = (state: PartState): boolean => state === 'sent' || state === 'declined';

/** Who writes what, who has, and who was asked how. */
export function EverybodysPartPage({ ctx, view }: { ctx: PageContext; view: EverybodysPartView }) {
  const { child, plan, lines, today, told } = view;
  const looking = ctx.someoneLooking === true;
  const title = looking ? 'Everybody’s part' : `Everybody’s part of ${child.name.first}’s ${plan.form.short}`;
  const waiting = lines.filter(({ part }) => !isIn(part.state));
  const name = ({ title: words, part }: PartLine) =>
    part.label === '' || looking ? words : `${words} (${part.label})`;
  const lede =
    waiting.length === 0 && lines.length > 0
      ? `All ${lines.length} are in.`
      : `${lines.length - waiting.length} of ${lines.length} are in. Waiting for: ${listWords(waiting.map(name))}.`;
  const columns: readonly Column<PartLine>[] = [
    {
      head: 'Part',
      width: 30,
      isHead: true,
      cell: (line) => (
        <>
          {line.childs || looking ? (
            name(line)
          ) : (
            <a class="govuk-link" href={partUrl(child.id, plan.id, line.part.id)}>
              {name(line)}
            </a>
          )}
          <SecondLine>{looking ? leadWords(line.part.lead) : whoWrites(line)}</SecondLine>
        </>
      ),
    },
    {
      head: 'How it stands',
      width: 20,
      cell: ({ part }) => (
        <Tag state={marks[part.state]}>
          {partWords[part.state]}
          {part.settledOn !== null && isIn(part.state) ? `, ${dayBrief(part.settledOn, today)}` : ''}
        </Tag>
      ),
    },
    {
      head: 'Asked',
      width: 50,
      cell: (line) => (looking ? 'Hidden while someone is looking' : <Asked ctx={ctx} view={view} line={line} />),
    },
  ];
  return (
    <Page ctx={ctx} title={title}>
      <Crumb href={planUrl(child.id, plan.id)}>
        {looking ? 'Back to the plan' : `${child.name.first}, ${planTitle(plan, plan.form.short)}`}
      </Crumb>
      <PageHead
        small
        title={title}
        lede={lede}
        more={`${meetingWords(plan)} What the designated teacher writes goes in with the plan.`}
      />
      {told !== null && !looking && (
        <Notice lead={told.words} announced>
          {told.code !== null && (
            <>
              The code for {told.name} is <b>{told.code}</b>. Tell it by phone or in person, never by mail. It is shown
              this once.
            </>
          )}
        </Notice>
      )}
      {view.justAsked && <JustAsked lines={lines} />}
      <Table caption="Parts" captionUnseen columns={columns} rows={lines} rowKey={({ part }) => part.id} />
      {view.asksTeachers && (
        <p>
          <ActionLink kind="outlined" href={askTeacherUrl(child.id, plan.id)}>
            Ask a teacher about a subject
          </ActionLink>
        </p>
      )}
    </Page>
  );
}

function whoWrites({ part, asked }: PartLine): string {
  if (asked === null) return leadWords(part.lead);
  return part.lead === 'child' ? `${leadWords(part.lead)}, ${asked} helps` : asked;
}

/** Those who sign in have it already: whoever has no account is invited here, which is the next thing to do. */
function JustAsked({ lines }: { lines: readonly PartLine[] }) {
  const others = lines.filter(
    ({ mayInvite, invitations, part }) => mayInvite && invitations.length === 0 && !isIn(part.state),
  );
  const who = [...new Set(others.map(({ part }) => leads[part.lead]))];
  return (
    <Notice lead="Whoever signs in has their part on their own page now." announced>
      {who.length > 0 && `Invite ${listWords(who)} here, and hand over to the child when it suits them.`}
    </Notice>
  );
}

function Asked({ ctx, view, line }: { ctx: PageContext; view: EverybodysPartView; line: PartLine }) {
  const { child, plan } = view;
  const byAccount = !line.mayInvite && line.part.lead !== 'child' && !isIn(line.part.state);
  return (
    <>
      {byAccount && (
        <span class="soft">
          {plan.state === 'planned' && line.part.askedPersonId === null
            ? 'Not yet: ask for everybody’s part on the plan’s page.'
            : 'It stands on their own page.'}
        </span>
      )}
      {line.childs && (
        <p>
          {line.reads && line.part.state !== 'not-started' && (
            <a class="govuk-link" href={readVoiceUrl(child.id, plan.id, line.part.id)}>
              Read what {child.name.first} said
            </a>
          )}
          {line.reads && line.part.state !== 'not-started' && ' · '}
          <a class="govuk-link" href={handOverUrl(child.id, plan.id, line.part.id)}>
            Hand over to {child.name.first}
          </a>
          {' · '}
          <a class="govuk-link" href={helperUrl(child.id, plan.id, line.part.id)}>
            {line.asked === null ? 'Let an adult help' : 'Change who helps'}
            <span class="govuk-visually-hidden"> {child.name.first}</span>
          </a>
        </p>
      )}
      {line.invitations.map((each) => (
        <OneAsked key={each.id} ctx={ctx} view={view} line={line} invitation={each} />
      ))}
      {view.leads && line.mayInvite && (
        <a class="govuk-link" href={invitePartUrl(child.id, plan.id, line.part.id)}>
          {line.invitations.length === 0 ? 'Invite somebody' : 'Invite somebody else'}
          <span class="govuk-visually-hidden"> to {line.title}</span>
        </a>
      )}
    </>
  );
}

function meetingWords({ heldOn, meetingOn }: Pick<Plan, 'heldOn' | 'meetingOn'>): string {
  if (heldOn !== null) return `The meeting was held on ${dayLong(heldOn)}.`;
  return meetingOn === null ? 'No day is set for the meeting yet.' : `The meeting is on ${dayLong(meetingOn)}.`;
}

function standingWords(invitation: InvitationRow, today: Day): string {
  if (invitation.standing === 'withdrawn') return 'Taken back. The link opens nothing.';
  if (invitation.standing === 'expired') return `Ran out on ${dayBrief(invitation.expiresOn, today)}.`;
  const opened = invitation.openedAt === null ? 'Not opened since.' : 'Opened.';
  const reminded = invitation.remindedOn === null ? '' : ` Reminded ${dayBrief(invitation.remindedOn, today)}.`;
  return `${opened}${reminded} Open until ${dayBrief(invitation.expiresOn, today)}; the code was ${wayWords[invitation.way]}.`;
}

function OneAsked(props: { ctx: PageContext; view: EverybodysPartView; line: PartLine; invitation: InvitationRow }) {
  const { ctx, view, line, invitation } = props;
  const { child, plan, today } = view;
  const sent = dateTimeWithin(invitation.linkMadeAt, today);
  return (
    <div class="asked">
      <p>
        <b>{invitation.name}</b>, mailed {sent}. {standingWords(invitation, today)}
        {invitation.wrongEver > 0 && invitation.standing === 'stands' && (
          <>
            {' '}
            A wrong code was typed {invitation.wrongEver === 1 ? 'once' : `${invitation.wrongEver} times`}. If that was
            not them, take it back.
          </>
        )}
      </p>
      {view.leads && invitation.standing !== 'withdrawn' && !isIn(line.part.state) && (
        <ChangeSent ctx={ctx} view={view} invitation={invitation} />
      )}
      {view.released !== null && isCopyLead(line.part.lead) && invitation.standing !== 'withdrawn' && (
        <OwnCopy ctx={ctx} view={view} invitation={invitation} />
      )}
      {view.leads && isIn(line.part.state) && invitation.standing === 'stands' && (
        <PostForm action={invitationActUrl(child.id, plan.id, invitation.id)} csrfToken={ctx.csrfToken} inline>
          <Button kind="link" name="act" value="reopen" hiddenWords={`for ${invitation.name}`}>
            Let them change it
          </Button>
        </PostForm>
      )}
    </div>
  );
}

/** The link again, another code, longer, or not at all. */
function ChangeSent(props: { ctx: PageContext; view: EverybodysPartView; invitation: InvitationRow }) {
  const { ctx, view, invitation } = props;
  const acts =
    invitation.standing === 'expired'
      ? [['extend', 'Open it again'] as const]
      : [
          ['resend', 'Send the link again'] as const,
          ['code', 'Give a new code'] as const,
          ['extend', 'Extend it'] as const,
          ['withdraw', 'Take it back'] as const,
        ];
  return (
    <Fold summary={`Change what ${invitation.name} was sent`} soft>
      <PostForm action={invitationActUrl(view.child.id, view.plan.id, invitation.id)} csrfToken={ctx.csrfToken} inline>
        <p>
          {acts.map(([act, words]) => (
            <Button key={act} kind="outlined" name="act" value={act} hiddenWords={`for ${invitation.name}`}>
              {words}
            </Button>
          ))}
        </p>
      </PostForm>
    </Fold>
  );
}

/** Read before it goes: what a sentence says about somebody else is not found by any rule. */
function OwnCopy(props: { ctx: PageContext; view: EverybodysPartView; invitation: InvitationRow }) {
  const { ctx, view, invitation } = props;
  const { child, plan, released } = view;
  if (released?.has(invitation.id)) {
    return (
      <>
        <p class="soft">
          {invitation.standing === 'expired'
            ? 'They could take their copy of the signed plan until then.'
            : 'They can take their copy of the signed plan.'}
        </p>
        <ChangeSent ctx={ctx} view={view} invitation={invitation} />
      </>
    );
  }
  return (
    <Fold summary={`Let ${invitation.name} take their copy`} soft>
      <p>
        First{' '}
        <a class="govuk-link" href={readOwnCopyUrl(child.id, plan.id, invitation.id)}>
          read what they would get
        </a>
        . What the others wrote is left out; what a sentence says about somebody is not found by a rule.
      </p>
      <PostForm action={invitationActUrl(child.id, plan.id, invitation.id)} csrfToken={ctx.csrfToken} inline>
        <Button kind="outlined" name="act" value="copy" hiddenWords={`for ${invitation.name}`}>
          I have read it: mail them a link
        </Button>
      </PostForm>
    </Fold>
  );
}

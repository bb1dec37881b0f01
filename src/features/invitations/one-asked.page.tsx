import type { Day } from '../../calendar/index.ts';
import { Button, Fold } from '../../ui/components.ts';
import { PostForm } from '../../ui/form.tsx';
import { dateTimeWithin, dayBrief } from '../../ui/format.ts';
import type { PageContext } from '../../ui/page-context.ts';
import type { PartState, Plan, PlanPartRow } from '../plans/model.ts';
import { wayWords } from './invitation-code.ts';
import type { InvitationRow } from './invitations.queries.ts';
import { isCopyLead } from './own-copy.ts';
import { invitationActUrl, readOwnCopyUrl } from './urls.ts';

/** A part of a plan with whoever is asked for it. */
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
  readonly plan: Pick<Plan, 'id' | 'kind' | 'term' | 'state' | 'heldOn' | 'meetingOn' | 'form'>;
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

/** Nobody waits for it any more. */
export const isIn = (state: PartState): boolean => state === 'sent' || state === 'declined';

function standingWords(invitation: InvitationRow, today: Day): string {
  if (invitation.standing === 'withdrawn') return 'Taken back. The link opens nothing.';
  if (invitation.standing === 'expired') return `Ran out on ${dayBrief(invitation.expiresOn, today)}.`;
  const opened = invitation.openedAt === null ? 'Not opened since.' : 'Opened.';
  const reminded = invitation.remindedOn === null ? '' : ` Reminded ${dayBrief(invitation.remindedOn, today)}.`;
  return `${opened}${reminded} Open until ${dayBrief(invitation.expiresOn, today)}; the code was ${wayWords[invitation.way]}.`;
}

/** Somebody asked by mail: how their invitation stands, and what whoever leads the plan changes about it. */
export function OneAsked(props: {
  ctx: PageContext;
  view: EverybodysPartView;
  line: PartLine;
  invitation: InvitationRow;
}) {
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

import { leads } from '../../packs/model.ts';
import { ActionLink, type Column, Crumb, Notice, PageHead, SecondLine, Table, Tag } from '../../ui/components.ts';
import { dayBrief, dayLong, listWords } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { leadWords, type Plan, partUrl, partWords, planTitle, planUrl } from '../plans/model.ts';
import { type EverybodysPartView, isIn, OneAsked, type PartLine } from './one-asked.page.tsx';
import { askTeacherUrl, handOverUrl, helperUrl, invitePartUrl, readVoiceUrl } from './urls.ts';

const marks = { 'not-started': 'ring', 'in-progress': 'half', sent: 'full', declined: 'none' } as const;

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

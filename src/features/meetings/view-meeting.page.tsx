import { planWord } from '../../access/index.ts';
import { ActionLink, Acts, Block, Crumb, Empty, PageHead, Table, Tag } from '../../ui/components.ts';
import { ErrorSummary, hasErrors } from '../../ui/form.tsx';
import { countOf, dayBrief, dayWords, sentence } from '../../ui/format.ts';
import { Page } from '../../ui/layout.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { meetingDayUrl, moveUrl, type OpenPlan, partUrl, planTitle, planUrl } from '../plans/index.ts';
import type { Agreed } from './agreed.queries.ts';
import { type Invitee, presenceWords } from './meeting.ts';
import { AgreeForm, InviteForm, type MeetingView, PeopleForm } from './meeting-forms.page.tsx';
import { endsAt } from './times.ts';

export function ViewMeetingPage({ ctx, view }: { ctx: PageContext; view: MeetingView }) {
  const { opened, invitees, agreed, form, today } = view;
  const { child, plan } = opened;
  const word = planWord({ scopes: child.scopes, groups: child.facts.groups }) === 'PEP' ? 'PEP' : 'Plan';
  const changes = opened.leadsPlan && !['signed-off', 'superseded', 'cancelled'].includes(plan.state);
  const before = ['planned', 'gathering', 'ready'].includes(plan.state);
  return (
    <Page ctx={ctx} title={`The meeting: ${child.name.short}`} hasErrors={hasErrors(form)}>
      <Crumb href={planUrl(child.id, plan.id)}>
        {child.name.short}, {planTitle(plan, word)}
      </Crumb>
      <ErrorSummary form={form} />
      <PageHead title="The meeting" lede={whenWords(view)} more={toldWords(view)} />
      {changes && before && (
        <div class="meeting-acts">
          <Acts>
            <ActionLink href={meetingDayUrl(child.id, plan.id)} kind={plan.meetingOn === null ? 'filled' : 'outlined'}>
              {plan.meetingOn === null ? 'Set the day' : 'Change the day, time or place'}
            </ActionLink>
            <ActionLink href={moveUrl(child.id, plan.id, 'hold')} kind={plan.meetingOn === null ? 'link' : 'filled'}>
              Record the meeting
            </ActionLink>
          </Acts>
        </div>
      )}
      <Block title="Who is invited, and who came" count={invitees.length}>
        {invitees.length === 0 ? (
          <Empty lead="Nobody is on the list yet.">
            Set the day, and invite those who are to come; or write down who was there.
          </Empty>
        ) : changes ? (
          <PeopleForm ctx={ctx} view={view} />
        ) : (
          <People invitees={invitees} />
        )}
        {changes && <InviteForm ctx={ctx} view={view} />}
      </Block>
      <Agenda opened={opened} />
      <Block title="What was agreed" count={agreed.length}>
        {agreed.length === 0 ? (
          <p class="soft">Nothing is written down yet. What is agreed comes onto its owner’s own page, with its day.</p>
        ) : (
          <Table
            caption="What was agreed"
            captionUnseen
            columns={[
              { head: 'What', isHead: true, width: 48, cell: (row: Agreed) => row.what },
              { head: 'Who', width: 24, label: true, cell: (row) => row.owner },
              {
                head: 'By',
                width: 28,
                label: true,
                cell: (row) =>
                  row.doneOn === null ? (
                    dayBrief(row.dueOn, today)
                  ) : (
                    <Tag state="full">{`Done ${dayBrief(row.doneOn, today)}`}</Tag>
                  ),
              },
            ]}
            rows={agreed}
            rowKey={(row) => row.id}
          />
        )}
        {changes && <AgreeForm ctx={ctx} view={view} />}
      </Block>
    </Page>
  );
}

function whenWords({ opened: { plan }, time, today }: MeetingView): string {
  if (plan.heldOn !== null) return `It was held on ${dayWords(plan.heldOn, today)}.`;
  if (plan.meetingOn === null) return 'No day is set.';
  const day = sentence(dayWords(plan.meetingOn, today));
  if (time === null || time.on !== plan.meetingOn || time.startsAt === null) return `${day}. No time is set yet.`;
  const hours = `${time.startsAt} to ${endsAt({ startsAt: time.startsAt, minutes: time.minutes })}`;
  return `${[day, hours, time.place].filter(Boolean).join(', ')}.`;
}

/** Whose calendar has it, and who could not be written to. */
function toldWords({ invitees, opened: { plan } }: MeetingView): string | undefined {
  if (plan.heldOn !== null) return undefined;
  const told = invitees.filter(({ written }) => written?.method === 'REQUEST').length;
  return told === 0 ? undefined : `${sentence(countOf(told, 'person has', 'people have'))} an invitation.`;
}

function People({ invitees }: { invitees: readonly Invitee[] }) {
  return (
    <Table
      caption="Who is invited, and who came"
      captionUnseen
      columns={[
        { head: 'Name', isHead: true, width: 36, cell: (row: Invitee) => row.name },
        { head: 'As', width: 32, cell: (row) => row.asWhom },
        { head: 'How it stands', width: 32, cell: (row) => presenceWords[row.state] },
      ]}
      rows={invitees.filter(({ state }) => state !== 'withdrawn')}
      rowKey={(row) => row.id}
    />
  );
}

/** What the form has for the meeting itself, each a section to write in. */
function Agenda({ opened: { child, plan, readable } }: { opened: OpenPlan }) {
  const parts = readable.flatMap((part) => {
    const section = plan.form.sections.find(({ id }) => id === part.section);
    return section?.filled === 'at' ? [{ part, section }] : [];
  });
  if (parts.length === 0) return null;
  return (
    <Block title="What it is about">
      <ol class="govuk-list govuk-list--number">
        {parts.map(({ part, section }) => (
          <li key={part.id}>
            <a class="govuk-link" href={partUrl(child.id, plan.id, part.id)}>
              {part.label === '' ? section.title : `${section.title}: ${part.label}`}
            </a>
            {section.about !== null && <span class="second-line"> {section.about}</span>}
          </li>
        ))}
      </ol>
      <p class="soft">What is said is written in these sections; it is kept as it was when the meeting is recorded.</p>
    </Block>
  );
}

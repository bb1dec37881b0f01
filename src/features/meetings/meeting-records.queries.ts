import { dayPlain } from '../../ui/format.ts';
import { askedOnce, leadsPlan, meetingUrl, type PlanAsked, type PlanCheck, type RecordSource } from '../plans/index.ts';
import { agreedIn } from './agreed.queries.ts';
import { presenceWords } from './meeting.ts';
import { meetingOf } from './meetings.queries.ts';

const wantedWords = (wanted: boolean | null): string => (wanted === null ? '' : wanted ? 'Yes' : 'No');

const theMeeting = (asked: PlanAsked) => askedOnce(asked, 'meeting', () => meetingOf(asked.read, asked.plan.id));

/** Who was invited, who came and who sent apologies, in the plan and in the copies that are kept of it. */
export const attendees: RecordSource<PlanAsked> = {
  block: 'attendees',
  table: async (asked) => ({
    heads: ['Name', 'As', 'Came', 'The child wanted them there'],
    rows: (await theMeeting(asked)).invitees
      .filter(({ state }) => state !== 'withdrawn')
      .map(({ name, asWhom, state, wanted }) => [name, asWhom, presenceWords[state], wantedWords(wanted)]),
    note: null,
  }),
  change: ({ child, plan }) =>
    leadsPlan(child, plan) ? { href: meetingUrl(child.id, plan.id), words: 'Say who came' } : null,
};

export const agreedActionsOfMeeting: RecordSource<PlanAsked> = {
  block: 'actions',
  table: async ({ read, plan }) => ({
    heads: ['What', 'Who', 'By', 'Done'],
    rows: (await agreedIn(read, plan.id)).map(({ what, owner, dueOn, doneOn }) => [
      ...[what, owner, dayPlain(dueOn), doneOn === null ? '' : dayPlain(doneOn)],
    ]),
    note: null,
  }),
  change: ({ child, plan }) =>
    leadsPlan(child, plan) ? { href: meetingUrl(child.id, plan.id), words: 'Add what was agreed' } : null,
};

/** People are on the list, and nobody is written down as having come. Asked where the form asks who came. */
const somebodyCame: PlanCheck<PlanAsked> = {
  id: 'somebody-came',
  missing: async (asked) => {
    const { plan } = asked;
    for (const section of plan.form.sections) {
      const asks = section.questions.find(({ records }) => records === 'attendees');
      if (asks === undefined || asks.needed === null || !plan.parts.some((part) => part.section === section.id))
        continue;
      const { invitees } = await theMeeting(asked);
      // An empty list is missing by itself.
      if (invitees.every(({ state }) => state === 'withdrawn') || invitees.some(({ state }) => state === 'came'))
        return [];
      return [
        {
          ...{ section: section.id, need: asks.needed, stops: true },
          words: `${section.title}: nobody is written down as having come`,
        },
      ];
    }
    return [];
  },
};

export const meetingRecords = [attendees, agreedActionsOfMeeting];
export const meetingChecks = [somebodyCame];

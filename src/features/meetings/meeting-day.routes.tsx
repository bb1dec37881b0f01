import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import {
  Checkboxes,
  DateField,
  dayValues,
  type FormValues,
  fieldValue,
  fieldValues,
  readDay,
  SelectField,
  TextField,
} from '../../ui/form.tsx';
import { dayWords, listWords } from '../../ui/format.ts';
import { NothingHere, Refused } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { ChangePage, changeRoute } from '../children/index.ts';
import { calendarAt } from '../duties/index.ts';
import { isInHand, meetingDayUrl, meetingUrl, type OpenPlan, openPlan, saidLastTime } from '../plans/index.ts';
import type { PlannedTime } from './meeting.ts';
import { whyNotOn } from './meeting-day.ts';
import { LENGTHS, meetingDefaults } from './meeting-defaults.ts';
import { busyOf, meetingOf } from './meetings.queries.ts';
import { type Setting, setMeeting } from './set-meeting.commands.ts';
import { busyAt, readTime } from './times.ts';

const LONGEST_PLACE = 300;

interface Known {
  readonly opened: OpenPlan;
  /** Minutes that are proposed. */
  readonly length: number;
  readonly time: PlannedTime | null;
  /** The day that was said at the last meeting, to come, while none is set. */
  readonly said: Day | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** When and where one meeting is. A day typed by hand is checked like one that was proposed. */
export function meetingDayRoutes(server: FastifyInstance, house: House): void {
  changeRoute<Known>(server, house, {
    url: meetingDayUrl(':childId', ':planId'),
    action: 'plan.lead',
    params: z.object({ childId: z.uuid(), planId: z.uuid() }),
    know: async ({ work, visitor, at }) => {
      const ids = { childId: at.childId ?? '', planId: at.planId ?? '' };
      const opened = await openPlan(work, visitor, house, ids, 'meeting day');
      if (!opened.leadsPlan) {
        throw new Refused('Leads another plan.', 'Whoever leads this plan sets the day of the meeting.');
      }
      if (!isInHand(opened.plan.state)) throw new NothingHere('the plan is closed');
      const { time, invitees } = await meetingOf(work.read, opened.plan.id);
      const people = invitees.flatMap(({ personId, name, state }) =>
        personId === null || state === 'withdrawn' ? [] : [{ id: personId, name }],
      );
      const said = opened.plan.meetingOn === null ? await saidLastTime(work.read, [opened.plan.id]) : null;
      const day = said?.get(opened.plan.id) ?? null;
      const length = meetingDefaults(house.packs.get(opened.plan.pack), visitor.today).minutes;
      return { opened, time, people, length, said: day !== null && day > visitor.today ? day : null };
    },
    values: ({ opened, time, said, length }) => ({
      ...dayValues('on', opened.plan.meetingOn ?? said),
      'starts-at': time?.startsAt ?? '',
      minutes: String(time?.minutes ?? length),
      place: time?.place ?? '',
    }),
    draw: ({ said }, form, { ctx, child, today }) => (
      <ChangePage
        ctx={ctx}
        child={child}
        title="The day of the meeting"
        lede="Everybody’s part is due before it. Those who were invited are told of a change. Leave the day empty to call the meeting off."
        form={form}
        save="Set the day"
      >
        <DateField
          form={form}
          name="on"
          label="The meeting is on"
          {...(said === null ? {} : { hint: `Said at the last meeting: ${dayWords(said, today)}` })}
        />
        <TextField
          form={form}
          name="starts-at"
          label="It begins at"
          hint="Like 9:30 or 13:45"
          width={5}
          autocomplete="off"
          optional
        />
        <SelectField
          form={form}
          name="minutes"
          label="It takes"
          choices={LENGTHS.map((each) => ({ value: String(each), text: `${each} minutes` }))}
        />
        <TextField
          form={form}
          name="place"
          label="Where"
          hint="Told to people who sign in, and to others only where you say so"
          autocomplete="off"
          optional
        />
        {form.errors.anyway !== undefined && (
          <Checkboxes
            form={form}
            name="anyway"
            label="They are somewhere else then"
            choices={[{ value: 'yes', text: 'Set it all the same' }]}
          />
        )}
      </ChangePage>
    ),
    save: async (known, values, { work, visitor }) => {
      const { opened, time } = known;
      const { plan, child } = opened;
      const read = readSetting(values);
      if ('errors' in read) return read;
      const { on, startsAt, minutes } = read.setting;
      if (on !== null && on !== plan.meetingOn) {
        const why = whyNotOn(on, await calendarAt(work.read, house.packs, plan.controllerId));
        if (why !== null) return { errors: { on: `It is closed that day (${why}): choose another` } };
      }
      const moved = on !== time?.on || startsAt !== time?.startsAt || minutes !== time?.minutes;
      if (on !== null && startsAt !== null && moved && !fieldValues(values, 'anyway').includes('yes')) {
        const ids = known.people.map(({ id }) => id);
        const busy = await busyOf(work.read, ids, on, on, [plan.id]);
        const away = busyAt({ on, startsAt, minutes }, ids, busy);
        const names = known.people.filter(({ id }) => away.includes(id)).map(({ name }) => name);
        if (names.length > 0) return { errors: { anyway: `${listWords(names)}: in another meeting then` } };
      }
      await setMeeting(work, house, opened, { ...read.setting, by: visitor.name, invite: false });
      return { to: meetingUrl(child.id, plan.id) };
    },
  });
}

type Read =
  | { readonly errors: Readonly<Record<string, string>> }
  | { readonly setting: Pick<Setting, 'on' | 'startsAt' | 'minutes' | 'place'> };

function readSetting(values: FormValues): Read {
  const errors: Record<string, string> = {};
  const on = readDay(values, 'on', 'the day of the meeting');
  if (typeof on === 'object' && on !== null) errors.on = on.problem;
  const typed = fieldValue(values, 'starts-at').trim();
  const startsAt = typed === '' ? null : readTime(typed);
  if (startsAt === undefined) errors['starts-at'] = 'Give a time of day, like 9:30 or 13:45';
  const minutes = LENGTHS.find((each) => String(each) === fieldValue(values, 'minutes'));
  if (minutes === undefined) errors.minutes = 'Say how long it takes';
  const place = fieldValue(values, 'place').replace(/\s+/g, ' ').trim();
  if (place.length > LONGEST_PLACE) errors.place = `This can have at most ${LONGEST_PLACE} characters`;
  if (startsAt === undefined || minutes === undefined || Object.keys(errors).length > 0) return { errors };
  if (on !== null && typeof on === 'object') return { errors };
  return { setting: { on, startsAt, minutes, place } };
}

import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { academicYearLabel, academicYearOf, academicYearRange, addDays, minDay } from '../../calendar/index.ts';
import { dayValues, type FormValues, fieldValue } from '../../ui/form.tsx';
import { NothingHere } from '../../web/answer.ts';
import type { House } from '../../web/house.ts';
import { changeRoute, type Opened } from './change.routes.tsx';
import { dayOf, type Errors, textOf, tooLong } from './child-fields.form.ts';
import { childUrls } from './child-urls.ts';
import { afterFacts } from './details.commands.ts';
import {
  correctEnrolment,
  EnrolmentOverlap,
  endEnrolment,
  enrol,
  placeInClass,
  withdrawEnrolment,
} from './enrolment.commands.ts';
import { type NamedPlace, schoolsHere } from './places.queries.ts';
import { lastDayOf, readJoining, yearOf } from './school.form.ts';
import { JoinedPage, JoinSchoolPage, LeaveSchoolPage, PlaceInClassPage, StayDatesPage } from './school.page.tsx';
import { spanWords } from './span-words.page.ts';
import { type Stay, staysOf } from './stays.queries.ts';
import { stillOpen } from './still-open.queries.ts';

const action = 'enrolment.record';
const params = z.object({ childId: z.uuid(), row: z.uuid() });

/** Joining, leaving, year and class, and putting their dates right. Never blocked: a missed day is written down late. */
export function schoolRoutes(server: FastifyInstance, house: House): void {
  changeRoute<readonly NamedPlace[]>(server, house, {
    url: '/children/:childId/school/join',
    action,
    know: async ({ work, visitor }) => {
      const schools = await schoolsHere(work.read);
      const mine = visitor.organisation?.id;
      return schools.sort((a, b) => Number(b.id === mine) - Number(a.id === mine));
    },
    values: () => ({ kind: 'main' }),
    draw: (schools, form, opened) => <JoinSchoolPage opened={opened} form={form} schools={schools} />,
    save: async (schools, values, opened) => {
      const { errors, value } = readJoining(values, { today: opened.today, schools });
      if (value === null) return { errors };
      const { work, child } = opened;
      return orOverlap('from', async () => {
        await enrol(work, { childId: child.id, controllerId: child.writesFor, joining: 'day', ...value }, 'hand');
        return done(opened);
      });
    },
  });

  changeRoute<Stay>(server, house, {
    url: '/children/:childId/school/:row/class',
    action,
    params,
    know: ownStay,
    values: (stay) => ({ year: stay.year ?? '', class: stay.className ?? '' }),
    draw: (stay, form, opened) => <PlaceInClassPage opened={opened} form={form} stay={stay} />,
    save: async (stay, values, opened) => {
      const errors: Errors = {};
      const yearGroup = yearOf(values, errors);
      const className = textOf(values, 'class');
      tooLong(errors, 'class', className, 60, 'A class');
      if (Object.keys(errors).length > 0) return { errors };
      await placeInClass(opened.work, stay, { yearGroup, className }, 'hand');
      return done(opened);
    },
  });

  changeRoute<Stay>(server, house, {
    url: '/children/:childId/school/:row/leave',
    action,
    params,
    know: ownStay,
    values: (stay) => ({ ...lastValues(stay), reason: stay.leavingReason ?? '' }),
    draw: (stay, form, opened) => <LeaveSchoolPage opened={opened} form={form} stay={stay} />,
    save: async (stay, values, opened) => {
      const errors: Errors = {};
      const to = lastDayOf(values, errors, stay.from, opened.today, 'Give the last day on roll');
      const reason = textOf(values, 'reason');
      tooLong(errors, 'reason', reason, 300, 'This');
      if (to === null || Object.keys(errors).length > 0) return { errors };
      await endEnrolment(opened.work, stay, to, reason, 'hand');
      return done(opened);
    },
  });

  changeRoute<Stay>(server, house, {
    url: '/children/:childId/school/:row/joined',
    action,
    params,
    know: ownStay,
    values: (stay) => (stay.joining === 'earlier' ? { since: 'earlier' } : dayValues('from', null)),
    draw: (stay, form, opened) => (
      <JoinedPage opened={opened} form={form} stay={stay} year={academicYearLabel(academicYearOf(opened.today))} />
    ),
    save: saveJoined,
  });

  changeRoute<Stay>(server, house, {
    url: '/children/:childId/school/:row/dates',
    action,
    params,
    know: ownStay,
    values: (stay) => ({ what: 'dates', ...dayValues('from', stay.from), ...lastValues(stay) }),
    draw: (stay, form, opened) => <StayDatesPage opened={opened} form={form} stay={stay} />,
    save: saveDates,
  });
}

/** The answer decides the clock of a new PEP. Before this school year is enough: nothing is counted from it. */
async function saveJoined(stay: Stay, values: FormValues, opened: Opened) {
  const errors: Errors = {};
  const { to } = stay;
  const since = fieldValue(values, 'since');
  const thisYear = academicYearRange(academicYearOf(opened.today)).from;
  if (since === 'earlier') {
    const from = minDay(stay.from, thisYear);
    return orOverlap('since', async () => {
      await correctEnrolment(opened.work, stay, { from, to, joining: 'earlier' }, 'hand');
      return done(opened);
    });
  }
  if (since !== 'day') return { errors: { since: 'Choose when the child joined' } };
  const from = dayOf(values, errors, 'from', {
    what: 'the first day on roll',
    needed: 'Give the first day on roll',
    latest: opened.today,
    tooLate: 'The first day on roll cannot be after today',
  });
  if (from !== null && to !== null && from >= to) errors.from = 'The child had left by then: check the day';
  if (from === null || Object.keys(errors).length > 0) return { errors };
  return orOverlap('from', async () => {
    await correctEnrolment(opened.work, stay, { from, to, joining: 'day' }, 'hand');
    return done(opened);
  });
}

async function saveDates(stay: Stay, values: FormValues, opened: Opened) {
  const errors: Errors = {};
  if (fieldValue(values, 'what') === 'never') {
    const reason = textOf(values, 'reason');
    if (reason === null) return { errors: { reason: 'Say in a few words what happened' } };
    await withdrawEnrolment(opened.work, stay, reason.slice(0, 300));
    return done(opened);
  }
  const from = dayOf(values, errors, 'from', {
    what: 'the first day on roll',
    needed: 'Give the first day on roll',
    latest: addDays(opened.today, 366),
    tooLate: 'The first day on roll is more than a year away: check the year',
  });
  const to = lastDayOf(values, errors, from, opened.today);
  if (from === null || Object.keys(errors).length > 0) return { errors };
  return orOverlap('from', async () => {
    const said = from === stay.from ? {} : ({ joining: 'day' } as const);
    await correctEnrolment(opened.work, stay, { from, to, ...said }, 'hand');
    return done(opened);
  });
}

const lastValues = (stay: Stay): FormValues => dayValues('last', stay.to === null ? null : addDays(stay.to, -1));

/** The stay of the address, where this organisation is the one that answers for it. */
async function ownStay({ work, child, today, at }: Opened): Promise<Stay> {
  const stays = await staysOf(work.read, child.id, today);
  const stay = stays.find((each) => each.id === at.row && each.controllerId === child.writesFor);
  if (stay === undefined) throw new NothingHere('no such stay of this organisation');
  return stay;
}

async function done(opened: Opened): Promise<{ to: string }> {
  await afterFacts(opened.work, opened.house, [opened.child.id]);
  return { to: await stillOpen(opened, childUrls.record(opened.child.id), ['moves']) };
}

/** Two main rolls at once are a mistake in one of the two dates: which, only a person can say. */
async function orOverlap<T>(field: string, write: () => Promise<T>): Promise<T | { errors: Errors }> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof EnrolmentOverlap)) throw error;
    return {
      errors: {
        [field]: `The child is recorded as mainly on a roll from ${spanWords(error)}. Put those dates right first, or these.`,
      },
    };
  }
}

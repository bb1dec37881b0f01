import { describe, expect, test } from 'vitest';
import { type CourseGiven, checkCourse, isOffered, validUntil } from './course.ts';
import { checkTraining, type TrainingGiven } from './training-year.ts';

const known = { needs: ['whole-staff-training'], groups: ['teachers'] };
const given: CourseGiven = { title: ' Attachment  ', provider: '', length: '', valid: '', countsFor: [], askedOf: [] };

describe('a course as it is typed', () => {
  test('only what there is is kept', () => {
    expect(
      checkCourse(
        {
          ...given,
          length: '2 hours',
          valid: '24 months',
          countsFor: ['whole-staff-training', 'no-such'],
          askedOf: ['teachers', 'x'],
        },
        known,
      ),
    ).toEqual({
      done: {
        ...{ title: 'Attachment', provider: null, days: null, hours: 2, validMonths: 24 },
        ...{ countsFor: ['whole-staff-training'], askedOf: ['teachers'] },
      },
    });
  });

  test('what is wrong is said by field', () => {
    const checked = checkCourse({ ...given, title: 'A', length: 'long', valid: '1.5' }, known);
    expect('problems' in checked && Object.keys(checked.problems)).toEqual(['title', 'length', 'valid']);
  });

  test('holds until the day before, months later', () => {
    expect(validUntil({ validMonths: 24 }, '2024-11-25')).toBe('2026-11-24');
    expect(validUntil({ validMonths: null }, '2024-11-25')).toBeNull();
    expect(isOffered({ endedOn: '2026-11-24' }, '2026-11-23')).toBe(true);
    expect(isOffered({ endedOn: '2026-11-24' }, '2026-11-24')).toBe(false);
  });
});

describe('training as it is typed', () => {
  const course = {
    ...{ id: 'c', title: 'Attachment', provider: 'Us', days: null, hours: 2, validMonths: 12 },
    ...{ countsFor: [], askedOf: [], forGovernors: false, endedOn: null },
  };
  const at = { today: '2026-11-24' as const, courses: [course], hoursADay: 6 };
  const typed: TrainingGiven = { course: '', title: '', provider: '', days: '', on: '2026-10-05', until: null };

  test('a course says what it was, how long, by whom and until when', () => {
    expect(checkTraining({ ...typed, course: 'c' }, at)).toEqual({
      done: {
        ...{ courseId: 'c', title: 'Attachment', provider: 'Us', on: '2026-10-05', until: '2027-10-04' },
        ...{ days: null, hours: 2, countedDays: 0.3 },
      },
    });
  });

  test('what is typed goes before what the course says', () => {
    expect(
      checkTraining({ ...typed, course: 'c', days: '1', provider: 'Them', until: '2026-12-31' }, at),
    ).toMatchObject({ done: { provider: 'Them', days: 1, hours: null, countedDays: 1, until: '2026-12-31' } });
  });

  test.each<[string, Partial<TrainingGiven>, string[]]>([
    ['nothing', { on: null }, ['on', 'title', 'days']],
    ['a day to come', { title: 'Day', days: '1', on: '2026-11-25' }, ['on']],
    ['no such course', { course: 'x', days: '1' }, ['course', 'title']],
    ['a certificate that ends before it began', { title: 'Day', days: '1', until: '2026-10-04' }, ['until']],
  ])('%s', (_, change, fields) => {
    const checked = checkTraining({ ...typed, ...change }, at);
    expect('problems' in checked && Object.keys(checked.problems).sort()).toEqual([...fields].sort());
  });

  test('a course that is not offered any more is not chosen for today', () => {
    const ended = { ...course, endedOn: '2026-09-01' as const };
    expect(checkTraining({ ...typed, course: 'c' }, { ...at, courses: [ended] })).toMatchObject({
      problems: { course: expect.stringContaining('Choose') },
    });
    expect(checkTraining({ ...typed, course: 'c', on: '2026-08-31' }, { ...at, courses: [ended] })).toHaveProperty(
      'done',
    );
  });
});

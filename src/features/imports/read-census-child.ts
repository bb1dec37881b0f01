import type { Day } from '../../calendar/day.ts';
import { type DayRange, isEmpty } from '../../calendar/range.ts';
import { readSex } from '../../codes/sex.ts';
import { checkUpn } from '../../codes/upn.ts';
import type { CensusChild, CensusHeader, NeedCase, ProtectionPeriod } from './census-child.ts';
import type { Element, ElementReader } from './census-element.ts';
import { needPeriods } from './periods-from-census.ts';
import { quoted } from './problem.ts';

/** Reasons for closing a case (children in need census): adopted; died; closed after assessment with no further action. */
const ADOPTED = 'RC1';
const DIED = 'RC2';
const NO_ACTION = 'RC8';

/** Whose census a file is; null: it is none of children in need. */
export function readCensusHeader(header: Element, read: ElementReader): CensusHeader | null {
  const collection = read.one(header, 'CollectionDetails');
  if (read.text(collection, 'Collection')?.toUpperCase() !== 'CIN') return null;
  const year = Number(read.text(collection, 'Year'));
  const code = read.text(read.one(header, 'Source'), 'LEA', 'LA');
  return {
    year: Number.isInteger(year) && year > 2000 ? year : null,
    referenceDate: read.day(collection, 'ReferenceDate'),
    authorityCode: code && /^\d{3}$/.test(code) ? code : null,
  };
}

/** One Child element. Null: it has no number of its own, so it can't be told from others; that was said. */
export function readCensusChild(child: Element, read: ElementReader): CensusChild | null {
  const identifiers = read.one(child, 'ChildIdentifiers');
  const authorityChildId = read.text(identifiers, 'LAchildID');
  if (!authorityChildId)
    return read.say(
      identifiers ?? child,
      'no-child',
      'This child has no LAchildID.',
      'Give the authority’s own number of the child.',
      'row-left-out',
    );
  const characteristics = read.one(child, 'ChildCharacteristics');
  const details = child.children.filter(({ name }) => name === 'CINdetails');
  const found = details.map((one) => caseOf(one, read));
  const cases = found.flatMap(({ period }) => period ?? []);
  strayText(child, read);
  const plans = details.flatMap((one) =>
    one.children
      .filter(({ name }) => name === 'CINPlanDates')
      .flatMap((dates) => span(dates, 'CINPlanStartDate', 'CINPlanEndDate', read) ?? []),
  );
  const protection = inTurn(
    details.flatMap((one) =>
      one.children
        .filter(({ name }) => name === 'ChildProtectionPlans')
        .flatMap((plan) => protectionOf(plan, read) ?? []),
    ),
    read,
  );
  const closedBy = (reason: string) => found.find(({ closing }) => closing.closed === reason)?.closing;
  const adoption = closedBy(ADOPTED);
  const upn = upnOf(read.one(identifiers, 'UPN'), read);
  return {
    authorityChildId,
    file: read.file,
    row: child.line,
    details: {
      dateOfBirth: read.day(identifiers, 'PersonBirthDate'),
      expectedBirth: read.day(identifiers, 'ExpectedPersonBirthDate'),
      sex: sexOf(read.one(identifiers, 'Sex', 'GenderCurrent', 'Gender'), read),
      ethnicity: read.code(read.one(characteristics, 'Ethnicity'), 'ethnicity', read.today),
      upn: upn?.upn ?? null,
      upnTemporary: upn?.temporary ?? false,
      formerUpn: upnOf(read.one(identifiers, 'FormerUPN'), read)?.upn ?? null,
      upnUnknown: read.code(read.one(identifiers, 'UPNunknown'), 'upn-unknown', read.today),
      disability: disabilitiesOf(read.one(characteristics, 'Disabilities'), read),
    },
    cases,
    childInNeed: needPeriods(
      plans,
      cases.filter(({ noAction }) => !noAction),
      protection,
    ),
    protection,
    seal: adoption ? { on: adoption.on, because: ADOPTED } : null,
    died: read.day(identifiers, 'PersonDeathDate') ?? closedBy(DIED)?.on ?? null,
  };
}

/** `[from, to)` of two dates in an element. Null: no sound first day, or it ends before it begins; both are said. */
function span(of: Element, first: string, last: string, read: ElementReader): DayRange | null {
  const from = read.day(of, first);
  const to = read.day(of, last);
  if (from === null) {
    if (read.text(of, first) === null)
      read.say(of, 'no-beginning', `${of.name} has no ${first}.`, 'Give the date on which it began.', 'row-left-out');
    return null;
  }
  if (to === null && read.text(of, last) !== null) {
    return read.say(
      of,
      'end-not-read',
      `We can’t tell when this ended, so it was left out.`,
      `Correct its ${last}.`,
      'row-left-out',
    );
  }
  if (to !== null && to < from)
    return read.say(of, 'ends-before-it-begins', `${last} is before ${first}.`, 'Check both dates.', 'row-left-out');
  if (from > read.today) read.say(of, 'ahead', `${first} is a day still to come.`, 'Check the date.', 'check');
  return { from, to };
}

interface Closing {
  closed: string | null;
  on: Day | null;
}

/** A case, and how it was closed: that counts even where its dates are not sound, since an adoption seals whatever else is wrong. */
function caseOf(details: Element, read: ElementReader): { period: NeedCase | null; closing: Closing } {
  const range = span(details, 'CINreferralDate', 'CINclosureDate', read);
  const closedAt = read.one(details, 'ReasonForClosure');
  const closing = { closed: read.code(closedAt, 'cin-closure', range?.to ?? read.today), on: range?.to ?? null };
  if (!range) return { period: null, closing };
  if (range.to === null && closedAt) {
    const problem = 'The case has a reason for closing and no day on which it closed. We read it as still open.';
    read.say(closedAt, 'end-without-a-day', problem, 'Give its CINclosureDate.', 'check');
  }
  const noAction = /^(true|1)$/i.test(read.text(details, 'ReferralNFA') ?? '') || closing.closed === NO_ACTION;
  const plan = details.children.find(({ name }) => name === 'CINPlanDates' || name === 'ChildProtectionPlans');
  if (noAction && plan)
    read.say(
      plan,
      'plan-without-need',
      'The referral was closed with no action, yet there is a plan. We read the plan.',
      'Check which is right.',
      'check',
    );
  return {
    period: {
      ...range,
      need: read.code(read.one(details, 'PrimaryNeedCode'), 'primary-need', range.from),
      closed: closing.closed,
      noAction,
    },
    closing,
  };
}

interface Placed {
  period: ProtectionPeriod;
  at: Element;
}

function protectionOf(plan: Element, read: ElementReader): Placed | null {
  const range = span(plan, 'CPPstartDate', 'CPPendDate', read);
  if (!range) return null;
  const category = (name: string) => read.code(read.one(plan, name), 'category-of-abuse', range.from);
  const period = {
    ...range,
    initialCategory: category('InitialCategoryOfAbuse'),
    latestCategory: category('LatestCategoryOfAbuse'),
  };
  if (isEmpty(period))
    return read.say(
      plan,
      'no-day-long',
      'This plan begins and ends on the same day, so it is no day long.',
      'Check its dates.',
      'row-left-out',
    );
  return { period, at: plan };
}

/** A child has one plan at a time: where two overlap, the later goes on from the end of the first. */
function inTurn(plans: readonly Placed[], read: ElementReader): ProtectionPeriod[] {
  const order = plans.toSorted((a, b) =>
    a.period.from < b.period.from
      ? -1
      : a.period.from > b.period.from
        ? 1
        : (a.period.to ?? '9') < (b.period.to ?? '9')
          ? -1
          : 1,
  );
  const periods: ProtectionPeriod[] = [];
  for (const { period, at } of order) {
    const last = periods.at(-1);
    if (!last || (last.to !== null && last.to <= period.from)) {
      periods.push(period);
      continue;
    }
    read.say(
      at,
      'overlap',
      'This child protection plan begins while another is open.',
      'Check the dates of both plans.',
      'check',
    );
    if (last.to !== null && (period.to === null || period.to > last.to)) periods.push({ ...period, from: last.to });
  }
  return periods;
}

function upnOf(element: Element | undefined, read: ElementReader): { upn: string; temporary: boolean } | null {
  if (!element) return null;
  const checked = checkUpn(element.text);
  return checked.ok
    ? checked
    : read.say(element, 'upn', `${quoted(element.text)} is not a UPN. ${checked.why}`, checked.remedy);
}

function sexOf(element: Element | undefined, read: ElementReader) {
  if (!element) return null;
  return (
    readSex(element.text)?.sex ??
    read.say(
      element,
      'code-unknown',
      `${quoted(element.text)} is not a code for sex.`,
      'Use M, F or U; 1, 2, 0 or 9 in censuses up to 2023-24.',
    )
  );
}

/** NONE is not a disability. */
function disabilitiesOf(element: Element | undefined, read: ElementReader): string[] {
  const codes = (element?.children ?? [])
    .filter(({ name }) => name === 'Disability')
    .map((one) => read.code(one, 'disability', read.today as Day));
  return [...new Set(codes.filter((code) => code !== null && code !== 'NONE'))] as string[];
}

/** Text between elements belongs to none: a slip of whoever changed the file by hand. */
function strayText(element: Element, read: ElementReader): void {
  if (element.children.length === 0) return;
  if (element.text !== '')
    read.say(
      element,
      'stray-text',
      `${quoted(element.text)} stands between the values of ${element.name} and was passed over.`,
      'Take it out, or export the census again.',
      'check',
    );
  for (const child of element.children) strayText(child, read);
}

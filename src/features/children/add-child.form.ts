import type { Group } from '../../access/index.ts';
import type { Day } from '../../calendar/index.ts';
import { readYearGroup, type YearGroup } from '../../codes/index.ts';
import { type FormValues, fieldValue, fieldValues } from '../../ui/form-state.ts';
import { birthOf, dayOf, type Errors, textOf, tooLong, upnOf } from './child-fields.form.ts';
import { groupWords, readGroup } from './group-words.ts';

/** What is known of a child who is added by hand. The rest can wait. */
export interface AddedChild {
  readonly preferredName: string;
  readonly familyName: string | null;
  readonly dateOfBirth: Day | null;
  readonly upn: { readonly upn: string; readonly temporary: boolean } | null;
  readonly yearGroup: YearGroup | null;
  readonly className: string | null;
  /** Null: since before this school year. */
  readonly onRollSince: Day | null;
  /** At an authority: where the child is at school. An id, '' for none, or a name in `otherSchool`. */
  readonly schoolId: string | null;
  readonly otherSchool: string | null;
  readonly groups: readonly { readonly group: Group; readonly since: Day }[];
  /** Who looks after the child, or holds the case; null while it is not known. */
  readonly authorityId: string | null;
  readonly authorityCode: string | null;
}

/** The groups for which somebody has to be named as the authority. */
export const GROUPS_WITH_AN_AUTHORITY: readonly Group[] = ['CLA', 'CIN', 'CP'];

export interface AddRules {
  readonly today: Day;
  /** The groups this person may add a child of. */
  readonly groups: readonly Group[];
  /** At an authority: itself alone. */
  readonly authorities: readonly { readonly id: string }[];
  /** At an authority: the schools to choose from; null at a school. */
  readonly schools: readonly { readonly id: string }[] | null;
}

export const sinceField = (group: Group): string => `since-${group}`;

/** Reads the form. `value` is given only where nothing is wrong. */
export function readAddChild(values: FormValues, rules: AddRules): { errors: Errors; value: AddedChild | null } {
  const errors: Errors = {};
  const preferredName = textOf(values, 'preferred');
  const familyName = textOf(values, 'family');
  if (preferredName === null) errors.preferred = 'Give the name the child goes by';
  tooLong(errors, 'preferred', preferredName, 100, 'A name');
  tooLong(errors, 'family', familyName, 100, 'A name');
  const dateOfBirth = birthOf(values, errors, 'born', rules.today);
  const upn = upnOf(values, errors, 'upn');
  const year = fieldValue(values, 'year');
  const yearGroup = year === '' ? null : (readYearGroup(year) ?? null);
  if (year !== '' && yearGroup === null) errors.year = 'Choose the year from the list';
  const className = textOf(values, 'class');
  tooLong(errors, 'class', className, 60, 'A class');

  const school = fieldValue(values, 'school');
  const schoolId = rules.schools?.find((each) => each.id === school)?.id ?? null;
  const otherSchool = rules.schools === null || school !== 'other' ? null : textOf(values, 'other-school');
  if (rules.schools !== null && school === 'other' && otherSchool === null)
    errors['other-school'] = 'Give the name of the school';
  const onRollSince = dayOf(values, errors, 'joined', { what: 'the day the child joined', latest: rules.today });

  const groups = groupsOf(values, errors, dateOfBirth, rules);
  const needsAuthority = groups.some(({ group }) => GROUPS_WITH_AN_AUTHORITY.includes(group));
  const authority =
    rules.schools === null
      ? authorityOf(values, errors, 'authority', rules.authorities, needsAuthority)
      : { authorityId: rules.authorities[0]?.id ?? null, authorityCode: null };
  if (Object.keys(errors).length > 0 || preferredName === null) return { errors, value: null };
  return {
    errors,
    value: {
      preferredName,
      familyName,
      dateOfBirth,
      upn,
      yearGroup,
      className,
      onRollSince,
      schoolId,
      otherSchool,
      groups,
      ...authority,
    },
  };
}

function groupsOf(
  values: FormValues,
  errors: Errors,
  dateOfBirth: Day | null,
  rules: AddRules,
): { group: Group; since: Day }[] {
  const chosen = fieldValues(values, 'groups').flatMap((text) => readGroup(text) ?? []);
  const allowed = chosen.filter((group) => rules.groups.includes(group));
  if (allowed.length === 0 || allowed.length < chosen.length) {
    errors.groups = 'Choose at least one: it says what is promised to this child';
    return [];
  }
  return allowed.flatMap((group) => {
    const name = sinceField(group);
    const since = dayOf(values, errors, name, {
      what: `since when (${groupWords(group).label.toLowerCase()})`,
      needed: `Give the first day (${groupWords(group).label.toLowerCase()}); if it is not known, the first day you know of`,
      latest: rules.today,
      tooLate: 'This cannot begin after today',
    });
    if (since === null) return [];
    if (dateOfBirth !== null && since < dateOfBirth) {
      errors[name] = 'This is before the child was born: check both dates';
      return [];
    }
    return [{ group, since }];
  });
}

/**
 * An authority of this deployment by its id, or another by its three figures. Never taken for granted: what is chosen
 * here decides which authority sees the child.
 */
export function authorityOf(
  values: FormValues,
  errors: Errors,
  name: string,
  authorities: readonly { readonly id: string }[],
  needed: boolean,
): { authorityId: string | null; authorityCode: string | null } {
  const chosen = fieldValue(values, name);
  if (chosen === '' && needed) errors[name] = 'Choose the authority, or “Not known yet”: it decides whose dates apply';
  if (chosen === 'other') {
    const code = fieldValue(values, `${name}-code`).trim();
    if (!/^\d{3}$/.test(code)) {
      errors[`${name}-code`] = 'Give the authority’s number, three figures, or choose “Not known yet”';
      return { authorityId: null, authorityCode: null };
    }
    return { authorityId: null, authorityCode: code };
  }
  return { authorityId: authorities.find((each) => each.id === chosen)?.id ?? null, authorityCode: null };
}

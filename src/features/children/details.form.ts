import type { Day } from '../../calendar/index.ts';
import { type CodeSet, codesOn, readSex } from '../../codes/index.ts';
import { dayValues, type FormValues, fieldValue, fieldValues } from '../../ui/form-state.ts';
import type { ChildDetails, DetailField } from './child-details.ts';
import { birthOf, type Errors, textOf, tooLong, ulnOf, upnOf } from './child-fields.form.ts';
import type { CodeSets, DetailSection } from './details-words.page.ts';

/** The forms of what is recorded about a child: what they are drawn with, and what they say when they come back. */

type SectionId = DetailSection['id'];
export type ReadDetails = { readonly errors: Errors; readonly patch: Partial<ChildDetails> };

const inputs: Readonly<Record<string, DetailField>> = {
  preferred: 'preferred_name',
  given: 'given_names',
  family: 'family_name',
  born: 'date_of_birth',
  sex: 'sex',
  upn: 'upn',
  uln: 'uln',
  'authority-number': 'authority_child_id',
  ethnicity: 'ethnicity',
  language: 'first_language',
  disability: 'disability',
  'young-carer': 'young_carer',
  provision: 'sen_provision',
  needs: 'sen_needs',
  premium: 'pupil_premium',
  census: 'post_care_census',
};

/** The fact behind a field of these forms. */
export const fieldOfInput = (input: string): DetailField | undefined => inputs[input];

export function valuesOf(section: SectionId, known: ChildDetails): FormValues {
  switch (section) {
    case 'details':
      return {
        preferred: known.preferred_name ?? '',
        given: known.given_names ?? '',
        family: known.family_name ?? '',
        ...dayValues('born', known.date_of_birth),
        sex: known.sex ?? '',
        upn: known.upn ?? '',
        uln: known.uln ?? '',
        'authority-number': known.authority_child_id ?? '',
      };
    case 'characteristics':
      return {
        ethnicity: known.ethnicity ?? '',
        language: known.first_language ?? '',
        disability: known.disability,
        'young-carer': known.young_carer ?? '',
      };
    case 'send':
      return { provision: known.sen_provision ?? '', needs: known.sen_needs };
    case 'premium':
      return { premium: known.pupil_premium, census: known.post_care_census ?? '' };
  }
}

interface Rules {
  readonly today: Day;
  readonly sets: CodeSets;
  /** What stands now: a code that was recorded once may stay, though nobody could choose it any more. */
  readonly known: ChildDetails;
  readonly atAuthority: boolean;
}

export function readSection(section: SectionId, values: FormValues, rules: Rules): ReadDetails {
  switch (section) {
    case 'details':
      return readNames(values, rules);
    case 'characteristics':
      return readCharacteristics(values, rules);
    case 'send':
      return readSend(values, rules);
    case 'premium':
      return readPremium(values, rules);
  }
}

function readNames(values: FormValues, { today, known, atAuthority }: Rules): ReadDetails {
  const errors: Errors = {};
  const [preferred, given, family] = [textOf(values, 'preferred'), textOf(values, 'given'), textOf(values, 'family')];
  for (const [name, text] of [
    ['preferred', preferred],
    ['given', given],
    ['family', family],
  ] as const) {
    tooLong(errors, name, text, 100, 'A name');
  }
  if (preferred === null && given === null && family === null) errors.preferred = 'Give at least one name';
  const born = birthOf(values, errors, 'born', today);
  const upn = upnOf(values, errors, 'upn');
  const uln = ulnOf(values, errors, 'uln');
  const sex = readSex(fieldValue(values, 'sex'))?.sex ?? null;
  const number = textOf(values, 'authority-number');
  tooLong(errors, 'authority-number', number, 40, 'A number');
  return {
    errors,
    patch: {
      preferred_name: preferred,
      given_names: given,
      family_name: family,
      date_of_birth: born,
      sex,
      upn: upn?.upn ?? null,
      upn_temporary: upn?.temporary ?? null,
      // The number a temporary one stood for, or that was mistyped, is no former UPN; a permanent one that changes is.
      ...(isFormer(known, upn?.upn ?? null) ? { former_upn: known.upn } : {}),
      uln,
      ...(atAuthority ? { authority_child_id: number } : {}),
    },
  };
}

const isFormer = (known: ChildDetails, upn: string | null): boolean =>
  known.upn !== null && known.upn_temporary === true && upn !== null && upn !== known.upn;

function readCharacteristics(values: FormValues, rules: Rules): ReadDetails {
  const errors: Errors = {};
  const { known } = rules;
  return {
    errors,
    patch: {
      ethnicity: oneCode(values, errors, 'ethnicity', 'ethnicity', known.ethnicity, rules),
      first_language: oneCode(values, errors, 'language', 'language', known.first_language, rules),
      disability: codes(values, errors, 'disability', 'disability', known.disability, rules),
      young_carer: oneCode(values, errors, 'young-carer', 'young-carer', known.young_carer, rules),
    },
  };
}

function readSend(values: FormValues, rules: Rules): ReadDetails {
  const errors: Errors = {};
  const { known } = rules;
  const provision = oneCode(values, errors, 'provision', 'sen-provision', known.sen_provision, rules);
  const needs = codes(values, errors, 'needs', 'sen-need', known.sen_needs, rules);
  if (needs.length > 0 && (provision === null || provision === 'N')) {
    errors.provision = 'Choose support or a plan, or take the kinds of need away';
  }
  return { errors, patch: { sen_provision: provision, sen_needs: needs } };
}

function readPremium(values: FormValues, rules: Rules): ReadDetails {
  const errors: Errors = {};
  const { known } = rules;
  return {
    errors,
    patch: {
      pupil_premium: codes(values, errors, 'premium', 'pupil-premium', known.pupil_premium, rules),
      post_care_census: oneCode(values, errors, 'census', 'previously-looked-after', known.post_care_census, rules),
    },
  };
}

/** The codes a person may choose from today, and the one that stands, whenever it was recorded. */
export function choosable(
  set: CodeSet | undefined,
  today: Day,
  standing: readonly string[],
): { value: string; text: string }[] {
  if (set === undefined) return standing.map((code) => ({ value: code, text: code }));
  const now = codesOn(set, today);
  const kept = standing.filter((code) => !now.some((entry) => entry.code === code));
  return [
    ...now.map(({ code, label }) => ({ value: code, text: label })),
    ...kept.map((code) => ({
      value: code,
      text: `${set.entries.findLast((entry) => entry.code === code)?.label ?? code} (as recorded)`,
    })),
  ];
}

function oneCode(
  values: FormValues,
  errors: Errors,
  name: string,
  setName: string,
  standing: string | null,
  rules: Rules,
): string | null {
  const given = fieldValue(values, name);
  if (given === '') return null;
  const choices = choosable(rules.sets(setName), rules.today, standing === null ? [] : [standing]);
  if (choices.some(({ value }) => value === given)) return given;
  errors[name] = 'Choose one from the list';
  return null;
}

function codes(
  values: FormValues,
  errors: Errors,
  name: string,
  setName: string,
  standing: readonly string[],
  rules: Rules,
): readonly string[] {
  const given = [...new Set(fieldValues(values, name))];
  const choices = choosable(rules.sets(setName), rules.today, standing);
  if (given.every((code) => choices.some(({ value }) => value === code))) return given;
  errors[name] = 'Choose from the list';
  return [];
}

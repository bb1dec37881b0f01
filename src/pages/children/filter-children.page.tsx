import type { Group } from '../../access/index.ts';
import { type YearGroup, yearGroupLabel } from '../../codes/index.ts';
import { childrenUrl, countFilters, groupWords, type ListFilters } from '../../features/children/index.ts';
import { Filters } from '../../ui/components.ts';
import { emptyForm, type FormState, HiddenField, SelectField } from '../../ui/form.tsx';

/** What there is to choose from; empty: this reader is not offered that filter. */
export interface FilterChoices {
  /** How many children there are before a filter. */
  readonly all: number;
  /** False: what there is to choose from has not been looked for; it is where somebody asks. */
  readonly offered: boolean;
  readonly groups: readonly Group[];
  readonly years: readonly YearGroup[];
  readonly needs: readonly { readonly value: string; readonly text: string }[];
  readonly adults: readonly { readonly id: string; readonly name: string }[];
  readonly mayAskForNobody: boolean;
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly mayAskForLeavers: boolean;
  readonly sorts: readonly { readonly value: string; readonly text: string }[];
}

const any = (text: string) => ({ value: '', text });

/** Filters in the address: a list can be kept as a bookmark, and works without scripts. */
export function FilterForm(props: { filters: ListFilters; choices: FilterChoices; looking: boolean }) {
  const { filters, choices, looking } = props;
  const form: FormState = {
    ...emptyForm,
    values: {
      group: filters.group ?? '',
      year: filters.year ?? '',
      need: filters.need ?? '',
      adult: filters.adult ?? '',
      school: filters.school ?? '',
      here: filters.left ? 'left' : '',
      sort: filters.sort === 'name' ? '' : filters.sort,
    },
  };
  const { groups, years, needs, adults, mayAskForNobody, schools, mayAskForLeavers, sorts } = choices;
  return (
    <Filters action={childrenUrl} {...(countFilters(filters) > 0 ? { clearHref: childrenUrl } : {})}>
      {filters.words !== '' && !looking && <HiddenField name="q" value={filters.words} />}
      {groups.length > 0 && !looking && (
        <SelectField
          form={form}
          name="group"
          label="Group, as it stands today"
          choices={[any('All'), ...groups.map((group) => ({ value: group, text: groupWords(group).label }))]}
        />
      )}
      {years.length > 1 && (
        <SelectField
          form={form}
          name="year"
          label="Year"
          choices={[any('All'), ...years.map((year) => ({ value: year, text: yearGroupLabel(year) }))]}
        />
      )}
      {needs.length > 0 && !looking && (
        <SelectField form={form} name="need" label="Special educational needs" choices={[any('All'), ...needs]} />
      )}
      {(adults.length > 0 || mayAskForNobody) && !looking && (
        <SelectField
          form={form}
          name="adult"
          label="Key adult"
          choices={[
            any('All'),
            ...(mayAskForNobody ? [{ value: 'nobody', text: 'Nobody yet' }] : []),
            ...adults.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      )}
      {schools.length > 1 && (
        <SelectField
          form={form}
          name="school"
          label="School"
          choices={[any('All'), ...schools.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      )}
      <SelectField form={form} name="sort" label="Order" choices={sorts} />
      {mayAskForLeavers && (
        <SelectField
          form={form}
          name="here"
          label="Which children"
          choices={[any('Those who are here'), { value: 'left', text: 'Those who have left' }]}
        />
      )}
    </Filters>
  );
}

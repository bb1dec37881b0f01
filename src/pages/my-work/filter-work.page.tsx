import { myWorkUrl } from '../../features/duties/index.ts';
import { Filters } from '../../ui/components.ts';
import { emptyForm, type FormState, SelectField } from '../../ui/form.tsx';
import type { WorkItem } from '../duties/work-items.ts';
import { aboutItem, aboutWords, isFiltered, type WorkFilters } from './work-filters.ts';

/** Filters in the address. While somebody is looking there is none by child, or the names would stand in it. */
export function FilterWork({
  filters,
  all,
  looking,
}: {
  filters: WorkFilters;
  all: readonly WorkItem[];
  looking: boolean;
}) {
  const form: FormState = {
    ...emptyForm,
    values: { when: filters.when, about: filters.about, child: filters.childId },
  };
  const abouts = [...new Set(all.map(aboutItem))].filter((about) => about !== '');
  const children = [
    ...new Map(all.flatMap(({ childId, forName }) => (childId && forName ? [[childId, forName]] : []))),
  ];
  return (
    <Filters action={myWorkUrl} {...(isFiltered(filters) ? { clearHref: myWorkUrl } : {})}>
      <SelectField
        form={form}
        name="when"
        label="By when"
        choices={[
          { value: '', text: 'All' },
          { value: 'week', text: 'Late and this week' },
          { value: 'late', text: 'Late' },
        ]}
      />
      {abouts.length > 1 && (
        <SelectField
          form={form}
          name="about"
          label="About"
          choices={[{ value: '', text: 'All' }, ...abouts.map((about) => ({ value: about, text: aboutWords[about] }))]}
        />
      )}
      {children.length > 1 && !looking && (
        <SelectField
          form={form}
          name="child"
          label="Child"
          choices={[
            { value: '', text: 'All' },
            ...children.sort(([, a], [, b]) => a.localeCompare(b, 'en')).map(([value, text]) => ({ value, text })),
          ]}
        />
      )}
    </Filters>
  );
}

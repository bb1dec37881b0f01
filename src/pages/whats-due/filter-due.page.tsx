import { whatsDueUrl } from '../../features/duties/index.ts';
import { Filters } from '../../ui/components.ts';
import { DateField, dayValues, type FormState, hasErrors, SelectField } from '../../ui/form.tsx';
import { dueHref } from './due-filters.ts';
import type { WhatsDueProps } from './whats-due.page.tsx';

/** Which day, as known when, by whom, and where: in the address, so that it can be kept and printed. */
export function FilterDue({ filters, form, today, schools, looking }: WhatsDueProps & { looking: boolean }) {
  const bound: FormState = {
    values: {
      ...(hasErrors(form) ? form.values : dayValues('on', filters.on)),
      known: filters.asKnown,
      by: filters.by,
      school: filters.schoolId ?? '',
    },
    errors: form.errors,
  };
  const plain = dueHref({ on: today, asKnown: 'now', by: 'owner', schoolId: null }, today);
  return (
    <Filters action={whatsDueUrl} {...(dueHref(filters, today) === plain ? {} : { clearHref: plain })}>
      <DateField form={bound} name="on" label="On which day" />
      <SelectField
        form={bound}
        name="known"
        label="As known"
        choices={[
          { value: 'now', text: 'Now' },
          { value: 'then', text: 'At the end of that day' },
        ]}
      />
      {!looking && (
        <SelectField
          form={bound}
          name="by"
          label="In order of"
          choices={[
            { value: 'owner', text: 'Whose it is' },
            { value: 'child', text: 'Child' },
          ]}
        />
      )}
      {schools.length > 0 && (
        <SelectField
          form={bound}
          name="school"
          label="School"
          choices={[{ value: '', text: 'All' }, ...schools.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      )}
    </Filters>
  );
}

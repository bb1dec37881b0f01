import type { ChildLife } from '../children/model.ts';

/**
 * What a child's life gives to the cohort tables of the schools the child was ever at: days on roll and statuses. A school's
 * table is worked out again when this changes, and left alone when a plan or a key adult does.
 */
export function givesToTables(life: ChildLife): { readonly organisationId: string; readonly text: string }[] {
  const statuses = life.statuses.filter((status) => status.confirmed);
  if (statuses.length === 0) return [];
  const said = statuses.map(({ kind, from, to }) => `${kind} ${from} ${to ?? ''}`).sort();
  const stays = Map.groupBy([...life.mains, ...life.others], (stay) => stay.schoolId ?? '');
  return [...stays].flatMap(([organisationId, times]) =>
    organisationId === ''
      ? []
      : [{ organisationId, text: [...times.map(({ from, to }) => `${from} ${to ?? ''}`).sort(), ...said].join(', ') }],
  );
}

/** What a child is called. */
export interface ChildName {
  /** "Robin Testwood": the preferred name with the family name. */
  readonly full: string;
  /** "Robin": what the child goes by. */
  readonly first: string;
  /** "Robin T.": for lists and mail. */
  readonly short: string;
}

interface Named {
  readonly given_names: string | null;
  readonly family_name: string | null;
  readonly preferred_name: string | null;
  readonly authority_child_id?: string | null;
}

/**
 * The name a child goes by. A looked-after return holds no names: such a child is called by the authority's number
 * until a school's list or a person gives the name.
 */
export function nameOf(row: Named): ChildName {
  const first = row.preferred_name?.trim() || row.given_names?.trim().split(/\s+/)[0] || '';
  const family = row.family_name?.trim() ?? '';
  if (first === '' && family === '') {
    const number = row.authority_child_id ? `Child ${row.authority_child_id}` : 'Name not known yet';
    return { full: number, first: number, short: number };
  }
  if (first === '' || family === '') {
    const only = first || family;
    return { full: only, first: only, short: only };
  }
  return { full: `${first} ${family}`, first, short: `${first} ${[...family][0]?.toUpperCase() ?? ''}.` };
}

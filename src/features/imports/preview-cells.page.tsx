import type { ComponentChildren } from 'preact';
import type { Day } from '../../calendar/index.ts';
import { SecondLine } from '../../ui/components.ts';
import { figure } from '../../ui/format.ts';
import type { ImportRecord } from './import-record.ts';
import { importUrls } from './import-urls.ts';
import type { ShownRow } from './shown-rows.commands.ts';

export interface PartProps {
  readonly record: ImportRecord;
  readonly rows: readonly ShownRow[];
  readonly total: number;
  readonly today: Day;
  /** Before it was decided rows can be answered; afterwards the tables are a record. */
  readonly answers: boolean;
}

export const Link = ({ href, children, about }: { href: string; children: string; about?: string }) => (
  <a class="govuk-link" href={href}>
    {children}
    {about && <span class="govuk-visually-hidden"> {about}</span>}
  </a>
);

export const unseen = 'A child you do not see';

/** Its row, and its file where there are several. */
export function placeOf(
  { record }: Pick<PartProps, 'record'>,
  { file, row }: { file: string; row: number | null },
): ComponentChildren {
  const number = row === null || row === 0 ? 'The file' : figure(row);
  return record.fileNames.length > 1 ? (
    <>
      {number}
      <SecondLine>{file}</SecondLine>
    </>
  ) : (
    number
  );
}

export const rowColumn = (props: PartProps) =>
  ({
    head: 'Row',
    width: 11,
    label: 'Row',
    cell: (row: ShownRow) => placeOf(props, row),
  }) as const;

export function childCell(props: PartProps, row: ShownRow): ComponentChildren {
  const name = row.name ?? unseen;
  return props.answers && row.row > 0 ? <Link href={importUrls.row(props.record.id, row.position)}>{name}</Link> : name;
}

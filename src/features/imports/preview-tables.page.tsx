import { figure, plural } from '../../ui/format.ts';
import { ChangesTable } from './changes-table.page.tsx';
import { ChildrenTable } from './children-table.page.tsx';
import type { ImportRecord } from './import-record.ts';
import { importUrls } from './import-urls.ts';
import { MissingTable } from './missing-table.page.tsx';
import { Link, type PartProps } from './preview-cells.page.tsx';
import { type Part, parts } from './preview-parts.ts';
import { ProblemsTable } from './problems-table.page.tsx';
import { WhoIsItTable } from './who-is-it-table.page.tsx';

/** One part of a preview as a table. */
export function PartTable({ part, ...props }: PartProps & { part: Part }) {
  switch (part) {
    case 'problems':
      return <ProblemsTable {...props} />;
    case 'questions':
      return <WhoIsItTable {...props} />;
    case 'changes':
      return <ChangesTable {...props} />;
    case 'missing':
      return <MissingTable {...props} />;
    default:
      return <ChildrenTable {...props} part={part} />;
  }
}

/** Under a table that shows the first of many. */
export function AllOf({
  record,
  part,
  shown,
  total,
}: {
  record: ImportRecord;
  part: Part;
  shown: number;
  total: number;
}) {
  if (total <= shown) return null;
  const what = part === 'problems' ? plural(total, 'row') : part === 'changes' ? 'changes' : 'rows';
  return (
    <p class="govuk-body">
      The first {figure(shown)} of {figure(total)}.{' '}
      <Link href={importUrls.part(record.id, part)} about={`under “${parts[part].title}”`}>
        {`Show all ${figure(total)} ${what}`}
      </Link>
    </p>
  );
}

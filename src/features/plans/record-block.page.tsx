import { Block } from '../../ui/components.ts';
import type { RecordTable } from './plan-copy.ts';

/** Rows kept elsewhere as a plan shows them. */
export interface ShownRecord {
  readonly table: RecordTable | null;
  /** Where the rows are added and changed, for those who may. */
  readonly change: { readonly href: string; readonly words: string } | null;
  /** What is said to a reader who does not see this part of the record; null: they do. */
  readonly closed: string | null;
}

export function RecordBlockView({ ask, shown }: { ask: string; shown: ShownRecord | undefined }) {
  const table = shown?.table ?? null;
  return (
    <Block
      title={ask}
      aside={
        shown?.change && (
          <a class="govuk-link" href={shown.change.href}>
            {shown.change.words}
          </a>
        )
      }
    >
      {shown !== undefined && shown.closed !== null ? (
        <p class="soft">{shown.closed}</p>
      ) : table === null ? (
        <p class="soft">Nothing is recorded here yet.</p>
      ) : (
        <RecordRows caption={ask} table={table} />
      )}
    </Block>
  );
}

export function RecordRows({ caption, table }: { caption: string; table: RecordTable }) {
  return (
    <>
      {table.note !== null && <p>{table.note}</p>}
      {table.rows.length === 0 && table.note === null && <p class="soft">Nothing is recorded here yet.</p>}
      {table.rows.length > 0 && (
        <table class="record-rows">
          <caption class="govuk-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {table.heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, index) => (
                  <td key={index} data-head={table.heads[index]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

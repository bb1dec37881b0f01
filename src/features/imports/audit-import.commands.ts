import { type AuditEntry, recordEvents } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/database/database.ts';
import type { ImportRecord } from './import-record.ts';
import type { Plan, RowPlan } from './plan.ts';

/** One event for each child an import added or changed, with what was and what is, as if it had been done by hand. */
export async function auditWhatChanged(
  work: Work,
  { id, controllerId }: Pick<ImportRecord, 'id' | 'controllerId'>,
  plan: Plan,
  idOf: (row: RowPlan) => string,
): Promise<void> {
  const subject = { kind: 'import', id };
  const detail = { source: `import:${id}` };
  const rows = plan.rows.flatMap((row): AuditEntry[] => {
    if (row.outcome !== 'new' && row.outcome !== 'changed') return [];
    const childId = idOf(row);
    const facts = row.writes.map(({ table, before, after }) => ({ table, before, after }));
    const changes = row.changes.filter(({ kept }) => kept === null);
    // Two periods of a kind have one name: the values are kept once under it, in order.
    const fields = Map.groupBy(changes, ({ field }) => field);
    return [
      {
        verb: row.outcome === 'new' ? 'child.added' : 'child.corrected',
        organisationId: controllerId,
        childIds: [childId],
        subject,
        detail,
        values:
          row.outcome === 'new'
            ? [{ field: 'record', before: null, after: facts.map(({ table, after }) => ({ table, after })), childId }]
            : [...fields].map(([field, same]) => ({
                field,
                before: same.length === 1 ? same[0]?.before : same.map(({ before }) => before),
                after: same.length === 1 ? same[0]?.after : same.map(({ after }) => after),
                childId,
              })),
      },
    ];
  });
  const ended = plan.missing.flatMap(({ childId, writes }): AuditEntry[] =>
    writes.map(({ table, before, after }) => ({
      verb: table === 'enrolment' ? 'enrolment.ended' : 'status.corrected',
      organisationId: controllerId,
      childIds: [childId],
      subject,
      detail,
      values: [{ field: table, before, after, childId }],
    })),
  );
  await recordEvents(work, [...rows, ...ended]);
}

import { labelOn } from '../../codes/index.ts';
import { Block, Mini, SecondLine } from '../../ui/components.ts';
import { dateTimeWords } from '../../ui/format.ts';
import { childUrls } from './child-urls.ts';
import { groupWords } from './group-words.ts';
import { spanWords } from './span-words.page.ts';
import type { CareDetail, ProtectionDetail } from './statuses.queries.ts';
import type { WhyProps } from './why.page.tsx';

export function Legal({
  child,
  care,
  mayRecordLegal,
  sets,
  today,
  statuses,
}: WhyProps & { care: readonly CareDetail[] }) {
  const inWords = (set: string, code: string | null): string => {
    const codes = sets(set);
    return code === null ? 'Not recorded' : ((codes && labelOn(codes, code, today)) ?? code);
  };
  const after = statuses.some((status) => status.kind === 'CPLA' && status.controllerId === child.writesFor);
  return (
    <Block
      title="Legal status and placement"
      aside={
        mayRecordLegal && (
          <span class="small links">
            <a class="govuk-link" href={childUrls.legal(child.id)}>
              Record
            </a>
            {after && (
              <a class="govuk-link" href={childUrls.order(child.id)}>
                How the child left care
              </a>
            )}
          </span>
        )
      }
    >
      {care.length === 0 ? (
        <p class="soft">Nothing is recorded.</p>
      ) : (
        <Mini
          items={care.map((row) => (
            <div key={`${row.controllerId}-${row.from}`}>
              <p class="mini__title">{inWords('legal-status', row.legalStatus)}</p>
              <SecondLine>
                {row.shortBreak ? 'A short break. ' : `${inWords('placement', row.placement)}. `}
                {spanWords(row)}
              </SecondLine>
            </div>
          ))}
        />
      )}
    </Block>
  );
}

export function Protection(props: WhyProps & { protection: readonly ProtectionDetail[] }) {
  const { child, protection, mayRecordProtection, sets, today } = props;
  const codes = sets('category-of-abuse');
  return (
    <Block
      title="Child protection plan"
      aside={
        mayRecordProtection && (
          <a class="govuk-link small" href={childUrls.protection(child.id)}>
            Record the category
          </a>
        )
      }
    >
      {protection.length === 0 ? (
        <p class="soft">No category is recorded.</p>
      ) : (
        <Mini
          items={protection.map((row) => (
            <div key={`${row.controllerId}-${row.from}`}>
              <p class="mini__title">
                {row.category === null
                  ? 'Not recorded'
                  : ((codes && labelOn(codes, row.category, today)) ?? row.category)}
              </p>
              <SecondLine>{spanWords(row)}</SecondLine>
            </div>
          ))}
        />
      )}
    </Block>
  );
}

export function Corrections({ corrections, today }: WhyProps) {
  return (
    <Block title="What was put right" count={corrections.length}>
      <Mini
        items={corrections.map((row) => (
          <div key={row.eventId}>
            <p class="mini__title">{groupWords(row.kind).label}</p>
            <SecondLine>
              {row.before === null ? 'Not kept' : spanWords(row.before)}
              {row.after === null ? ', taken out' : `; since then ${spanWords(row.after)}`}. {row.by ?? 'Mainstay'},{' '}
              {dateTimeWords(row.at, today)}
              {row.reason === null ? '' : `: ${row.reason}`}
            </SecondLine>
          </div>
        ))}
      />
    </Block>
  );
}

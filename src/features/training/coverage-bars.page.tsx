import { countWord } from '../../ui/format.ts';
import type { GroupCoverage } from './coverage.ts';

/**
 * A bar for each group, as long for all: dark for who has it, lighter where only their own word is there, outlined for who is
 * new and who has not. The words beside it say the same, so it is hidden from those who hear the page.
 */
export function CoverageBars({ groups }: { groups: readonly GroupCoverage[] }) {
  return (
    <ul class="coverage">
      {groups.map((each) => (
        <li key={each.group.id}>
          <span>
            {each.group.title}
            {!each.asked && <span class="soft"> (not counted)</span>}
          </span>
          <Bar {...each} />
          <span class="soft">{words(each)}</span>
        </li>
      ))}
    </ul>
  );
}

const WIDTH = 600;
const HEIGHT = 18;

function Bar({ of, has, ownWord, fresh, hasNot }: GroupCoverage) {
  const parts = (
    [
      ['coverage__has', has - ownWord],
      ['coverage__own', ownWord],
      ['coverage__new', fresh],
      ['coverage__not', hasNot],
    ] as const
  ).filter(([, many]) => many > 0);
  let from = 0;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(([name, many]) => {
        const x = from;
        const width = (WIDTH * many) / of;
        from += width;
        return <rect key={name} class={name} x={round(x) + 1} y={1} width={round(width) - 2} height={HEIGHT - 2} />;
      })}
    </svg>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

function words({ of, has, fresh, hasNot }: GroupCoverage): string {
  const said = [`${has} of ${of}`];
  if (fresh > 0) said.push(`${countWord(fresh)} new`);
  if (hasNot > 0) said.push(`${countWord(hasNot)} not yet`);
  return said.join(', ');
}

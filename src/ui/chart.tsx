import type { ComponentChildren, VNode } from 'preact';

/** One point with the range chance alone could have moved it through. null: too few to show. */
export type RangePoint = { value: number; low: number; high: number } | null;

export type RangeChartProps = {
  /** The whole chart in a sentence, for those who do not see it; the same figures stand in a table beside it. */
  description: string;
  /** Two short words for each point: "Aut", "1". */
  labels: readonly (readonly [string, string])[];
  ours: { name: string; points: readonly RangePoint[] };
  /** What it is compared with, dotted. */
  others: { name: string; values: readonly (number | null)[] };
  /** Whole numbers. */
  scale: { from: number; to: number; step: number };
  unit?: string;
  /** Under it: that the scale does not start at zero, why something is missing. */
  caption: ComponentChildren;
};

type Frame = {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  narrow: boolean;
};

const wide: Frame = { width: 570, height: 290, left: 56, right: 116, top: 12, bottom: 40, narrow: false };
const narrow: Frame = { width: 330, height: 270, left: 40, right: 8, top: 12, bottom: 58, narrow: true };

/**
 * One question: how has it gone, against whom, and how much of it is chance. Labels stand on the lines, there is no legend,
 * and no line is drawn across a gap. Phones get a drawing of their own, so that its text stays 16 px.
 */
export function RangeChart(props: RangeChartProps) {
  return (
    <figure class="chart">
      <div class="chart__wide">
        <Drawing {...props} frame={wide} />
      </div>
      <div class="chart__narrow">
        <Drawing {...props} frame={narrow} />
      </div>
      <figcaption>{props.caption}</figcaption>
    </figure>
  );
}

function Drawing({ description, labels, ours, others, scale, unit = '%', frame }: RangeChartProps & { frame: Frame }) {
  const plotWidth = frame.width - frame.left - frame.right;
  const plotHeight = frame.height - frame.top - frame.bottom;
  const x = (index: number) => round(frame.left + (plotWidth * (index + 0.5)) / labels.length);
  const y = (value: number) => round(frame.top + plotHeight * (1 - (value - scale.from) / (scale.to - scale.from)));
  const ticks = Array.from(
    { length: Math.floor((scale.to - scale.from) / scale.step) + 1 },
    (_, index) => scale.from + index * scale.step,
  );
  const base = frame.top + plotHeight;
  return (
    <svg role="img" aria-label={description} viewBox={`0 0 ${frame.width} ${frame.height}`}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path class="chart__grid" d={`M${frame.left} ${y(tick)}H${frame.width - frame.right}`} />
          <text class="chart__soft" x={frame.left - 8} y={y(tick) + 5} text-anchor="end">
            {tick}
            {frame.narrow ? '' : unit}
          </text>
        </g>
      ))}
      {labels.map(([first, second], index) => (
        <text key={`${first} ${second}`} class="chart__soft" x={x(index)} y={base + 24} text-anchor="middle">
          {frame.narrow ? first : `${first} ${second}`}
          {frame.narrow && (
            <tspan x={x(index)} dy="20">
              {second}
            </tspan>
          )}
        </text>
      ))}
      {lines(others.values, x, y).map((d) => (
        <path key={d} class="chart__others" d={d} />
      ))}
      {lines(
        ours.points.map((point) => point?.value ?? null),
        x,
        y,
      ).map((d) => (
        <path key={d} class="chart__line" d={d} />
      ))}
      {ours.points.map((point, index) => (
        <Point key={labels[index]?.join(' ')} point={point} x={x(index)} y={y} middle={frame.top + plotHeight / 2} />
      ))}
      <Names ours={ours} others={others} frame={frame} x={x} y={y} />
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Paths through neighbours; a gap ends one and begins the next, and a lone point has no line. */
function lines(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number,
): string[] {
  const paths: string[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) paths.push([]);
    else paths.at(-1)?.push(`${x(index)} ${y(value)}`);
  });
  return paths.filter((path) => path.length > 1).map((path) => `M${path.join('L')}`);
}

type PointProps = { point: RangePoint; x: number; y: (value: number) => number; middle: number };

function Point({ point, x, y, middle }: PointProps): VNode {
  if (!point) {
    return (
      <g>
        <rect class="chart__gap" x={x - 22} y={middle - 28} width="44" height="56" rx="4" />
        <text x={x} y={middle - 4} text-anchor="middle">
          too
          <tspan x={x} dy="18">
            few
          </tspan>
        </text>
      </g>
    );
  }
  const [low, high] = [y(point.low), y(point.high)];
  return (
    <g>
      <path class="chart__range" d={`M${x} ${high}V${low}M${x - 5} ${high}h10M${x - 5} ${low}h10`} />
      <circle class="chart__point" cx={x} cy={y(point.value)} r="5" />
    </g>
  );
}

type NamesProps = Pick<RangeChartProps, 'ours' | 'others'> & {
  frame: Frame;
  x: (index: number) => number;
  y: (value: number) => number;
};

/** At the end of the lines where there is room; on a phone above the dotted one and under the ranges. */
function Names({ ours, others, frame, x, y }: NamesProps) {
  if (frame.narrow) {
    const lows = ours.points.flatMap((point) => (point ? [point.low] : []));
    const highs = others.values.slice(0, 3).flatMap((value) => value ?? []);
    return (
      <>
        <text class="chart__soft" x={x(0) - 10} y={y(Math.max(...highs)) - 9}>
          {others.name}
        </text>
        <text class="chart__ours" x={x(0) - 10} y={y(Math.min(...lows)) + 20}>
          {ours.name}
        </text>
      </>
    );
  }
  const last = (values: readonly (number | null)[]) => values.findLast((value) => value !== null) ?? 0;
  const ourY = y(last(ours.points.map((point) => point?.value ?? null)));
  const theirY = y(last(others.values));
  // Two lines of text need 22 px between them.
  const push = Math.max(0, 22 - Math.abs(ourY - theirY)) / 2;
  const side = ourY >= theirY ? 1 : -1;
  const at = frame.width - frame.right + 8;
  return (
    <>
      <text class="chart__soft" x={at} y={round(theirY - side * push + 5)}>
        {others.name}
      </text>
      <text class="chart__ours" x={at} y={round(ourY + side * push + 5)}>
        {ours.name}
      </text>
    </>
  );
}

import type { ComponentChildren } from 'preact';

/** Ring: not started. Half: some. Full: done. None: nothing to show. Late: late or not kept. */
export type TagState = 'ring' | 'half' | 'full' | 'none' | 'late';

/** A mark and a word about what we do; never a status of a child. */
export function Tag({ state, children }: { state: TagState; children: ComponentChildren }) {
  return <span class={`tag tag--${state}`}>{children}</span>;
}

export type StepperProps = {
  /** How many stages there are. */
  of: number;
  /** The stage it is at, from 1; `of` + 1 when all are done. */
  at: number;
  late?: boolean | undefined;
};

/** Bars over the words of a stage in a list. The words stand under it; the bars are read out as "stage 2 of 7". */
export function Stepper({ of, at, late }: StepperProps) {
  const bars = Array.from({ length: of }, (_, index) => {
    const stage = index + 1;
    if (stage < at) return 'stepper__full';
    if (stage > at) return undefined;
    return late ? 'stepper__late' : 'stepper__now';
  });
  return (
    <>
      <div class="stepper" aria-hidden="true">
        {bars.map((bar, index) => (
          <i key={index} class={bar} />
        ))}
      </div>
      <span class="govuk-visually-hidden">{at > of ? 'all stages done: ' : `stage ${at} of ${of}: `}</span>
    </>
  );
}

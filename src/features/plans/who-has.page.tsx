import type { Day } from '../../calendar/index.ts';
import { Tag, type TagState } from '../../ui/components.ts';
import { countOf, dayBrief } from '../../ui/format.ts';
import type { Contributor } from './plan-page-words.ts';

const marks: Readonly<Record<Contributor['stands'], TagState>> = {
  ...{ in: 'full', begun: 'half', 'not-begun': 'ring', declined: 'none' },
};
/** What the mark shows, for those who do not see it; *in* stands before the line. */
const said: Readonly<Record<Contributor['stands'], string | null>> = {
  ...{ in: null, begun: 'being written', 'not-begun': 'not started', declined: 'will not write' },
};

/** Who has written and who has not, each with the mark of how far they are. Never a share of anything. */
export function WhoHas({ who, today }: { who: readonly Contributor[]; today: Day }) {
  if (who.length === 0) return <>Nobody else is asked for a part.</>;
  const waiting = who.filter(({ stands }) => stands === 'begun' || stands === 'not-begun');
  const settled = who.filter((each) => !waiting.includes(each));
  if (waiting.length === 0 && settled.every(({ stands }) => stands === 'in'))
    return (
      <Tag state="full">
        {who.length === 1 ? 'The one part is in' : `All ${countOf(who.length, '', '').trim()} are in`}
      </Tag>
    );
  return (
    <>
      {settled.length > 0 && <Line lead="In" who={settled} today={today} />}
      {waiting.length > 0 && <Line lead="Waiting for" who={waiting} today={today} />}
    </>
  );
}

function Line({ lead, who, today }: { lead: string; who: readonly Contributor[]; today: Day }) {
  return (
    <div class="who-has">
      <span class="soft">{lead}:</span>
      <ul>
        {who.map(({ name, stands, remindedOn }) => (
          <li key={name}>
            <Tag state={marks[stands]}>
              {name}
              {said[stands] !== null && <span class="govuk-visually-hidden">, {said[stands]}</span>}
            </Tag>
            {remindedOn !== null && stands !== 'in' && (
              <span class="soft"> reminded {dayBrief(remindedOn, today)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

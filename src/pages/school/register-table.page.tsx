import type { Day } from '../../calendar/index.ts';
import { givePostTo, personUrl, type RegisterLine, type RequirementState } from '../../features/people/index.ts';
import { postUrl } from '../../features/training/index.ts';
import { saySource } from '../../packs/index.ts';
import { Fold, Mini, MiniRow, SecondLine, Table, Tag, type TagState } from '../../ui/components.ts';
import { dayPlain } from '../../ui/format.ts';

const requirementTags: Record<RequirementState, TagState> = {
  met: 'full',
  'not-met': 'late',
  'under-way': 'ring',
  'not-known': 'ring',
  'kept-elsewhere': 'none',
  withheld: 'none',
};

export interface RegisterProps {
  readonly lines: readonly RegisterLine[];
  readonly titleOf: (post: string) => string;
  /** May give posts here. */
  readonly givesPosts: boolean;
  /** People have a page here: not where somebody from above reads a school's register. */
  readonly linksPeople: boolean;
  readonly caption: string;
  readonly today: Day;
}

/** Who holds which post, since when, and whether what the post asks is so. An empty post says what to do. */
export function RegisterTable(props: RegisterProps) {
  const { lines, titleOf, caption } = props;
  return (
    <Table
      caption={caption}
      captionUnseen
      columns={[
        {
          head: 'Post',
          cell: ({ post }) =>
            props.linksPeople ? (
              <a class="govuk-link" href={postUrl(post.id)}>
                {titleOf(post.id)}
              </a>
            ) : (
              titleOf(post.id)
            ),
          isHead: true,
          width: 32,
        },
        { head: 'Who', cell: (line) => <Holders {...props} line={line} />, width: 32 },
        { head: 'What it asks', cell: (line) => <Asked {...props} line={line} />, width: 36 },
      ]}
      rows={lines}
      rowKey={({ post }) => post.id}
    />
  );
}

function Holders({ line, linksPeople, today }: RegisterProps & { line: RegisterLine }) {
  if (line.holders.length === 0 && !line.vacant && line.toCome.length === 0) return <span class="soft">Nobody</span>;
  return (
    <>
      {line.vacant && <Tag state="late">Vacant{line.vacantSince ? ` since ${dayPlain(line.vacantSince)}` : ''}</Tag>}
      {line.holders.map(({ held }) => (
        <div key={held.id}>
          {linksPeople ? (
            <a class="govuk-link" href={personUrl(held.personId)}>
              {held.personName}
            </a>
          ) : (
            held.personName
          )}
          <SecondLine>
            {held.from > today ? 'from' : 'since'} {dayPlain(held.from)}
            {held.to !== null && `, before ${dayPlain(held.to)}`}
          </SecondLine>
        </div>
      ))}
      {line.toCome.map((held) => (
        <SecondLine key={held.id}>
          {held.personName} from {dayPlain(held.from)}
        </SecondLine>
      ))}
    </>
  );
}

function Asked({ line, titleOf, givesPosts }: RegisterProps & { line: RegisterLine }) {
  const { post, holders, vacant, tooMany } = line;
  if (vacant) {
    const falls = post.fallsTo === null ? null : titleOf(post.fallsTo);
    return (
      <>
        {falls === null ? 'Somebody has to be named.' : `Until somebody is named, its duties go to: ${falls}.`}
        {givesPosts && (
          <SecondLine>
            <a class="govuk-link" href={givePostTo({ post: post.id })}>
              Name somebody<span class="govuk-visually-hidden">: {titleOf(post.id)}</span>
            </a>
          </SecondLine>
        )}
      </>
    );
  }
  return (
    <>
      {tooMany && <Tag state="late">More hold it than there can be</Tag>}
      {holders.map(({ held, requirements }) => (
        <ul class="requirements" key={held.id}>
          {requirements.map(({ id, state, known, until, words }) => (
            <li key={id} title={words}>
              <Tag state={requirementTags[state]}>
                {known}
                {until !== undefined && `, until ${dayPlain(until)}`}
              </Tag>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}

/** Who says that there is such a post, and what it asks, with how sure we are of it. */
export function WhereFrom({ lines, titleOf }: Pick<RegisterProps, 'lines' | 'titleOf'>) {
  return (
    <Fold summary="Who says so">
      <Mini
        items={lines.map(({ post }) => (
          <MiniRow key={post.id} title={titleOf(post.id)}>
            {saySource({ ...post, pack: 'england', owner: '' })}
            {post.requirements.map(({ id, words, ...from }) => (
              <SecondLine key={id}>
                {words} {saySource({ ...from, pack: 'england', owner: '' })}
              </SecondLine>
            ))}
          </MiniRow>
        ))}
      />
    </Fold>
  );
}

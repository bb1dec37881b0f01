import type { Day } from '../../calendar/index.ts';
import { briefingUrl } from '../../features/briefings/index.ts';
import { policyUrl } from '../../features/policies/index.ts';
import { coverageUrl, postUrl, trainingRowUrl } from '../../features/training/index.ts';
import { Block, Mini, MiniRow } from '../../ui/components.ts';
import { dayWords, figure, plural } from '../../ui/format.ts';
import type { SchoolEvidence } from './school-evidence.queries.ts';

interface Shown {
  readonly school: SchoolEvidence;
  /** The last day of the time, in words. */
  readonly asAt: string;
  readonly titleOfPost: (post: string) => string;
  readonly today: Day;
  readonly looking: boolean;
}

/** The registers behind what the school itself promises: each line leads to its record. */
export function SchoolEvidenceBlocks(shown: Shown) {
  return (
    <>
      <Posts {...shown} />
      <Training {...shown} />
      <Policies {...shown} />
      <Briefings {...shown} />
    </>
  );
}

function Posts({ school: { posts }, asAt, titleOfPost, today }: Shown) {
  if (posts.length === 0) return null;
  return (
    <Block title={`Who held the post on ${asAt}`}>
      <Mini
        items={posts.map(({ post, holder }) => (
          <MiniRow
            key={post}
            title={
              <a class="govuk-link" href={postUrl(post)}>
                {titleOfPost(post)}
              </a>
            }
          >
            {holder === null ? 'Nobody' : `${holder.name}, since ${dayWords(holder.since, today)}`}
          </MiniRow>
        ))}
      />
    </Block>
  );
}

function Training({ school: { training, wholeStaff, posts }, today }: Shown) {
  if (wholeStaff) {
    return (
      <Block title="Training of everybody">
        <p class="prose">
          <a class="govuk-link" href={coverageUrl}>
            Who is trained, by group
          </a>
          . Each person’s training is a record there.
        </p>
      </Block>
    );
  }
  if (posts.length === 0) return null;
  return (
    <Block title="Training that counts, this school year" count={training.length}>
      {training.length === 0 ? (
        <p class="prose">None is recorded.</p>
      ) : (
        <Mini
          items={training.map(({ id, title, personName, on, days }) => (
            <MiniRow
              key={id}
              title={
                <a class="govuk-link" href={trainingRowUrl(id)}>
                  {title}
                </a>
              }
            >
              {`${personName}, ${dayWords(on, today)}, ${figure(days)} ${plural(days, 'day')}`}
            </MiniRow>
          ))}
        />
      )}
    </Block>
  );
}

function Policies({ school: { policies }, today }: Shown) {
  if (policies.length === 0) return null;
  return (
    <Block title="Policies, and the version that holds">
      <Mini
        items={policies.map(({ policyId, title, held }) => (
          <MiniRow
            key={policyId}
            title={
              <a class="govuk-link" href={held?.href ?? policyUrl(policyId)}>
                {title}
              </a>
            }
          >
            {held === null
              ? 'Never ratified.'
              : `Ratified ${dayWords(held.ratifiedOn, today)}.${held.reviewOn === null ? '' : ` Next review ${dayWords(held.reviewOn, today)}.`}`}
          </MiniRow>
        ))}
      />
    </Block>
  );
}

function Briefings({ school: { briefings }, today }: Shown) {
  if (briefings.length === 0) return null;
  return (
    <Block title="What people were asked to read" count={briefings.length}>
      <Mini
        items={briefings.map(({ id, title, askedOn, asked, confirmed }) => (
          <MiniRow
            key={id}
            title={
              <a class="govuk-link" href={briefingUrl(id)}>
                {title}
              </a>
            }
          >
            {`Asked ${dayWords(askedOn, today)}. ${figure(confirmed)} of ${figure(asked)} have confirmed it.`}
          </MiniRow>
        ))}
      />
    </Block>
  );
}

import { Tag, type TagState } from '../../ui/components.ts';
import { promiseUrl } from '../duties/model.ts';
import { type Filling, filled } from './fill.ts';
import type { How, Sentence, VersionState } from './policy.ts';

const states: Readonly<Record<VersionState, readonly [TagState, string]>> = {
  draft: ['ring', 'Draft'],
  approved: ['half', 'Approved'],
  ratified: ['half', 'Ratified, not published'],
  published: ['full', 'Published'],
  replaced: ['none', 'Replaced'],
};

export function StateTag({ state }: { state: VersionState }) {
  const [mark, words] = states[state];
  return <Tag state={mark}>{words}</Tag>;
}

export const howWords: Readonly<Record<How, string>> = {
  adopted: 'As the model has it',
  adapted: 'In our own words',
  'left-out': 'Left out',
  own: 'Our own section',
};

/** A section’s sentences with nothing left to fill in. */
export function Sentences({ sentences, filling }: { sentences: readonly Sentence[]; filling: Filling }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {sentences.map(({ id, words }, at) => (
        <li key={id ?? at} id={id === null ? undefined : `s-${id}`}>
          {filled(words, filling)}
        </li>
      ))}
    </ul>
  );
}

/** “Promises B1, B2”, each a link to what was promised. */
export function Promises({ ids, lead }: { ids: readonly string[]; lead?: string }) {
  if (ids.length === 0) return null;
  return (
    <p class="soft small">
      {lead ?? (ids.length === 1 ? 'Promise' : 'Promises')}{' '}
      {ids.map((id, at) => (
        <>
          {at > 0 && ', '}
          <a key={id} class="govuk-link" href={promiseUrl(id)}>
            {id}
          </a>
        </>
      ))}
    </p>
  );
}

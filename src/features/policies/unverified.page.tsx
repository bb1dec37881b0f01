import type { GuidanceEdition } from '../../packs/model.ts';
import { Notice } from '../../ui/components.ts';

/** Editions a policy names that nobody here has verified, and where to look before it is ratified. Never on what is published. */
export function Unverified({ editions }: { editions: readonly GuidanceEdition[] }) {
  return (
    <>
      {editions.map((edition) => (
        <Notice key={edition.id} lead={`Not verified: ${edition.title}, ${edition.edition}.`}>
          {edition.note !== null && `${edition.note} `}Before this policy is ratified, look whether it is so
          {edition.url === null ? (
            ' where the document is published.'
          ) : (
            <>
              {' '}
              at{' '}
              <a class="govuk-link" href={edition.url} rel="noreferrer">
                {edition.url.replace(/^https:\/\/(www\.)?/, '')}
              </a>
              .
            </>
          )}
        </Notice>
      ))}
    </>
  );
}

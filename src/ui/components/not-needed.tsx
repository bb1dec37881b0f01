import { raw, renderGovuk } from '../govuk-templates.ts';
import { csrfField } from '../page-context.ts';

export type NotNeededProps = {
  /** Where the form is sent. */
  action: string;
  csrfToken: string;
  reasons: readonly { value: string; text: string }[];
  /** "The headteacher sees this" */
  whoSees: string;
  /** Sent along: which duty this is, and the page to come back to. */
  hidden?: Readonly<Record<string, string>> | undefined;
};

/**
 * "Not needed because…" under a task: reasons, a few words, and who sees it. Sends `reason` and `words`.
 * The summary is the same in every row, so the row's id ties it to the title for those who hear it.
 */
export function NotNeeded({ id, action, csrfToken, reasons, whoSees, hidden }: NotNeededProps & { id: string }) {
  return (
    <details class="fold fold--soft task__not">
      <summary>Not needed because…</summary>
      <form class="fold__body" method="post" action={action}>
        <input type="hidden" name={csrfField} value={csrfToken} />
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {raw(
          renderGovuk('radios', {
            name: 'reason',
            idPrefix: `reason-${id}`,
            classes: 'govuk-radios--small',
            fieldset: { legend: { text: 'Why it is not needed', classes: 'govuk-visually-hidden' } },
            items: reasons,
          }),
        )}
        {raw(
          renderGovuk('input', {
            name: 'words',
            id: `words-${id}`,
            label: { text: 'Say why in a few words' },
            hint: { text: whoSees },
          }),
        )}
        <button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">
          Take it off my list
        </button>
      </form>
    </details>
  );
}

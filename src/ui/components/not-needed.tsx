import { forEachId, htmlOf, raw, renderGovuk } from '../govuk-templates.ts';
import { csrfField } from '../page-context.ts';
import type { SafeHtml } from '../safe-html.ts';

export type NotNeededProps = {
  /** Where the form is sent. */
  action: string;
  csrfToken: string;
  reasons: readonly { value: string; text: string }[];
  /** "Not needed because…", or of what is past doing "It was not held because…" */
  summary: string;
  /** What the reasons answer, for who does not see the page. */
  legend: string;
  /** "The headteacher sees this" */
  whoSees: string;
  /** Sent along: which duty this is, and the page to come back to. */
  hidden?: Readonly<Record<string, string>> | undefined;
};

/** "Not needed because…" under a task: reasons, a few words, and who sees it. Sends `reason` and `words`. */
export function NotNeeded(props: NotNeededProps & { id: string }) {
  const { id, action, csrfToken, hidden, summary } = props;
  return (
    <details class="fold fold--soft task__not">
      <summary>{summary}</summary>
      <form class="fold__body" method="post" action={action}>
        <input type="hidden" name={csrfField} value={csrfToken} />
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {raw(fieldsFor(props)(id))}
        <button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">
          Take it off my list
        </button>
      </form>
    </details>
  );
}

const fields = new Map<string, (id: string) => SafeHtml>();

/** A list has dozens of these with the same reasons: rendered once for each set of reasons and readers. */
function fieldsFor({ reasons, legend, whoSees }: NotNeededProps): (id: string) => SafeHtml {
  const key = JSON.stringify([reasons, legend, whoSees]);
  const known = fields.get(key);
  if (known) return known;
  if (fields.size >= 50) fields.clear();
  const made = forEachId((id) =>
    htmlOf([
      raw(
        renderGovuk('radios', {
          name: 'reason',
          idPrefix: `reason-${id}`,
          classes: 'govuk-radios--small',
          fieldset: { legend: { text: legend, classes: 'govuk-visually-hidden' } },
          items: reasons,
        }),
      ),
      raw(
        renderGovuk('input', {
          name: 'words',
          id: `words-${id}`,
          label: { text: 'Say why in a few words' },
          hint: { text: whoSees },
        }),
      ),
    ]),
  );
  fields.set(key, made);
  return made;
}

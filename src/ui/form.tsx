import type { ComponentChildren } from 'preact';
import { type FormState, hasErrors } from './form-state.ts';
import { countOf, sentence } from './format.ts';
import { raw, renderGovuk } from './govuk-templates.ts';
import { csrfField } from './page-context.ts';

export * from './fields.tsx';
export * from './form-state.ts';

/** Over the title of a page whose form came back: the same words as at the fields, each a link to its field. */
export function ErrorSummary({ form }: { form: FormState }) {
  if (!hasErrors(form)) return null;
  const errors = Object.entries(form.errors);
  return raw(
    renderGovuk('error-summary', {
      titleText: `${sentence(countOf(errors.length, 'thing'))} to put right`,
      errorList: errors.map(([name, text]) => ({ text, href: name ? `#${name}` : undefined })),
    }),
  );
}

export type PostFormProps = {
  action: string;
  csrfToken: string;
  children: ComponentChildren;
  /** Files go along. */
  withFiles?: boolean;
  /** The browser asks before this page is left with something typed and not sent. */
  confirmLeaving?: boolean;
  /** A browser with scripts sends it by itself as `act=save` while somebody writes, and says so beside `data-saved-state`. */
  saveAsYouGo?: boolean;
  /** Sent along unseen. */
  hidden?: Readonly<Record<string, string>> | undefined;
  /** Laid out by what is in it: a single button in a row, say. Otherwise questions under one another. */
  inline?: boolean;
};

/** A form that changes something. The browser's own checks are off: ours say what to do. */
export function PostForm(props: PostFormProps) {
  const { action, csrfToken, children, withFiles, confirmLeaving, saveAsYouGo, hidden, inline } = props;
  return (
    <form
      method="post"
      action={action}
      class={inline ? undefined : 'form'}
      novalidate
      enctype={withFiles ? 'multipart/form-data' : undefined}
      data-confirm-leaving={confirmLeaving ? '' : undefined}
      data-save-as-you-go={saveAsYouGo ? '' : undefined}
    >
      <HiddenField name={csrfField} value={csrfToken} />
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

/** The buttons at the end of a form. */
export function FormEnd({ children }: { children: ComponentChildren }) {
  return <div class="acts form__end">{children}</div>;
}

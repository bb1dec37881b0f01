import { isSaved } from './confirm-leaving.ts';

/**
 * Forms marked `data-save-as-you-go` are sent by themselves a moment after somebody stops typing, as `act=save`. What came of
 * it is said in the page’s `[data-saved-state]`. Without scripts the form has a button that saves.
 */
const PAUSE_MILLISECONDS = 1500;

/** What such a form is answered with. */
interface Answered {
  /** "Saved at 10:42. You can stop and come back." */
  readonly words: string;
  /** The version each answer now rests on, by question: kept in the hidden fields `base.QUESTION`. */
  readonly bases?: Readonly<Record<string, number>>;
  /** False: something in it could not be kept as it is, so leaving the page still asks. */
  readonly kept?: boolean;
}

export function saveAsYouGo(root: Document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-save-as-you-go]')) watch(root, form);
}

function watch(root: Document, form: HTMLFormElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  let again = false;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, PAUSE_MILLISECONDS);
  };
  const save = async () => {
    if (sending) {
      again = true;
      return;
    }
    sending = true;
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
    fields.set('act', 'save');
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: fields,
        headers: { accept: 'application/json' },
        redirect: 'error',
      });
      if (!answer.ok) throw new Error(String(answer.status));
      const { words, bases = {}, kept = true } = (await answer.json()) as Answered;
      for (const [question, version] of Object.entries(bases)) {
        const base = form.elements.namedItem(`base.${question}`);
        if (base instanceof HTMLInputElement) base.value = String(version);
      }
      if (kept && !again) isSaved(form);
      say(root, words);
    } catch {
      say(root, 'Not saved yet: the connection did not answer. What you wrote is still on this page. Press “Save”.');
    } finally {
      sending = false;
      if (again) {
        again = false;
        later();
      }
    }
  };
  const changed = () => {
    if (sending) again = true;
    later();
  };
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  form.addEventListener('submit', () => clearTimeout(waiting));
}

function say(root: Document, words: string): void {
  for (const place of root.querySelectorAll('[data-saved-state]')) place.textContent = words;
}

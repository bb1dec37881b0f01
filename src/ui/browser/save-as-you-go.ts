/**
 * Forms marked `data-save-as-you-go` are sent by themselves a moment after somebody stops typing, as `act=save`. What came of
 * it is said in the page’s `[data-saved-state]`. Without scripts the form has a button that saves.
 */
const PAUSE_MILLISECONDS = 1500;

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
      const { words } = (await answer.json()) as { words: string };
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
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  form.addEventListener('submit', () => clearTimeout(waiting));
}

function say(root: Document, words: string): void {
  for (const place of root.querySelectorAll('[data-saved-state]')) place.textContent = words;
}

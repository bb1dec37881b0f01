/** Forms marked `data-confirm-leaving` whose content was changed and not sent. */
const changed = new WeakSet<HTMLFormElement>();

/** The browser asks before a page is left with something typed that was not saved. The words are the browser's own. */
export function confirmLeaving(root: Document): void {
  const forms = [...root.querySelectorAll<HTMLFormElement>('form[data-confirm-leaving]')];
  for (const form of forms) {
    form.addEventListener('input', () => changed.add(form));
    form.addEventListener('submit', () => changed.delete(form));
  }
  window.addEventListener('beforeunload', (event) => {
    if (hasUnsavedWords(root)) event.preventDefault();
  });
}

/** What was typed so far is kept: leaving asks nothing. */
export function isSaved(form: HTMLFormElement): void {
  changed.delete(form);
}

export function hasUnsavedWords(root: Document): boolean {
  return [...root.forms].some((form) => changed.has(form));
}

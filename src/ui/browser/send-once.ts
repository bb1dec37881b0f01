/**
 * A second press while the first is under way sends nothing. Buttons stay enabled, so that the focus isn't lost and a
 * failed network leaves the form usable: after eight seconds, or on coming back to the page, it may be sent again.
 */
export function sendOnce(root: Document): void {
  const underWay = new WeakMap<HTMLFormElement, number>();
  root.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
    const since = Date.now() - (underWay.get(form) ?? Number.NEGATIVE_INFINITY);
    if (since < 8000) event.preventDefault();
    else underWay.set(form, Date.now());
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) for (const form of root.forms) underWay.delete(form);
  });
}

const everyMilliseconds = 1500;

/**
 * An element with an id and `data-watch` (the address of the page it stands on) is fetched again until the server leaves
 * `data-watch` off. When the server sends the browser elsewhere, because the work is done, the browser goes there.
 */
export function watchProgress(root: Document): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-watch][id]')) void watch(element);
}

async function watch(first: HTMLElement): Promise<void> {
  let element = first;
  let failures = 0;
  while (element.dataset.watch && failures < 20) {
    const address = element.dataset.watch;
    await new Promise((done) => setTimeout(done, everyMilliseconds * 2 ** Math.min(failures, 4)));
    if (document.hidden) continue;
    try {
      const answer = await fetch(address, { headers: { accept: 'text/html' } });
      if (answer.redirected) return location.assign(answer.url);
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = page.getElementById(element.id);
      if (!next) return location.reload();
      element.replaceWith(next);
      element = next;
      failures = 0;
    } catch {
      failures += 1;
    }
  }
}

/** Stands for this server, whatever it is called. */
const here = new URL('http://here.invalid/');

/**
 * A path on this server to go to, as a browser will read it; `/` for anything that would lead elsewhere. Browsers take
 * out tabs and line ends, read a backslash as a slash, and take what begins with two slashes for another host: so the
 * text is read by the same rules, and what is given back is what was read, never what was sent.
 */
export function localPath(text: string): string {
  if (!text.startsWith('/')) return '/';
  const read = URL.parse(text, here);
  if (read === null || read.host !== here.host || read.protocol !== here.protocol) return '/';
  const path = read.pathname + read.search + read.hash;
  return path.startsWith('//') ? '/' : path;
}

/** The path of a whole address that a browser sent, for coming back to it; `/` where it is none. */
export function localPathOf(address: string): string {
  const read = URL.parse(address, here);
  return read === null ? '/' : localPath(read.pathname + read.search);
}

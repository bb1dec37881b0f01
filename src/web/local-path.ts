/** A path on this server to go back to; `/` for anything that would lead elsewhere (`//evil.example`, `https:`, `\`). */
export function localPath(text: string): string {
  return /^\/(?![/\\])[^\\\n\r]*$/.test(text) ? text : '/';
}

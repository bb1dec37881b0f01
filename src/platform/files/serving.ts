/**
 * The headers under which an uploaded file is handed out. It is always saved, never shown in our pages' place: a browser
 * neither guesses its type, nor runs anything in it, nor keeps a copy, nor lets another site draw it in.
 */
export function servingHeaders(file: { name: string; mediaType: string; size?: number }): Record<string, string> {
  const size: Record<string, string> = file.size === undefined ? {} : { 'content-length': String(file.size) };
  return {
    'content-type': file.mediaType,
    'content-disposition': `attachment; ${fileNames(file.name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
    ...size,
  };
}

/** The name twice: in ASCII for old programs, and as RFC 6266 has it. Nothing in it can end the header, name a folder,
 * or turn the direction of writing so that its end is not what it seems. */
function fileNames(name: string): string {
  const base = name.replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/^.*[\\/]/s, '');
  const safe =
    base
      .replace(/[":*?<>|]/g, '-')
      .replace(/^\.+/, '')
      .trim()
      .slice(-150)
      .toWellFormed() || 'file';
  const plain = safe.replace(/[^\x20-\x7e]/g, '_').replace(/[\\"%;]/g, '_');
  const encoded = encodeURIComponent(safe).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}

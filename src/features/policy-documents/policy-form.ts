/** A file as it was sent. Its name is shown back, cut, and never used as a path. */
export function chosenFile(
  files: readonly { readonly field: string; readonly name: string; readonly bytes: Uint8Array }[],
  name: string,
): { readonly name: string; readonly bytes: Uint8Array } | null {
  const file = files.find((one) => one.field === name && one.bytes.length > 0);
  return file === undefined ? null : { name: file.name.slice(0, 120) || 'The file', bytes: file.bytes };
}

/** How somebody wants to see the answer; anything else is the page. */
export const answerOf = (value: string): 'page' | 'docx' | 'pdf' =>
  value === 'docx' || value === 'pdf' ? value : 'page';

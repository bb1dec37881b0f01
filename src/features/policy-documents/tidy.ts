/** One line of what was written over several: spaces of any kind become one. */
export const tidy = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();

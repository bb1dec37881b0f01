/** Tells somebody that a link was made in their name which reads on without signing in. */
export function madeLetter(url: string): { readonly subject: string; readonly text: string } {
  return {
    subject: 'A calendar link was made for you in Mainstay',
    text: [
      'A private calendar link was made with your sign-in. A calendar that has it shows what is yours to do, without signing in.',
      'If it was you, you need not do anything. If it was not, end the link, choose a new password, and tell your administrator:',
      `${url}\n`,
    ].join('\n\n'),
  };
}

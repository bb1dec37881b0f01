/** The mails of this feature. They name no child, and no more of a person than the address they go to. */
export interface Letter {
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
}

const letter = (kind: string, subject: string, ...paragraphs: readonly string[]): Letter => ({
  kind,
  subject,
  text: `${paragraphs.join('\n\n')}\n`,
});

const notYou = 'If this was not you, tell your administrator at once, and choose a new password:';

/** `organisation` null: from the set-up, by nobody's school. `until` in words: "Tue 1 December, 10:00". */
export function invitationLetter(organisation: string | null, url: string, until: string): Letter {
  return letter(
    'invitation',
    'Your invitation to Mainstay',
    `${organisation ?? 'Your school or authority'} has invited you to Mainstay. Open this link to choose a password:`,
    url,
    `It works once, until ${until}. It was made for this address: please do not pass it on. If you do not know what this is about, you need not do anything.`,
  );
}

export function resetLetter(url: string, until: string): Letter {
  return letter(
    'reset',
    'Choose a new password for Mainstay',
    'Somebody asked for a new password for this address. If it was you, open this link and choose one:',
    url,
    `It works once, until ${until}. If it was not you, you need not do anything: your password has not changed.`,
  );
}

/** What has changed, so that somebody who did not do it finds out. `what` is a whole sentence. */
export function changedLetter(what: string, resetUrl: string): Letter {
  return letter('security', 'Your sign-in to Mainstay has changed', what, notYou, resetUrl);
}

export function wrongCodesLetter(resetUrl: string): Letter {
  return letter(
    'security',
    'Somebody may know your Mainstay password',
    'Your password was entered, and then several wrong codes. Nobody has got in that way. If it was you, you need not do anything.',
    'If it was not you, somebody knows your password. Choose a new one now:',
    resetUrl,
  );
}

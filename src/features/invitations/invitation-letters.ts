import type { CodeWay } from './invitation-code.ts';

export interface InvitationLetter {
  readonly subject: string;
  readonly text: string;
}

const codeComes: Readonly<Record<CodeWay, string>> = {
  told: 'Whoever asked you tells you the code by phone or in person. If you have none, ring them on the number you always use.',
  agreed: 'It asks for the code you agreed with whoever asked you.',
  mailed: 'The code comes in a letter of its own.',
};

const keep = `If you did not expect this, do nothing: without the code the link opens nothing. Please do not send it on.`;

/**
 * What an invited person is mailed. It names no child, no school and nobody else, and says nothing of why: whoever else reads
 * the mailbox learns that a link came.
 *
 * @param link the whole address
 */
export function invitationLetter(link: string, way: CodeWay, until: string): InvitationLetter {
  return {
    subject: 'You are asked to write something',
    text: [
      'Somebody you work with has asked you to write your part of a plan. It takes about ten minutes, and works on a phone.',
      `Open it here: ${link}`,
      `${codeComes[way]} You can stop and come back. It stays open until ${until}.`,
      'You can also say that you would rather not.',
      keep,
      '',
    ].join('\n\n'),
  };
}

/** Their own copy can be taken. It says neither of whom nor of what state: only that something they helped with can be read. */
export function copyLetter(link: string, way: CodeWay, until: string): InvitationLetter {
  return {
    subject: 'Something you helped with can be read',
    text: [
      'You wrote a part of something, and there is a copy of it for you to keep.',
      `Take it here: ${link}`,
      `An older link opens nothing any more. ${codeComes[way]} If you have the code from before, it is still right. It stays open until ${until}.`,
      keep,
      '',
    ].join('\n\n'),
  };
}

export function codeLetter(code: string): InvitationLetter {
  return {
    subject: 'Your code',
    text: `Your code is ${code}. It goes with the link in the other letter. Nobody will ask you for it but that page.\n`,
  };
}

export function reminderLetter(link: string, way: CodeWay, until: string): InvitationLetter {
  return {
    subject: 'Your part is still open',
    text: [
      'You were asked to write your part of a plan, and it has not been sent yet. What you saved is still there.',
      `Open it here: ${link}`,
      `An older link opens nothing any more. ${codeComes[way]} It stays open until ${until}.`,
      'If you would rather not, you can say so there, and are not asked again.',
      keep,
      '',
    ].join('\n\n'),
  };
}

export function anotherLinkLetter(link: string, way: CodeWay): InvitationLetter {
  return {
    subject: 'A new link to your part',
    text: [
      'Somebody who had your last link asked for a new one. The old one opens nothing any more.',
      `Open it here: ${link}`,
      codeComes[way],
      keep,
      '',
    ].join('\n\n'),
  };
}

/** To whoever leads the plan, the last time: what has not come, without a name. */
export function notInLetter(many: number, link: string): InvitationLetter {
  const parts = many === 1 ? 'One part of a plan' : `${many} parts of a plan`;
  return {
    subject: 'Before your meeting: a part has not come',
    text: `${parts} you asked for by mail has not come, and the meeting is near. Everybody was reminded.\n\nWho, and what you can do, is here after signing in: ${link}\n`,
  };
}

/**
 * What a person is told who may not. The same words whether a child is barred to them, sealed, at another school or not
 * there at all: a refusal tells nothing of a child.
 */
export const TELL = {
  child: 'You cannot open this page. If you need it for your work, ask the safeguarding lead.',
  organisation: 'Your post does not include this. The head or the administrator can say whose it is.',
  nobody: 'You hold no post here today. If that is wrong, ask the administrator.',
  secondFactor: 'Set up your second step of sign-in first. It is asked of everyone whose post needs care.',
  stepUp: 'Please confirm that it is you: enter your password and the code again.',
  secondPerson: 'This takes two people. Ask a colleague who may do it to agree.',
  ownPost: 'You cannot give yourself this post. Ask the head, or another administrator.',
  glass:
    'This part of the record is not open to your post. If you need it now, you can break the glass: say why; it closes by itself, and the head and the safeguarding lead are told at once.',
  glassSpent: 'You have broken the glass several times this week. Ask the safeguarding lead.',
} as const;

import { hasUnsavedWords } from './confirm-leaving.ts';

const warnBeforeMilliseconds = 2 * 60_000;

/**
 * The body says after how many idle minutes the session ends (`data-idle-minutes`) and which address keeps it
 * (`data-still-here`). Two minutes before, a notice offers to stay. At the end a page without unsaved words is left for
 * the sign-in page, so that no names stand on an unattended screen; typed words are never thrown away.
 */
export function warnBeforeSessionEnds(body: HTMLElement): void {
  const minutes = Number(body.dataset.idleMinutes);
  const stillHere = body.dataset.stillHere;
  if (!(minutes > 0) || !stillHere) return;
  let lastAnswer = Date.now();
  let notice: HTMLElement | undefined;

  const goOn = () => {
    lastAnswer = Date.now();
    notice?.remove();
    notice = undefined;
  };

  // A page opened in another tab keeps the session for this one too.
  const tabs = new BroadcastChannel('mainstay-session');
  tabs.onmessage = goOn;
  tabs.postMessage('here');

  const stay = async () => {
    const answer = await fetch(stillHere, { headers: { accept: 'application/json' } }).catch(() => undefined);
    if (!answer?.ok || answer.redirected) return ended();
    tabs.postMessage('here');
    goOn();
  };

  const ended = () => {
    clearInterval(timer);
    if (!hasUnsavedWords(document)) return location.reload();
    notice?.remove();
    notice = show(body, 'You have been signed out. ', 'Copy what you typed before you leave this page.');
  };

  const timer = setInterval(() => {
    const left = minutes * 60_000 - (Date.now() - lastAnswer);
    if (left <= 0) ended();
    else if (left <= warnBeforeMilliseconds && !notice) {
      notice = show(body, 'You will be signed out in two minutes. ', 'Nothing has happened here for a while.');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'govuk-button';
      button.textContent = 'Stay signed in';
      button.addEventListener('click', () => void stay());
      notice.append(button);
    }
  }, 1000);
}

function show(body: HTMLElement, lead: string, rest: string): HTMLElement {
  const notice = document.createElement('div');
  notice.className = 'notice notice--stop session-ending';
  notice.setAttribute('role', 'alert');
  const words = document.createElement('p');
  const strong = document.createElement('b');
  strong.textContent = lead;
  words.append(strong, rest);
  notice.append(words);
  body.append(notice);
  return notice;
}

/** Small improvements for browsers that run scripts. Every page works without them. */
import { CharacterCount, Checkboxes, createAll, ErrorSummary, PasswordInput, SkipLink } from 'govuk-frontend';
import { confirmLeaving } from './confirm-leaving.ts';
import { drawOnPage } from './draw.ts';
import { recordOnPage } from './record.ts';
import { revealUnderRadios } from './reveal.ts';
import { saveAsYouGo } from './save-as-you-go.ts';
import { sendOnce } from './send-once.ts';
import { warnBeforeSessionEnds } from './session-ending.ts';
import { watchProgress } from './watch-progress.ts';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
for (const part of [Checkboxes, ErrorSummary, PasswordInput, CharacterCount, SkipLink]) createAll(part);

revealUnderRadios(document);
sendOnce(document);
confirmLeaving(document);
saveAsYouGo(document);
drawOnPage(document);
recordOnPage(document);
watchProgress(document);
warnBeforeSessionEnds(document.body);

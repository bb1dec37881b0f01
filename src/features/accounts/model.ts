export { PASSWORD, passwordProblem } from './password-rules.ts';
export { accountUrl, confirmUrl, remindersUrl, resetUrl, signInUrl } from './urls.ts';

export { PASSWORD, passwordProblem } from './password-rules.ts';
export { accountUrl, confirmUrl, resetUrl, signInUrl } from './urls.ts';

export { whatWasOpened } from './look-words.ts';
export { askedUrl, askWhyUrl, looksUrl } from './urls.ts';

import type { Format } from './format.ts';
import { passportPlans } from './passport/plans.ts';
import { readWith } from './reading/read-with.ts';
import { readScriptText } from './syntax/script-text.ts';

const WORDS =
  /passport-(?:azure-ad|microsoft|azure)|\b(?:OIDCStrategy|BearerStrategy|MicrosoftStrategy|AzureAdOAuth2Strategy|AzureOAuthStrategy)\b|\bidentityMetadata\b/u;
/** The configuration of Microsoft’s samples of APIs. */
const SAMPLE = /["']?credentials["']?\s*:\s*\{[^{}]{0,400}\bclientID\b/u;

export const passport: Format = {
  id: 'passport',
  title: 'Passport strategy (Node.js)',
  about: 'passport-azure-ad, passport-microsoft and passport-azure-ad-oauth2',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    const isNamed = WORDS.test(shape.text);
    if (!isNamed && !SAMPLE.test(shape.text)) return 0;
    const leaves = shape.leavesBy(readScriptText);
    if (leaves.length === 0) return isNamed && /clientID/u.test(shape.text) ? 0.8 : 0;
    return passportPlans(leaves, shape.text).length > 0 ? 0.96 : 0;
  },
  read: (text) => readWith(text, readScriptText, (leaves) => passportPlans(leaves, text)),
  write: null,
};

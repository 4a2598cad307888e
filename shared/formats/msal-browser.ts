import { PRACTICE_ORIGIN, authorityOf } from './authority.ts';
import type { WritableFormat } from './format.ts';
import { BROWSER_SLOTS, msalObjects, msalPlan, settlePage } from './msal/msal-plans.ts';
import { libraryOf, msalSureness } from './msal/which-library.ts';
import { refuseAppOnly } from './printing/client-notes.ts';
import { quoteScript } from './printing/quote.ts';
import { readWith } from './reading/read-with.ts';
import { say } from './reading/takers.ts';
import { readScriptText } from './syntax/script-text.ts';
import { parseScopes } from '../profile/profile.ts';

export const msalBrowser: WritableFormat = {
  id: 'msal-browser',
  title: 'MSAL.js configuration (browser, React, Angular)',
  about: 'the object that PublicClientApplication takes in a single-page application',
  product: null,
  fileType: 'text',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'redirectUri', 'scopes'], inputs: [] },
  recognises: (shape) => msalSureness(shape, 'browser'),
  read: (text) =>
    readWith(text, readScriptText, (leaves) =>
      msalObjects(leaves)
        .filter((object) => libraryOf(leaves, object, text) !== 'node' || msalObjects(leaves).length === 1)
        .map((object) =>
          msalPlan(leaves, object, {
            slots: BROWSER_SLOTS,
            finish: (found) => {
              say(found, { platform: 'spa', clientType: 'public' });
              settlePage(found);
            },
          }),
        ),
    ),
  write: (profile, _secret, practiceOrigin = PRACTICE_ORIGIN) => {
    // MSAL asks the public cloud about every host that it does not know: the practice tenant's has to be named.
    const known = profile.cloud === 'practice' ? practiceOrigin.replace('https://', '') : null;
    const lines = [
      ...(profile.clientId === '' ? [] : [`clientId: ${quoteScript(profile.clientId)},`]),
      `authority: ${quoteScript(authorityOf(profile, practiceOrigin))},`,
      ...(known === null ? [] : [`knownAuthorities: [${quoteScript(known)}],`]),
      `redirectUri: ${quoteScript(profile.redirectUri === '' ? REDIRECT_PLACEHOLDER : profile.redirectUri)},`,
    ];
    const asked = parseScopes(profile.scopes);
    return `export const msalConfig = {\n  auth: {\n${lines.map((line) => `    ${line}\n`).join('')}  },\n};\n\nexport const loginRequest = {\n  scopes: [${asked.map(quoteScript).join(', ')}],\n};\n`;
  },
  notes: ({ platform, redirectUri }) => [
    ...(platform === 'spa'
      ? []
      : [
          `In the browser MSAL redeems the code by itself, and the profile’s redirect URI is registered under ${platform === 'web' ? 'Web' : 'Mobile and desktop'}: register it under Single-page application. A secret has no place there.`,
        ]),
    ...(redirectUri === ''
      ? [`The profile has no redirect URI: put the page’s address in the place of ${REDIRECT_PLACEHOLDER}.`]
      : []),
  ],
  refuses: refuseAppOnly,
};

const REDIRECT_PLACEHOLDER = '<redirect-uri>';

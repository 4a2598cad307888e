import { PRACTICE_ORIGIN, authorityOf } from './authority.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { NODE_SLOTS, msalObjects, msalPlan } from './msal/msal-plans.ts';
import { libraryOf, msalSureness } from './msal/which-library.ts';
import { quoteScript } from './printing/quote.ts';
import { readWith } from './reading/read-with.ts';
import { say } from './reading/takers.ts';
import { settleRedirect } from './reading/redirect.ts';
import { readScriptText } from './syntax/script-text.ts';

export const msalNode: WritableFormat = {
  id: 'msal-node',
  title: 'MSAL Node configuration',
  about: 'the object that ConfidentialClientApplication and PublicClientApplication take',
  product: null,
  fileType: 'text',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'clientType'], inputs: [] },
  recognises: (shape) => msalSureness(shape, 'node'),
  read: (text) =>
    readWith(text, readScriptText, (leaves) =>
      msalObjects(leaves)
        .filter((object) => libraryOf(leaves, object, text) !== 'browser' || msalObjects(leaves).length === 1)
        .map((object) =>
          msalPlan(leaves, object, {
            slots: NODE_SLOTS,
            finish: (found) => {
              if (found.secret !== null || /ConfidentialClientApplication/u.test(text))
                say(found, { platform: 'web', clientType: 'confidential' });
              else if (/PublicClientApplication|acquireTokenByDeviceCode/u.test(text))
                say(found, { platform: 'native', clientType: 'public' });
              settleRedirect(found, { path: null, origin: 'http://localhost', by: 'MSAL Node' });
            },
          }),
        ),
    ),
  write: (profile, secretText = SECRET_PLACEHOLDER, practiceOrigin = PRACTICE_ORIGIN) => {
    // MSAL asks the public cloud about every host that it does not know: the practice tenant's has to be named.
    const known = profile.cloud === 'practice' ? practiceOrigin.replace('https://', '') : null;
    const lines = [
      ...(profile.clientId === '' ? [] : [`clientId: ${quoteScript(profile.clientId)},`]),
      `authority: ${quoteScript(authorityOf(profile, practiceOrigin))},`,
      ...(known === null ? [] : [`knownAuthorities: [${quoteScript(known)}],`]),
      ...(profile.clientType === 'confidential' ? [`clientSecret: ${quoteScript(secretText)},`] : []),
    ];
    return `const msalConfig = {\n  auth: {\n${lines.map((line) => `    ${line}\n`).join('')}  },\n};\n`;
  },
  notes: ({ platform }) => [
    'Redirect URI and scopes are not in it: MSAL Node takes them with each request, for example of getAuthCodeUrl and of acquireTokenByCode.',
    ...(platform === 'spa'
      ? [
          'MSAL Node runs on a server or a desktop, and the profile is a single-page application: its page takes the MSAL.js configuration.',
        ]
      : []),
  ],
};

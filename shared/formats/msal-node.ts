import { PRACTICE_ORIGIN, authorityOf } from './authority.ts';
import { SECRET_PLACEHOLDER, type Format } from './format.ts';
import { quoteScript } from './printing/quote.ts';
import { refuse, type Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { authority, field, loginHost, marker, secret } from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { createLineFinder } from './syntax/lines.ts';
import { readMembersFrom } from './syntax/object-text.ts';

const AUTH = /(["']?)\bauth\1\s*:\s*\{/u;

const PLAN: Plan = {
  product: null,
  slots: toSlots({
    'auth.clientid': field('clientId'),
    'auth.authority': authority,
    'auth.clientsecret': secret,
    'auth.knownauthorities[]': marker,
    'auth.azurecloudoptions.azurecloudinstance': loginHost,
    'auth.azurecloudoptions.tenant': field('tenant'),
  }),
  required: [{ field: 'clientId', add: 'auth.clientId' }],
};

export const msalNode: Format = {
  id: 'msal-node',
  title: 'MSAL Node configuration',
  about: 'the object that ConfidentialClientApplication and PublicClientApplication take',
  product: null,
  fileType: 'text',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'clientType'], inputs: [] },
  recognises: (shape) => {
    if (!AUTH.test(shape.text)) return 0;
    return hasAny(shape, 'clientid') ? 0.95 : 0.5;
  },
  read: (text) => readWith(text, readConfiguration, PLAN),
  write: (profile, secretText = SECRET_PLACEHOLDER, practiceOrigin = PRACTICE_ORIGIN) => {
    // MSAL asks the public cloud about every host that it does not know: the practice tenant's has to be named.
    const known = profile.cloud === 'practice' ? practiceOrigin.replace('https://', '') : null;
    const lines = [
      `clientId: ${quoteScript(profile.clientId)},`,
      `authority: ${quoteScript(authorityOf(profile, practiceOrigin))},`,
      ...(known === null ? [] : [`knownAuthorities: [${quoteScript(known)}],`]),
      ...(profile.clientType === 'confidential' ? [`clientSecret: ${quoteScript(secretText)},`] : []),
    ];
    return `const msalConfig = {\n  auth: {\n${lines.map((line) => `    ${line}\n`).join('')}  },\n};\n`;
  },
};

/** The text may be a whole file: what counts is the object with `auth` in it. */
function readConfiguration(text: string): Read<readonly Leaf[]> {
  const [first, second] = [...text.matchAll(new RegExp(AUTH, 'gu'))];
  if (first === undefined)
    return refuse('auth', 1, 'auth', 'this has no auth object. Paste the configuration with it.');
  if (second !== undefined)
    return refuse(
      'twice',
      createLineFinder(text)(second.index),
      'auth',
      'a second configuration starts here. Paste one of them.',
    );
  return readMembersFrom(text, first.index);
}

import type { Flow } from './facts.ts';
import type { Field } from './fields.ts';
import { createMarks, type Mark, type Marks } from './marks.ts';
import type { Words } from './words.ts';

const BY_GRANT: readonly (readonly [RegExp, Flow])[] = [
  [/^client_credentials/iu, 'client-credentials'],
  [/^authorization_code/iu, 'authorization-code'],
  [/jwt-bearer/iu, 'on-behalf-of'],
  [/device_code/iu, 'device-code'],
  [/^password/iu, 'password'],
  [/^refresh_token/iu, 'refresh-token'],
];

/** The more exact flows first. */
const MARKS: Marks<Flow> = [
  [
    'on-behalf-of',
    'on behalf of',
    'acquire token on behalf of',
    'obo flow',
    'obo',
    'jwt bearer grant',
    'user assertion',
  ],
  [
    'device-code',
    'device code',
    'devicecode',
    'devicecodeflow',
    'devicelogin',
    'device profile',
    'use device code',
    'acquire token with device code',
    'device login',
    'device flow',
    'device authorization',
    'device authentication flow',
  ],
  [
    'password',
    'ropc',
    'grant type password',
    'resource owner password',
    'username password credential',
    'acquire token by username password',
    'user password credential',
  ],
  [
    'integrated-windows',
    'integrated windows auth',
    'integrated windows authentication',
    'acquire token by integrated windows auth',
  ],
  [
    'federated-credential',
    'federated identity credential',
    'federated credential',
    'workload identity',
    'azure login@v1|v2',
  ],
  [
    'client-credentials',
    'client credentials',
    'client credential',
    'acquire token for client',
    'client secret credential',
    'app only',
    'daemon app',
    'service principal',
  ],
  ['silent', 'acquire token silent', 'sso silent', 'prompt none', 'silent renew', 'hidden iframe'],
  ['refresh-token', 'grant type refresh token', 'refresh token'],
  ['implicit', 'implicit flow', 'implicit grant', 'response type token', 'response type id token'],
  [
    'authorization-code',
    'authorization code',
    'auth code',
    'acquire token by code',
    'grant type authorization code',
  ],
];

const findMark = createMarks(MARKS);

/** How tokens were asked for: the grant type where it stands, else the words. */
export function readFlow(text: string, words: Words, fields: readonly Field[]): Mark<Flow> | null {
  for (const field of fields) {
    if (field.name !== 'grant_type') continue;
    const found = BY_GRANT.find(([pattern]) => pattern.test(field.value));
    if (found !== undefined) return { name: found[1], piece: field };
  }
  return findMark(text, words);
}

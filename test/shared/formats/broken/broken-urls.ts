import { type Broken } from './broken-text.ts';

const URL_START = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?';

export const BROKEN_URLS: readonly Broken[] = [
  [
    'authorize-url',
    'no parameters',
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    1,
    'https://…',
    'parameters',
  ],
  [
    'authorize-url',
    'the token endpoint',
    'https://login.microsoftonline.com/common/oauth2/v2.0/token?client_id=a',
    1,
    'https://…',
    '/authorize',
  ],
  [
    'authorize-url',
    'a percent sign alone',
    `${URL_START}client_id=a&\nredirect_uri=http%3A%2`,
    2,
    'redirect_uri',
    '%25',
  ],
  ['authorize-url', 'an unreadable name', `${URL_START}client_id=a&%zz=1`, 1, 'https://…', 'name'],
  ['authorize-url', 'a parameter twice', `${URL_START}client_id=a&client_id=b`, 1, 'client_id', 'twice'],
  ['authorize-url', 'no client ID', `${URL_START}scope=openid`, 1, 'client_id', 'missing'],
  [
    'authorize-url',
    'a host with a user name',
    'https://login.microsoftonline.com\\@evil.example/t/authorize?client_id=a',
    1,
    'https://…',
    'host',
  ],
  [
    'authorize-url',
    'more parameters than a profile takes',
    `${URL_START}client_id=a&${Array.from({ length: 51 }, (_, index) => `x${index}=1`).join('&')}`,
    1,
    'x50',
    '50',
  ],
];

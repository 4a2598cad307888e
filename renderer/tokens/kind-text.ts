import type { TokenPlace } from '../../shared/inspection/find/candidate.ts';
import type { InspectedToken } from '../../shared/inspection/inspect.ts';
import type { TokenKind } from '../../shared/token/token-kind.ts';

type Named = Pick<InspectedToken, 'kind' | 'issuer' | 'content'>;

const TITLES: Readonly<Record<TokenKind, string>> = {
  'id-token': 'ID token',
  'access-token-v1': 'Access token, v1',
  'access-token-v2': 'Access token, v2',
  graph: 'Access token for Microsoft Graph',
  'microsoft-api': 'Access token for an API of Microsoft',
  'app-only': 'Access token of an app, without a user',
  unsigned: 'Unsigned token',
  'not-entra': 'Token of another issuer',
  encrypted: 'Encrypted token',
  saml: 'SAML assertion',
  'saml-logout-request': 'SAML logout request',
  'saml-logout-response': 'SAML logout response',
  'refresh-token': 'Refresh token',
  opaque: 'Opaque value',
  malformed: 'Damaged token',
};

/** What customers sign in with names its kinds itself: B2C has no v1 and v2. */
const CUSTOMER_TITLES: Readonly<Record<'b2c' | 'external-id', Readonly<Partial<Record<TokenKind, string>>>>> =
  {
    b2c: {
      'id-token': 'ID token of Azure AD B2C',
      'access-token-v2': 'Access token of Azure AD B2C',
      'app-only': 'Access token of Azure AD B2C for an app, without a user',
    },
    'external-id': {
      'id-token': 'ID token of Entra External ID',
      'access-token-v2': 'Access token of Entra External ID',
      'app-only': 'Access token of Entra External ID for an app, without a user',
    },
  };

export function titleOf({ kind, issuer, content }: Named): string {
  if (kind === 'saml' && content.form === 'encrypted') return 'Encrypted SAML assertion';
  const ofCustomers =
    issuer.kind === 'b2c' || issuer.kind === 'external-id' ? CUSTOMER_TITLES[issuer.kind][kind] : undefined;
  return ofCustomers ?? TITLES[kind];
}

const SENTENCES: Readonly<Record<TokenKind, string>> = {
  'id-token': 'It tells your app who signed in. It belongs to the app, and to no API.',
  'access-token-v1': 'It opens an API whose registration asks for v1 tokens.',
  'access-token-v2': 'It opens an API whose registration asks for v2 tokens.',
  graph: 'Only Microsoft Graph can check it: it is not yours to validate.',
  'microsoft-api': 'Only that API can check it: it is not yours to validate.',
  'app-only': 'An app got it for itself: there is no user behind it.',
  unsigned: 'Anyone can write such a token. Nobody may accept it.',
  'not-entra': 'Its issuer is not one of Entra. It is decoded all the same.',
  encrypted: 'Only the one it is meant for can read it: it holds the key, and nobody else does.',
  saml: 'XML instead of JSON. Its signature is not checked here.',
  'saml-logout-request':
    'It asks to end a session. It signs nobody in, and its signature is not checked here.',
  'saml-logout-response': 'It says how signing out went. Its signature is not checked here.',
  'refresh-token': 'Whoever has it can get new tokens. It has no content to read, and is not shown.',
  opaque: 'It has no content to read, and is not shown.',
  malformed: 'It looks like a token, but cannot be decoded.',
};

export function sentenceOf({ kind, issuer, content }: Named): string {
  if (kind === 'saml' && content.form === 'encrypted')
    return 'Only the app that it is meant for can read it: it holds the key to its encryption certificate.';
  if (kind === 'access-token-v2' && issuer.kind === 'b2c') return 'It opens an API of the same B2C tenant.';
  return SENTENCES[kind];
}

const PLACES: Readonly<Record<TokenPlace, string>> = {
  alone: '',
  'authorization-header': 'from an Authorization header',
  json: 'from JSON',
  cookie: 'from a cookie',
  address: 'from an address',
  form: 'from form data',
  configuration: 'from a setting',
  text: 'found in the text',
};

/** Where it stood, with its name there; empty when the text was the token alone. Holds foreign text. */
export function placeOf({ place: { place, name } }: InspectedToken): string {
  const where = PLACES[place];
  return name === null ? where : `${where}, as ${name}`;
}

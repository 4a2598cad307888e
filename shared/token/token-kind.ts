import type { DecodedToken } from '../evidence/evidence.ts';
import { classifyAccessToken, type AccessTokenClass } from './classify.ts';
import { namedPolicy } from './customer-issuer.ts';
import { readHeader, readText } from './read-claim.ts';
import { readIssuer, type IssuerReading, type PracticeIssuer } from './read-issuer.ts';

/** What a piece of text turned out to be. The names are part of the contract with scripts (`data-kind`). */
export const TOKEN_KINDS = [
  'id-token',
  'access-token-v1',
  'access-token-v2',
  'graph',
  'microsoft-api',
  'app-only',
  'unsigned',
  'not-entra',
  'encrypted',
  'saml',
  'saml-logout-request',
  'saml-logout-response',
  'refresh-token',
  'opaque',
  'malformed',
] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** Messages of SAML's single logout: they hold no assertion. */
export const isLogout = (kind: TokenKind): boolean =>
  kind === 'saml-logout-request' || kind === 'saml-logout-response';

export const isSaml = (kind: TokenKind): boolean => kind === 'saml' || isLogout(kind);

export type TokenClass = {
  readonly kind: TokenKind;
  readonly issuer: IssuerReading;
  readonly version: '1.0' | '2.0' | null;
  readonly subject: AccessTokenClass['subject'];
  /** The application or API in words where it is known, else its `aud`. */
  readonly audience: string | null;
};

/** Classifies what could be decoded. `isSigned` is false when the third part is empty. */
export function classifyToken(
  token: DecodedToken,
  isSigned: boolean,
  practice: PracticeIssuer | null,
): TokenClass {
  const issuer = readIssuer(readText(token, 'iss'), practice, namedPolicy(token)?.policy ?? null);
  const access = classifyAccessToken(token);
  return {
    kind: kindOf(token, isSigned, issuer, access),
    issuer,
    version: access.version,
    subject: subjectOf(token, issuer, access),
    audience: access.audience,
  };
}

/** B2C writes the user's object ID into `sub` as well as into `oid`, which elsewhere marks an app. */
function subjectOf(
  token: DecodedToken,
  issuer: IssuerReading,
  { subject }: AccessTokenClass,
): AccessTokenClass['subject'] {
  return issuer.kind === 'b2c' && subject === 'app' && isIdToken(token) ? 'user' : subject;
}

function kindOf(
  token: DecodedToken,
  isSigned: boolean,
  issuer: IssuerReading,
  access: AccessTokenClass,
): TokenKind {
  if (!isSigned || isAlgorithmNone(token)) return 'unsigned';
  if (issuer.kind === 'foreign' || issuer.kind === 'missing') return 'not-entra';
  if (access.kind === 'graph') return 'graph';
  if (isIdToken(token)) return 'id-token';
  if (access.kind === 'other-microsoft-api') return 'microsoft-api';
  if (access.subject === 'app') return 'app-only';
  return issuer.kind === 'entra' && issuer.version === '1.0' ? 'access-token-v1' : 'access-token-v2';
}

/** Any spelling of `none` (RFC 7518 section 3.6), and a header without a usable `alg`. */
function isAlgorithmNone(token: DecodedToken): boolean {
  const alg = readHeader(token, 'alg');
  return typeof alg !== 'string' || alg === '' || alg.toLowerCase() === 'none';
}

/** Entra writes none of these into ID tokens: who asked (`azp`, `appid`), what for (`scp`), how it proved itself. */
const ACCESS_TOKEN_CLAIMS = ['scp', 'azp', 'azpacr', 'appid', 'appidacr', 'idtyp'] as const;

function isIdToken(token: DecodedToken): boolean {
  const names = new Set(token.payload.map(({ name }) => name));
  return !ACCESS_TOKEN_CLAIMS.some((name) => names.has(name));
}

import type { DecodedToken } from '../../shared/evidence/evidence.ts';
import { decodeBase64 } from '../../shared/token/base64.ts';
import { readToken, type ReadToken } from '../../shared/token/decode.ts';
import { readHeader } from '../../shared/token/read-claim.ts';
import type { IssuerReading, PracticeIssuer } from '../../shared/token/read-issuer.ts';
import { classifyToken, type TokenClass } from '../../shared/token/token-kind.ts';
import type {
  TokenVerification,
  VerificationOutcome,
  VerificationReason,
} from '../../shared/token/verification.ts';
import type { VerificationKeys } from '../../shared/token/verify-request.ts';
import { ALGORITHM, checkSignature, type SignatureResult } from './check-signature.ts';
import { fetchKeys, type KeyNetwork } from './fetch-keys.ts';
import { appKeyAddress, keyAddress } from './key-address.ts';
import { parsePastedKeys } from './pasted-keys.ts';

export type VerifyPorts = {
  readonly network: KeyNetwork;
  /** The practice tenant that runs, if one does. */
  readonly practice: () => PracticeIssuer | null;
};

/** What was found out so far. */
type Case = {
  readonly encoded: string;
  readonly token: DecodedToken;
  readonly about: TokenClass;
  readonly alg: string;
  readonly kid: string | null;
};

type Verdict = {
  readonly outcome: VerificationOutcome;
  readonly reason: VerificationReason;
  readonly message: string;
  readonly keyAddresses?: readonly string[];
  readonly isAppKey?: boolean;
};

/**
 * Verifies the signature of a token, with the keys of the tenant that its issuer names or with pasted ones. It looks at
 * no other claim, follows nothing that the token names, and never throws for what a token or a key holds.
 */
export async function verifyToken(
  encoded: string,
  keys: VerificationKeys,
  ports: VerifyPorts,
  signal: AbortSignal,
): Promise<TokenVerification> {
  const token = encoded.trim();
  const read = readToken(token);
  if (!read.ok) {
    const verdict = {
      outcome: 'cannot-verify',
      reason: 'token-unreadable',
      message: read.error.message,
    } as const;
    return toVerification(verdict, '', null);
  }
  const found = toCase(token, read.value, ports.practice());
  const verdict =
    refusal(found, read.value) ??
    (keys.from === 'pasted'
      ? await verifyByPasted(found, keys.text)
      : await verifyByTenant(found, ports, signal));
  return toVerification(verdict, found.alg, found.kid);
}

function toCase(encoded: string, { token }: ReadToken, practice: PracticeIssuer | null): Case {
  const alg = readHeader(token, 'alg');
  const kid = readHeader(token, 'kid');
  return {
    encoded,
    token,
    about: classifyToken(token, !encoded.endsWith('.'), practice),
    alg: typeof alg === 'string' ? alg.slice(0, 40) : '',
    kid: typeof kid === 'string' ? kid : null,
  };
}

/** What rules a verification out before any key is looked at. */
function refusal({ about, alg, token, encoded }: Case, { oddities }: ReadToken): Verdict | null {
  if (about.kind === 'unsigned')
    return no('algorithm-refused', 'The token is not signed: anyone can write such a token.');
  if (alg !== ALGORITHM)
    return no(
      'algorithm-refused',
      `The token says alg “${alg}”; Entra signs with ${ALGORITHM} and nothing else.`,
    );
  if (oddities.some((odd) => odd.kind === 'repeated-name' && odd.part === 'header'))
    return no(
      'header-refused',
      'The header has several members of the same name, so nobody knows what it says.',
    );
  if (!isWrittenExactly(encoded))
    return no('signature-wrong', 'The signature is not written as base64url has to be.');
  const foreign = REFUSED_HEADERS.find((name) => readHeader(token, name) !== undefined);
  if (foreign !== undefined)
    return no(
      'header-refused',
      `The header has “${foreign}”, which Entra never writes and AuthLoupe never follows.`,
    );
  if (about.kind === 'graph' || about.kind === 'microsoft-api' || readHeader(token, 'nonce') !== undefined) {
    return {
      outcome: 'not-yours',
      reason: 'not-yours',
      message: `Only ${about.kind === 'graph' ? 'Microsoft Graph' : 'the API it is meant for'} can check this token: Microsoft’s own APIs sign over a changed header. It is decoded here, and not yours to validate.`,
    };
  }
  return null;
}

/** One signature, one text: stray bits would let the same token be written in several ways. */
function isWrittenExactly(encoded: string): boolean {
  const signature = decodeBase64(encoded.slice(encoded.lastIndexOf('.') + 1));
  return signature !== null && !signature.hasStrayBits;
}

/** Keys that a token brings itself, and extensions that a reader must understand (RFC 7515 section 4.1). */
const REFUSED_HEADERS = ['jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64', 'zip'] as const;

async function verifyByPasted({ encoded, token, kid }: Case, text: string): Promise<Verdict> {
  const keys = parsePastedKeys(text);
  if (!keys.ok) {
    const reason = keys.error.code === 'keys-private' ? 'keys-private' : 'keys-malformed';
    return { outcome: 'cannot-verify', reason, message: keys.error.message };
  }
  return describe(await checkSignature(encoded, token, kid, keys.value), kid, 'the pasted keys');
}

async function verifyByTenant(found: Case, ports: VerifyPorts, signal: AbortSignal): Promise<Verdict> {
  const { encoded, token, about, kid } = found;
  const address = about.issuer.kind === 'entra' ? keyAddress(about.issuer, ports.practice()) : null;
  if (about.issuer.kind !== 'entra' || address === null)
    return { outcome: 'cannot-verify', reason: 'issuer-unknown', message: describeUnasked(about.issuer) };
  const network = ports.network(about.issuer.cloud);
  const own = appKeyAddress(address, token);
  const asked: string[] = [];
  let verdict: Verdict = { outcome: 'cannot-verify', reason: 'key-unknown', message: '' };
  for (const url of own === null ? [address] : [address, own]) {
    const keys = await fetchKeys(network, url, signal);
    asked.push(url);
    if (!keys.ok && asked.length > 1) break;
    verdict = keys.ok
      ? describe(
          await checkSignature(encoded, token, kid, onlyNamed(keys.value)),
          kid,
          'the tenant’s published keys',
        )
      : { outcome: 'cannot-verify', reason: 'no-answer', message: keys.error.message };
    if (verdict.reason !== 'key-unknown') break;
  }
  const isAppKey = asked.length > 1 && verdict.reason !== 'key-unknown';
  return { ...verdict, keyAddresses: asked, isAppKey };
}

/** A published key without an ID would stand for every token. */
const onlyNamed = <T extends { readonly kid: string | null }>(keys: readonly T[]): readonly T[] =>
  keys.filter(({ kid }) => kid !== null);

function describeUnasked(issuer: IssuerReading): string {
  switch (issuer.kind) {
    case 'b2c':
      return 'Azure AD B2C signs with the keys of one policy, at the tenant’s own host; AuthLoupe never asks an address that a token names. Paste the keys from the metadata of the policy that your app uses.';
    case 'external-id':
      return 'The keys of an External ID tenant are at its own host; AuthLoupe never asks an address that a token names. Paste the keys from the metadata that your app uses.';
    case 'entra':
    case 'template':
    case 'other-practice':
    case 'foreign':
    case 'missing':
      return 'The issuer is none of Entra’s that AuthLoupe asks for keys: it never asks an address that a token names. Paste the keys instead.';
  }
}

function describe(result: SignatureResult, kid: string | null, keys: string): Verdict {
  const name = kid === null ? 'no key ID' : `the key ID ${kid.slice(0, 100)}`;
  switch (result) {
    case 'verified':
      return {
        outcome: 'verified',
        reason: 'none',
        message: `The signature was made with one of ${keys} (${name}, ${ALGORITHM}). Audience, issuer and times are still yours to check.`,
      };
    case 'signature-wrong':
      return no(
        result,
        `The signature does not belong to this content and ${keys}: the token was changed, or signed by somebody else.`,
      );
    case 'key-of-another-issuer':
      return no(result, 'The key with this ID may only sign for another issuer.');
    case 'key-unknown':
      return {
        outcome: 'cannot-verify',
        reason: result,
        message: `The token has ${name}, which is not among ${keys}.`,
      };
  }
}

const no = (reason: VerificationReason, message: string): Verdict => ({
  outcome: 'not-verified',
  reason,
  message,
});

const toVerification = (verdict: Verdict, alg: string, kid: string | null): TokenVerification => ({
  keyAddresses: [],
  isAppKey: false,
  ...verdict,
  alg,
  kid: kid === null ? null : kid.slice(0, 1_000),
});

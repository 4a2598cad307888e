import { constants, verify, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import * as errors from '../errors/assertion-errors.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import type { KnownSegment } from '../tenant-segment.ts';
import { parseJwt, type JsonObject } from '../minting/parse-jwt.ts';
import type { Authentication } from '../minting/token-subject.ts';
import { checkFederatedAssertion } from './federated-assertion.ts';
import { findCertificate } from './client-certificate.ts';

type VerifyKey = { readonly key: KeyObject; readonly padding?: number; readonly saltLength?: number };
const verifyAsync: (algorithm: string, data: Buffer, key: VerifyKey, signature: Buffer) => Promise<boolean> =
  promisify(verify);

/** Clocks may differ by so much. */
const SKEW_SECONDS = 300;

/**
 * A client that proves itself with the private key of a registered certificate (RFC 7523, section 3). The header must
 * name the certificate by its thumbprint; RS256 and PS256 are accepted.
 * Source: learn.microsoft.com/entra/identity-platform/certificate-credentials.
 */
export async function checkClientAssertion(
  context: Pick<Context, 'now' | 'origin' | 'keyring'>,
  segment: KnownSegment,
  app: App,
  assertion: string,
): Promise<Outcome<Authentication>> {
  const jwt = parseJwt(assertion);
  if (jwt === null) return fail(errors.assertionMalformed('client_assertion'));
  const { encodedHeader, encodedClaims, header, claims, signature } = jwt;
  if (isOfAnotherIssuer(app, claims)) return checkFederatedAssertion(context, app, assertion, claims);
  const certificate = findCertificate(app, header['x5t'], header['x5t#S256']);
  if (certificate === null) return fail(errors.keyUnknown(app, thumbprintOf(header)));
  if (new Date(certificate.endDateTime) <= context.now)
    return fail(errors.keyExpired(app, thumbprintOf(header)));
  const key = keyFor(header['alg'], certificate.publicKey);
  const data = Buffer.from(`${encodedHeader}.${encodedClaims}`);
  const isSigned = key !== null && (await verifyAsync('sha256', data, key, signature));
  if (!isSigned) return fail(errors.signatureWrong(app));
  return checkClaims(context, segment, app, claims);
}

/** An app signs its own assertion; whatever else comes is a token of somebody else about a workload. */
const isOfAnotherIssuer = (app: App, { iss, sub }: JsonObject): boolean =>
  typeof iss === 'string' && /^https?:/u.test(iss) && sub !== app.appId;

function keyFor(algorithm: unknown, key: KeyObject): VerifyKey | null {
  if (key.asymmetricKeyType !== 'rsa') return null;
  if (algorithm === 'RS256') return { key };
  return algorithm === 'PS256'
    ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : null;
}

/** As the admin center writes it; empty when the header names none. */
function thumbprintOf(header: JsonObject): string {
  const value = header['x5t'] ?? header['x5t#S256'];
  return typeof value === 'string' ? Buffer.from(value, 'base64url').toString('hex').toUpperCase() : '';
}

function checkClaims(
  { now, origin }: Pick<Context, 'now' | 'origin'>,
  segment: KnownSegment,
  app: App,
  claims: JsonObject,
): Outcome<2> {
  const { iss, sub, aud, exp, nbf } = claims;
  if (iss !== app.appId || sub !== app.appId) return fail(errors.assertionOfAnother(app));
  if (!audiencesOf(origin, segment).some((each) => each === aud)) return fail(errors.audienceWrong());
  const seconds = now.getTime() / 1000;
  const isTimely =
    typeof exp === 'number' &&
    exp > seconds &&
    (nbf === undefined || (typeof nbf === 'number' && nbf <= seconds + SKEW_SECONDS));
  return isTimely ? ok(2) : fail(errors.assertionUntimely(now, toDate(nbf), toDate(exp)));
}

/** The token endpoints of the tenant and its issuer, under its id, its domain and the name in the path. */
function audiencesOf(origin: string, segment: KnownSegment): readonly string[] {
  const names =
    segment.kind === 'tenant' ? [segment.tenant.id, segment.tenant.domain, segment.path] : [segment.path];
  return names.flatMap((name) =>
    ['/oauth2/v2.0/token', '/oauth2/token', '/v2.0', '/'].map((path) => `${origin}/${name}${path}`),
  );
}

function toDate(seconds: unknown): Date | null {
  const date = new Date(typeof seconds === 'number' ? seconds * 1000 : Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date;
}

import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import { assertionUntimely, signatureWrong } from '../errors/assertion-errors.ts';
import * as errors from '../errors/federated-errors.ts';
import type { Authentication } from '../minting/token-subject.ts';
import { verifyOwnToken, type VerifiedClaims } from '../minting/verify-own-token.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { workloadIssuer } from '../workload-issuer.ts';

const SKEW_SECONDS = 300;

/** Issuer, subject and audience are compared letter by letter (workload identity federation). */
export async function checkFederatedAssertion(
  context: Pick<Context, 'now' | 'origin' | 'keyring'>,
  app: App,
  assertion: string,
  { iss, sub, aud, exp, nbf }: VerifiedClaims,
): Promise<Outcome<Authentication>> {
  const [issuer, subject, audience] = [iss, sub, Array.isArray(aud) ? aud[0] : aud].map(textOf);
  const mismatch = mismatchOf(app, issuer ?? '', subject ?? '', audience ?? '');
  if (mismatch !== null) return fail(mismatch);
  const seconds = context.now.getTime() / 1000;
  const isTimely =
    typeof exp === 'number' && exp > seconds && !(typeof nbf === 'number' && nbf > seconds + SKEW_SECONDS);
  if (!isTimely) return fail(assertionUntimely(context.now, dateOf(nbf), dateOf(exp)));
  // The tenant asks no other address for keys: of issuers that exist elsewhere it takes the claims as they are.
  const isSigned =
    issuer !== workloadIssuer(context.origin) ||
    (await verifyOwnToken(context, assertion, 'workload')) !== null;
  return isSigned ? ok(2) : fail(signatureWrong(app));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const dateOf = (seconds: unknown): Date | null =>
  typeof seconds === 'number' && Math.abs(seconds) < 8e12 ? new Date(seconds * 1000) : null;

function mismatchOf(app: App, issuer: string, subject: string, audience: string) {
  const records = app.federatedIdentityCredentials;
  if (records.length === 0) return errors.noCredentials(app);
  const ofIssuer = records.filter((record) => record.issuer === issuer);
  if (ofIssuer.length === 0) return errors.issuerUnknown(app, issuer);
  const ofSubject = ofIssuer.filter((record) => record.subject === subject);
  if (ofSubject.length === 0)
    return ofIssuer.some((record) => record.subject.toLowerCase() === subject.toLowerCase())
      ? errors.subjectInOtherCase(app, subject)
      : errors.subjectUnknown(app, subject);
  return ofSubject.some(({ audiences }) => audiences.includes(audience))
    ? null
    : errors.audienceUnknown(app, audience);
}

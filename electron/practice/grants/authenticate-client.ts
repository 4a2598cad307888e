import type { Platform } from '../../../shared/profile/profile.ts';
import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import * as errors from '../errors/token-errors.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import type { KnownSegment } from '../tenant-segment.ts';
import type { Authentication } from '../minting/token-subject.ts';
import { checkClientAssertion } from './client-assertion.ts';

export type Presented = {
  readonly secret: string | null;
  readonly assertion: string | null;
  /** The Origin header: a browser's script sends one, a server does not. */
  readonly origin: string | null;
};

/**
 * Who calls, by the rules of the platform that the redirect URI is registered under: Web must bring a secret or an
 * assertion; SPA must be a cross-origin request; SPA and native must bring neither.
 */
export async function authenticateClient(
  context: Pick<Context, 'now' | 'origin' | 'keyring'>,
  segment: KnownSegment,
  app: App,
  platform: Platform,
  { secret, assertion, origin }: Presented,
): Promise<Outcome<Authentication>> {
  if (platform === 'spa' && origin === null) return fail(errors.originRequired());
  if (platform !== 'spa' && origin !== null) return fail(errors.originForbidden(origin));
  if (platform !== 'web')
    return secret === null && assertion === null ? ok(0) : fail(errors.secretFromPublicClient(app));
  if (assertion !== null) return checkClientAssertion(context, segment, app, assertion);
  return secret === null ? fail(errors.secretMissing()) : checkSecret(app, secret, context.now);
}

function checkSecret(app: App, secret: string, now: Date): Outcome<1> {
  const matching = app.passwordCredentials.filter(({ secretText }) => secretText === secret);
  if (matching.length === 0) return fail(errors.secretWrong(app, secret));
  return matching.some(({ endDateTime }) => new Date(endDateTime) > now)
    ? ok(1)
    : fail(errors.secretExpired(app, matching[0]?.endDateTime ?? ''));
}

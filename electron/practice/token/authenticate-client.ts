import type { Platform } from '../../../shared/profile/profile.ts';
import type { App } from '../directory.ts';
import * as errors from '../errors/token-errors.ts';
import { fail, ok, type Outcome } from '../outcome.ts';

export type Presented = {
  readonly secret: string | null;
  /** The Origin header: a browser's script sends one, a server does not. */
  readonly origin: string | null;
};

/**
 * Who calls, by the rules of the platform that the redirect URI is registered under: Web must bring a secret; SPA must
 * be a cross-origin request; SPA and native must bring no secret. Answers 0 for a public client, 1 for a secret.
 */
export function authenticateClient(
  app: App,
  platform: Platform,
  { secret, origin }: Presented,
  now: Date,
): Outcome<0 | 1> {
  if (platform === 'spa' && origin === null) return fail(errors.originRequired());
  if (platform !== 'spa' && origin !== null) return fail(errors.originForbidden());
  if (platform === 'web')
    return secret === null ? fail(errors.secretMissing()) : checkSecret(app, secret, now);
  return secret === null ? ok(0) : fail(errors.secretFromPublicClient(app));
}

function checkSecret(app: App, secret: string, now: Date): Outcome<1> {
  const matching = app.passwordCredentials.filter(({ secretText }) => secretText === secret);
  if (matching.length === 0) return fail(errors.secretWrong(app));
  return matching.some(({ endDateTime }) => new Date(endDateTime) > now)
    ? ok(1)
    : fail(errors.secretExpired(app));
}

import type { Cause } from '../cause.ts';
import { all, look, says, type Condition } from './condition.ts';
import { signalsOf, type Signal } from './signal.ts';

/**
 * What people describe without any message of a library: a thing and a complaint, wherever each of them stands in the
 * text. Light, so that everything more exact beats it.
 */
export const TOPIC = 1.9;

export const CLEAR_TOPIC = 2.6;

export const IDENTITY = says(`
      azure; entra; aad; azuread; microsoft; office 365; o365; msal; oidc; openid; oauth; oauth2; sso; login; sign
      in; signin; id token; claim|claims; idp; identity provider
    `);

export const BEFORE_CALLBACK = says(`
      callback; signin oidc; redirect; redirects; redirected; redirecting; login; log in; logging in; sign in; signing
      in; authenticate; authentication; authenticating
    `);

/** No code is told: then the words are all there is. */
const NO_CODE_SAID = look(({ telling }) => (telling === null ? [] : null));

export const topic = (cause: Cause, when: Condition): readonly Signal[] =>
  signalsOf(cause, [TOPIC, all(NO_CODE_SAID, when)]);

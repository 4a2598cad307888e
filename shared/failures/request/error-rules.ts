import type { Evidence } from '../../evidence/evidence.ts';
import type { Cause } from '../../reasoning/cause.ts';
import { likelyCauses } from '../../reasoning/code.ts';
import { explainByTable, type ErrorRule } from '../../reasoning/error-rule.ts';
import { withoutCode } from '../../reasoning/kind-of-attempt.ts';
import type { Explanation, Refusal } from '../../reasoning/rule.ts';
import { unknown } from '../../reasoning/unknown.ts';
import { clientSecretNotUrlEncoded } from '../client-credentials/causes/client-secret-not-url-encoded.ts';
import { tokenBodyNotFormEncoded } from './causes/token-body-not-form-encoded.ts';
import { tokenEndpointOpenedInBrowser } from './causes/token-endpoint-opened-in-browser.ts';
import { tokenEndpointUsedAsAuthorize } from './causes/token-endpoint-used-as-authorize.ts';
import { tokenParamsNotInBody } from './causes/token-params-not-in-body.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'id-token-response-not-enabled',
    title: 'The response type is enabled for the app',
    step: 'request',
    weight: 'sign-in',
    why: 'Tokens straight from the sign-in page, without a code, have to be enabled for each app. With the code flow no app needs them.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc',
    proof: { by: 'code', seen: 'Entra answered with the response type that was requested.' },
    needs: 'an answer to the sign-in request',
    unless: ({ kind }) => (kind === 'sign-in' ? null : 'Only a sign-in request has a response type.'),
  },
  {
    id: 'required-parameter-missing',
    title: 'The request has every parameter it needs',
    step: 'request',
    weight: 'sign-in',
    why: 'Entra reads the parameters of a token request only from its form-encoded body. Parameters in the address, or in a JSON body, do not count.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
    proof: { by: 'tokens', seen: 'Entra found every parameter it asked for.' },
    needs: 'the tokens',
    explain: (_evidence, { sighting }) => nameParameter(sighting.error.description),
  },
  {
    id: 'code-verifier-mismatch',
    title: 'The code verifier belongs to this sign-in',
    step: 'token-request',
    weight: 'sign-in',
    why: 'With PKCE the sign-in request carries a hash, and the token request the text behind it. Only the app that started the sign-in can redeem its code.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
    proof: { by: 'tokens', seen: 'Entra accepted the code verifier.' },
    needs: 'the tokens',
    unless: withoutCode,
    explain: ({ profile }) => withoutOwnChallenge(profile),
  },
  {
    id: 'request-refused',
    title: 'The request is well formed',
    step: 'request',
    weight: 'sign-in',
    why: 'A parameter that is encoded wrongly, occurs twice or belongs to another version of the endpoint makes the whole request unreadable.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
    proof: { by: 'tokens', seen: 'Entra could read the requests.' },
    needs: 'the tokens',
    explain: (_evidence, refusal) => withoutOthersMistakes(refusal),
  },
  {
    id: 'grant-of-another-tenant',
    title: 'Tokens are requested from the tenant of the sign-in',
    step: 'token-request',
    weight: 'sign-in',
    why: 'A code or a refresh token is valid only at the address that issued it: the tenant’s ID, common, organizations and consumers are four different ones.',
    docs: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
    proof: { by: 'tokens', seen: ({ profile }) => `Entra issued tokens at “${profile.tenant}”.` },
    needs: 'the tokens',
  },
];

/** As in `… must contain the following parameter: 'client_id'`. */
function nameParameter(description: string): Partial<Explanation> {
  const parameter = /parameters?:? '([a-z_]{1,60})'/iu.exec(description)?.[1];
  return parameter === undefined
    ? {}
    : { headline: `The parameter ${parameter} is missing from the request.` };
}

/** AuthLoupe sends a challenge of its own; one in the extra parameters stands in its way. */
function withoutOwnChallenge({ extraQueryParameters }: Evidence['profile']): Partial<Explanation> {
  const names = extraQueryParameters.map(({ name }) => name).filter((name) => /^code_challenge/u.test(name));
  return names.length === 0 ? {} : { inProfile: [`Remove ${names.join(' and ')} from Extra parameters.`] };
}

/**
 * Mistakes of other clients: AuthLoupe posts its parameters as a form and encodes the secret once. So the likeliest
 * cause of the code counts that is none of these.
 */
const NEVER_OURS: readonly Cause[] = [
  tokenBodyNotFormEncoded,
  tokenParamsNotInBody,
  tokenEndpointOpenedInBrowser,
  tokenEndpointUsedAsAuthorize,
  clientSecretNotUrlEncoded,
];

function withoutOthersMistakes(refusal: Refusal): Partial<Explanation> {
  const { entry, sighting } = refusal;
  if (entry === null || !NEVER_OURS.includes(explainByTable(refusal).cause)) return {};
  const causes = likelyCauses(entry, sighting.error.description).map(([cause]) => cause);
  const cause = causes.find((likely) => !NEVER_OURS.includes(likely));
  return cause === undefined
    ? {
        cause: unknown,
        nextStep:
          'Look at the token request under Requests: a proxy or a redirect on the way may have changed its method or its body.',
      }
    : { cause };
}

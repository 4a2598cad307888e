import type { Context } from '../context.ts';
import { jsonResponse, parameter, type PracticeRequest, type PracticeResponse } from '../http-message.ts';
import { signToken } from '../minting/sign-token.ts';
import { workloadIssuer } from '../workload-issuer.ts';

const LIFETIME_SECONDS = 300;

/**
 * A token of a workload: any subject, any audience, five minutes. It is good for nothing but as a client assertion of an
 * app that has a federated credential for this issuer.
 */
export async function answerWorkloadToken(
  context: Context,
  { form }: PracticeRequest,
): Promise<PracticeResponse> {
  const seconds = Math.floor(context.now.getTime() / 1000);
  const token = signToken(await context.keyring.key('current'), {
    iss: workloadIssuer(context.origin),
    sub: parameter(form, 'subject') ?? 'practice:workload',
    aud: parameter(form, 'audience') ?? 'api://AzureADTokenExchange',
    iat: seconds,
    nbf: seconds,
    exp: seconds + LIFETIME_SECONDS,
    jti: context.random.guid(),
  });
  return jsonResponse(200, { value: token }, '200 workload token');
}

/** OpenID Connect Discovery 1.0, as much as a verifier of workload tokens reads. */
export function answerWorkloadDiscovery({ origin }: Context): PracticeResponse {
  const issuer = workloadIssuer(origin);
  return jsonResponse(
    200,
    {
      issuer,
      jwks_uri: `${origin}/common/discovery/v2.0/keys`,
      subject_types_supported: ['public'],
      response_types_supported: ['id_token'],
      id_token_signing_alg_values_supported: ['RS256'],
      claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf'],
    },
    '200 workload discovery',
  );
}

import type { Context } from '../context.ts';
import type { KeyName } from '../faults.ts';
import { jsonResponse, withHeaders, type PracticeResponse } from '../http-message.ts';
import { issuerOf, v1IssuerOf, type KnownSegment, type TenantSegment } from '../tenant-segment.ts';
import type { SigningKey } from '../minting/signing-key.ts';
import { ANY_ORIGIN, KEPT_FOR_A_DAY, unknownTenantResponse } from './discovery.ts';

/** RFC 7517, section 5, with what Entra adds to each key: `x5t`, `x5c`, `issuer` and `cloud_instance_name`. */
export async function answerKeys(
  context: Context,
  segment: TenantSegment,
  version: 1 | 2,
  appId: string | null,
): Promise<PracticeResponse> {
  if (segment.kind === 'unknown')
    return withHeaders(unknownTenantResponse(context, segment.name), ANY_ORIGIN);
  const keys = [];
  for (const name of namesOf(context, appId))
    keys.push(toJwk(context, segment, version, await context.keyring.key(name)));
  return withHeaders(jsonResponse(200, { keys }, '200 keys'), { ...ANY_ORIGIN, ...KEPT_FOR_A_DAY });
}

/** Who asks for an app with a key of its own gets that key alone. */
function namesOf(context: Context, appId: string | null): readonly (KeyName | 'own')[] {
  const app = context.directory.apps.find((each) => each.appId === appId?.toLowerCase());
  return app?.hasOwnSigningKey === true ? ['own'] : context.directory.faults.signing.published;
}

const toJwk = ({ origin }: Context, segment: KnownSegment, version: 1 | 2, key: SigningKey) => ({
  kty: 'RSA',
  use: 'sig',
  kid: key.kid,
  x5t: key.kid,
  n: key.n,
  e: key.e,
  x5c: [key.certificate],
  cloud_instance_name: 'microsoftonline.com',
  issuer: version === 2 ? issuerOf(origin, segment) : v1IssuerOf(segment),
});

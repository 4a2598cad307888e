import type { Context } from '../context.ts';
import { jsonResponse, withHeaders, type PracticeResponse } from '../http-message.ts';
import { issuerOf, type TenantSegment } from '../tenant-segment.ts';

/** RFC 7517, section 5, with what Entra adds to each key: `x5t`, `x5c`, `issuer` and `cloud_instance_name`. */
export function answerKeys({ key, origin }: Context, segment: TenantSegment): PracticeResponse {
  const keys = [
    {
      kty: 'RSA',
      use: 'sig',
      kid: key.kid,
      x5t: key.kid,
      n: key.n,
      e: key.e,
      x5c: [key.certificate],
      cloud_instance_name: 'microsoftonline.com',
      issuer: issuerOf(origin, segment),
    },
  ];
  return withHeaders(jsonResponse(200, { keys }, '200 keys'), { 'access-control-allow-origin': '*' });
}

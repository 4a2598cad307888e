import type { ExchangeResponse } from '../evidence/evidence.ts';

/** Statuses that something on the way answers with: it did not reach Entra, or wants something of its own. */
const OF_GATEWAYS: readonly number[] = [502, 504, 511];

/** A page for people from something on the way, where Entra answers in JSON even when it fails. */
export function isGatewayPage(response: ExchangeResponse): boolean {
  return (
    response.status === 'answered' &&
    OF_GATEWAYS.includes(response.httpStatus) &&
    /html/iu.test(response.contentType)
  );
}

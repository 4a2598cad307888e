import type { CloudId } from '../../shared/entra/clouds.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { NetworkFailure, type Network } from '../ports.ts';
import { keySetSchema, toVerificationKey, type VerificationKey } from './verification-key.ts';

/** Why a fetch was aborted, when it was not the user. */
export const TIME_LIMIT = 'time-limit';

export type KeyNetwork = (cloud: CloudId) => Network;

/** The keys that a tenant publishes (RFC 7517 section 5). Error: `no-answer`, with the reason in words. */
export async function fetchKeys(
  network: Network,
  url: string,
  signal: AbortSignal,
): Promise<Result<readonly VerificationKey[]>> {
  try {
    const response = await network.send(
      { method: 'GET', url, headers: { accept: 'application/json' }, body: null },
      signal,
    );
    if (response.status === 200) return readKeys(response.body);
    return fail(
      'no-answer',
      response.body.includes('AADSTS90002')
        ? 'There is no such tenant in this cloud.'
        : `The tenant’s keys did not come: the answer was HTTP ${response.status}.`,
    );
  } catch (cause) {
    if (!(cause instanceof NetworkFailure)) throw cause;
    if (signal.aborted) return fail('no-answer', signal.reason === TIME_LIMIT ? TOO_LATE : 'Cancelled.');
    return fail('no-answer', `${describeFailure(cause)} Try again, or paste the keys.`);
  }
}

const TOO_LATE = 'The tenant’s keys did not come: no answer in time.';

/** Chromium’s message is the code once more, with `net::` in front of it. */
function describeFailure({ code, message }: NetworkFailure): string {
  if (code === 'ENOTFOUND' || code === 'ERR_NAME_NOT_RESOLVED')
    return `The tenant’s keys did not come: the login host’s name could not be looked up (${code}).`;
  const said = message.replace(/^net::/u, '');
  return `The tenant’s keys did not come: ${said === code ? code : `${said} (${code})`}.`;
}

function readKeys(body: string): Result<readonly VerificationKey[]> {
  try {
    const { keys } = keySetSchema.parse(JSON.parse(body));
    return ok(keys.map(toVerificationKey).filter((key) => key !== null));
  } catch {
    return fail(
      'no-answer',
      'The tenant’s keys did not come: the answer is no key set, perhaps a proxy’s page.',
    );
  }
}

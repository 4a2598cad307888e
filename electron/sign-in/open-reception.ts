import type { Reception } from '../../shared/profile/redirect-uri.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Interception } from '../ports.ts';
import type { SignInPorts } from './sign-in-ports.ts';
import { interceptAt } from './intercepting-receiver.ts';
import type { Receiver } from './receiver.ts';

/** What receives the answer of one attempt. */
export type OpenReception = {
  readonly receiver: Receiver;
  /** For the browser, when no listener can wait at the redirect URI. */
  readonly interception: Interception | null;
  /** Ends the wait. A listener answers late callbacks a while longer. */
  readonly retire: (isCancelled: boolean) => void;
};

/** Errors: those of the listener, such as `port-busy`. */
export async function openReception(
  way: Reception,
  redirectUri: string,
  { clock, listeners }: Pick<SignInPorts, 'clock' | 'listeners'>,
): Promise<Result<OpenReception>> {
  if (way.by === 'window') {
    const receiver = interceptAt(redirectUri, clock.now);
    return ok({ receiver, interception: receiver.interception, retire: receiver.finish });
  }
  const opened = await listeners.open({ ...way.loopback, uri: redirectUri });
  if (!opened.ok) return opened;
  return ok({
    receiver: opened.value,
    interception: null,
    retire: (isCancelled) => listeners.retire(opened.value, isCancelled),
  });
}

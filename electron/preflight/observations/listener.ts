import { request } from 'node:http';
import type { ListenerSeen, Reached } from '../../../shared/preflight/observations.ts';
import type { Result } from '../../../shared/result.ts';
import type { LoopbackListener, LoopbackTarget } from '../../sign-in/loopback-listener.ts';
import type { PreflightPorts } from '../preflight-ports.ts';

/** Opens the sign-in's own listener, asks it something at each of its addresses, and closes it. */
export async function observeListener(
  { listeners }: PreflightPorts,
  target: LoopbackTarget,
  signal: AbortSignal,
): Promise<ListenerSeen> {
  const opened: Result<LoopbackListener> = await listeners.open(target);
  if (!opened.ok) return { kind: 'refused', code: opened.error.code, message: opened.error.message };
  try {
    const { addresses } = opened.value.describe();
    const reached = await Promise.all(addresses.map((address) => reach(address, signal)));
    return { kind: 'open', addresses, reached };
  } finally {
    listeners.retire(opened.value, true);
    await opened.value.close();
  }
}

/** Any answer will do: the listener refuses what it does not expect. */
function reach(address: string, signal: AbortSignal): Promise<Reached> {
  return new Promise((resolve) => {
    const message = request(`http://${address}/authloupe-reach`, { agent: false, signal }, (response) => {
      response.resume();
      resolve({ address, error: null });
    });
    message.on('error', (error: NodeJS.ErrnoException) =>
      resolve({ address, error: error.code ?? error.message }),
    );
    message.end();
  });
}

import type { Network } from '../ports.ts';

/**
 * One request after the other. Where a session has a verdict of its own on certificates, Electron 33 does not ask for it
 * when several connections are made at once, and refuses some of them.
 */
export function oneAtATime(network: Network): Network {
  let last: Promise<unknown> = Promise.resolve();
  return {
    send: (request, signal) => {
      const turn = last.then(() => network.send(request, signal));
      last = turn.catch(() => null);
      return turn;
    },
  };
}

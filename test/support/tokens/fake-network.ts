import { NetworkFailure, type HttpRequest } from '../../../electron/ports.ts';
import type { VerifyPorts } from '../../../electron/tokens/verify-token.ts';
import { PRACTICE } from './write-token.ts';

/** Fails whoever asks: for tokens that nobody may be asked about. */
export const NO_NETWORK: VerifyPorts = {
  network: (cloud) => ({
    send: ({ url }) => {
      throw new Error(`A request was sent (${cloud}): ${url}`);
    },
  }),
  practice: () => PRACTICE,
};

export type FakeNetwork = VerifyPorts & { readonly asked: readonly string[] };

/** Answers the addresses that it knows, and is unreachable otherwise. */
export function createNetwork(
  answers: Readonly<Record<string, string | { status: number; body: string }>>,
): FakeNetwork {
  const asked: string[] = [];
  return {
    asked,
    practice: () => PRACTICE,
    network: () => ({
      send: ({ url }: HttpRequest) => {
        asked.push(url);
        const answer = Object.hasOwn(answers, url) ? answers[url] : undefined;
        if (answer === undefined)
          return Promise.reject(new NetworkFailure('ERR_NAME_NOT_RESOLVED', 'The name does not exist.'));
        const response = typeof answer === 'string' ? { status: 200, body: answer } : answer;
        return Promise.resolve({ headers: {}, ...response });
      },
    }),
  };
}

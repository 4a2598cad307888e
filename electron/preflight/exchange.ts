import type { ClockReading, Exchange } from '../../shared/evidence/evidence.ts';
import { createRedactor } from '../../shared/evidence/redact.ts';
import type { HttpRequest, HttpResponse } from '../ports.ts';
import { recordNetwork } from '../sign-in/recording-network.ts';
import type { CheckSubject } from './check-subject.ts';

export type Exchanged = {
  readonly exchange: Exchange;
  /** `null` when none came. It stays here: only the redacted exchange goes on. */
  readonly response: HttpResponse | null;
  readonly clock: ClockReading | null;
};

/** Sends one request and records it, redacted, without what is `hidden` in it. That no answer came is an observation, too; only an abort rejects. */
export async function exchangeOnce(
  { ports, profile, secret }: CheckSubject,
  request: HttpRequest,
  signal: AbortSignal,
  hidden: readonly string[] = [],
): Promise<Exchanged> {
  const redactor = createRedactor();
  for (const value of secret === null ? hidden : [secret, ...hidden]) redactor.learn(value);
  const network = recordNetwork(ports.network(profile.cloud), signal, ports.clock, redactor);
  const response = await network.send(request).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    return null;
  });
  const exchange = network.exchanges()[0];
  if (exchange === undefined) throw new Error('The request was not recorded.');
  return { exchange, response, clock: network.clockReading() };
}

export const get = (url: string): HttpRequest => ({
  method: 'GET',
  url,
  headers: { accept: 'application/json' },
  body: null,
});

export const postForm = (
  url: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): HttpRequest => ({
  method: 'POST',
  url,
  headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(form).toString(),
});

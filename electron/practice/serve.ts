import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from './context.ts';
import { originForHost } from './hosts.ts';
import { parameter, textResponse, type PracticeRequest, type PracticeResponse } from './http-message.ts';
import { toLogEntry } from './log.ts';
import { readRequest } from './node-request.ts';
import type { Random } from './random.ts';
import { route } from './router.ts';
import type { Keyring } from './minting/keyring.ts';
import { serviceCookies } from './service-cookies.ts';
import type { Simulation } from './simulation.ts';

/** What stays the same as long as the tenant runs. */
export type Service = {
  readonly simulation: Simulation;
  readonly clock: () => Date;
  readonly random: Random;
  readonly seed: string;
  readonly keyring: Keyring;
};

/** The socket shell: reads a request, lets the pure handlers answer it, writes and logs the answer. Never throws. */
export async function serve(
  service: Service,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const port = message.socket.localPort ?? 0;
  // A caller that goes away in the middle of its request gets no answer.
  const read = await readRequest(message).catch(() => null);
  if (read === null) {
    response.destroy();
    return;
  }
  const now = new Date(service.clock().getTime() + service.simulation.clockOffsetSeconds() * 1000);
  const traceId = service.random.guid();
  if (read.kind === 'too-large') {
    write(response, now, traceId, textResponse(413, 'The body is too large'));
    return;
  }
  const answer = await answerTo(service, read.request, now, traceId, port).catch(toOwnFailure);
  service.simulation.record(toLogEntry(now, read.request, answer));
  const cookies = [...(answer.cookies ?? []), ...serviceCookies(read.request.host, service.random, now)];
  write(response, now, traceId, { ...answer, cookies }, echoFor(read.request));
}

/** A mistake of ours ends this request alone, and shows in the log. */
const toOwnFailure = (error: unknown): PracticeResponse => ({
  ...textResponse(500, 'The practice tenant made a mistake'),
  summary: `500 ${error instanceof Error ? error.message : 'unknown'}`,
});

async function answerTo(
  service: Service,
  request: PracticeRequest,
  now: Date,
  traceId: string,
  port: number,
): Promise<PracticeResponse> {
  const origin = originForHost(request.host, port);
  if (origin === null) return textResponse(421, 'This host is not served here');
  const { simulation, random, seed, keyring } = service;
  const context: Context = {
    directory: simulation.directory(),
    state: simulation.state,
    random,
    seed,
    keyring,
    origin,
    brokenBy: simulation.brokenBy(),
    now,
    traceId,
    correlationId: correlationIdOf(request) ?? random.guid(),
  };
  return route(context, request);
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** Clients name their request by `client-request-id`, in a header or a parameter, and find it in the answer. */
function correlationIdOf({ headers, query, form }: PracticeRequest): string | null {
  const name = 'client-request-id';
  const sent = headers[name] ?? parameter(query, name) ?? parameter(form, name);
  return sent !== null && GUID.test(sent) ? sent : null;
}

/** Who asks for it gets its own name for the request back. */
const echoFor = (request: PracticeRequest): string | null =>
  request.headers['return-client-request-id']?.toLowerCase() === 'true' ? correlationIdOf(request) : null;

const NOT_KEPT = { 'cache-control': 'no-store, no-cache', pragma: 'no-cache', expires: '-1' };

function write(
  response: ServerResponse,
  now: Date,
  traceId: string,
  answer: PracticeResponse,
  echo: string | null = null,
): void {
  response.writeHead(answer.status, {
    ...('cache-control' in answer.headers ? {} : NOT_KEPT),
    'x-content-type-options': 'nosniff',
    p3p: 'CP="DSP CUR OTPi IND OTRi ONL FIN"',
    'x-ms-request-id': traceId,
    'x-ms-ests-server': '2.1.0 - PRACTICE ProdSlices',
    'x-ms-srs': '1.P',
    ...(echo === null ? {} : { 'client-request-id': echo }),
    date: now.toUTCString(),
    ...(answer.status === 413 ? { connection: 'close' } : {}),
    ...answer.headers,
    ...(answer.cookies === undefined || answer.cookies.length === 0
      ? {}
      : { 'set-cookie': [...answer.cookies] }),
    'content-length': Buffer.byteLength(answer.body),
  });
  // As text: Node then sends head and body in one piece.
  response.end(answer.body);
}

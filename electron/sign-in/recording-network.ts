import { detailsOfTokenError } from '../../shared/evidence/error-details.ts';
import type { ClockReading, Exchange, ExchangeResponse, Field } from '../../shared/evidence/evidence.ts';
import type { Redactor } from '../../shared/evidence/redact.ts';
import { NetworkFailure, type Clock, type HttpRequest, type HttpResponse, type Network } from '../ports.ts';

export type Sender = (request: HttpRequest) => Promise<HttpResponse>;

export type RecordingNetwork = {
  readonly send: Sender;
  readonly exchanges: () => readonly Exchange[];
  /** The last successful answer of a token endpoint, raw; it stays in main's memory and never enters the record. */
  readonly lastTokens: () => RawTokens | null;
  readonly clockReading: () => ClockReading | null;
};

export type RawTokens = {
  readonly idToken: string | null;
  readonly accessToken: string | null;
  readonly refreshToken: string | null;
};

/** Records what one attempt sends and gets: every exchange is redacted as it is recorded. Of a device's polls the last stays. */
export function recordNetwork(
  inner: Network,
  signal: AbortSignal,
  clock: Clock,
  redactor: Redactor,
): RecordingNetwork {
  const exchanges: Exchange[] = [];
  let tokens: RawTokens | null = null;
  let reading: ClockReading | null = null;

  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    const startedAt = clock.now();
    const started = clock.elapsed();
    const keep = (response: ExchangeResponse): void => {
      if (isPending(exchanges.at(-1))) exchanges.pop();
      exchanges.push({
        ...describeRequest(request, redactor),
        startedAt: startedAt.toISOString(),
        durationMs: Math.round(clock.elapsed() - started),
        response,
      });
    };
    try {
      const response = await inner.send(request, signal);
      const answered = parseJsonObject(response.body);
      tokens = (answered === null ? null : tokensOf(answered, redactor)) ?? tokens;
      reading = readClock(response, startedAt, clock.elapsed() - started) ?? reading;
      keep(describeResponse(response, answered, redactor));
      return response;
    } catch (cause) {
      const failure = toNetworkFailure(cause);
      keep({ status: 'no-answer', code: failure.code, message: redactor.text(failure.message) });
      throw failure;
    }
  };

  return {
    send,
    exchanges: () => exchanges,
    lastTokens: () => tokens,
    clockReading: () => reading,
  };
}

/** RFC 8628, section 3.5: the user has not signed in yet, which is no failure. */
const PENDING: ReadonlySet<string> = new Set(['authorization_pending', 'slow_down']);

const isPending = (exchange: Exchange | undefined): boolean =>
  exchange?.response.status === 'answered' &&
  exchange.response.body.some(
    ({ name, value }) => name === 'error' && typeof value === 'string' && PENDING.has(value),
  );

function describeRequest(
  request: HttpRequest,
  redactor: Redactor,
): Omit<Exchange, 'startedAt' | 'durationMs' | 'response'> {
  const url = new URL(request.url);
  return {
    purpose: purposeOf(url.pathname),
    method: request.method,
    host: url.host,
    path: redactor.text(url.pathname),
    query: fieldsOf(url.searchParams, redactor),
    requestHeaders: fieldsOf(Object.entries(request.headers), redactor),
    requestBody: fieldsOf(new URLSearchParams(request.body ?? ''), redactor),
  };
}

function describeResponse(
  response: HttpResponse,
  answered: Readonly<Record<string, unknown>> | null,
  redactor: Redactor,
): ExchangeResponse {
  const stated = answered === null ? null : detailsOfTokenError(answered);
  const details = PENDING.has(stated?.error ?? '') ? null : stated;
  return {
    status: 'answered',
    httpStatus: response.status,
    contentType: response.headers['content-type'] ?? '',
    headers: fieldsOf(Object.entries(response.headers), redactor),
    body: answered === null ? [] : fieldsOf(Object.entries(answered), redactor),
    text: answered === null ? redactor.text(response.body.slice(0, LONGEST_TEXT)) : null,
    error: details === null ? null : { ...details, description: redactor.text(details.description) },
  };
}

/** Enough of a proxy's page to recognise it. */
const LONGEST_TEXT = 2_000;

function fieldsOf(entries: Iterable<readonly [string, unknown]>, redactor: Redactor): readonly Field[] {
  return [...entries].map(([name, value]) =>
    redactor.field(name, typeof value === 'string' ? value : JSON.stringify(value)),
  );
}

function purposeOf(path: string): Exchange['purpose'] {
  if (path.endsWith('/.well-known/openid-configuration')) return 'discovery';
  if (path.endsWith('/discovery/instance')) return 'instance-discovery';
  if (/\/oauth2\/(?:v2\.0\/)?devicecode$/u.test(path)) return 'device-code';
  if (/\/discovery\/(?:v2\.0\/)?keys$/u.test(path)) return 'keys';
  return /\/oauth2\/(?:v2\.0\/)?token$/u.test(path) ? 'token' : 'other';
}

function parseJsonObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : null;
  } catch {
    return null;
  }
}

function tokensOf(answer: Readonly<Record<string, unknown>>, redactor: Redactor): RawTokens | null {
  const token = (name: string): string | null => {
    const value = answer[name];
    if (typeof value !== 'string') return null;
    redactor.learn(value);
    return value;
  };
  const tokens = {
    idToken: token('id_token'),
    accessToken: token('access_token'),
    refreshToken: token('refresh_token'),
  };
  return tokens.idToken === null && tokens.accessToken === null ? null : tokens;
}

function readClock(response: HttpResponse, startedAt: Date, tookMs: number): ClockReading | null {
  const serverMs = Date.parse(response.headers['date'] ?? '');
  if (Number.isNaN(serverMs)) return null;
  const localMs = startedAt.getTime() + tookMs / 2;
  return {
    serverDate: new Date(serverMs).toISOString(),
    localDate: new Date(localMs).toISOString(),
    skewSeconds: Math.round((localMs - serverMs) / 1000),
  };
}

function toNetworkFailure(cause: unknown): NetworkFailure {
  if (cause instanceof NetworkFailure) return cause;
  return new NetworkFailure('ERR_FAILED', cause instanceof Error ? cause.message : String(cause));
}

/** A request after the socket shell has bounded and split it; nothing in it is trusted. */
export type PracticeRequest = {
  readonly method: string;
  /** The Host header, lower case. */
  readonly host: string;
  /** As received, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Empty unless the content type is `application/x-www-form-urlencoded`. */
  readonly form: URLSearchParams;
  /** As sent, at most 64 KiB. */
  readonly body: string;
};

export type PracticeResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Each for a `Set-Cookie` of its own. */
  readonly cookies?: readonly string[];
  readonly body: string;
  /** A few words for the log: never a code, a secret or a token. */
  readonly summary: string;
  /** For the log, too: by which setting of which object the request was refused. */
  readonly decision?: string;
};

export function jsonResponse(status: number, value: unknown, summary: string): PracticeResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
    summary,
  };
}

export function textResponse(status: number, text: string): PracticeResponse {
  return {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: `${text}\n`,
    summary: `${status} ${text}`,
  };
}

export const emptyResponse = (
  status: number,
  headers: Readonly<Record<string, string>>,
): PracticeResponse => ({ status, headers, body: '', summary: String(status) });

export function redirectResponse(location: string, summary: string): PracticeResponse {
  return { status: 302, headers: { location }, body: '', summary };
}

export function withHeaders(
  response: PracticeResponse,
  headers: Readonly<Record<string, string>>,
): PracticeResponse {
  return { ...response, headers: { ...response.headers, ...headers } };
}

export const withCookie = (response: PracticeResponse, cookie: string): PracticeResponse => ({
  ...response,
  cookies: [...(response.cookies ?? []), cookie],
});

/** The first value that is not empty. */
export function parameter(parameters: URLSearchParams, name: string): string | null {
  const value = parameters.get(name);
  return value === null || value === '' ? null : value;
}

/** RFC 6749, section 3.1: a parameter must not be sent twice. */
export function hasDuplicates(parameters: URLSearchParams): boolean {
  const names = [...parameters.keys()];
  return new Set(names).size !== names.length;
}

export function cookieOf(request: PracticeRequest, name: string): string | null {
  const pairs = (request.headers['cookie'] ?? '').split(';').map((pair) => pair.trim());
  const pair = pairs.find((text) => text.startsWith(`${name}=`));
  return pair === undefined ? null : pair.slice(name.length + 1);
}

/** An error as Entra states it, before it is put on a page, into a redirect or into JSON. */
export type EntraError = {
  /** Without the AADSTS prefix. */
  readonly code: number;
  /** `error` of OAuth 2.0 (RFC 6749, sections 4.1.2.1 and 5.2). */
  readonly error: string;
  /** One sentence or two; the quoted values are what a reader needs. */
  readonly text: string;
  readonly suberror?: string;
  /** What a new request has to ask for, as JSON in a string; only in answers of the token endpoint. */
  readonly claims?: string;
  /** `error_subcode` of a redirect. */
  readonly subcode?: string;
  /** What decided it, for the log alone: object, field and value. Never a secret, and never on the wire. */
  readonly because: string;
};

/** The log's part of an answer that states an error; a page may state none. */
export const decisionOf = (error: EntraError | null): { readonly decision?: string } =>
  error === null ? {} : { decision: error.because };

/** The identifiers that every answer carries. */
export type Trace = { readonly traceId: string; readonly correlationId: string; readonly now: Date };

export const messageOf = (error: EntraError): string => `AADSTS${error.code}: ${error.text}`;

/** `yyyy-MM-dd HH:mm:ssZ`, as in JSON answers and redirects. */
export function entraTimestamp(now: Date): string {
  return `${now.toISOString().slice(0, 19).replace('T', ' ')}Z`;
}

/** One line, as the service writes it today; older answers separated the identifiers by line breaks. */
export function descriptionOf(error: EntraError, trace: Trace): string {
  return [
    messageOf(error),
    `Trace ID: ${trace.traceId}`,
    `Correlation ID: ${trace.correlationId}`,
    `Timestamp: ${entraTimestamp(trace.now)}`,
  ].join(' ');
}

/** Microsoft's own look-up page: kept verbatim, because readers match it. Nothing here ever opens it. */
export const errorUriOf = (error: EntraError): string =>
  `https://login.microsoftonline.com/error?code=${error.code}`;

import {
  decisionOf,
  descriptionOf,
  entraTimestamp,
  errorUriOf,
  type EntraError,
  type Trace,
} from './entra-error.ts';
import { jsonResponse, type PracticeResponse } from './http-message.ts';

const STATUS: Readonly<Record<string, number>> = { invalid_client: 401, temporarily_unavailable: 503 };

/** An error as JSON: 401 when the client itself was refused, otherwise mostly 400 (RFC 6749, section 5.2). */
export function jsonErrorResponse(trace: Trace, error: EntraError): PracticeResponse {
  const status = STATUS[error.error] ?? 400;
  const response = jsonResponse(
    status,
    {
      error: error.error,
      error_description: descriptionOf(error, trace),
      error_codes: [error.code],
      timestamp: entraTimestamp(trace.now),
      trace_id: trace.traceId,
      correlation_id: trace.correlationId,
      error_uri: errorUriOf(error),
      ...(error.suberror === undefined ? {} : { suberror: error.suberror }),
      ...(error.claims === undefined ? {} : { claims: error.claims }),
    },
    `${status} ${error.error} ${error.code}`,
  );
  return { ...response, ...decisionOf(error) };
}

import { descriptionOf, entraTimestamp, errorUriOf, type EntraError, type Trace } from './entra-error.ts';
import { jsonResponse, type PracticeResponse } from './http-message.ts';

/** An error as JSON: 401 when the client itself was refused, otherwise 400 (RFC 6749, section 5.2). */
export function jsonErrorResponse(trace: Trace, error: EntraError): PracticeResponse {
  const status = error.error === 'invalid_client' ? 401 : 400;
  return jsonResponse(
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
    },
    `${status} ${error.error} ${error.code}`,
  );
}

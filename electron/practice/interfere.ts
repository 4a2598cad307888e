import type { Context } from './context.ts';
import type { EndpointName, Faults, Outage, RequestChange } from './faults.ts';
import { errorPage } from './pages/error-page.ts';
import type { PracticeRequest, PracticeResponse } from './http-message.ts';
import { jsonErrorResponse } from './json-error-response.ts';

/** What stands between a request and its endpoint: nothing, as long as the directory has no faults. */

export type Arrived = { readonly request: PracticeRequest; readonly tenantSegment: string };

/** The request as it arrives, after what {@link RequestChange} says happens on the way. */
export function changeRequest({ requestChanges }: Faults, endpoint: EndpointName, arrived: Arrived): Arrived {
  const sentBy = arrived.request.form.get('client_id') ?? arrived.request.query.get('client_id');
  return requestChanges
    .filter((change) => change.endpoint === endpoint)
    .filter(({ clientId }) => clientId === null || clientId === sentBy?.toLowerCase())
    .reduce(applyChange, arrived);
}

function applyChange({ request, tenantSegment }: Arrived, change: RequestChange): Arrived {
  switch (change.part) {
    case 'tenant':
      return { request, tenantSegment: change.value ?? tenantSegment };
    case 'header': {
      const headers = { ...request.headers, [change.name]: change.value ?? undefined };
      return { request: { ...request, headers }, tenantSegment };
    }
    case 'parameter': {
      const isForm = request.method === 'POST';
      const parameters = changed(isForm ? request.form : request.query, change);
      const part = isForm ? { form: parameters } : { query: parameters };
      return { request: { ...request, ...part }, tenantSegment };
    }
  }
}

function changed(parameters: URLSearchParams, { name, value }: RequestChange): URLSearchParams {
  const copy = new URLSearchParams(parameters);
  if (value === null) copy.delete(name);
  else copy.set(name, value);
  return copy;
}

/** The answer of a bad day, or `null`. */
export function outageAnswer(context: Context, endpoint: EndpointName): PracticeResponse | null {
  for (const [index, outage] of context.directory.faults.outages.entries()) {
    const key = `outage ${index}`;
    const shown = context.state.faultsShown.get(key) ?? 0;
    if (outage.endpoint !== endpoint || (outage.times !== 'always' && shown >= outage.times)) continue;
    context.state.faultsShown.set(key, shown + 1);
    const because = `faults.outages has an answer for ${endpoint}, whatever the request`;
    return { ...answerOf(context, outage, because), decision: because };
  }
  return null;
}

function answerOf(
  context: Context,
  { answer, endpoint, retryAfterSeconds }: Outage,
  because: string,
): PracticeResponse {
  switch (answer) {
    case 'throttled':
      return {
        status: 429,
        headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': String(retryAfterSeconds) },
        body: 'Too Many Requests',
        summary: '429 throttled',
      };
    case 'proxy-page':
      return {
        status: 502,
        headers: { 'content-type': 'text/html; charset=utf-8', via: '1.1 proxy.practice.example' },
        body: PROXY_PAGE,
        summary: '502 page of a proxy',
      };
    default: {
      const error = { ...answer, because };
      return endpoint === 'authorize' ? errorPage(context, error) : jsonErrorResponse(context, error);
    }
  }
}

const PROXY_PAGE = `<!doctype html>
<html lang="en"><head><title>502 Bad Gateway</title></head>
<body><h1>Bad Gateway</h1><p>The web proxy of your organization could not reach the server.</p></body></html>
`;

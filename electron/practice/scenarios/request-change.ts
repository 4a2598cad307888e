import type { EndpointName, RequestChange } from '../faults.ts';

/** The tenant reads the request as though this parameter had had another value. */
export const changedParameter = (endpoint: EndpointName, name: string, value: string): RequestChange => ({
  endpoint,
  clientId: null,
  part: 'parameter',
  name,
  value,
});

/** The tenant reads the request as though this parameter had been left out. */
export const withoutParameter = (endpoint: EndpointName, name: string): RequestChange => ({
  endpoint,
  clientId: null,
  part: 'parameter',
  name,
  value: null,
});

import type { PreflightStepId } from './step-id.ts';

/** Steps that a flow without a redirect URI has no use for. */
export const ABOUT_REDIRECT: ReadonlySet<PreflightStepId> = new Set<PreflightStepId>([
  'redirect-uri',
  'platform',
  'request',
  'port',
  'listener',
  'localhost',
]);

export const NO_REDIRECT = 'The profile’s flow uses no redirect URI.';

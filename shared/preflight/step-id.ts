/** What a check answers, in the order in which it is told: what stands first is in the way of what stands below. */
export const PREFLIGHT_STEP_IDS = [
  'profile',
  'proxy',
  'name',
  'connection',
  'certificate',
  'tenant',
  'clock',
  'keys',
  'client',
  'secret',
  'redirect-uri',
  'platform',
  'request',
  'localhost',
  'port',
  'listener',
] as const;
export type PreflightStepId = (typeof PREFLIGHT_STEP_IDS)[number];

/** What a check answers, in the order in which it is told: what stands first is in the way of what stands below. */
export const RUNG_IDS = [
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
export type RungId = (typeof RUNG_IDS)[number];

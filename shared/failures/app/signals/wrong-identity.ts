import { any, code, says } from '../../../reasoning/signals/condition.ts';

/** Entra does not know the app. */
export const APP_NOT_FOUND = any(
  code(700016, 70001, 700011, 700038),
  says(`
      was not found in directory; is not valid application identifier; application … was not found in directory; application with
      identifier; application … not found in tenant
    `),
);

/** Entra does not know the tenant. */
export const TENANT_WRONG = any(
  code(90002, 900023, 50128, 90019),
  says(`
      tenant … not found; specified tenant identifier; neither valid dns name nor valid external
      domain; invalid tenant; invalid_tenant; tenant identifier … is neither
    `),
);

/** Either of them. */
export const ANY_IDENTITY = any(APP_NOT_FOUND, TENANT_WRONG);

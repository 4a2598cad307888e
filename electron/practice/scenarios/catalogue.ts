import { appNotInTenant } from './app-not-in-tenant.ts';
import { clientSecretExpired } from './client-secret-expired.ts';
import { healthy } from './healthy.ts';
import { redirectUriNotRegistered } from './redirect-uri-not-registered.ts';
import type { Scenario } from './scenario.ts';
import { secretIdForValue } from './secret-id-for-value.ts';
import { tenantNotFound } from './tenant-not-found.ts';
import { userDeclines } from './user-declines.ts';

/** The order in which they are offered. */
export const SCENARIOS: readonly Scenario[] = [
  healthy,
  redirectUriNotRegistered,
  clientSecretExpired,
  secretIdForValue,
  tenantNotFound,
  appNotInTenant,
  userDeclines,
];

import { accountType } from './account-type/index.ts';
import { appManagement } from './app-management/index.ts';
import { app } from './app/index.ts';
import { broker } from './broker/index.ts';
import { browser } from './browser/index.ts';
import { claims } from './claims/index.ts';
import { clientCredentials } from './client-credentials/index.ts';
import { clientLibrary } from './client-library/index.ts';
import { clientType } from './client-type/index.ts';
import { consent } from './consent/index.ts';
import { crossTenant } from './cross-tenant/index.ts';
import { device } from './device/index.ts';
import { downstream } from './downstream/index.ts';
import { externalId } from './external-id/index.ts';
import { federation } from './federation/index.ts';
import { grants } from './grants/index.ts';
import { managedIdentity } from './managed-identity/index.ts';
import { mcp } from './mcp/index.ts';
import { network } from './network/index.ts';
import { policy } from './policy/index.ts';
import { redirectUri } from './redirect-uri/index.ts';
import { request } from './request/index.ts';
import { saml } from './saml/index.ts';
import { scopes } from './scopes/index.ts';
import { service } from './service/index.ts';
import { session } from './session/index.ts';
import { settings } from './settings/index.ts';
import { tenant } from './tenant/index.ts';
import { tokens } from './tokens/index.ts';
import { unlisted } from './unlisted/index.ts';
import { user } from './user/index.ts';
import type { Cause } from '../reasoning/cause.ts';
import { toEntry, type CodeEntry } from '../reasoning/code.ts';
import type { Family } from '../reasoning/family.ts';
import type { Signal } from '../reasoning/signals/signal.ts';

/** All kinds of failure, each a folder beside this file; their checks stand in `rules.ts`. */
const FAMILIES = [
  settings,
  network,
  service,
  tenant,
  externalId,
  app,
  redirectUri,
  clientType,
  request,
  federation,
  saml,
  accountType,
  crossTenant,
  session,
  user,
  consent,
  policy,
  device,
  scopes,
  mcp,
  browser,
  clientLibrary,
  broker,
  clientCredentials,
  managedIdentity,
  grants,
  tokens,
  claims,
  downstream,
  appManagement,
  unlisted,
] as const satisfies readonly Family[];

export type FamilyId = (typeof FAMILIES)[number]['id'];

/** The closed list of causes: scripts, reports and the practice tenant name them by these. */
export type CauseId = (typeof FAMILIES)[number]['causes'][number]['id'];

export const CAUSES: readonly Cause<CauseId>[] = FAMILIES.flatMap(
  ({ causes }): readonly Cause<CauseId>[] => causes,
);

export const SIGNALS: readonly Signal[] = FAMILIES.flatMap(({ signals }) => signals);

/** In ascending order of the code. */
export const CODES: readonly CodeEntry[] = FAMILIES.flatMap(({ id, codes, generalRule }: Family) =>
  codes.map((row) => toEntry(row, id, generalRule ?? '')),
).sort((a, b) => a.code - b.code);

const BY_CODE: ReadonlyMap<number, CodeEntry> = new Map(CODES.map((entry) => [entry.code, entry]));
const BY_ID: ReadonlyMap<string, Cause> = new Map(CAUSES.map((cause) => [cause.id, cause]));

/** Takes the number without `AADSTS`; `undefined` when the table does not hold it. */
export function codeEntry(code: number): CodeEntry | undefined {
  return BY_CODE.get(code);
}

const FAMILY: ReadonlyMap<Cause, FamilyId> = new Map(
  FAMILIES.flatMap(({ id, causes }) => causes.map((cause): readonly [Cause, FamilyId] => [cause, id])),
);

/** The folder that a cause stands in. */
export const familyOf = (cause: Cause): FamilyId => FAMILY.get(cause) ?? 'unlisted';

/** The cause that a finding or an answer names by its id. */
export function causeById(id: string): Cause | undefined {
  return BY_ID.get(id);
}

import { isGuid, NIL_GUID } from '../../entra/guid.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { isPlaceholder } from '../../profile/placeholder.ts';
import type { Cause } from '../../reasoning/cause.ts';
import { configValueWhitespace } from '../settings/causes/config-value-whitespace.ts';
import { appNotFoundInTenant } from './causes/app-not-found-in-tenant.ts';
import { clientIdPlaceholder } from './causes/client-id-placeholder.ts';
import { wrongClientIdValue } from './causes/wrong-client-id-value.ts';

/** Why Entra finds no app under the profile’s client ID, as far as the text itself tells it. */
export function clientIdCause({ profile: { clientId, tenant } }: Evidence): Cause {
  if (isUnfilled(clientId)) return clientIdPlaceholder;
  if (clientId.trim() !== clientId) return configValueWhitespace;
  return isGuid(clientId) && clientId !== tenant ? appNotFoundInTenant : wrongClientIdValue;
}

/** Text of a template, or its zeros. */
export const isUnfilled = (clientId: string): boolean =>
  isPlaceholder(clientId) || clientId.trim() === NIL_GUID;

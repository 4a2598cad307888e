import { isGuid } from '../../entra/guid.ts';
import { GRAPH_APP_ID, isGraph } from '../../entra/well-known.ts';
import type { Facts } from '../../reading/facts.ts';
import { PLACEHOLDERS } from '../dialects/known-values.ts';

const APP_ID_URI = /^api:\/\/([0-9a-f-]{36})(?:\/|$)/iu;

/** Client ID of the API that was asked for: from its GUID, from `api://<GUID>`, or Microsoft Graph’s. */
export function apiClientIdIn({ resource }: Facts): string {
  const value = resource?.value.trim() ?? '';
  if (isGuid(value)) return value.toLowerCase();
  if (isGraph(value)) return GRAPH_APP_ID;
  const inUri = APP_ID_URI.exec(value)?.[1] ?? '';
  return isGuid(inUri) ? inUri : PLACEHOLDERS.apiClientId;
}

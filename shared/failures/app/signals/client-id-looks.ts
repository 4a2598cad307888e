import { isGuid, NIL_GUID } from '../../../entra/guid.ts';
import type { ErrorText } from '../../../reading/error-text.ts';
import type { Quoted } from '../../../reading/quoted.ts';
import type { Look } from '../../../reasoning/signals/condition.ts';
import { oneOf } from '../../../reasoning/signals/one-of.ts';
import { tenants } from '../../tenant/signals/tenant-looks.ts';
import { isHidden, isSample, isVariable, NOTHING, VARIABLE } from '../../settings/signals/unfilled.ts';

/** All values that the text gives for a client ID, with those of settings. */
function clientIds({ facts, fields, quote }: ErrorText): readonly Quoted[] {
  const settings = fields.filter(({ name, before }) => name === 'client_id' && before[0] !== 'token');
  return [
    ...(facts.clientId === null ? [] : [facts.clientId]),
    ...settings.map((field) => quote(field, field.value)),
  ];
}

/** What apps are named by in SAML and by older libraries, in the place of a client ID. */
const IDENTIFIER_URI = /^(?:https?|spn|urn):/iu;

export const isClientIdSample = oneOf(
  clientIds,
  (value) => isSample(value) || VARIABLE.test(value) || value === NIL_GUID,
);
export const isClientIdNothing = oneOf(clientIds, (value) => NOTHING.test(value));
export const isClientIdNoGuid = oneOf(
  clientIds,
  (value) =>
    value !== '' &&
    !isGuid(value.trim()) &&
    !IDENTIFIER_URI.test(value) &&
    !isSample(value) &&
    !isVariable(value) &&
    !isHidden(value),
);

/** The client ID is at the same time the tenant, or an object or Secret ID of the text. */
export const isClientIdReused: Look = (text) => {
  const [client] = clientIds(text);
  if (client === undefined || !isGuid(client.value)) return null;
  const own = client.value.toLowerCase();
  const other = tenants(text).find(({ value }) => value.toLowerCase() === own);
  return other === undefined ? null : [client, other];
};

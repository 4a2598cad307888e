import { at, type Place } from '../evidence/place.ts';
import { NO_FACTS, type Facts } from '../reading/facts.ts';
import type { Quoted } from '../reading/quoted.ts';
import type { CloudId } from '../entra/clouds.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { readText } from '../token/read-claim.ts';

/** What repairs are filled in with; empty values become placeholders. */
export type Known = {
  readonly cloud: CloudId;
  readonly tenant: string;
  readonly clientId: string;
  readonly user?: string | null;
  readonly redirectUri?: string;
};

const quoted = (value: string, source: Place): Quoted | null =>
  value.trim() === '' ? null : { value: value.trim(), quote: value, source };

export const toFacts = ({ cloud, tenant, clientId, user = null, redirectUri = '' }: Known): Facts => ({
  ...NO_FACTS,
  cloud,
  tenant: quoted(tenant, at.profile('tenant')),
  clientId: quoted(clientId, at.profile('clientId')),
  redirectUri: quoted(redirectUri, at.profile('redirectUri')),
  user: user === null ? null : quoted(user, at.claim('id', 'preferred_username')),
});

export function factsOf({ profile, idToken }: Evidence): Facts {
  const user = idToken.status === 'observed' ? readText(idToken.value, 'preferred_username') : null;
  return toFacts({ ...profile, user });
}

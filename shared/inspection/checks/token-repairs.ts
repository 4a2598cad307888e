import type { Repair } from '../../reasoning/repair.ts';
import { NO_FACTS, type Facts } from '../../reading/facts.ts';
import type { Quoted } from '../../reading/quoted.ts';
import { describeCause } from '../../failures/describe-cause.ts';
import { cloudById } from '../../entra/clouds.ts';
import type { Cause } from '../../reasoning/causes.ts';
import { isGuid } from '../../entra/guid.ts';
import type { DecodedToken } from '../../evidence/evidence.ts';
import { readText } from '../../token/read-claim.ts';
import type { TokenClass } from '../../token/token-kind.ts';

/** The ready commands of a cause, filled with what the token says. */
export const repairsFor = (cause: Cause, token: DecodedToken, about: TokenClass): readonly Repair[] =>
  describeCause(cause, toFacts(token, about)).repair;

function toFacts(token: DecodedToken, { issuer }: TokenClass): Facts {
  const audience = quote(token, 'aud');
  const entra = issuer.kind === 'entra' ? issuer : null;
  const loginHost = entra === null ? null : cloudById(entra.cloud).loginHost;
  return {
    ...NO_FACTS,
    // What the token says is decided by the registration that it is for.
    clientId: audience !== null && isGuid(audience.value) ? audience : null,
    tenant: quote(token, 'tid'),
    user: quote(token, 'preferred_username') ?? quote(token, 'upn'),
    issuerSeen: quote(token, 'iss'),
    audienceSeen: audience,
    cloud: entra?.cloud ?? null,
    loginHost: loginHost === null ? null : toQuoted('iss', loginHost),
  };
}

function quote(token: DecodedToken, name: string): Quoted | null {
  const value = readText(token, name);
  return value === null ? null : toQuoted(name, value);
}

const toQuoted = (name: string, value: string): Quoted => ({
  value,
  quote: value,
  source: name,
  start: null,
  end: null,
});

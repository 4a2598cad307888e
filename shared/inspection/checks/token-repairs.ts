import type { Repair } from '../../reasoning/repair.ts';
import { NO_FACTS, type Facts } from '../../reading/facts.ts';
import type { Quoted } from '../../reading/quoted.ts';
import { at } from '../../evidence/place.ts';
import { causeById, type CauseId } from '../../failures/index.ts';
import { cloudById } from '../../entra/clouds.ts';
import { isGuid } from '../../entra/guid.ts';
import type { DecodedToken } from '../../evidence/evidence.ts';
import { readText } from '../../token/read-claim.ts';
import type { TokenClass } from '../../token/token-kind.ts';

/** The ready commands of a cause, filled with what the token says. */
export const repairsFor = (cause: CauseId, token: DecodedToken, about: TokenClass): readonly Repair[] =>
  causeById(cause)?.repairs(toFacts(token, about)) ?? [];

function toFacts(token: DecodedToken, { issuer, kind }: TokenClass): Facts {
  const toQuoted = (name: string, value: string): Quoted => ({
    value,
    quote: value,
    source: at.claim(kind === 'id-token' ? 'id' : 'access', name),
  });
  const quote = (name: string): Quoted | null => {
    const value = readText(token, name);
    return value === null ? null : toQuoted(name, value);
  };
  const audience = quote('aud');
  const entra = issuer.kind === 'entra' ? issuer : null;
  const loginHost = entra === null ? null : cloudById(entra.cloud).loginHost;
  return {
    ...NO_FACTS,
    // What the token says is decided by the registration that it is for.
    clientId: audience !== null && isGuid(audience.value) ? audience : null,
    tenant: quote('tid'),
    user: quote('preferred_username') ?? quote('upn'),
    issuerSeen: quote('iss'),
    audienceSeen: audience,
    cloud: entra?.cloud ?? null,
    loginHost: loginHost === null ? null : toQuoted('iss', loginHost),
  };
}

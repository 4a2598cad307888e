import { LIMITS_MS } from '../../shared/preflight/limits.ts';
import {
  NOTHING_SEEN,
  type DiscoverySeen,
  type Observations,
  type ObservationId,
  type SeenBy,
  type Tried,
} from '../../shared/preflight/observations.ts';
import { usesRedirect } from '../../shared/profile/flow.ts';
import { NO_REDIRECT } from '../../shared/preflight/without-redirect.ts';
import { loopbackOf, parseRedirectUri } from '../../shared/profile/redirect-uri.ts';
import { isTenantWord } from '../../shared/profile/tenant.ts';
import { observeAppToken } from './observations/app-token.ts';
import { observeAuthorize } from './observations/authorize.ts';
import { observeConnection } from './observations/connection.ts';
import { observeDiscovery } from './observations/discovery.ts';
import { observeKeys } from './observations/keys.ts';
import { observeListener } from './observations/listener.ts';
import { observeName } from './observations/name.ts';
import { observeClientVariants } from './observations/client-variants.ts';
import { observeProxy } from './observations/proxy.ts';
import type { CheckSubject } from './check-subject.ts';
import { withinLimit } from './within-limit.ts';

type Work<P extends ObservationId> = (signal: AbortSignal) => Promise<SeenBy[P]>;
type Run = <P extends ObservationId>(
  observation: P,
  skip: string | null,
  work: Work<P>,
) => Promise<Tried<SeenBy[P]>>;

/**
 * Gathers what every observation sees: all at once, save for the keys, whose address the metadata tells, and the connection,
 * whose way the proxy tells. `onSeen` hears of each as it ends. Never rejects.
 */
export async function runCheck(
  subject: CheckSubject,
  cancelled: AbortSignal,
  onSeen: (seen: Observations) => void,
): Promise<Observations> {
  let seen: Observations = NOTHING_SEEN;
  const keep = <P extends ObservationId>(observation: P, tried: Tried<SeenBy[P]>): Tried<SeenBy[P]> => {
    seen = { ...seen, [observation]: tried };
    onSeen(seen);
    return tried;
  };
  const run: Run = async (observation, skip, work) => {
    if (skip !== null) return keep(observation, { status: 'not-tried', reason: skip });
    return keep(observation, await bounded(subject, observation, cancelled, work));
  };
  await Promise.all([...network(subject, run), ...identity(subject, run), ...loopback(subject, run)]);
  return seen;
}

function network(subject: CheckSubject, run: Run): readonly Promise<unknown>[] {
  const { ports, profile, loginOrigin } = subject;
  const { hostname, port } = new URL(loginOrigin);
  const target = { host: hostname, port: port === '' ? 443 : Number(port) };
  const connection = async (): Promise<unknown> => {
    const proxy = await run('proxy', null, () => observeProxy(subject));
    const rules = proxy.status === 'observed' ? proxy.value.rules : 'DIRECT';
    return run('connection', unspoken(rules), (signal) => observeConnection(ports, target, rules, signal));
  };
  const documents = async (): Promise<unknown> => {
    const discovery = await run('discovery', missing(profile.tenant), (signal) =>
      observeDiscovery(subject, profile.tenant, signal),
    );
    const url = keysAddress(discovery);
    return run('keys', url === null ? 'No metadata came that would name their address.' : null, (signal) =>
      observeKeys(subject, url ?? '', signal),
    );
  };
  return [connection(), documents(), run('name', null, () => observeName(ports, hostname))];
}

/** Our own connection speaks to plain HTTP proxies only; the requests speak to all that the system knows. */
const unspoken = (rules: string): string | null =>
  /^\s*(?:DIRECT|PROXY|HTTP)\b/iu.test(rules)
    ? null
    : `The proxy is of a kind that this step does not speak to (${rules.slice(0, 200)}).`;

function keysAddress(tried: Tried<DiscoverySeen>): string | null {
  return tried.status === 'observed' ? (tried.value.discovery?.jwksUri ?? null) : null;
}

const missing = (...values: readonly string[]): string | null =>
  values.some((value) => value.trim() === '')
    ? 'A setting that it needs is empty: tenant, or client ID.'
    : null;

function identity(subject: CheckSubject, run: Run): readonly Promise<unknown>[] {
  const { profile, secret } = subject;
  const empty = missing(profile.tenant, profile.clientId);
  const elsewhere = usesRedirect(profile.flow) ? null : NO_REDIRECT;
  return [
    run('authorize', empty ?? elsewhere, (signal) => observeAuthorize(subject, profile.tenant, signal)),
    run('clientVariants', empty ?? elsewhere, (signal) => observeClientVariants(subject, signal)),
    run('appToken', empty ?? withoutToken(profile.tenant, secret), (signal) =>
      observeAppToken(subject, secret ?? '', signal),
    ),
  ];
}

function withoutToken(tenant: string, secret: string | null): string | null {
  if (secret === null) return 'There is no client secret to try.';
  return isTenantWord(tenant)
    ? `An app gets a token of its own from one tenant only, not at /${tenant.toLowerCase()}.`
    : null;
}

function loopback(subject: CheckSubject, run: Run): readonly Promise<unknown>[] {
  const { ports, profile } = subject;
  const target = loopbackOf(profile.redirectUri);
  const elsewhere = usesRedirect(profile.flow) ? null : NO_REDIRECT;
  return [
    run('listener', target.ok ? elsewhere : notHere(profile.redirectUri, target.error.message), (signal) =>
      target.ok
        ? observeListener(ports, { ...target.value, uri: profile.redirectUri }, signal)
        : Promise.reject(new Error('There is no loopback address.')),
    ),
    run('localhost', null, () => observeName(ports, 'localhost')),
  ];
}

const notHere = (redirectUri: string, message: string): string =>
  parseRedirectUri(redirectUri).ok
    ? 'The redirect URI is not on this machine: nothing has to listen here.'
    : message;

/** One observation within its time. A grid’s cells have the same bounds as the steps. */
export async function bounded<T>(
  { ports }: CheckSubject,
  observation: ObservationId,
  cancelled: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Tried<T>> {
  const limitMs = LIMITS_MS[observation];
  return withinLimit({ limitMs, deadline: ports.clock.deadline(limitMs), cancelled }, work);
}

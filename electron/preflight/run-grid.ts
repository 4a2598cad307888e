import type { AuthoritySeen } from '../../shared/preflight/grid-view.ts';
import type { DiscoverySeen, Tried } from '../../shared/preflight/observations.ts';
import { NetworkFailure } from '../ports.ts';
import { TENANT_WORDS } from '../../shared/profile/tenant.ts';
import { observeAuthorize } from './observations/authorize.ts';
import { observeDiscovery } from './observations/discovery.ts';
import { bounded } from './run-check.ts';
import type { CheckSubject } from './check-subject.ts';

/** Asks the profile's own tenant and the three words, all at once. `onSeen` hears of each answer. Never rejects. */
export async function runGrid(
  subject: CheckSubject,
  cancelled: AbortSignal,
  onSeen: (seen: readonly AuthoritySeen[]) => void,
): Promise<readonly AuthoritySeen[]> {
  let rows: readonly AuthoritySeen[] = authoritiesOf(subject.profile.tenant);
  const keep = (authority: string, part: Partial<AuthoritySeen>): void => {
    rows = rows.map((row) => (row.authority === authority ? { ...row, ...part } : row));
    onSeen(rows);
  };
  onSeen(rows);
  await Promise.all(
    rows.flatMap(({ authority }) => [
      bounded(subject, 'discovery', cancelled, (signal) => observeDiscovery(subject, authority, signal)).then(
        (tried) => keep(authority, { discovery: toFound(tried) }),
      ),
      bounded(subject, 'authorize', cancelled, async (signal) => {
        const { answer, exchange } = await observeAuthorize(subject, authority, signal);
        const { response } = exchange;
        if (response.status === 'no-answer') throw new NetworkFailure(response.code, response.message);
        return answer;
      }).then((authorize) => keep(authority, { authorize })),
    ]),
  );
  return rows;
}

function authoritiesOf(tenant: string): readonly AuthoritySeen[] {
  const own = tenant.toLowerCase();
  const words = TENANT_WORDS.filter((word) => word !== own);
  return [...(tenant.trim() === '' ? [] : [tenant]), ...words].map((authority) => ({
    authority,
    isOwn: authority === tenant,
    discovery: null,
    authorize: null,
  }));
}

function toFound(tried: Tried<DiscoverySeen>): NonNullable<AuthoritySeen['discovery']> {
  if (tried.status !== 'observed') return tried;
  const { discovery, exchange } = tried.value;
  const error = exchange.response.status === 'answered' ? exchange.response.error : null;
  return { status: 'observed', value: { found: discovery !== null, error } };
}

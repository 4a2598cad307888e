import type { ProxySeen } from '../../../shared/preflight/observations.ts';
import type { Subject } from '../subject.ts';

export async function observeProxy({ ports, profile, loginOrigin }: Subject): Promise<ProxySeen> {
  return { rules: await ports.resolveProxy(profile.cloud, loginOrigin) };
}

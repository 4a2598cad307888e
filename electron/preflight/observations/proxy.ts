import type { ProxySeen } from '../../../shared/preflight/observations.ts';
import type { CheckSubject } from '../check-subject.ts';

export async function observeProxy({ ports, profile, loginOrigin }: CheckSubject): Promise<ProxySeen> {
  return { rules: await ports.resolveProxy(profile.cloud, loginOrigin) };
}

import type { NameSeen } from '../../../shared/preflight/observations.ts';
import type { PreflightPorts } from '../preflight-ports.ts';

export async function observeName({ lookUp }: PreflightPorts, host: string): Promise<NameSeen> {
  return { host, addresses: await lookUp(host) };
}

import type { Profile } from '../../shared/profile/profile.ts';
import type { PreflightPorts } from './preflight-ports.ts';

/** What one check asks about, and what its observations work with. */
export type CheckSubject = {
  readonly profile: Profile;
  /** `null`: a public client, or none typed. */
  readonly secret: string | null;
  /** `https://host[:port]` of the authority. */
  readonly loginOrigin: string;
  readonly ports: PreflightPorts;
};

/** The segment of an address that stands for the tenant. */
export const endpoint = ({ loginOrigin }: CheckSubject, tenant: string, path: string): string =>
  `${loginOrigin}/${encodeURI(tenant)}${path}`;

import type { App } from '../directory.ts';
import type { Flow, Session } from '../state.ts';
import type { TenantSegment } from '../tenant-segment.ts';

/** One sign-in under way, with what its flow refers to looked up. */
export type SignIn = {
  readonly token: string;
  readonly flow: Flow;
  readonly app: App;
  readonly segment: TenantSegment;
  /** Accounts of this browser that may be used here. */
  readonly known: readonly Session[];
};

export const targetOf = ({ token, flow }: SignIn) => ({
  flowToken: token,
  tenantSegment: flow.request.tenantSegment,
});

import type { RelyingPartyId } from '../../shared/profile/profile.ts';
import { assertNever } from '../../shared/result.ts';
import type { Connection } from '../../shared/relying-parties/relying-party.ts';
import { withEntry } from './changed-map.ts';

export const CONNECT_STEPS = ['register', 'type-in', 'test'] as const;
export type ConnectStep = (typeof CONNECT_STEPS)[number];

/** One product’s connection as far as it was typed. It outlives a look at another screen, and is kept nowhere else. */
export type ConnectDraft = {
  readonly connection: Connection;
  /** Empty when none was typed. */
  readonly secret: string;
  /** The profile that was made from it; `null` until then. */
  readonly profileId: string | null;
  /** Ids of the checklist’s items that are ticked. */
  readonly ticked: readonly string[];
};

export type ConnectState = {
  /** `null`: the cards are shown. */
  readonly product: RelyingPartyId | null;
  readonly step: ConnectStep;
  readonly drafts: ReadonlyMap<RelyingPartyId, ConnectDraft>;
};

export const NOTHING_CONNECTED: ConnectState = { product: null, step: 'register', drafts: new Map() };

export type ConnectChange =
  | { readonly type: 'opened'; readonly product: RelyingPartyId }
  | { readonly type: 'closed' }
  | { readonly type: 'step-chosen'; readonly step: ConnectStep }
  | { readonly type: 'typed'; readonly product: RelyingPartyId; readonly draft: ConnectDraft };

export function reduceConnect(state: ConnectState, change: ConnectChange): ConnectState {
  switch (change.type) {
    case 'opened':
      return { ...state, product: change.product, step: 'register' };
    case 'closed':
      return { ...state, product: null };
    case 'step-chosen':
      return { ...state, step: change.step };
    case 'typed':
      return { ...state, drafts: withEntry(state.drafts, change.product, change.draft) };
    default:
      return assertNever(change);
  }
}

import type { Platform } from '../../profile/profile.ts';
import type { Sureness } from '../sureness.ts';
import type { ClientVariant } from '../observations.ts';

/** One question to the token endpoint, and what its answer rules out. */
export type PlatformTestRow = {
  readonly variant: ClientVariant;
  /** `check`: a code that was never issued. `sign-in`: the real code of a sign-in that was made before. */
  readonly source: 'check' | 'sign-in';
  /** What was sent, in words. */
  readonly sent: string;
  /** For example `AADSTS9002327`, `tokens`, `no answer`. */
  readonly answer: string;
  /** What the answer says; one sentence. */
  readonly says: string;
  readonly rulesOut: readonly Platform[];
};

/** As which platform the redirect URI is registered, told from the token endpoint's answers. */
export type PlatformTest = {
  readonly rows: readonly PlatformTestRow[];
  readonly remaining: readonly Platform[];
  /** The one that remains, when it does and the address itself made the difference. */
  readonly platform: Platform | null;
  readonly sureness: Sureness | null;
  /** `true`: the endpoint says that the address is registered under no platform at all. */
  readonly isUnregistered: boolean;
  readonly headline: string;
  /** Which setting to move, or how to find out; empty when all is right. */
  readonly advice: string;
};

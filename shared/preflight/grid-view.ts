import type { Outcome } from '../reasoning/outcome.ts';
import type { ErrorDetails } from '../evidence/error-details.ts';
import type { AuthorizeAnswer, Tried } from './observations.ts';

export type GridCell = {
  /** `null`: under way. */
  readonly outcome: Outcome | null;
  /** For example `AADSTS50194`; empty when there is none. */
  readonly code: string;
  readonly headline: string;
};

/** One authority that the same profile was tried with. */
export type GridRow = {
  /** The tenant's segment in the address. */
  readonly authority: string;
  readonly isOwn: boolean;
  /** Whether the authority has a discovery document. */
  readonly exists: GridCell;
  /** Whether it takes this app. */
  readonly app: GridCell;
  /** Whether it sends back to the redirect URI. */
  readonly redirect: GridCell;
};

/** The four values of `signInAudience`. */
export type Audience =
  'AzureADMyOrg' | 'AzureADMultipleOrgs' | 'AzureADandPersonalMicrosoftAccount' | 'PersonalMicrosoftAccount';

export type GridView = {
  readonly rows: readonly GridRow[];
  /** `null` when the answers do not tell. */
  readonly audience: Audience | null;
  readonly headline: string;
  /** What to change, or which authority to use. */
  readonly advice: string;
};

/** What the observations saw at one authority; `null`: under way. */
export type AuthoritySeen = {
  readonly authority: string;
  readonly isOwn: boolean;
  readonly discovery: Tried<{ readonly found: boolean; readonly error: ErrorDetails | null }> | null;
  readonly authorize: Tried<AuthorizeAnswer> | null;
};

import type { Audience } from '../../reasoning/repairs/sign-in-audience.ts';
import type { GraphPermission } from './graph-permissions.ts';

/** An app registration as a product's document asks for it. */
export type Registration = {
  readonly displayName: string;
  readonly accountTypes: Audience;
  /** On the platform Web; `null`: the page's field stays empty. */
  readonly redirectUri: string | null;
  /** “ID tokens (used for implicit and hybrid flows)”. */
  readonly issuesIdTokens: boolean;
  readonly permissions: readonly GraphPermission[];
  /** Optional claims of the ID token. */
  readonly optionalClaims: readonly string[];
  readonly groupsClaim: 'SecurityGroup' | null;
  /** What the document leaves open or gets wrong about a setting, in our words. */
  readonly notes: readonly string[];
};

export const ACCOUNT_TYPES: Readonly<Record<Audience, string>> = {
  AzureADMyOrg: 'Accounts in this organizational directory only (Single tenant)',
  AzureADMultipleOrgs: 'Accounts in any organizational directory (Multitenant)',
  AzureADandPersonalMicrosoftAccount:
    'Accounts in any organizational directory (Multitenant) and personal Microsoft accounts',
  PersonalMicrosoftAccount: 'Personal Microsoft accounts only',
};

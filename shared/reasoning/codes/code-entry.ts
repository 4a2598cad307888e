import type { Cause } from '../causes.ts';
import { causesOfCode } from '../../failures/codes/causes-of-code.ts';

/** Where in a sign-in Entra answers with the code: on the way to the redirect, at the token request, or at both. */
export const CODE_STAGES = ['authorize', 'token', 'either'] as const;
export type CodeStage = (typeof CODE_STAGES)[number];

export const CODE_CATEGORIES = [
  'redirect_uri',
  'app_registration',
  'client_credentials',
  'tenant',
  'user_account',
  'consent_permissions',
  'conditional_access_mfa',
  'session',
  'device',
  'resource_scope',
  'request_format',
  'token_lifetime',
  'service',
] as const;
export type CodeCategory = (typeof CODE_CATEGORIES)[number];

/** What is known of one AADSTS code. Microsoft may change codes at any time: a code is one sign among several. */
export type CodeEntry = {
  /** Without the prefix: `50011`. */
  readonly code: number;
  /** Microsoft’s own name, for example `InvalidReplyTo`; `null` where none is known. */
  readonly name: string | null;
  /** The `error` of OAuth 2.0 that it mostly comes with; `null` where that is not known. */
  readonly oauthError: string | null;
  readonly stage: CodeStage;
  readonly category: CodeCategory;
  /** One or two sentences. */
  readonly meaning: string;
  /** Sentences, the likeliest first; empty where nothing is known that would help. */
  readonly fix: readonly string[];
  /** Repository and path, with the commit after `@`; several are divided by `; `. */
  readonly source: string;
  /** `observed`: not in Microsoft’s reference, but seen in public. */
  readonly confidence: 'official' | 'observed';
  /** The likeliest first; empty when none of the closed list fits. */
  readonly causes: readonly Cause[];
};

/** An entry as it is written down: its file tells the category, `causes-of-code.ts` the causes, and what is usual is left out. */
export type CodeRow = Pick<CodeEntry, 'code' | 'stage' | 'meaning'> &
  Partial<Pick<CodeEntry, 'name' | 'oauthError' | 'fix' | 'source' | 'confidence'>>;

/** Where most entries stand. */
export const REFERENCE = 'MicrosoftDocs/entra-docs:docs/identity-platform/reference-error-codes.md@04f65548';

export function toEntry(category: CodeCategory, row: CodeRow): CodeEntry {
  return {
    name: null,
    oauthError: null,
    category,
    fix: [],
    source: REFERENCE,
    confidence: 'official',
    causes: causesOfCode(row.code) ?? [],
    ...row,
  };
}

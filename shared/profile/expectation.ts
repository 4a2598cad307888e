/** One thing that an app needs from a sign-in. A profile states them; every run of it is held against them. */
export type Expectation =
  | ClaimExpectation
  /** `role` is one of the claim `roles`. */
  | { readonly kind: 'role'; readonly token: TokenName; readonly role: string }
  | { readonly kind: 'groups'; readonly token: TokenName; readonly form: GroupsForm }
  | { readonly kind: 'version'; readonly token: TokenName; readonly version: '1.0' | '2.0' }
  /** `audience` is `aud`, or one of its entries. */
  | { readonly kind: 'audience'; readonly token: TokenName; readonly audience: string }
  /** `scope` was granted, with or without its API in front. */
  | { readonly kind: 'scope'; readonly scope: string }
  /** From `nbf` (else `iat`) to `exp`. */
  | { readonly kind: 'lifetime'; readonly token: TokenName; readonly atLeastMinutes: number };

export type ClaimExpectation = {
  readonly kind: 'claim';
  readonly token: TokenName;
  readonly claim: string;
  readonly test: ClaimTest;
  /** What `equal` and `matching` compare with; empty for the others. */
  readonly value: string;
};

export const EXPECTATION_KINDS = [
  'claim',
  'role',
  'groups',
  'version',
  'audience',
  'scope',
  'lifetime',
] as const satisfies readonly Expectation['kind'][];
export type ExpectationKind = (typeof EXPECTATION_KINDS)[number];

export const TOKEN_NAMES = ['id', 'access'] as const;
export type TokenName = (typeof TOKEN_NAMES)[number];

/** `matching`: a pattern with `*` for any text and `?` for one character, over the whole value. */
export const CLAIM_TESTS = ['present', 'absent', 'equal', 'matching'] as const;
export type ClaimTest = (typeof CLAIM_TESTS)[number];

/** `ids`: object IDs. `names`: anything else. `overage`: too many, so the token says where to ask. */
export const GROUPS_FORMS = ['ids', 'names', 'overage', 'none'] as const;
export type GroupsForm = (typeof GROUPS_FORMS)[number];

export const TOKEN_VERSIONS = ['1.0', '2.0'] as const;

/** Characters. */
export const LONGEST_NAME = 200;
export const LONGEST_VALUE = 1000;
export const MOST_EXPECTATIONS = 100;
/** A day; Entra issues nothing longer but to clients with continuous access evaluation (28 hours). */
export const LONGEST_LIFETIME_MINUTES = 1680;

/** Where in a text a token stood; shown in words. */
export type TokenPlace =
  'alone' | 'authorization-header' | 'json' | 'cookie' | 'address' | 'form' | 'configuration' | 'text';

/** A piece of a text that is a token, or stands where one belongs. */
export type Candidate = {
  /** Offsets in UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
  readonly place: TokenPlace;
  /** The name it stands under, such as `id_token`; `null` when it has none. */
  readonly name: string | null;
  readonly content: CandidateContent;
};

export type CandidateContent =
  /** Three parts (RFC 7515), or what should be. `isJoined`: it was broken into lines. */
  | { readonly form: 'jws'; readonly encoded: string; readonly isJoined: boolean }
  /** Five parts (RFC 7516). */
  | { readonly form: 'jwe'; readonly encoded: string }
  | { readonly form: 'xml'; readonly xml: string; readonly wrapping: 'plain' | 'base64' | 'deflated' }
  /** Never kept: only its length and what it looks like. */
  | { readonly form: 'opaque'; readonly length: number; readonly looks: OpaqueLooks };

export type OpaqueLooks = 'refresh-token' | 'entra-grant' | 'client-secret' | 'session' | 'unknown';

export const overlaps = (
  one: Pick<Candidate, 'start' | 'end'>,
  other: Pick<Candidate, 'start' | 'end'>,
): boolean => one.start < other.end && other.start < one.end;

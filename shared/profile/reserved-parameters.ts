import type { ProfileDraft } from './profile.ts';

/** Authorize parameters that the flow sets for every sign-in: a second value would break it or weaken it. */
export const RESERVED_PARAMETERS: ReadonlySet<string> = new Set([
  'client_id',
  'client_info',
  'client_secret',
  'code_challenge',
  'code_challenge_method',
  'code_verifier',
  'domain_hint',
  'login_hint',
  'nonce',
  'prompt',
  'redirect_uri',
  'response_mode',
  'response_type',
  'scope',
  'state',
]);

/** The names as typed, in their order. Letter case and outer white space do not make a parameter another one. */
export function findReservedParameters(draft: ProfileDraft): readonly string[] {
  return draft.extraQueryParameters
    .map(({ name }) => name.trim())
    .filter((name) => RESERVED_PARAMETERS.has(name.toLowerCase()));
}

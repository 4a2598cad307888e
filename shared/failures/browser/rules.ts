import type { Rule } from '../../reasoning/rule.ts';
import { callbackFromAnotherSiteRule } from './rules/callback-from-another-site.ts';
import { callbackHostRefusedRule } from './rules/callback-host-refused.ts';
import { callbackIssuerMismatchRule } from './rules/callback-issuer-mismatch.ts';
import { callbackMalformedRule } from './rules/callback-malformed.ts';
import { callbackNotReceivedRule } from './rules/callback-not-received.ts';
import { callbackPathMismatchRule } from './rules/callback-path-mismatch.ts';
import { redirectUriUnreachableRule } from './rules/redirect-uri-unreachable.ts';
import { stateMismatchRule } from './rules/state-mismatch.ts';

/** In the order in which they are shown within a step. */
export const browserRules: readonly Rule[] = [
  redirectUriUnreachableRule,
  callbackPathMismatchRule,
  callbackHostRefusedRule,
  callbackFromAnotherSiteRule,
  callbackMalformedRule,
  callbackIssuerMismatchRule,
  stateMismatchRule,
  callbackNotReceivedRule,
];

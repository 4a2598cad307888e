import { toRule } from '../../reasoning/error-rule.ts';
import type { Rule } from '../../reasoning/rule.ts';
import { ERROR_RULES } from './error-rules.ts';
import { redirectUriAlteredRule } from './rules/redirect-uri-altered.ts';
import { redirectUriInvalidForPlatformRule } from './rules/redirect-uri-invalid-for-platform.ts';
import { redirectUriLoopbackPortRule } from './rules/redirect-uri-loopback-port.ts';
import { redirectUriNotRegisteredRule } from './rules/redirect-uri-not-registered.ts';
import { redirectUriPublicHttpRule } from './rules/redirect-uri-public-http.ts';

/** In the order in which they are shown within a step. */
export const redirectUriRules: readonly Rule[] = [
  redirectUriPublicHttpRule,
  redirectUriLoopbackPortRule,
  redirectUriAlteredRule,
  ...ERROR_RULES.map(toRule),
  redirectUriNotRegisteredRule,
  redirectUriInvalidForPlatformRule,
];

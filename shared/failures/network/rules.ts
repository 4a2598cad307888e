import { toRule } from '../../reasoning/error-rule.ts';
import type { Rule } from '../../reasoning/rule.ts';
import { ERROR_RULES } from './error-rules.ts';
import { answerNotFromEntraRule } from './rules/answer-not-from-entra.ts';
import { loginHostNotFoundRule } from './rules/login-host-not-found.ts';
import { loginHostUnreachableRule } from './rules/login-host-unreachable.ts';
import { proxyInTheWayRule } from './rules/proxy-in-the-way.ts';
import { requestsThrottledRule } from './rules/requests-throttled.ts';
import { tlsNotTrustedRule } from './rules/tls-not-trusted.ts';

/** In the order in which they are shown within a step. */
export const networkRules: readonly Rule[] = [
  loginHostNotFoundRule,
  loginHostUnreachableRule,
  proxyInTheWayRule,
  tlsNotTrustedRule,
  answerNotFromEntraRule,
  requestsThrottledRule,
  ...ERROR_RULES.map(toRule),
];

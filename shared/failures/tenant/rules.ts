import { toRule } from '../../reasoning/error-rule.ts';
import type { Rule } from '../../reasoning/rule.ts';
import { ERROR_RULES } from './error-rules.ts';
import { metadataOfAnotherHostRule } from './rules/metadata-of-another-host.ts';
import { tenantMalformedRule } from './rules/tenant-malformed.ts';
import { tenantNotFoundRule } from './rules/tenant-not-found.ts';
import { tenantNotNamedRule } from './rules/tenant-not-named.ts';

/** In the order in which they are shown within a step. */
export const tenantRules: readonly Rule[] = [
  tenantMalformedRule,
  tenantNotNamedRule,
  tenantNotFoundRule,
  metadataOfAnotherHostRule,
  ...ERROR_RULES.map(toRule),
];

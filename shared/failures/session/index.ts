import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { sessionMissingForSilentSignInRule } from './rules/session-missing-for-silent-sign-in.ts';
import { sessionUnusableRule } from './rules/session-unusable.ts';

export const session = {
  id: 'session',
  causes: [],
  codes: CODES,
  signals: [],
  rules: [sessionMissingForSilentSignInRule, sessionUnusableRule],
  generalRule: 'session-unusable',
} as const satisfies Family;

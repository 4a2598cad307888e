import { z } from 'zod';
import {
  CLAIM_TESTS,
  GROUPS_FORMS,
  LONGEST_LIFETIME_MINUTES,
  LONGEST_NAME,
  LONGEST_VALUE,
  MOST_EXPECTATIONS,
  TOKEN_NAMES,
  TOKEN_VERSIONS,
  type Expectation,
} from './expectation.ts';

const name = z.string().max(LONGEST_NAME);
const value = z.string().max(LONGEST_VALUE);
const token = z.enum(TOKEN_NAMES);

const expectationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('claim'), token, claim: name, test: z.enum(CLAIM_TESTS), value }),
  z.strictObject({ kind: z.literal('role'), token, role: name }),
  z.strictObject({ kind: z.literal('groups'), token, form: z.enum(GROUPS_FORMS) }),
  z.strictObject({ kind: z.literal('version'), token, version: z.enum(TOKEN_VERSIONS) }),
  z.strictObject({ kind: z.literal('audience'), token, audience: value }),
  z.strictObject({ kind: z.literal('scope'), scope: value }),
  z.strictObject({
    kind: z.literal('lifetime'),
    token,
    atLeastMinutes: z.number().int().min(1).max(LONGEST_LIFETIME_MINUTES),
  }),
]) satisfies z.ZodType<Expectation>;

/** Profiles of earlier versions state none. */
export const expectationsSchema = z.array(expectationSchema).max(MOST_EXPECTATIONS).readonly().default([]);

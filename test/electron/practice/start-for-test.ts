import { expect } from 'vitest';
import {
  startPracticeTenant,
  type PracticeOptions,
  type PracticeTenant,
} from '../../../electron/practice/server.ts';
import { sampleProfiles } from '../../../electron/practice/sample-profiles.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';

export const SEED = 'a seed for tests';
export const NOW = new Date('2026-03-04T05:06:07.000Z');

export async function startForTest(options: PracticeOptions = {}): Promise<PracticeTenant> {
  const started = await startPracticeTenant({ seed: SEED, ...options });
  expect(started).toMatchObject({ ok: true });
  if (!started.ok) throw new Error(started.error.message);
  return started.value;
}

const [desktop, web] = sampleProfiles(NOW);
if (desktop === undefined || web === undefined) throw new Error('Two sample profiles were expected.');

export const DESKTOP: ProfileDraft = desktop;
export const WEB: ProfileDraft = web;

/** The built-in users by what is special about them. */
export function userOf(tenant: PracticeTenant, kind: 'member' | 'guest' | 'without mail') {
  const found = tenant.directory().users.find((user) => {
    const actual = user.home !== null ? 'guest' : user.mail === null ? 'without mail' : 'member';
    return actual === kind;
  });
  if (found === undefined) throw new Error(`There is no ${kind}.`);
  return found;
}

import { sampleProfiles } from '../../electron/practice/sample-profiles.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';

/** The sample app that signs in with a client secret. */
export function confidentialSample(): ProfileDraft {
  const web = sampleProfiles(new Date()).find(({ clientType }) => clientType === 'confidential');
  if (web === undefined) throw new Error('There is no confidential sample app.');
  return web;
}

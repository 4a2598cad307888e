import { isDeepStrictEqual } from 'node:util';
import { parseScopes, type ProfileDraft } from '../../shared/profile/profile.ts';
import { createSampleProfiles } from './sample-profiles.ts';
import type { Scenario } from './scenarios/scenario.ts';

/** The profile that shows a scenario: the sample app's, with what stands differently in its settings. */
export function toScenarioProfile({ client }: Pick<Scenario, 'client'>, now: Date): ProfileDraft {
  const sample = createSampleProfiles(now)[client.sample];
  return { ...sample, ...client.settings, name: nameOf(sample, client.settings) };
}

/** Settings that no sign-in depends on: two profiles that differ only here show the same. */
const ASIDE: readonly string[] = ['name', 'secretExpiresOn'] satisfies readonly (keyof ProfileDraft)[];

/** Whether a profile signs in exactly as another one. */
export function isSameSignIn(profile: ProfileDraft, wanted: ProfileDraft): boolean {
  const members = Object.entries(wanted).filter(([name]) => !ASIDE.includes(name));
  const actual = new Map<string, unknown>(Object.entries(profile));
  return members.every(([name, value]) => isDeepStrictEqual(actual.get(name), value));
}

const ENDING = ' (practice)';

/** By what is different, because several scenarios may share a profile: `Contoso web, prompt none (practice)`. */
function nameOf(sample: ProfileDraft, settings: Partial<ProfileDraft>): string {
  const parts = [sample.name.replace(ENDING, ''), ...differences(sample, settings)];
  return `${parts.join(', ')}${ENDING}`;
}

function differences(
  sample: ProfileDraft,
  { tenant, clientId, redirectUri, scopes, responseMode, prompt }: Partial<ProfileDraft>,
): readonly string[] {
  return [
    tenant === undefined ? [] : `tenant ${tenant}`,
    clientId === undefined ? [] : `client ID ${clientId}`,
    redirectUri === undefined ? [] : redirectUri,
    scopes === undefined ? [] : `scope ${addedScopes(sample.scopes, scopes)}`,
    responseMode === undefined ? [] : responseMode,
    prompt === undefined ? [] : `prompt ${prompt}`,
  ].flat();
}

/** Without their resources, which are too long for a name. */
function addedScopes(before: string, after: string): string {
  const known = parseScopes(before);
  const added = parseScopes(after).filter((scope) => !known.includes(scope));
  return added.map((scope) => scope.slice(scope.lastIndexOf('/') + 1)).join(' ');
}

import { isGuid } from '../../../shared/entra/guid.ts';
import { readConfiguration } from '../../../shared/formats/read-configuration.ts';
import { parseScopes, type ProfileDraft } from '../../../shared/profile/profile.ts';
import { isProfilesFile } from '../../../shared/profile/profiles-file.ts';
import { readProfilesFile } from '../../../shared/profile/read-profiles-file.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { reasonOf } from '../issue-reason.ts';
import { NO_JSON, parseJson, unreadable } from '../json-place.ts';
import { graphApplicationSchema, toRegistration } from './graph-application.ts';
import { mergeRegistrations, type OwnRegistration } from './own-registration.ts';
import { readApplications } from './read-applications.ts';

/**
 * Reads the registrations of a text: application objects of Microsoft Graph (one, a list, or `{"value": […]}`) with their
 * service principals, older manifests, an AuthLoupe profiles file, or whatever the importer knows. Error: `own-app-unreadable`; its message names
 * file, line and field.
 */
export function readRegistrations(name: string, text: string): Result<readonly OwnRegistration[]> {
  const bare = text.replace(/^\uFEFF/u, '');
  if (isProfilesFile(bare)) return readProfiles(name, bare);
  const json = parseJson(bare);
  const applications = json.ok ? readApplications({ name, text: bare, value: json.value }) : null;
  if (applications !== null) return applications;
  if (!json.ok && /^\s*[[{]/u.test(bare) && /"appId"\s*:/u.test(bare))
    return unreadable(CODE, name, { line: json.line, field: '', reason: NO_JSON });
  return readOther(name, bare);
}

const CODE = 'own-app-unreadable';

/** Where no line is known. */
const refused = (name: string, message: string, field = ''): Result<never> =>
  unreadable(CODE, name, { line: null, field, reason: message.replace(/\.$/u, '') });

function readProfiles(name: string, text: string): Result<readonly OwnRegistration[]> {
  const read = readProfilesFile(text);
  if (!read.ok) return refused(name, read.error.message);
  const [fault] = read.value.faults;
  if (fault !== undefined) return refused(name, fault);
  return collect(name, read.value.drafts.map(registrationOfProfile));
}

function readOther(name: string, text: string): Result<readonly OwnRegistration[]> {
  const read = readConfiguration(text);
  switch (read.kind) {
    case 'unknown':
      return refused(
        name,
        read.named ??
          'this is no registration that can be read: give an application object of Microsoft Graph (az ad app show), a profiles file, or a configuration that `authloupe convert` reads',
      );
    case 'failed':
      return fail(CODE, `${name}, ${read.format.title}: ${read.error.message}`, read.error.field);
    case 'read':
      return collect(
        name,
        read.registrations.map(({ draft, label }) =>
          registrationOfProfile({ ...draft, name: draft.name || label }),
        ),
      );
  }
}

function collect(
  name: string,
  results: readonly Result<OwnRegistration>[],
): Result<readonly OwnRegistration[]> {
  const registrations: OwnRegistration[] = [];
  for (const result of results) {
    if (!result.ok) return refused(name, result.error.message, result.error.field);
    registrations.push(result.value);
  }
  return ok(mergeRegistrations(registrations));
}

/** The registration that a profile expects. Error: `own-app-unreadable` without a client ID. */
export function registrationOfProfile(profile: ProfileDraft): Result<OwnRegistration> {
  const { clientId, redirectUri, platform, clientType } = profile;
  if (!isGuid(clientId)) return fail(CODE, 'The client ID is no GUID: fill it in first.', 'clientId');
  const isPublic = clientType === 'public';
  const uris = redirectUri === '' ? [] : [redirectUri];
  const graph = graphApplicationSchema.safeParse({
    appId: clientId,
    displayName: profile.name || undefined,
    signInAudience: ['common', 'organizations'].includes(profile.tenant)
      ? 'AzureADMultipleOrgs'
      : 'AzureADMyOrg',
    [platform === 'native' ? 'publicClient' : platform]: { redirectUris: uris },
    isFallbackPublicClient: platform === 'native' && isPublic,
    passwordCredentials: isPublic
      ? []
      : [
          {
            endDateTime: profile.secretExpiresOn === '' ? undefined : `${profile.secretExpiresOn}T00:00:00Z`,
          },
        ],
  });
  if (graph.success)
    return ok({
      ...toRegistration(graph.data),
      beside: { scopes: parseScopes(profile.scopes), leftOut: [] },
    });
  const [issue] = graph.error.issues;
  const field = PROFILE_FIELDS[String(issue?.path[0])] ?? 'redirectUri';
  return fail(CODE, `The profile “${profile.name}”, ${field}: ${reasonOf(issue)}.`, field);
}

/** Where a profile has what the registration has under this name. */
const PROFILE_FIELDS: Readonly<Record<string, keyof ProfileDraft>> = {
  displayName: 'name',
  passwordCredentials: 'secretExpiresOn',
};

import { isGuid } from '../../../shared/entra/guid.ts';
import { readConfiguration } from '../../../shared/formats/read-configuration.ts';
import { parseScopes, type ProfileDraft } from '../../../shared/profile/profile.ts';
import { isProfilesFile } from '../../../shared/profile/profiles-file.ts';
import { readProfilesFile } from '../../../shared/profile/read-profiles-file.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { lineOf, NO_JSON, parseJson, pathText, unreadable } from '../json-place.ts';
import { graphApplicationSchema, toRegistration, type Registration } from './graph-application.ts';
import { fromOldManifest, isOldManifest, oldManifestSchema } from './old-manifest.ts';

/** A registration, and the scopes that the app asks for, where the text says them. */
export type OwnRegistration = Registration & { readonly scopes: readonly string[] };

/**
 * Reads the registrations of a text: application objects of Microsoft Graph (one, a list, or `{"value": […]}`), older
 * manifests, an AuthLoupe profiles file, or whatever the importer knows. Error: `own-app-unreadable`; its message names
 * file, line and field.
 */
export function readRegistrations(name: string, text: string): Result<readonly OwnRegistration[]> {
  const bare = text.replace(/^\uFEFF/u, '');
  if (isProfilesFile(bare)) return readProfiles(name, bare);
  const json = parseJson(bare);
  const objects = json.ok ? applicationsIn(json.value) : [];
  if (objects.length > 0) return readApplications(name, bare, objects);
  if (!json.ok && /^\s*[[{]/u.test(bare) && /"appId"\s*:/u.test(bare))
    return unreadable(CODE, name, { line: json.line, field: '', reason: NO_JSON });
  return readOther(name, bare);
}

const CODE = 'own-app-unreadable';

type Place = { readonly path: readonly PropertyKey[]; readonly value: object };

/** One object, the members of a list, or those of Graph's `value`. */
function applicationsIn(value: unknown): readonly Place[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => placeOf([index], each));
  if (isObject(value) && Array.isArray(value['value']))
    return value['value'].flatMap((each, index) => placeOf(['value', index], each));
  return placeOf([], value);
}

const placeOf = (path: readonly PropertyKey[], value: unknown): readonly Place[] =>
  isObject(value) && isApplication(value) ? [{ path, value }] : [];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const APPLICATION_MEMBERS = [
  'appId',
  'signInAudience',
  'requiredResourceAccess',
  'identifierUris',
  'replyUrlsWithType',
];

const isApplication = (value: object): boolean =>
  APPLICATION_MEMBERS.filter((member) => Object.hasOwn(value, member)).length >= 2 ||
  (Object.hasOwn(value, 'appId') &&
    ['web', 'spa', 'publicClient', 'api'].some((member) => Object.hasOwn(value, member)));

const ofOldManifest = oldManifestSchema.transform(fromOldManifest).pipe(graphApplicationSchema);

function readApplications(
  name: string,
  text: string,
  places: readonly Place[],
): Result<readonly OwnRegistration[]> {
  const registrations: OwnRegistration[] = [];
  for (const { path, value } of places) {
    const parsed = (isOldManifest(value) ? ofOldManifest : graphApplicationSchema).safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const whole = [...path, ...(issue?.path ?? [])];
      const line = lineOf(text, whole) ?? lineOf(text, path);
      const reason = issue?.message ?? 'it cannot be read';
      return unreadable(CODE, name, { line, field: pathText(whole), reason });
    }
    registrations.push({ ...toRegistration(parsed.data), scopes: [] });
  }
  return ok(registrations);
}

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
  return ok(registrations);
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
  return graph.success
    ? ok({ ...toRegistration(graph.data), scopes: parseScopes(profile.scopes) })
    : fail(CODE, 'The profile’s name or redirect URI is too long for a registration.');
}

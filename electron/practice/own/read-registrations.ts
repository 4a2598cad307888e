import { readConfiguration } from '../../../shared/formats/read-configuration.ts';
import { parseScopes, type ProfileDraft } from '../../../shared/profile/profile.ts';
import { isProfilesFile } from '../../../shared/profile/profiles-file.ts';
import { readProfilesFile } from '../../../shared/profile/read-profiles-file.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { graphApplicationSchema, toRegistration, type Registration } from './graph-application.ts';
import { fromOldManifest, isOldManifest, oldManifestSchema } from './old-manifest.ts';
import { lineOf, lineOfSyntaxError, pathText } from './place.ts';

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
    return unreadable(name, json.line, '', NO_JSON);
  return readOther(name, bare);
}

const NO_JSON = 'here it stops being valid JSON. Look for a missing or surplus comma, quote or bracket';

const unreadable = (name: string, line: number | null, field: string, reason: string): Result<never> =>
  fail(
    'own-app-unreadable',
    `${name}${line === null ? '' : `, line ${line}`}${field === '' ? '' : `, ${field}`}: ${reason}.`,
    field,
  );

type Parsed =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly line: number | null };

function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, line: lineOfSyntaxError(text, error) };
  }
}

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
      return unreadable(name, line, pathText(whole), issue?.message ?? 'it cannot be read');
    }
    registrations.push({ ...toRegistration(parsed.data), scopes: [] });
  }
  return ok(registrations);
}

function readProfiles(name: string, text: string): Result<readonly OwnRegistration[]> {
  const read = readProfilesFile(text);
  if (!read.ok) return unreadable(name, null, '', read.error.message.replace(/\.$/u, ''));
  const [fault] = read.value.faults;
  if (fault !== undefined) return unreadable(name, null, '', fault.replace(/\.$/u, ''));
  return collect(name, read.value.drafts.map(registrationOfProfile));
}

function readOther(name: string, text: string): Result<readonly OwnRegistration[]> {
  const read = readConfiguration(text);
  switch (read.kind) {
    case 'unknown':
      return unreadable(
        name,
        null,
        '',
        read.named ??
          'this is no registration that can be read: give an application object of Microsoft Graph (az ad app show), a profiles file, or a configuration that `authloupe convert` reads',
      );
    case 'failed':
      return fail(
        'own-app-unreadable',
        `${name}, ${read.format.title}: ${read.error.message}`,
        read.error.field,
      );
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
    if (!result.ok)
      return unreadable(name, null, result.error.field ?? '', result.error.message.replace(/\.$/u, ''));
    registrations.push(result.value);
  }
  return ok(registrations);
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** The registration that a profile expects. Error: `own-app-unreadable` without a client ID. */
export function registrationOfProfile(profile: ProfileDraft): Result<OwnRegistration> {
  const { clientId, redirectUri, platform, clientType } = profile;
  if (!GUID.test(clientId))
    return fail('own-app-unreadable', 'The client ID is no GUID: fill it in first.', 'clientId');
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
    : fail('own-app-unreadable', 'The profile’s name or redirect URI is too long for a registration.');
}

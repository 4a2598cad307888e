import { ok, type Result } from '../../../shared/result.ts';
import type { z } from 'zod';
import { reasonOf } from '../issue-reason.ts';
import { lineOf, pathText, unreadable } from '../json-place.ts';
import { graphApplicationSchema, toRegistration } from './graph-application.ts';
import { leftOutOfApplication, leftOutOfServicePrincipal } from './left-out.ts';
import { fromOldManifest, isOldManifest, oldManifestSchema } from './old-manifest.ts';
import type { OwnRegistration } from './own-registration.ts';
import { isServicePrincipal, servicePrincipalSchema, withServicePrincipal } from './service-principal.ts';

type Path = readonly PropertyKey[];
type Kind = 'application' | 'service principal' | 'other';
type Entry = { readonly path: Path; readonly value: unknown; readonly kind: Kind };

/** A JSON file of the user's: what it is called, its text, and what the text says. */
type JsonFile = { readonly name: string; readonly text: string; readonly value: unknown };

/**
 * The registrations of a JSON value that holds application objects: one, a list, or Graph's `{"value": […]}`; service
 * principals in it add to theirs. `null`: the value holds neither. Error: `own-app-unreadable`.
 */
export function readApplications(file: JsonFile): Result<readonly OwnRegistration[]> | null {
  const entries = entriesIn(file.value);
  if (entries.every(({ kind }) => kind === 'other')) return null;
  const registrations = new Map<string, OwnRegistration>();
  for (const kind of ['other', 'application', 'service principal'] as const)
    for (const entry of entries.filter((each) => each.kind === kind)) {
      const taken = TAKE[kind](file, entry, registrations);
      if (!taken.ok) return taken;
      registrations.set(taken.value.appId, taken.value);
    }
  return ok([...registrations.values()]);
}

type Take = (
  file: JsonFile,
  entry: Entry,
  before: ReadonlyMap<string, OwnRegistration>,
) => Result<OwnRegistration>;

const TAKE: Readonly<Record<Kind, Take>> = {
  other: (file, { path }) => refuseAt(file, path, NO_APPLICATION),
  application: takeApplication,
  'service principal': takeServicePrincipal,
};

const NO_APPLICATION =
  'this is no application object of Microsoft Graph (az ad app show): take it out, or give it appId and its redirect URIs';

const ALONE =
  'this is a service principal, and its application object is not in the file. Give both as one list: [what az ad app show prints, what az ad sp show prints]';

function takeApplication(
  file: JsonFile,
  { path, value }: Entry,
  before: ReadonlyMap<string, OwnRegistration>,
): Result<OwnRegistration> {
  const object = value as object;
  const parsed = (isOldManifest(object) ? ofOldManifest : graphApplicationSchema).safeParse(object);
  if (!parsed.success) return refuseIssue(file, path, parsed.error);
  const registration = toRegistration(parsed.data);
  const { displayName } = registration;
  if (before.has(registration.appId))
    return refuseAt(file, [...path, 'appId'], 'this client ID stands in the file before: keep one of them');
  const leftOut = leftOutOfApplication(object, parsed.data).map((each) => `${displayName}: ${each}.`);
  return ok({ ...registration, beside: { scopes: [], leftOut } });
}

const ofOldManifest = oldManifestSchema.transform(fromOldManifest).pipe(graphApplicationSchema);

function takeServicePrincipal(
  file: JsonFile,
  { path, value }: Entry,
  before: ReadonlyMap<string, OwnRegistration>,
): Result<OwnRegistration> {
  const parsed = servicePrincipalSchema.safeParse(value);
  if (!parsed.success) return refuseIssue(file, path, parsed.error);
  const registration = before.get(parsed.data.appId);
  if (registration === undefined) return refuseAt(file, path, ALONE);
  const leftOut = leftOutOfServicePrincipal(value as object).map(
    (each) => `${registration.displayName}: ${each}.`,
  );
  const { beside } = registration;
  return ok({
    ...withServicePrincipal(registration, parsed.data),
    beside: { ...beside, leftOut: [...beside.leftOut, ...leftOut] },
  });
}

function refuseIssue(file: JsonFile, path: Path, { issues: [issue] }: z.ZodError): Result<never> {
  return refuseAt(file, [...path, ...(issue?.path ?? [])], reasonOf(issue));
}

const refuseAt = ({ name, text }: JsonFile, path: Path, reason: string): Result<never> =>
  unreadable('own-app-unreadable', name, { line: lineOf(text, path), field: pathText(path), reason });

/** The value itself, the members of a list, or those of Graph's `value`. */
function entriesIn(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value.map((each, index) => toEntry([index], each));
  if (isObject(value) && Array.isArray(value['value']))
    return value['value'].map((each, index) => toEntry(['value', index], each));
  return [toEntry([], value)];
}

const toEntry = (path: Path, value: unknown): Entry => ({ path, value, kind: kindOf(value) });

function kindOf(value: unknown): Kind {
  if (!isObject(value)) return 'other';
  if (isServicePrincipal(value)) return 'service principal';
  return isApplication(value) ? 'application' : 'other';
}

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

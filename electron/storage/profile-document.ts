import { z } from 'zod';
import type { Notice } from '../../shared/contract/notice.ts';
import type { Profile } from '../../shared/profile/profile.ts';
import { withFlow } from '../../shared/profile/earlier-profile.ts';
import { profileSchema } from '../../shared/profile/profile-schema.ts';
import type { JsonDocument } from './json-document.ts';
import type { Format } from './json-document.ts';

const SCHEMA = 1;

const partsSchema = z.looseObject({
  profiles: z.array(z.unknown()),
  rejected: z.array(z.unknown()).optional(),
});
const documentSchema = partsSchema.extend({ schema: z.literal(SCHEMA) });

/** `{ schema: 1, profiles: […], rejected?: […] }`; other keys are kept. */
export const profileFormat: Format = {
  schema: SCHEMA,
  accepts: (document) => documentSchema.safeParse(document).success,
};

export type ProfileContent = {
  /** In the user's order; ids are unique. */
  readonly profiles: readonly Profile[];
  /** Entries that are no profiles to this version; kept as they are. */
  readonly rejected: readonly unknown[];
  readonly notices: readonly Notice[];
};

/** Entries that were rejected once are tried again: they may have been mended by hand, or by an update of AuthLoupe. */
export function parseProfiles(document: JsonDocument): ProfileContent {
  // Of a newer schema too: what it still has in common is shown, and never saved.
  const parsed = partsSchema.safeParse(document);
  if (!parsed.success) return { profiles: [], rejected: [], notices: [] };
  const profiles = new Map<string, Profile>();
  const rejected: unknown[] = [];
  const notices: Notice[] = [];
  for (const entry of [...parsed.data.profiles, ...(parsed.data.rejected ?? [])]) {
    const profile = profileSchema.safeParse(withFlow(entry));
    if (profile.success && !profiles.has(profile.data.id)) {
      profiles.set(profile.data.id, profile.data);
    } else {
      rejected.push(entry);
      notices.push(
        rejectionNotice(entry, profile.success ? 'its id is used twice' : firstIssue(profile.error)),
      );
    }
  }
  return { profiles: [...profiles.values()], rejected, notices };
}

/** Keys of `before` that this version does not know stay. */
export function printProfiles(
  { profiles, rejected }: Pick<ProfileContent, 'profiles' | 'rejected'>,
  before: JsonDocument | null,
): JsonDocument {
  const unknown = Object.entries(before ?? {}).filter(([key]) => key !== 'rejected');
  const document = { ...Object.fromEntries(unknown), schema: SCHEMA, profiles };
  return rejected.length === 0 ? document : { ...document, rejected };
}

const MAX_NAME = 100;

function rejectionNotice(entry: unknown, reason: string): Notice {
  const name = namedSchema.safeParse(entry);
  const title = name.success
    ? `The profile “${name.data.name.slice(0, MAX_NAME)}”`
    : 'A profile without a name';
  return {
    severity: 'warning',
    code: 'profile-rejected',
    message: `${title} cannot be used: ${reason}. Nothing of it is lost: profiles.json keeps it.`,
  };
}

const namedSchema = z.looseObject({ name: z.string().min(1) });

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'it is not a profile';
  const field = issue.path.map(String).join('.');
  return field === '' ? issue.message : `${field}: ${issue.message}`;
}

import { fail, ok, type Result } from '../result.ts';
import { ownMember } from './own-member.ts';
import type { ProfileDraft } from './profile.ts';
import { LONGEST_PROFILES_FILE, MOST_PROFILES, PROFILES_FILE_VERSION } from './profiles-file.ts';
import { describeUnread } from './profiles-file-fault.ts';
import { readProfileEntry } from './read-profile-entry.ts';

export type ReadProfiles = {
  /** In the order of the file. */
  readonly drafts: readonly ProfileDraft[];
  /** A sentence for each thing that keeps a profile out, by its place: `Profile 2, “Payroll”, redirectUri: …`. */
  readonly faults: readonly string[];
  /** A sentence for each thing that was not read, or that the file does not say. */
  readonly notes: readonly string[];
};

/**
 * Reads what `writeProfilesFile` wrote, or somebody by hand after `docs/profiles-file.md`. One bad profile does not keep
 * the others out. Errors, each of the whole text: `too-long`, `not-json`, `not-profiles`, `newer-version`, `too-many`.
 */
export function readProfilesFile(text: string): Result<ReadProfiles> {
  if (text.length > LONGEST_PROFILES_FILE)
    return fail('too-long', `A profiles file has at most ${counted(LONGEST_PROFILES_FILE)} characters.`);
  const parsed = parseJson(text.replace(/^\uFEFF/u, ''));
  if (!parsed.ok) return parsed;
  const entries = entriesOf(parsed.value);
  if (!entries.ok) return entries;
  const read = entries.value.map(readProfileEntry);
  return ok({
    drafts: read.flatMap(({ draft }) => (draft === null ? [] : [draft])),
    faults: read.flatMap(({ faults }) => faults),
    notes: [...notesOnFile(parsed.value), ...read.flatMap(({ notes }) => notes)],
  });
}

const counted = (count: number): string => count.toLocaleString('en');

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    // Of the message only the place: it can quote the text.
    const position = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
    if (position === undefined) return fail('not-json', 'This is no valid JSON, or it ends too soon.');
    const line = text.slice(0, Number(position)).split('\n').length;
    return fail(
      'not-json',
      `Line ${line}: here it stops being valid JSON. Look for a missing or surplus comma, quote or bracket.`,
    );
  }
}

function entriesOf(file: unknown): Result<readonly unknown[]> {
  if (ownMember(file, 'authloupe') !== 'profiles')
    return fail('not-profiles', 'This is no profiles file: those begin with "authloupe": "profiles".');
  if (ownMember(file, '__proto__') !== undefined)
    return fail('not-profiles', 'A member of the name __proto__ is not allowed.');
  const version = ownMember(file, 'version');
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return fail('not-profiles', `version: this must be a whole number, today ${PROFILES_FILE_VERSION}.`);
  if (version > PROFILES_FILE_VERSION)
    return fail(
      'newer-version',
      `This file has version ${version}, from a newer AuthLoupe; this one reads version ${PROFILES_FILE_VERSION}. Update AuthLoupe: nothing of the file was read.`,
    );
  const profiles = ownMember(file, 'profiles');
  if (!Array.isArray(profiles)) return fail('not-profiles', 'profiles: this must be a list, in [ ].');
  return profiles.length > MOST_PROFILES
    ? fail(
        'too-many',
        `The file has ${counted(profiles.length)} profiles; ${counted(MOST_PROFILES)} are the most. Divide it.`,
      )
    : ok(profiles);
}

const FILE_MEMBERS: ReadonlySet<string> = new Set(['$schema', 'authloupe', 'version', 'profiles']);

function notesOnFile(file: unknown): readonly string[] {
  const unknown = Object.keys(file as object).filter((name) => !FILE_MEMBERS.has(name));
  return unknown.length === 0 ? [] : [`The file: ${describeUnread(unknown)}`];
}

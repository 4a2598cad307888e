import type { z } from 'zod';
import { withFlow } from './earlier-profile.ts';
import { isUnshowable } from './may-hold-secret.ts';
import { ownMember } from './own-member.ts';
import { BLANK_PROFILE, type ProfileDraft } from './profile.ts';
import { leftOutNotes, placeOf } from './profiles-file.ts';
import { describeIssue, describeUnread, toMember } from './profiles-file-fault.ts';
import { travellingProfileSchema } from './profiles-file-schema.ts';
import { withoutSecrets } from './without-secrets.ts';

export type ReadEntry = {
  /** `null`: the entry is no profile, as `faults` say. */
  readonly draft: ProfileDraft | null;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
};

const MOST_FAULTS = 5;

/** One profile of a profiles file; `index`: its place in it. */
export function readProfileEntry(entry: unknown, index: number): ReadEntry {
  const at = (path: readonly PropertyKey[]): string => placeOf(index, shownName(entry), toMember(path));
  const forbidden = findProto(entry, []);
  if (forbidden !== null) return refused([`${at(forbidden)}: a member of this name is not allowed.`]);
  const { known, unread, parsed } = parseKnown(withFlow(entry));
  if (!parsed.success)
    return refused(
      parsed.error.issues
        .slice(0, MOST_FAULTS)
        .map((issue) => `${at(issue.path)}: ${describeIssue(issue, issue.path.reduce(ownMember, known))}.`),
    );
  const { draft, leftOut } = withoutSecrets(parsed.data);
  const unsaid = UNSAID.filter(([field]) => ownMember(known, field) === undefined);
  return {
    draft,
    faults: [],
    notes: [
      ...(unread.length === 0 ? [] : [`${at([])}: ${describeUnread(unread)}`]),
      ...leftOutNotes(index, draft.name, leftOut),
      ...(unsaid.length === 0 ? [] : [`${at([])}: ${describeUnsaid(unsaid)}`]),
    ],
  };
}

const refused = (faults: readonly string[]): ReadEntry => ({ draft: null, faults, notes: [] });

function shownName(entry: unknown): string {
  const name = ownMember(entry, 'name');
  return typeof name === 'string' && !isUnshowable(name) ? name : '';
}

/** The settings for which a new profile has a value, with it. */
const UNSAID = Object.entries(BLANK_PROFILE).filter(
  (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
);

const describeUnsaid = (settings: readonly (readonly [string, string])[]): string =>
  `not in the file, so as in a new profile: ${settings.map(([field, value]) => `${field} (${value})`).join(', ')}.`;

type Known = {
  /** The entry without the members that no profile has. */
  readonly known: unknown;
  /** Those members, by their places. */
  readonly unread: readonly string[];
  readonly parsed: z.ZodSafeParseResult<ProfileDraft>;
};

function parseKnown(entry: unknown): Known {
  const unread: string[] = [];
  let known = entry;
  for (;;) {
    const parsed = travellingProfileSchema.safeParse(known);
    const unknown = parsed.error?.issues.filter((issue) => issue.code === 'unrecognized_keys') ?? [];
    if (unknown.length === 0) return { known, unread, parsed };
    for (const { path, keys } of unknown) {
      unread.push(...keys.map((key) => toMember([...path, key])));
      known = without(known, path, new Set(keys));
    }
  }
}

function without(
  value: unknown,
  [step, ...rest]: readonly PropertyKey[],
  keys: ReadonlySet<string>,
): unknown {
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === step ? without(each, rest, keys) : each));
  const members = Object.entries(value as object) as readonly (readonly [string, unknown])[];
  return Object.fromEntries(
    step === undefined
      ? members.filter(([name]) => !keys.has(name))
      : members.map(([name, inner]) => [name, name === step ? without(inner, rest, keys) : inner]),
  );
}

/** A profile is nested no deeper; what is deeper is unknown, and not read. */
const DEEPEST = 4;

/** JSON makes `__proto__` a member like others, and a copy of the object could make it its prototype. */
function findProto(value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] | null {
  if (typeof value !== 'object' || value === null || path.length > DEEPEST) return null;
  if (Object.hasOwn(value, '__proto__')) return [...path, '__proto__'];
  for (const [name, inner] of Object.entries(value)) {
    const found = findProto(inner, [...path, Array.isArray(value) ? Number(name) : name]);
    if (found !== null) return found;
  }
  return null;
}

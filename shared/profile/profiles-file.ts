import { BLANK_PROFILE, type ProfileDraft, type ProfileField } from './profile.ts';
import { withoutSecrets } from './without-secrets.ts';

export const PROFILES_FILE_VERSION = 1;
export const PROFILES_FILE_NAME = 'authloupe-profiles.json';
export const MOST_PROFILES = 1000;
/** UTF-16 code units. */
export const LONGEST_PROFILES_FILE = 1_000_000;

export type WrittenProfiles = {
  /** JSON, as `docs/profiles-file.md` describes it. */
  readonly text: string;
  /** A sentence for each thing that may be a secret and does not stand in it. */
  readonly leftOut: readonly string[];
};

/** The same profiles always make the same text. Ids and secrets are not in it. */
export function writeProfilesFile(drafts: readonly ProfileDraft[]): WrittenProfiles {
  const cleaned = drafts.map(withoutSecrets);
  const file = {
    authloupe: 'profiles',
    version: PROFILES_FILE_VERSION,
    profiles: cleaned.map(({ draft }) => inOrder(draft)),
  };
  return {
    text: `${JSON.stringify(file, null, 2)}\n`,
    leftOut: cleaned.flatMap(({ draft, leftOut }, index) => leftOutNotes(index, draft.name, leftOut)),
  };
}

/** A cheap look, so that a broken file is still told as what it should be. */
export const isProfilesFile = (text: string): boolean =>
  /^\uFEFF?\s*\{/u.test(text) && /"authloupe"\s*:\s*"profiles"/u.test(text);

const LONGEST_SHOWN = 60;

/** For example `Profile 2, “Payroll”, redirectUri`. */
export function placeOf(index: number, name: string, member = ''): string {
  const shown = name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name;
  return [
    `Profile ${index + 1}`,
    ...(shown === '' ? [] : [`“${shown}”`]),
    ...(member === '' ? [] : [member]),
  ].join(', ');
}

export const leftOutNotes = (index: number, name: string, leftOut: readonly string[]): readonly string[] =>
  leftOut.map((member) => `${placeOf(index, name, member)}: this may hold a secret and is left out.`);

const FIELDS = Object.keys(BLANK_PROFILE) as readonly ProfileField[];

/** Only the members of a draft: whatever else an object carries, such as an id, stays behind. */
function inOrder(draft: ProfileDraft): Readonly<Record<string, unknown>> {
  const { relyingParty } = draft;
  const ordered = {
    ...draft,
    extraQueryParameters: draft.extraQueryParameters.map(({ name, value }) => ({ name, value })),
    relyingParty: relyingParty && { product: relyingParty.product, inputs: sorted(relyingParty.inputs) },
    expectations: draft.expectations.map(({ kind, ...rest }) => ({ kind, ...sorted(rest) })),
  };
  return Object.fromEntries(FIELDS.map((field) => [field, ordered[field]]));
}

const sorted = (members: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(members).sort(([one], [other]) => (one < other ? -1 : 1)));

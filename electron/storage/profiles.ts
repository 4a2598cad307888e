import type { Notice } from '../../shared/contract/notice.ts';
import { copyName } from '../../shared/profile/copy-name.ts';
import { profileDraftSchema } from '../../shared/profile/profile-schema.ts';
import type { Profile, ProfileDraft } from '../../shared/profile/profile.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { DurableStore } from './durable-store.ts';
import { parseProfiles, printProfiles, type ProfileContent } from './profile-document.ts';

/**
 * The user's profiles in their order. Every change is on the disk before it answers; when it fails, nothing has
 * changed. Errors: those of `DurableStore.save`, `profile-not-found`, `profile-invalid` (names the field),
 * `profile-order-stale`, `nothing-to-restore`.
 */
export type Profiles = {
  readonly list: () => readonly Profile[];
  readonly find: (id: string) => Profile | null;
  readonly notices: () => readonly Notice[];
  readonly create: (draft: ProfileDraft) => Result<Profile>;
  /** Adds all at the end, or none. */
  readonly createAll: (drafts: readonly ProfileDraft[]) => Result<readonly Profile[]>;
  readonly update: (id: string, draft: ProfileDraft) => Result<Profile>;
  /** The copy stands after its original; a secret is not copied. */
  readonly duplicate: (id: string) => Result<Profile>;
  readonly remove: (id: string) => Result<null>;
  /** Brings a profile back that was removed since the start, to its place. */
  readonly restore: (id: string) => Result<Profile>;
  /** `ids`: every profile once, in the new order. */
  readonly reorder: (ids: readonly string[]) => Result<null>;
  /** The profiles that were removed since the start and not restored. */
  readonly removedIds: () => readonly string[];
  /** Everything that may own a secret; `null` when the file may lack profiles that it once held. */
  readonly secretOwners: () => readonly string[] | null;
};

export type ProfilesOptions = {
  readonly store: DurableStore;
  /** Saved as the first profiles when there is no file yet. */
  readonly seeds: readonly ProfileDraft[];
  readonly newId: () => string;
};

export function openProfiles({ store, seeds, newId }: ProfilesOptions): Profiles {
  const seeded = seeds.map((seed) => ({ ...seed, id: newId() }));
  let content = read(store, seeded);
  const seedNotices = saveSeeds(store, content);
  const removed = createRemovedProfiles();

  /** Saves first; the list changes only with the file. */
  function change<T>(profiles: readonly Profile[], answer: T): Result<T> {
    const saved = store.save(printProfiles({ ...content, profiles }, store.document()));
    if (saved.ok) content = { ...content, profiles };
    else if (saved.error.code === 'changed-elsewhere') content = read(store, []);
    return saved.ok ? ok(answer) : saved;
  }

  const find = (id: string): Profile | null => content.profiles.find((profile) => profile.id === id) ?? null;

  function insert(profile: Profile, index: number): Result<Profile> {
    return change(content.profiles.toSpliced(index, 0, profile), profile);
  }

  return {
    list: () => content.profiles,
    find,
    notices: () => [...store.notices(), ...seedNotices, ...content.notices],
    create: (draft) => {
      const parsed = parseDraft(draft);
      return parsed.ok ? insert({ ...parsed.value, id: newId() }, content.profiles.length) : parsed;
    },
    createAll: (drafts) => {
      const created: Profile[] = [];
      for (const draft of drafts) {
        const parsed = parseDraft(draft);
        if (!parsed.ok) return parsed;
        created.push({ ...parsed.value, id: newId() });
      }
      return change([...content.profiles, ...created], created);
    },
    update: (id, draft) => {
      const parsed = parseDraft(draft);
      if (!parsed.ok) return parsed;
      if (find(id) === null) return notFound();
      const profile = { ...parsed.value, id };
      return change(
        content.profiles.map((each) => (each.id === id ? profile : each)),
        profile,
      );
    },
    duplicate: (id) => {
      const original = find(id);
      if (original === null) return notFound();
      const name = copyName(original.name, new Set(content.profiles.map((each) => each.name)));
      return insert({ ...original, id: newId(), name }, content.profiles.indexOf(original) + 1);
    },
    remove: (id) => {
      const profile = find(id);
      if (profile === null) return notFound();
      const index = content.profiles.indexOf(profile);
      const saved = change(content.profiles.toSpliced(index, 1), null);
      if (saved.ok) removed.add(profile, index);
      return saved;
    },
    restore: (id) => {
      const lost = removed.find(id);
      if (lost === null || find(id) !== null) return nothingToRestore();
      const saved = insert(lost.profile, lost.index);
      if (saved.ok) removed.forget(id);
      return saved;
    },
    reorder: (ids) => {
      const ordered = [...new Set(ids)].map(find).filter((profile) => profile !== null);
      const isComplete = ordered.length === content.profiles.length && ordered.length === ids.length;
      return isComplete ? change(ordered, null) : staleOrder();
    },
    removedIds: () => removed.ids().filter((id) => find(id) === null),
    secretOwners: () =>
      store.isComplete() && content.rejected.length === 0 ? content.profiles.map((each) => each.id) : null,
  };
}

const read = (store: DurableStore, whenEmpty: readonly Profile[]): ProfileContent => {
  const document = store.document();
  return document === null ? { profiles: whenEmpty, rejected: [], notices: [] } : parseProfiles(document);
};

/** Saves the first profiles. When that fails they are shown all the same, and the next change tries again. */
function saveSeeds(store: DurableStore, content: ProfileContent): readonly Notice[] {
  if (store.document() !== null) return [];
  const saved = store.save(printProfiles(content, null));
  if (saved.ok || store.notices().some((notice) => notice.message.includes(saved.error.message))) return [];
  return [{ severity: 'error', code: saved.error.code, message: saved.error.message }];
}

function parseDraft(draft: unknown): Result<ProfileDraft> {
  const parsed = profileDraftSchema.safeParse(draft);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const field = issue?.path[0]?.toString();
  return fail('profile-invalid', `This cannot be saved: ${issue?.message ?? 'not a profile'}.`, field);
}

const notFound = (): Result<never> =>
  fail(
    'profile-not-found',
    'This profile is not there any more. It may have been deleted in another window.',
  );

const nothingToRestore = (): Result<never> =>
  fail('nothing-to-restore', 'This profile cannot be restored: it was not deleted since AuthLoupe started.');

const staleOrder = (): Result<never> =>
  fail('profile-order-stale', 'The list has changed in the meantime, so the new order was not saved.');

/** The profiles that were removed since the start, with their places, so that each removal can be undone. */
type RemovedProfiles = {
  /** `index`: where it stood in the list. */
  readonly add: (profile: Profile, index: number) => void;
  /** The profile, and the index to put it back to now. */
  readonly find: (id: string) => { readonly profile: Profile; readonly index: number } | null;
  readonly forget: (id: string) => void;
  readonly ids: () => readonly string[];
};

/** Places count the removed profiles too, so that neighbours come back in their order, whichever comes back first. */
function createRemovedProfiles(): RemovedProfiles {
  const removed = new Map<string, { readonly profile: Profile; readonly place: number }>();
  const places = (): readonly number[] =>
    [...removed.values()].map(({ place }) => place).toSorted((one, other) => one - other);

  return {
    add: (profile, index) => {
      const place = places().reduce((reached, taken) => (taken <= reached ? reached + 1 : reached), index);
      removed.set(profile.id, { profile, place });
    },
    find: (id) => {
      const found = removed.get(id);
      if (found === undefined) return null;
      const gaps = places().filter((place) => place < found.place).length;
      return { profile: found.profile, index: found.place - gaps };
    },
    forget: (id) => void removed.delete(id),
    ids: () => [...removed.keys()],
  };
}

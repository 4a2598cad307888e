import type { ProfileView, SavedFile } from '../../shared/contract/ipc.ts';
import type { AppError, Result } from '../../shared/result.ts';
import { describeExpectation } from '../../shared/expectations/describe.ts';
import type { Expectation } from '../../shared/profile/expectation.ts';
import type { ProfileDraft } from '../../shared/profile/profile.ts';
import { draftOf, isUnsaved, toDraftValues } from '../state/draft.ts';
import { NEW_PROFILE, type Draft, type ProfileKey } from '../state/model.ts';
import type { CommandPort } from './command-port.ts';
import { toFormField } from './form-field.ts';
import { settle } from './settle.ts';

export type ProfileCommands = ReturnType<typeof createProfileCommands>;

export function createProfileCommands({ store, desktop, ask }: CommandPort) {
  /** Saves what was typed for the profile. Answers its id, or `null` after telling why it could not be saved. */
  async function save(key: ProfileKey): Promise<string | null> {
    const { profiles } = store.get();
    const sent = draftOf(profiles, key);
    if (sent === null) return null;
    if (!isUnsaved(profiles, key)) return key;
    const view = await saveValues(key, sent);
    if (view === null) return null;
    const { id } = view.profile;
    return sent.secret === '' || (await saveSecret(id, sent.secret)) ? id : null;
  }

  async function saveValues(key: ProfileKey, sent: Draft): Promise<ProfileView | null> {
    const answer =
      key === NEW_PROFILE
        ? desktop.createProfile(sent.values)
        : desktop.updateProfile({ id: key, draft: sent.values });
    const result = await settle(answer);
    if (!result.ok) {
      refuse(key, result.error);
      return null;
    }
    store.profiles({ type: 'saved', key, sent, view: result.value });
    return result.value;
  }

  async function saveSecret(id: string, secret: string): Promise<boolean> {
    const result = await settle(desktop.setSecret({ id, secret }));
    if (!result.ok) {
      refuse(id, { ...result.error, field: 'secret' });
      return false;
    }
    store.profiles({ type: 'secret-changed', id, secret: result.value });
    store.profiles({ type: 'secret-sent', key: id });
    return true;
  }

  function refuse(key: ProfileKey, error: AppError) {
    const { message } = error;
    store.shell({ type: 'toast-shown', toast: { tone: 'bad', message, undo: null } });
    const field = toFormField(error.field);
    if (field !== null) store.profiles({ type: 'focus-asked', focus: { key, field, message } });
  }

  /** Adds a whole profile at the end and selects it. Answers its id, or `null` after telling why it was refused. */
  async function create({ values, secret }: Draft): Promise<string | null> {
    const created = await ask(desktop.createProfile(values));
    if (created === null) return null;
    const { id } = created.value.profile;
    store.profiles({ type: 'filter-typed', filter: '' });
    store.profiles({ type: 'added', view: created.value, index: store.get().profiles.list.length });
    if (secret !== '') await saveSecret(id, secret);
    return id;
  }

  /** Adds whole profiles at the end, all or none, and says how many. Answers whether they are there. */
  async function createAll(drafts: readonly ProfileDraft[]): Promise<boolean> {
    const created = await ask(desktop.createProfiles([...drafts]));
    if (created === null) return false;
    store.profiles({ type: 'filter-typed', filter: '' });
    store.profiles({ type: 'appended', views: created.value });
    say(drafts.length === 1 ? '1 profile added.' : `${drafts.length} profiles added.`);
    return true;
  }

  /** Main asks where. What it says about it is shown where the user asked. */
  const saveFile = async (ids: readonly string[]): Promise<Result<SavedFile>> =>
    settle(desktop.saveProfilesFile([...ids]));

  async function duplicate(id: string) {
    const copy = await ask(desktop.duplicateProfile(id));
    if (copy === null) return;
    const place = store.get().profiles.list.findIndex((view) => view.profile.id === id) + 1;
    store.profiles({ type: 'added', view: copy.value, index: place });
  }

  async function remove(view: ProfileView) {
    const { id, name } = view.profile;
    const index = store.get().profiles.list.indexOf(view);
    if ((await ask(desktop.deleteProfile(id))) === null) return;
    store.profiles({ type: 'removed', id });
    const message = `“${name === '' ? 'Unnamed profile' : name}” was deleted.`;
    store.shell({ type: 'toast-shown', toast: { tone: 'neutral', message, undo: { profileId: id, index } } });
  }

  async function restore(id: string, index: number) {
    const restored = await ask(desktop.restoreProfile(id));
    if (restored !== null) store.profiles({ type: 'added', view: restored.value, index });
  }

  async function reorder(ids: readonly string[]) {
    const before = store.get().profiles.list.map((view) => view.profile.id);
    store.profiles({ type: 'reordered', ids });
    if ((await ask(desktop.reorderProfiles([...ids]))) === null)
      store.profiles({ type: 'reordered', ids: before });
  }

  async function clearSecret(id: string) {
    const answer = await ask(desktop.clearSecret(id));
    if (answer !== null) store.profiles({ type: 'secret-changed', id, secret: answer.value });
  }

  /** Adds to what is saved, and to what is being typed; says so. */
  async function expect(id: string, expectation: Expectation) {
    const { profiles } = store.get();
    const saved = profiles.list.find((view) => view.profile.id === id);
    if (saved === undefined) return;
    const values = withExpectation(toDraftValues(saved), expectation);
    if (values === null) {
      say('This is expected already.');
      return;
    }
    const answer = await ask(desktop.updateProfile({ id, draft: values }));
    if (answer === null) return;
    const typed = store.get().profiles.drafts.get(id);
    store.profiles({ type: 'saved', key: id, sent: { values, secret: '' }, view: answer.value });
    const draft = typed === undefined ? null : withExpectation(typed.values, expectation);
    if (typed !== undefined && draft !== null)
      store.profiles({ type: 'draft-typed', key: id, draft: { ...typed, values: draft } });
    say(`From now on: ${describeExpectation(expectation)}.`);
  }

  const say = (message: string) =>
    store.shell({ type: 'toast-shown', toast: { tone: 'neutral', message, undo: null } });

  return { expect, save, create, createAll, saveFile, duplicate, remove, restore, reorder, clearSecret };
}

/** `null` when it is expected already. */
function withExpectation(values: ProfileDraft, expectation: Expectation): ProfileDraft | null {
  const wanted = JSON.stringify(expectation);
  if (values.expectations.some((known) => JSON.stringify(known) === wanted)) return null;
  return { ...values, expectations: [...values.expectations, expectation] };
}

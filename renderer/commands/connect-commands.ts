import type { ProfileDraft } from '../../shared/profile/profile.ts';
import type { CommandPort } from './command-port.ts';
import type { ProfileCommands } from './profile-commands.ts';

export type ConnectCommands = ReturnType<typeof createConnectCommands>;

export function createConnectCommands({ store, desktop, ask }: CommandPort, profiles: ProfileCommands) {
  /** Makes a profile, keeps the secret when one was typed, and shows it. Answers its id, or `null`. */
  async function createProfile(values: ProfileDraft, secret: string): Promise<string | null> {
    const created = await ask(desktop.createProfile(values));
    if (created === null) return null;
    const { id } = created.value.profile;
    store.profiles({ type: 'added', view: created.value, index: store.get().profiles.list.length });
    if (secret !== '') {
      const kept = await ask(desktop.setSecret({ id, secret }));
      if (kept !== null) store.profiles({ type: 'secret-changed', id, secret: kept.value });
    }
    store.shell({ type: 'screen-chosen', screen: 'profiles' });
    return id;
  }

  /** Puts what was typed since into the profile, under the name it has, and shows it. */
  async function updateProfile(id: string, values: ProfileDraft, secret: string): Promise<string | null> {
    const known = store.get().profiles.list.find(({ profile }) => profile.id === id);
    if (known === undefined) return createProfile(values, secret);
    const { name } = known.profile;
    store.profiles({ type: 'draft-typed', key: id, draft: { values: { ...values, name }, secret } });
    if ((await profiles.save(id)) === null) return null;
    store.profiles({ type: 'selected', key: id });
    store.shell({ type: 'screen-chosen', screen: 'profiles' });
    return id;
  }

  return { createProfile, updateProfile };
}

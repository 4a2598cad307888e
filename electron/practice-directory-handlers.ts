import type { PracticeView, ProfileView, SavedFile } from '../shared/contract/ipc.ts';
import type { PracticeChange } from '../shared/contract/practice-directory.ts';
import type { Profile, ProfileDraft } from '../shared/profile/profile.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Handlers } from './answer.ts';
import type { PracticeHost } from './practice-host.ts';
import { editsBetween } from './practice/edits/difference.ts';
import { applyEdits, type DirectoryEdit } from './practice/edits/edit.ts';
import { toEdit } from './practice/edits/form-change.ts';
import { viewObject } from './practice/edits/object-view.ts';
import { SCENARIO_FILE_NAME, writeScenarioFile } from './practice/edits/scenario-file.ts';
import { undoEdits } from './practice/edits/undo.ts';
import { CONTOSO } from './practice/data/tenants.ts';
import { ownNotices } from './practice/own/own-notices.ts';
import { withOwnApps } from './practice/own/own-apps.ts';
import type { OwnRegistration } from './practice/own/own-registration.ts';
import { readRegistrations, registrationOfProfile } from './practice/own/read-registrations.ts';
import { isSameSignIn } from './practice/scenario-profile.ts';
import type { PracticeTenant } from './practice/server.ts';
import { practiceViewOf } from './practice/view.ts';
import type { Storage } from './storage/storage.ts';

type DirectoryPorts = {
  readonly practice: Pick<PracticeHost, 'start' | 'extend'>;
  readonly storage: Pick<Storage, 'profiles' | 'secrets'>;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly saveTextFile: (suggestedName: string, text: string) => Promise<Result<SavedFile>>;
  readonly writeClipboard: (text: string) => Promise<void>;
};

type DirectoryHandlers = Pick<
  Handlers,
  | 'getPracticeObject'
  | 'changePractice'
  | 'addPracticeObject'
  | 'removePracticeObject'
  | 'undoPracticeChange'
  | 'savePracticeScenario'
  | 'openPracticeScenario'
  | 'copyPracticeSecret'
  | 'bringPracticeApps'
  | 'practiseWithProfile'
>;

type Awaitable<T> = T | Promise<T>;

/** The use cases of the practice tenant's directory: seen, edited, saved as a scenario and opened again. */
export function createPracticeDirectoryHandlers(ports: DirectoryPorts): DirectoryHandlers {
  const { profiles } = ports.storage;
  const withTenant = async <T>(use: (tenant: PracticeTenant) => Awaitable<Result<T>>): Promise<Result<T>> => {
    const started = await ports.practice.start();
    return started.ok ? use(started.value) : started;
  };
  /** How the tenant looks after something was done to it. */
  const viewAfter = (act: (tenant: PracticeTenant) => Result<null>): Promise<Result<PracticeView>> =>
    withTenant((tenant) => {
      const done = act(tenant);
      return done.ok ? ok(practiceViewOf(tenant)) : done;
    });

  return {
    getPracticeObject: (object) =>
      withTenant((tenant) => viewObject(tenant.healthy(), tenant.directory(), object)),
    changePractice: (changes) => viewAfter((tenant) => carryOut(tenant, changes)),
    addPracticeObject: (target) =>
      withTenant((tenant) => {
        const object = { target, id: ports.newId() };
        const added = tenant.edit([{ edit: 'add', ...object }]);
        return added.ok ? viewObject(tenant.healthy(), tenant.directory(), object) : added;
      }),
    removePracticeObject: (object) => viewAfter((tenant) => tenant.edit([{ edit: 'remove', ...object }])),
    undoPracticeChange: ({ object, path }) =>
      viewAfter((tenant) => tenant.edit(undoEdits(tenant.healthy(), tenant.directory(), object, path))),
    savePracticeScenario: (words) =>
      withTenant((tenant) =>
        ports.saveTextFile(
          SCENARIO_FILE_NAME,
          writeScenarioFile(tenant.healthy(), tenant.directory(), words),
        ),
      ),
    openPracticeScenario: (text) => viewAfter((tenant) => tenant.setOwnScenario(text)),
    bringPracticeApps: async ({ name, text }) => {
      const read = readRegistrations(name, text);
      if (!read.ok) return read;
      const brought = await bring(ports, read.value);
      return brought.ok
        ? withTenant((tenant) =>
            ok({ practice: practiceViewOf(tenant), notPlayed: ownNotices(tenant.healthy(), read.value) }),
          )
        : brought;
    },
    practiseWithProfile: async (id) => {
      const profile = profiles.find(id);
      if (profile === null) return fail('profile-not-found', 'There is no such profile any more.');
      const registration = registrationOfProfile(profile);
      const brought = registration.ok ? await bring(ports, [registration.value]) : registration;
      return brought.ok ? practiceTwin(ports, profile) : brought;
    },
    copyPracticeSecret: (clientId) =>
      withTenant(async (tenant) => {
        const secret = tenant.configuredSecret(clientId);
        if (secret === null) return fail('no-secret', 'This app has no client secret.');
        await ports.writeClipboard(secret);
        return ok(null);
      }),
  };
}

/** Each change is read after those before it: a new secret can then be chosen. */
function carryOut(tenant: PracticeTenant, changes: readonly PracticeChange[]): Result<null> {
  const edits: DirectoryEdit[] = [];
  let directory = tenant.directory();
  for (const change of changes) {
    const edit = toEdit(directory, change);
    if (!edit.ok) return edit;
    const changed = applyEdits(directory, [edit.value]);
    if (!changed.ok) return changed;
    edits.push(edit.value);
    directory = changed.value;
  }
  return tenant.edit(edits);
}

/** Puts registrations into the tenant, for this start and the next ones. */
async function bring(
  { practice, now, newId }: DirectoryPorts,
  registrations: readonly OwnRegistration[],
): Promise<Result<null>> {
  const started = await practice.start();
  if (!started.ok) return started;
  const healthy = started.value.healthy();
  const setting = { seed: newId(), now: now(), tenantId: CONTOSO.id, secrets: new Map<string, string>() };
  return practice.extend(editsBetween(healthy, withOwnApps(healthy, registrations, setting)));
}

/** The same profile for the practice tenant: one that is there already, or a new one. */
function practiceTwin({ storage }: DirectoryPorts, profile: Profile): Result<ProfileView> {
  const { profiles, secrets } = storage;
  const isAlias = ['common', 'organizations'].includes(profile.tenant);
  const wanted: ProfileDraft & { id?: string } = {
    ...profile,
    cloud: 'practice',
    tenant: isAlias ? profile.tenant : CONTOSO.id,
    loginHint: '',
    domainHint: '',
    name: `${profile.name} (practice)`,
  };
  delete wanted.id;
  const known = profiles.list().find((each) => isSameSignIn(each, wanted));
  const made: Result<Profile> = known === undefined ? profiles.create(wanted) : ok(known);
  return made.ok ? ok({ profile: made.value, secret: secrets.secretState(made.value) }) : made;
}

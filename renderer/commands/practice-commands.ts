import type { PracticeView, ProfileView } from '../../shared/contract/ipc.ts';
import type {
  PracticeChange,
  PracticeDifference,
  PracticeObject,
  PracticeObjectView,
} from '../../shared/contract/practice-directory.ts';
import type { AppError } from '../../shared/result.ts';
import { isUnsaved } from '../state/draft.ts';
import type { CommandPort } from './command-port.ts';
import { settle } from './settle.ts';

const HEALTHY = 'healthy';
const REPAIRED = 'The practice tenant is repaired. Sign in again to see the checklist turn green.';

const RIGHT_SETTINGS = 'This profile has the right settings.';
const UNSAVED =
  'This profile has changes that are not saved. Discard them to see the scenario as it is described.';

export type PracticeCommands = ReturnType<typeof createPracticeCommands>;

export function createPracticeCommands({ store, desktop, ask }: CommandPort) {
  async function start() {
    const answer = await ask(desktop.startPractice());
    if (answer !== null) store.shell({ type: 'practice-changed', practice: answer.value });
  }

  async function setScenario(id: string) {
    const answer = await ask(desktop.setScenario(id));
    if (answer !== null) store.shell({ type: 'practice-changed', practice: answer.value });
    return answer !== null;
  }

  /** Off again. Where the mistake stands in the settings of the profile in sight, the one with the right ones follows. */
  async function repair() {
    const { screen, practice } = store.get().shell;
    const current = practice.scenarios.find(({ id }) => id === practice.scenario);
    if (current?.isInSettings === true && screen === 'profiles') {
      if (await open({ id: current.id, isRepaired: true })) tell(`${REPAIRED} ${RIGHT_SETTINGS}`);
      return;
    }
    const healthy = practice.scenarios.find(({ stage }) => stage === 'healthy')?.id ?? HEALTHY;
    if (await setScenario(healthy)) tell(REPAIRED);
  }

  /** One click before `Sign in`: the scenario is on, and the profile that shows it is in front of the user. */
  async function tryScenario(id: string) {
    await open({ id, isRepaired: false });
  }

  async function open(wanted: { readonly id: string; readonly isRepaired: boolean }): Promise<boolean> {
    const answer = await ask(desktop.openScenarioProfile(wanted));
    if (answer === null) return false;
    showProfile(answer.value);
    const key = answer.value.profile.id;
    if (!isUnsaved(store.get().profiles, key)) return true;
    tell(UNSAVED);
    return false;
  }

  function showProfile(view: ProfileView) {
    const { profiles } = store.get();
    const key = view.profile.id;
    if (!profiles.list.some(({ profile }) => profile.id === key))
      store.profiles({ type: 'added', view, index: profiles.list.length });
    // What was filtered for may hide the profile that is shown now.
    store.profiles({ type: 'filter-typed', filter: '' });
    store.profiles({ type: 'selected', key });
    store.shell({ type: 'screen-chosen', screen: 'profiles' });
  }

  function tell(message: string) {
    store.shell({ type: 'toast-shown', toast: { tone: 'neutral', message, undo: null } });
  }

  function show(practice: PracticeView) {
    store.shell({ type: 'practice-changed', practice });
  }

  /** An object with all its fields; `null`: it could not be read, and the user knows why. */
  async function readObject(object: PracticeObject): Promise<PracticeObjectView | null> {
    return (await ask(desktop.getPracticeObject(object)))?.value ?? null;
  }

  /** The error belongs beside the field that it names. */
  async function changeObject(changes: readonly PracticeChange[]): Promise<AppError | null> {
    const result = await settle(desktop.changePractice([...changes]));
    if (!result.ok) return result.error;
    show(result.value);
    return null;
  }

  async function addObject(target: 'app' | 'user'): Promise<PracticeObjectView | null> {
    return (await ask(desktop.addPracticeObject(target)))?.value ?? null;
  }

  async function removeObject(object: PracticeObject): Promise<boolean> {
    const answer = await ask(desktop.removePracticeObject(object));
    if (answer !== null) show(answer.value);
    return answer !== null;
  }

  async function undoChanges(differences: readonly Pick<PracticeDifference, 'object' | 'path'>[]) {
    for (const { object, path } of differences) {
      const answer = await ask(desktop.undoPracticeChange({ object, path }));
      if (answer === null) return;
      show(answer.value);
    }
  }

  async function saveScenario(words: { readonly title: string; readonly mistake: string }) {
    const answer = await ask(desktop.savePracticeScenario(words));
    if (answer === null || answer.value.path === null) return false;
    tell(`The scenario is saved as ${answer.value.path}.`);
    return true;
  }

  async function openScenario(text: string) {
    const answer = await ask(desktop.openPracticeScenario(text));
    if (answer === null) return;
    show(answer.value);
    tell(`The scenario “${answer.value.brokenBy ?? ''}” is on.`);
  }

  /** What the tenant does not play of the file, in sentences. */
  async function bringApps(name: string, text: string): Promise<readonly string[]> {
    const answer = await ask(desktop.bringPracticeApps({ name, text }));
    if (answer === null) return [];
    show(answer.value.practice);
    tell('The registration is in the practice tenant, and stays there.');
    return answer.value.notPlayed;
  }

  /** The app of a profile is put into the practice tenant, and the profile for it is in front of the user. */
  async function practiseWith(profileId: string) {
    const answer = await ask(desktop.practiseWithProfile(profileId));
    if (answer === null) return;
    showProfile(answer.value);
    tell('This profile signs in to the practice tenant, where its app is registered now.');
  }

  const copySecret = (clientId: string) => settle(desktop.copyPracticeSecret(clientId));

  return {
    start,
    setScenario,
    repair,
    tryScenario,
    readObject,
    changeObject,
    addObject,
    removeObject,
    undoChanges,
    saveScenario,
    openScenario,
    bringApps,
    practiseWith,
    copySecret,
  };
}

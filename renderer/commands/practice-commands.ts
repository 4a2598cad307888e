import type { CommandPort } from './command-port.ts';

const HEALTHY = 'healthy';
const REPAIRED = 'The practice tenant is repaired. Sign in again to see the checklist turn green.';

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

  async function repair() {
    const { scenarios } = store.get().shell.practice;
    const isRepaired = await setScenario(scenarios.find(({ stage }) => stage === 'healthy')?.id ?? HEALTHY);
    if (isRepaired)
      store.shell({ type: 'toast-shown', toast: { tone: 'neutral', message: REPAIRED, undo: null } });
  }

  return { start, setScenario, repair };
}

import type { CommandPort } from './command-port.ts';

const HEALTHY = 'healthy';

export type PracticeCommands = ReturnType<typeof createPracticeCommands>;

export function createPracticeCommands({ store, desktop, ask }: CommandPort) {
  async function start() {
    const answer = await ask(desktop.startPractice());
    if (answer !== null) store.shell({ type: 'practice-changed', practice: answer.value });
  }

  async function setScenario(id: string) {
    const answer = await ask(desktop.setScenario(id));
    if (answer !== null) store.shell({ type: 'practice-changed', practice: answer.value });
  }

  async function repair() {
    const { scenarios } = store.get().shell.practice;
    await setScenario(scenarios.find((scenario) => scenario.stage === 'healthy')?.id ?? HEALTHY);
  }

  return { start, setScenario, repair };
}

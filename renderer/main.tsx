import { RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import type { AppEvent, DesktopApi } from '../shared/contract/ipc.ts';
import { App } from './app.tsx';
import { createCommands } from './commands/commands.ts';
import { connectDesktop } from './desktop.ts';
import { toInitialModel } from './state/initial-model.ts';
import { SessionProvider, type Session } from './commands/session.tsx';
import { createStore, receiveEvent } from './state/store.ts';
import { createStyleRenderer } from './theme/style-renderer.ts';

async function openSession(desktop: DesktopApi): Promise<Session> {
  // What happens while the state is on its way is newer than it.
  const early: AppEvent[] = [];
  const stopCollecting = desktop.onEvent((event) => early.push(event));
  const state = await desktop.getState();
  if (!state.ok) throw new Error(state.error.message);
  const store = createStore(toInitialModel(state.value));
  stopCollecting();
  desktop.onEvent((event) => receiveEvent(store, event));
  early.forEach((event) => receiveEvent(store, event));
  return { store, commands: createCommands(store, desktop) };
}

async function start(page: Document, place: HTMLElement): Promise<void> {
  const session = await openSession(connectDesktop());
  createRoot(place).render(
    <RendererProvider renderer={createStyleRenderer(page)} targetDocument={page}>
      <SessionProvider value={session}>
        <App />
      </SessionProvider>
    </RendererProvider>,
  );
}

const place = document.getElementById('root') ?? document.body;
start(document, place).catch((error: unknown) => {
  place.setAttribute('role', 'alert');
  place.textContent = `AuthLoupe could not start: ${error instanceof Error ? error.message : String(error)}`;
});

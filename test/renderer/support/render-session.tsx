import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { configure, render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createCommands } from '../../../renderer/commands/commands.ts';
import { toInitialModel } from '../../../renderer/state/initial-model.ts';
import { SessionProvider } from '../../../renderer/commands/session.tsx';
import { createStore, type Store } from '../../../renderer/state/store.ts';
import type { AppState } from '../../../shared/contract/ipc.ts';
import { PATIENCE_MS } from '../../support/patience.ts';
import { createFakeDesktop, type FakeDesktop } from './fake-desktop.ts';
import { createState } from './sample-state.ts';

// Of `waitFor` and `findBy…`.
configure({ asyncUtilTimeout: PATIENCE_MS });

export type RenderedSession = {
  readonly view: RenderResult;
  readonly store: Store;
  readonly desktop: FakeDesktop;
};

/** Renders a part of the window over a fake main process. */
export function renderSession(
  part: ReactNode,
  state: AppState = createState(),
  desktop: FakeDesktop = createFakeDesktop(state),
): RenderedSession {
  const store = createStore(toInitialModel(state));
  const commands = createCommands(store, desktop.api);
  const view = render(
    <SessionProvider value={{ store, commands }}>
      <FluentProvider theme={webLightTheme}>{part}</FluentProvider>
    </SessionProvider>,
  );
  return { view, store, desktop };
}

import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL_NAMES, EVENT_CHANNEL } from '../shared/contract/channel-names.ts';

/** Named functions only; the types are those of `DesktopApi`, which `renderer/desktop.ts` states. */
const calls = Object.fromEntries(
  CHANNEL_NAMES.map((name) => [name, (request: unknown) => ipcRenderer.invoke(name, request)]),
);

contextBridge.exposeInMainWorld('desktop', {
  ...calls,
  onEvent: (listener: (event: unknown) => void) => {
    const relay = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(EVENT_CHANNEL, relay);
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, relay);
    };
  },
});

import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { CHANNEL_NAMES, EVENT_CHANNEL, type ChannelName } from '../shared/contract/channel-names.ts';
import type { AppEvent } from '../shared/contract/ipc.ts';
import { fail, type Result } from '../shared/result.ts';

/** Parses a request and answers it; see `answer.ts`. */
export type Answer = (name: ChannelName, request: unknown) => Promise<Result<unknown>>;

/**
 * The only door from the renderer: it checks who asks, and always gives a Result. What answers may still be loading;
 * the window's first question waits for it.
 */
export function setupIpc(window: BrowserWindow, appUrl: string, answer: Promise<Answer>): void {
  for (const name of CHANNEL_NAMES) {
    ipcMain.handle(name, async (event, request: unknown): Promise<Result<unknown>> => {
      if (!isOurPage(event, window, appUrl)) return fail('sender-refused', 'This page may not ask for that.');
      return (await answer)(name, request);
    });
  }
}

export function sendEvent(window: BrowserWindow, event: AppEvent): void {
  if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
}

function isOurPage(event: IpcMainInvokeEvent, window: BrowserWindow, appUrl: string): boolean {
  return (
    !window.isDestroyed() &&
    event.senderFrame !== null &&
    event.senderFrame === window.webContents.mainFrame &&
    event.senderFrame.url.split('#')[0] === appUrl
  );
}

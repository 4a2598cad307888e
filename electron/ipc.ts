import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { CHANNEL_NAMES, EVENT_CHANNEL } from '../shared/channel-names.ts';
import { channels, type AppEvent, type ChannelName, type Request, type Response } from '../shared/ipc.ts';
import { fail, type Result } from '../shared/result.ts';

export type Handlers = {
  readonly [N in ChannelName]: (request: Request<N>) => Result<Response<N>> | Promise<Result<Response<N>>>;
};

/**
 * The only door from the renderer: sender check, then schema, then handler, and always a Result. An error thrown in a
 * handler is our bug: it goes to the log, and the renderer hears a fixed sentence.
 */
export function setupIpc(window: BrowserWindow, appUrl: string, handlers: Handlers): void {
  for (const name of CHANNEL_NAMES) {
    ipcMain.handle(name, async (event, request: unknown): Promise<Result<unknown>> => {
      if (!isOurPage(event, window, appUrl)) return fail('sender-refused', 'This page may not ask for that.');
      return answer(name, request, handlers);
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

async function answer<N extends ChannelName>(
  name: N,
  request: unknown,
  handlers: Handlers,
): Promise<Result<Response<N>>> {
  const parsed = channels[name].request.safeParse(request);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.map(String).join('.') ?? '';
    return fail('request-malformed', `${name}: ${issue?.message ?? 'not understood'}`, field);
  }
  try {
    return await handlers[name](parsed.data as Request<N>);
  } catch (cause) {
    console.error(`${name} failed:`, cause instanceof Error ? cause.stack : 'unknown');
    return fail(
      'internal-error',
      'AuthLoupe itself failed at this. Try again; the log on its console says more.',
    );
  }
}

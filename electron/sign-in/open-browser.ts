import type { End, Page } from '../../shared/evidence/evidence.ts';
import { withoutParameters } from '../../shared/evidence/navigation.ts';
import { windowLimitOf } from '../../shared/evidence/window-limit.ts';
import type { OpenBrowser } from '../ports.ts';
import type { Attempt } from './attempt.ts';
import type { OpenReception } from './open-reception.ts';
import type { ShownPages } from './shown-pages.ts';
import type { Waiting } from './wait-for-answer.ts';

/** A sign-in is an attempt with a browser, and with something that receives the answer. */
export type SignIn = Attempt & {
  readonly reception: OpenReception;
  readonly shown: ShownPages;
  /** Set while the browser is waited for. */
  readonly wait: { current: Waiting | null };
  /** What `openAgain` needs, once there is something to open. */
  readonly opened: { url: string | null; browser: OpenBrowser | null };
};

/** Says what is waited for and where the user is, again whenever that is something else. */
export function tellProgress({ input, onPhase, reception, shown }: SignIn, since: Date): () => void {
  const { receiver } = reception;
  const phase = {
    name: 'waiting',
    since: since.toISOString(),
    until: new Date(since.getTime() + input.timeoutSeconds * 1000).toISOString(),
    redirectUri: receiver.redirectUri,
    receiver: receiver.describe().receiver,
  } as const;
  let told: string | null = null;
  return () => {
    const all = shown.all();
    const at = all.pages.at(-1)?.step ?? null;
    const limit = windowLimitOf({ browser: input.browser, ...all });
    const key = `${at} ${limit}`;
    if (key === told) return;
    told = key;
    onPhase({ ...phase, at, limit });
  };
}

/** Opens the page, and enters what the window tells of it. What stops the browser becomes the end of the attempt. */
export async function openBrowser(
  signIn: SignIn,
  url: string,
  waiting: Waiting,
  tellWait: () => void,
): Promise<End | null> {
  const { input, ports, reception, record, redactor, shown } = signIn;
  const keptFor = input.keepsAccount === true ? input.profile.id : null;
  const { host } = new URL(input.loginOrigin);
  const browser = ports.browser(input.browser, input.profile.cloud, host, keptFor);
  // What the window still tells after its answer has come is no news of the wait.
  const tell = (): void => {
    if (signIn.wait.current !== null) tellWait();
  };
  try {
    signIn.opened.browser = await record.step('browser', () =>
      browser.open(url, {
        interception: reception.interception,
        onPage: (page) => {
          shown.addPage(asDone(page, reception.receiver.redirectUri));
          tell();
          waiting.onPage(page);
        },
        onNavigation: (navigation) => {
          shown.addNavigation(navigation);
          tell();
        },
        onClosed: waiting.onClosed,
      }),
    );
    return null;
  } catch (cause) {
    waiting.onClosed();
    const message = redactor.text(cause instanceof Error ? cause.message : String(cause));
    return { kind: 'failed', stage: 'browser', code: 'browser-not-opened', message, details: null };
  }
}

/** The listener's own page: the browser is back. */
const asDone = (page: Page, redirectUri: string): Page =>
  page.httpStatus !== null && page.url === withoutParameters(new URL(redirectUri).href)
    ? { ...page, step: 'done' }
    : page;

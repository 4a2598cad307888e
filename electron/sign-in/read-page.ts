import type { WebContents } from 'electron';
import { z } from 'zod';
import type { PageReading } from '../../shared/evidence/page-step.ts';

/** Any number but 0, the page's own world. */
const ISOLATED_WORLD = 1_001;
const LONGEST_TEXT = 20_000;
const LONGEST_CONFIG = 200_000;

const readingSchema = z.object({
  title: z.string().max(300),
  pageId: z.string().max(100).nullable(),
  config: z.string().max(LONGEST_CONFIG),
  visible: z.string().max(LONGEST_TEXT),
  alert: z.string().max(2_000),
  hasPassword: z.boolean(),
});

export type TitledReading = PageReading & { readonly title: string };

/**
 * Runs beside the page's own scripts and sees its markup only: whether a password field is there, never what is in any
 * field (`innerText` leaves the values of fields out).
 */
const READ = `
const isVisible = (element) =>
  element.getClientRects().length > 0 &&
  element.closest('[aria-hidden="true"]') === null &&
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
const textOf = (element) => (element.innerText ?? '').trim();
const read = () => {
  const scripts = [...document.scripts].map((script) => script.textContent ?? '');
  const alerts = [...document.querySelectorAll('[role="alert"], #usernameError, #passwordError')];
  return {
    title: document.title.slice(0, 300),
    pageId: document.querySelector('meta[name="PageID"]')?.content.slice(0, 100) ?? null,
    config: (scripts.find((text) => /\\$Config\\s*=/.test(text)) ?? '').slice(0, ${LONGEST_CONFIG}),
    visible: (document.body?.innerText ?? '').slice(0, ${LONGEST_TEXT}),
    alert: (alerts.filter(isVisible).map(textOf).find((text) => text !== '') ?? '').slice(0, 2000),
    hasPassword: [...document.querySelectorAll('input[type="password"]')].some(isVisible),
  };
};`;

/** Reads the page as it stands. `null` when it went away, or is not what a page should be. */
export function readPage(contents: WebContents): Promise<TitledReading | null> {
  return runInPage(contents, `(() => {${READ} return read(); })()`);
}

/** Long enough for one redraw to be one change, in milliseconds. */
const QUIET_MS = 100;

/** Entra's sign-in page changes from account to password, and shows refusals, without another page being loaded. */
export function readNextChange(contents: WebContents, last: TitledReading): Promise<TitledReading | null> {
  const known = JSON.stringify([last.alert, last.hasPassword]);
  return runInPage(
    contents,
    `new Promise((resolve) => {${READ}
      let timer;
      const look = () => {
        const now = read();
        if (JSON.stringify([now.alert, now.hasPassword]) === ${JSON.stringify(known)}) return;
        observer.disconnect();
        resolve(now);
      };
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(look, ${QUIET_MS});
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      look();
    })`,
  );
}

async function runInPage(contents: WebContents, code: string): Promise<TitledReading | null> {
  try {
    const read: unknown = await contents.executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [{ code }]);
    const parsed = readingSchema.safeParse(read);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

import type { Evidence } from './evidence.ts';

/** What Entra asks for that our own window cannot give; the system's browser may. */
export const WINDOW_LIMITS = ['device', 'passkey', 'embedded-browser'] as const;
export type WindowLimit = (typeof WINDOW_LIMITS)[number];

/** The device has to prove itself, be managed, or be joined: its keys are the system browser's, not ours. */
const DEVICE_CODES = [50097, 50127, 50129, 50187, 53000, 53001, 53002, 53009, 53011, 501291, 530001, 530003];

/**
 * Reads it off what the window showed and where it went: codes on Entra's pages, the host that asks for a device's
 * certificate, the page that asks for a passkey, and Google's page for browsers that it turns away. The latest counts.
 */
export function windowLimitOf({
  browser,
  pages,
  navigations,
}: Pick<Evidence, 'browser' | 'pages' | 'navigations'>): WindowLimit | null {
  if (browser !== 'window') return null;
  const codes = pages.flatMap(({ error }) => error?.codes ?? []);
  if (codes.some((code) => DEVICE_CODES.includes(code))) return 'device';
  return navigations.map(({ url }) => limitAt(url)).findLast((limit) => limit !== null) ?? null;
}

/** Hosts are matched whole: these addresses are Microsoft's and Google's own. */
function limitAt(url: string): WindowLimit | null {
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)?$/u.exec(url.toLowerCase()) ?? [];
  if (/^device\.login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)$/u.test(host))
    return 'device';
  if (/^login\.(?:microsoft|microsoftonline|live)\.(?:com|us)$/u.test(host) && path.includes('/fido/'))
    return 'passkey';
  if (
    host === 'accounts.google.com' &&
    /\/(?:rejected|disallowed_useragent|deniedsigninrejected)/u.test(path)
  )
    return 'embedded-browser';
  return null;
}

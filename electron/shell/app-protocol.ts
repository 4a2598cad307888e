import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';

/** Our own scheme, so that no page of ours has the rights of `file:`. */
const SCHEME = 'authloupe';
export const APP_ORIGIN = `${SCHEME}://app`;
export const APP_URL = `${APP_ORIGIN}/index.html`;

/** Stands in the built page where the nonce goes (`html.cspNonce` in vite.config.ts). */
const NONCE_PLACEHOLDER = 'AUTHLOUPE_CSP_NONCE';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Has to run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/** Serves the built window, and only the files that the build made: a name is looked up, never joined to a path. */
export function serveApp(folder: string): void {
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => [
      `/${name.split(path.sep).join('/')}`,
      path.join(folder, name),
    ]),
  );
  protocol.handle(SCHEME, async (request) => {
    const { origin, pathname } = splitUrl(request.url);
    const file = origin === APP_ORIGIN && request.method === 'GET' ? files.get(pathname) : undefined;
    const contentType = CONTENT_TYPES[path.extname(pathname)];
    if (file === undefined || contentType === undefined) return new Response(null, { status: 404 });
    const nonce = randomBytes(16).toString('base64');
    const content = await readFile(file);
    const body = file.endsWith('.html')
      ? content.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)
      : content;
    return new Response(body, { headers: { 'content-type': contentType, ...securityHeaders(nonce) } });
  });
}

/** `URL.origin` of a scheme that Node does not know is the text "null". */
function splitUrl(text: string): { readonly origin: string; readonly pathname: string } {
  const { protocol: scheme, host, pathname } = new URL(text);
  return { origin: `${scheme}//${host}`, pathname };
}

function securityHeaders(nonce: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  };
}

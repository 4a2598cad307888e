import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { protocol } from 'electron';
import { CSP_NONCE_PLACEHOLDER } from './csp-nonce.ts';

/** Our own scheme, so that no page of ours has the rights of `file:`. */
const SCHEME = 'authloupe';
export const APP_ORIGIN = `${SCHEME}://app`;
export const APP_URL = `${APP_ORIGIN}/index.html`;

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
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** The built window's files by their path in the address. */
export type AppFiles = ReadonlyMap<string, Buffer>;

/**
 * Reads the built window while Electron still starts. Only these files are ever served: a name is looked up, never
 * joined to a path.
 */
export function readAppFiles(folder: string): AppFiles {
  // Node loads the class on first use, which takes longer than to answer a request.
  Response.error();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, readFileSync(file)]),
  );
}

export function serveApp(files: AppFiles): void {
  protocol.handle(SCHEME, (request) => {
    const { origin, pathname } = splitUrl(request.url);
    const file = origin === APP_ORIGIN && request.method === 'GET' ? files.get(pathname) : undefined;
    const contentType = CONTENT_TYPES[path.extname(pathname)];
    if (file === undefined || contentType === undefined) return new Response(null, { status: 404 });
    const nonce = randomBytes(16).toString('base64');
    const body = pathname.endsWith('.html')
      ? file.toString('utf8').replaceAll(CSP_NONCE_PLACEHOLDER, nonce)
      : new Uint8Array(file);
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

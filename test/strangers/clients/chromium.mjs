import { build } from 'esbuild';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { chromium } from 'playwright-core';
import { passwordOf, user } from './practice.mjs';

/** A page of one's own at localhost:8083 in Debian's Chromium, which trusts the practice tenant's key. */

const leafKey = () =>
  new Promise((resolve, reject) => {
    const socket = connect({
      port: 443,
      host: '127.0.0.1',
      servername: 'localhost',
      rejectUnauthorized: false,
    });
    socket.on('secureConnect', () => {
      const key = new X509Certificate(socket.getPeerCertificate().raw).publicKey;
      resolve(
        createHash('sha256')
          .update(key.export({ type: 'spki', format: 'der' }))
          .digest('base64'),
      );
      socket.destroy();
    });
    socket.on('error', reject);
  });

/** A profile that lets frames of other sites have their cookies: what single sign-on in a hidden frame needs. */
async function profileWithCookies() {
  const folder = await mkdtemp(join(tmpdir(), 'practice-chromium-'));
  await mkdir(join(folder, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}

export async function withPage(scripts, use) {
  const files = new Map();
  for (const [name, contents] of Object.entries(scripts)) {
    const bundled = await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'js' },
      bundle: true,
      write: false,
      format: 'iife',
      logLevel: 'silent',
    });
    files.set(`/${name}.js`, bundled.outputFiles[0].text);
  }
  const server = createServer((message, response) => {
    const { pathname } = new URL(message.url, 'http://localhost');
    const script = files.get(pathname);
    response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
    const name = pathname === '/redirect.html' ? 'redirect' : 'page';
    response.end(script ?? `<!doctype html><title>${name}</title><script src="/${name}.js"></script>`);
  });
  await new Promise((resolve) => {
    server.listen(8083, '127.0.0.1', resolve);
  });
  const context = await chromium.launchPersistentContext(await profileWithCookies(), {
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      `--ignore-certificate-errors-spki-list=${await leafKey()}`,
      '--disable-dev-shm-usage',
    ],
  });
  try {
    await use(await context.newPage(), context);
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}

/** By the ids of Entra's pages, as people's own scripts do. */
export async function signInOnPage(page, name = 'mara') {
  await page.locator('#i0116').fill(user(name));
  await page.locator('#idSIButton9').click();
  await page.locator('#i0118').fill(passwordOf(user(name)));
  await page.locator('#idSIButton9').click();
  const accept = page.getByText('Permissions requested');
  await accept.waitFor({ timeout: 5000 }).catch(() => undefined);
  if (await accept.isVisible().catch(() => false)) await page.locator('#idSIButton9').click();
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CHANNEL_NAMES } from '../../shared/contract/channel-names.ts';
import { expect, test } from './fixtures.ts';

/** What a script could do that got into the window, as if an injection had succeeded. */
test('a compromised window has the documented functions and nothing else', async ({ app }) => {
  const { page } = app;
  const found = await page.evaluate(() => ({
    desktop: Object.keys(window.desktop ?? {}).sort(),
    node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
      (name) => name in globalThis,
    ),
  }));
  expect(found.desktop).toEqual([...CHANNEL_NAMES, 'onEvent'].sort());
  expect(found.node).toEqual([]);
});

test('the page comes from its own scheme under a strict policy', async ({ app }) => {
  const { page } = app;
  expect(page.url()).toBe('authloupe://app/index.html');
  const answered = page.waitForResponse('authloupe://app/index.html');
  await page.reload();
  const policy = (await answered).headers()['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const isInlineRun = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    return 'injected' in window;
  });
  expect(isInlineRun).toBe(false);
});

test('files beside the built ones are not served', async ({ app }) => {
  const { electron } = app;
  const statusOf = (path: string) =>
    electron.evaluate(async ({ net }, url) => (await net.fetch(url)).status, `authloupe://app${path}`);
  expect(await statusOf('/index.html')).toBe(200);
  for (const path of [
    '/../package.json',
    '/%2e%2e/main/main.js',
    '/..%2fmain%2fmain.js',
    '/nothing.js',
    '//etc/passwd',
  ]) {
    expect(await statusOf(path), path).toBe(404);
  }
});

test('no request, navigation, window, frame, permission or download leaves the page', async ({ app }) => {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end('leak');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const { electron, page } = app;
  const results = await page.evaluate(async (target) => {
    const frame = document.createElement('iframe');
    frame.src = `${target}/frame`;
    const image = new Image();
    image.src = `${target}/image`;
    const link = document.createElement('a');
    link.href = `${target}/download`;
    link.download = 'x';
    document.body.append(frame, image, link);
    link.click();
    const opened = window.open(`${target}/window`);
    const fetched = await fetch(`${target}/fetch`).then(
      () => true,
      () => false,
    );
    const permission = await navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state);
    location.href = `${target}/navigate`;
    return { opened: opened !== null, fetched, permission };
  }, origin);
  expect(results).toEqual({ opened: false, fetched: false, permission: 'denied' });
  await expect.poll(() => page.url()).toBe('authloupe://app/index.html');
  // A round trip through main: whatever was on its way has had its chance.
  await page.evaluate(() => window.desktop?.getState());
  expect(electron.windows()).toHaveLength(1);
  expect(hits).toEqual([]);
  server.close();
});

test('every channel refuses what its schema does not know', async ({ app }) => {
  const { page } = app;
  const answers = await page.evaluate(
    async (names) => {
      const hostile: unknown[] = [
        null,
        42,
        '../../etc/passwd',
        [],
        { __proto__: { id: 1 } },
        { id: 'x', extra: 1 },
        'x'.repeat(2_000_000),
      ];
      const api = window.desktop as unknown as Record<
        string,
        (request: unknown) => Promise<{ ok: boolean; error?: { code: string } }>
      >;
      const seen: string[] = [];
      for (const name of names) {
        for (const request of hostile) {
          const answer = await api[name]?.(request);
          if (answer?.ok !== false) seen.push(`${name} accepted ${JSON.stringify(request).slice(0, 40)}`);
          else if (answer.error?.code === 'internal-error')
            seen.push(`${name} failed at ${JSON.stringify(request).slice(0, 40)}`);
        }
      }
      return seen;
    },
    CHANNEL_NAMES.filter((name) => name !== 'copyText'),
  );
  expect(answers).toEqual([]);
});

test('another page that asks the same door is refused', async ({ app }) => {
  const { electron } = app;
  const answer = await electron.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<
      string,
      (event: unknown, request: unknown) => Promise<unknown>
    >;
    const stranger = new BrowserWindow({ show: false });
    const handler = handlers.get('getState');
    const refused = await handler?.({ senderFrame: stranger.webContents.mainFrame }, undefined);
    stranger.destroy();
    return refused;
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'sender-refused' } });
});

test('a second start with the same data folder leaves the first one alone', async ({ app }) => {
  const { page } = app;
  const { spawn } = await import('node:child_process');
  const { default: electronPath } = (await import('electron')) as unknown as { default: string };
  const second = spawn(electronPath, ['--no-sandbox', '.', '--data-dir', app.dataDir]);
  const output: Buffer[] = [];
  second.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  expect(Buffer.concat(output).toString()).toContain('running already');
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();
});

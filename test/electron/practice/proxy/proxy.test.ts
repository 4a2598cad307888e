import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { ConfidentialClientApplication } from '@azure/msal-node';
import * as client from 'openid-client';
import { fetch, ProxyAgent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTOSO, DAEMON_APP_ID, FILES_API_URI } from '../../../../electron/practice/contoso.ts';
import { ENTRA_HOSTS } from '../../../../electron/practice/hosts.ts';
import { clientSettings } from '../../../../electron/practice/proxy/client-settings.ts';
import { serveProxy } from '../../../../electron/practice/proxy/serve-proxy.ts';
import type { LoopbackService } from '../../../../electron/practice/loopback-service.ts';
import type { PracticeTenant } from '../../../../electron/practice/server.ts';
import { startForTest } from '../start-for-test.ts';

let tenant: PracticeTenant;
let proxy: LoopbackService;
let dispatcher: ProxyAgent;

beforeAll(async () => {
  tenant = await startForTest();
  const opened = await serveProxy({ port: 0, tenantPort: Number(new URL(tenant.origin).port) });
  if (!opened.ok) throw new Error(opened.error.message);
  proxy = opened.value;
  dispatcher = new ProxyAgent({ uri: proxy.url, requestTls: { ca: tenant.caPem } });
});
afterAll(async () => {
  await dispatcher.close();
  await proxy.close();
  await tenant.close();
});

describe('through the proxy, clients meet the tenant as Microsoft Entra', () => {
  it.each(ENTRA_HOSTS)('%s', async (host) => {
    const response = await fetch(`https://${host}/${CONTOSO.id}/v2.0/.well-known/openid-configuration`, {
      dispatcher,
    });
    expect(await response.json()).toMatchObject({
      issuer: `https://login.microsoftonline.com/${CONTOSO.id}/v2.0`,
      userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
    });
  });

  it('openid-client, by the authority that everybody types', async () => {
    const config = await client.discovery(
      new URL(`https://login.microsoftonline.com/${CONTOSO.id}/v2.0`),
      DAEMON_APP_ID,
      tenant.configuredSecret(DAEMON_APP_ID) ?? '',
      undefined,
      {
        [client.customFetch]: (url, options) =>
          fetch(url, { ...(options as Parameters<typeof fetch>[1]), dispatcher }) as never,
      },
    );
    const tokens = await client.clientCredentialsGrant(config, { scope: `${FILES_API_URI}/.default` });
    expect(tokens.access_token).toMatch(/^ey/u);
  });

  it('msal-node, which keeps its own list of Microsoft’s hosts', async () => {
    const send = async (
      url: string,
      options: { headers?: Record<string, string>; body?: string } = {},
      method = 'GET',
    ) => {
      const response = await fetch(url, {
        method,
        headers: options.headers ?? {},
        ...(options.body === undefined ? {} : { body: options.body }),
        dispatcher,
      });
      const body = (await response.json()) as never;
      return { headers: Object.fromEntries(response.headers), body, status: response.status };
    };
    const app = new ConfidentialClientApplication({
      auth: {
        clientId: DAEMON_APP_ID,
        authority: `https://login.microsoftonline.com/${CONTOSO.id}`,
        clientSecret: tenant.configuredSecret(DAEMON_APP_ID) ?? '',
      },
      system: {
        networkClient: {
          sendGetRequestAsync: (url, options) => send(url, options),
          sendPostRequestAsync: (url, options) => send(url, options, 'POST'),
        },
      },
    });
    const scopes = [`${FILES_API_URI}/.default`];
    const first = await app.acquireTokenByClientCredential({ scopes });
    const second = await app.acquireTokenByClientCredential({ scopes });
    expect(second?.fromCache).toBe(true);
    expect(second?.accessToken).toBe(first?.accessToken);
  });
});

/** What the proxy says to a first line, and whether it keeps talking. */
const firstLineAfter = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => {
      resolve(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.on('error', reject);
  });

describe('it is no open proxy', () => {
  it.each([
    'CONNECT example.com:443 HTTP/1.1\r\nhost: example.com:443\r\n\r\n',
    'CONNECT login.microsoftonline.com:80 HTTP/1.1\r\nhost: x\r\n\r\n',
    'CONNECT login.microsoftonline.com.evil.example:443 HTTP/1.1\r\nhost: x\r\n\r\n',
    'CONNECT 127.0.0.1:22 HTTP/1.1\r\nhost: x\r\n\r\n',
    'GET http://example.com/ HTTP/1.1\r\nhost: example.com\r\n\r\n',
  ])('%j', async (text) => {
    expect(await firstLineAfter(text)).toBe('HTTP/1.1 403 Forbidden');
  });
});

it('keeps no connection that it refused', async () => {
  await new Promise<void>((resolve) => {
    const port = Number(new URL(proxy.url).port);
    // A client that never closes its side: the proxy has to.
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () =>
      socket.write('CONNECT example.com:443 HTTP/1.1\r\nhost: x\r\n\r\n'),
    );
    socket.resume();
    socket.on('error', () => undefined);
    socket.on('end', () => {
      const writing = setInterval(() => socket.write('x'), 20);
      socket.on('close', () => {
        clearInterval(writing);
        resolve();
      });
    });
  });
});

describe('the settings for clients', () => {
  const settings = () =>
    clientSettings(proxy.url, {
      caFile: "/my files/o'neil/ca.pem",
      bundleFile: '/all.pem',
      spkiSha256: 'abc=',
    });
  const linesFor = (start: string, shell: 'lines' | 'powerShell' | 'cmd' = 'lines') =>
    settings()
      .find(({ client: name }) => name.startsWith(start))
      ?.[shell].join('\n') ?? '';

  it('name the proxy in every shell, and the bundle where a client replaces its list', () => {
    expect(linesFor('Python')).toContain('REQUESTS_CA_BUNDLE=/all.pem');
    expect(linesFor('Python', 'powerShell')).toContain("$env:REQUESTS_CA_BUNDLE = '/all.pem'");
    expect(linesFor('Python', 'cmd')).toContain('set "REQUESTS_CA_BUNDLE=/all.pem"');
    expect(linesFor('Chromium')).toContain('--ignore-certificate-errors-spki-list=abc=');
    for (const { lines, powerShell, cmd } of settings())
      for (const shell of [lines, powerShell, cmd])
        expect(shell.join('\n')).toContain(new URL(proxy.url).port);
  });

  it('come out of a shell as they went in', async () => {
    const script = `NO_PROXY=x; ${linesFor('Node.js').replaceAll('\n', '; ')}; printf '%s|%s|%s' "$HTTPS_PROXY" "$NODE_EXTRA_CA_CERTS" "$NO_PROXY"`;
    const { stdout } = await promisify(execFile)('sh', ['-c', script]);
    expect(stdout).toBe(`${proxy.url}|/my files/o'neil/ca.pem|`);
    expect(linesFor('Node.js', 'powerShell')).toContain("'/my files/o''neil/ca.pem'");
  });
});

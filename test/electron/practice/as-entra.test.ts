import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import { createHash, X509Certificate } from 'node:crypto';
import { decodeJwt } from 'jose';
import * as client from 'openid-client';
import { Agent, buildConnector, fetch, type Response as UndiciResponse } from 'undici';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  CERTIFICATE_APP_ID,
  CONTOSO,
  DAEMON_APP_ID,
  FILES_API_URI,
} from '../../../electron/practice/contoso.ts';
import { DEVICE_PATH } from '../../../electron/practice/pages/device-page.ts';
import type { PracticeTenant } from '../../../electron/practice/server.ts';
import { DESKTOP, startForTest } from './start-for-test.ts';

/** Clients that know nothing of a practice tenant: only the TCP destination of Microsoft's host leads to it. */
const AUTHORITY = `https://login.microsoftonline.com/${CONTOSO.id}`;

let tenant: PracticeTenant;
let dispatcher: Agent;

beforeAll(async () => {
  tenant = await startForTest();
  const connect = buildConnector({ ca: tenant.caPem });
  const { port } = new URL(tenant.origin);
  dispatcher = new Agent({
    connect: (options, callback) =>
      connect({ ...options, hostname: '127.0.0.1', port, servername: 'login.microsoftonline.com' }, callback),
  });
});

afterAll(async () => {
  await dispatcher.close();
  await tenant.close();
});

async function toNetworkResponse(response: UndiciResponse) {
  const body = (await response.json()) as never;
  return { headers: Object.fromEntries(response.headers), body, status: response.status };
}

const networkClient: INetworkModule = {
  sendGetRequestAsync: async (url, options) =>
    toNetworkResponse(await fetch(url, { headers: options?.headers ?? {}, dispatcher })),
  sendPostRequestAsync: async (url, options) =>
    toNetworkResponse(
      await fetch(url, {
        method: 'POST',
        headers: options?.headers ?? {},
        body: options?.body ?? '',
        dispatcher,
      }),
    ),
};

it('msal-node signs in with a certificate at the authority that it has built in', async () => {
  const certificate = tenant.configuredCertificate(CERTIFICATE_APP_ID);
  if (certificate === null) throw new Error('There is no certificate.');
  const der = new X509Certificate(certificate.cert).raw;
  const thumbprintSha256 = createHash('sha256').update(der).digest('hex');
  const app = new ConfidentialClientApplication({
    auth: {
      clientId: CERTIFICATE_APP_ID,
      authority: AUTHORITY,
      clientCertificate: { thumbprintSha256, privateKey: certificate.key },
    },
    system: { networkClient },
  });
  const result = await app.acquireTokenByClientCredential({ scopes: [`${FILES_API_URI}/.default`] });
  expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({ iss: `${AUTHORITY}/v2.0`, azpacr: '2' });
});

it('openid-client discovers it, gets a token, and its device is sent to Microsoft’s name', async () => {
  const customFetch: client.CustomFetch = async (url, options) =>
    (await fetch(url, {
      ...(options as Parameters<typeof fetch>[1]),
      dispatcher,
    })) as unknown as Response;
  const discover = (clientId: string, authentication: client.ClientAuth) =>
    client.discovery(new URL(`${AUTHORITY}/v2.0`), clientId, undefined, authentication, {
      [client.customFetch]: customFetch,
    });
  const secret = tenant.configuredSecret(DAEMON_APP_ID) ?? '';
  const daemon = await discover(DAEMON_APP_ID, client.ClientSecretBasic(secret));
  const tokens = await client.clientCredentialsGrant(daemon, { scope: `${FILES_API_URI}/.default` });
  expect(decodeJwt(tokens.access_token)).toMatchObject({ iss: `${AUTHORITY}/v2.0` });
  const desktop = await discover(DESKTOP.clientId, client.None());
  const device = await client.initiateDeviceAuthorization(desktop, { scope: DESKTOP.scopes });
  expect(device.verification_uri).toBe(`https://login.microsoftonline.com${DEVICE_PATH}`);
});

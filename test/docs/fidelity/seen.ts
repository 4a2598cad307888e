import { decodeJwt, decodeProtectedHeader } from 'jose';
import { Agent, fetch, request } from 'undici';
import { CONTOSO, DAEMON_APP_ID, FILES_API_URI } from '../../../electron/practice/contoso.ts';
import { createSampleProfiles } from '../../../electron/practice/sample-profiles.ts';
import { SCENARIOS } from '../../../electron/practice/scenarios/scenarios.ts';
import { startPracticeTenant, type PracticeTenant } from '../../../electron/practice/server.ts';
import { seePages, type SeenPages } from './see-pages.ts';
import { createRawClient, authorizePath } from '../../electron/practice/raw-client.ts';
import { redeemAs, signInAs } from '../../electron/practice/sign-in-as.ts';

type Json = Readonly<Record<string, unknown>>;
type Headers = Readonly<Record<string, string>>;

/** What the tenant was asked once, for all details. */
export type Seen = SeenPages &
  Readonly<
    Record<
      | 'discovery'
      | 'common'
      | 'version1'
      | 'keys'
      | 'instance'
      | 'error'
      | 'tokens'
      | 'graphHeader'
      | 'graphClaims'
      | 'idClaims'
      | 'appOnly'
      | 'appOnlyClaims'
      | 'device'
      | 'realm'
      | 'crossOrigin'
      | 'credentialType'
      | 'secondFactor',
      Json
    >
  > &
  Readonly<
    Record<'discoveryHeaders' | 'errorHeaders' | 'pageHeaders' | 'crossOriginHeaders' | 'throttled', Headers>
  > & {
    readonly errorStatus: number;
    readonly redirect: string;
    readonly page: string;
    readonly throttledText: string;
    readonly lookedUp: string;
    /** Names, where the tenant is called by Microsoft's. */
    readonly mappedCookies: readonly string[];
    /** By code: `AADSTS…` to its end, or the first sentences of it. */
    readonly messages: ReadonlyMap<number, string>;
  };

export async function gatherSeen(): Promise<Seen> {
  const started = await startPracticeTenant({ seed: 'fidelity' });
  if (!started.ok) throw new Error(started.error.message);
  const tenant = started.value;
  const dispatcher = new Agent({ connect: { ca: tenant.caPem } });
  try {
    return await gather(tenant, dispatcher);
  } finally {
    await dispatcher.close();
    await tenant.close();
  }
}

async function gather(tenant: PracticeTenant, dispatcher: Agent): Promise<Seen> {
  const { desktop, web, spa } = createSampleProfiles(new Date());
  const raw = createRawClient(tenant);
  const ask = async (path: string, init: Parameters<typeof fetch>[1] = {}) => {
    const response = await fetch(`${tenant.origin}${path}`, { redirect: 'manual', dispatcher, ...init });
    const text = await response.text();
    return { status: response.status, headers: Object.fromEntries(response.headers), text };
  };
  const json = async (path: string, init: Parameters<typeof fetch>[1] = {}): Promise<Json> =>
    JSON.parse((await ask(path, init)).text) as Json;
  const form = (values: Readonly<Record<string, string>>, headers: Headers = {}) => ({
    method: 'POST',
    body: new URLSearchParams({ ...values }),
    headers: { ...headers },
  });
  const token = `/${CONTOSO.id}/oauth2/v2.0/token`;
  const document = await ask(`/${CONTOSO.id}/v2.0/.well-known/openid-configuration`);
  const refused = await ask(
    token,
    form({ grant_type: 'client_credentials', client_id: DAEMON_APP_ID, client_secret: 'x' }),
  );
  const graph = await redeemAs(tenant, raw, desktop, 'mara', { client_info: '1' }, { client_info: '1' });
  const appOnly = await json(
    token,
    form({
      grant_type: 'client_credentials',
      client_id: DAEMON_APP_ID,
      client_secret: tenant.configuredSecret(DAEMON_APP_ID) ?? '',
      scope: 'https://graph.microsoft.com/.default',
    }),
  );
  const page = await ask(authorizePath(web, { redirect_uri: 'http://localhost/nowhere' }));
  const redirect = await ask(authorizePath(web, { prompt: 'none' }));
  const crossOrigin = await ask(
    token,
    form({ ...CODE, client_id: web.clientId }, { origin: 'https://a.example' }),
  );
  const messages = await messagesOf(tenant, raw);
  tenant.setScenario('throttled');
  const throttled = await ask(token, form({ ...CODE, client_id: spa.clientId }));
  tenant.setScenario('healthy');
  const seen: Seen = {
    discovery: JSON.parse(document.text) as Json,
    discoveryHeaders: document.headers,
    common: await json('/common/v2.0/.well-known/openid-configuration'),
    version1: await json(`/${CONTOSO.id}/.well-known/openid-configuration`),
    keys: ((await json(`/${CONTOSO.id}/discovery/v2.0/keys`))['keys'] as readonly Json[])[0] ?? {},
    instance: await json(
      '/common/discovery/instance?api-version=1.1&authorization_endpoint=https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    ),
    error: JSON.parse(refused.text) as Json,
    errorHeaders: refused.headers,
    errorStatus: refused.status,
    redirect: redirect.headers['location'] ?? '',
    page: page.text,
    pageHeaders: page.headers,
    tokens: graph.body,
    graphHeader: { ...decodeProtectedHeader(String(graph.body['access_token'])) },
    graphClaims: decodeJwt(String(graph.body['access_token'])),
    idClaims: decodeJwt(String(graph.body['id_token'])),
    appOnly,
    appOnlyClaims: decodeJwt(String(appOnly['access_token'])),
    device: await json(
      `/${CONTOSO.id}/oauth2/v2.0/devicecode`,
      form({ client_id: desktop.clientId, scope: 'User.Read' }),
    ),
    realm: await json(`/common/UserRealm/mara@${CONTOSO.domain}?api-version=1.0`),
    crossOrigin: JSON.parse(crossOrigin.text) as Json,
    crossOriginHeaders: crossOrigin.headers,
    throttled: throttled.headers,
    throttledText: throttled.text,
    messages,
    ...(await seePages(tenant)),
    credentialType: JSON.parse(
      (
        await ask('/common/GetCredentialType', {
          method: 'POST',
          body: JSON.stringify({ username: `mara@${CONTOSO.domain}`, flowToken: 'x' }),
        })
      ).text,
    ) as Json,
    secondFactor: JSON.parse(
      (await ask('/common/SAS/BeginAuth', { method: 'POST', body: '{}' })).text,
    ) as Json,
    mappedCookies: await cookiesUnderMicrosoftsName(tenant, dispatcher),
    lookedUp: (await ask('/error?code=50011')).text,
  };
  await raw.close();
  return seen;
}

const CODE = { grant_type: 'authorization_code', code: 'x', redirect_uri: 'http://localhost/auth/callback' };

async function cookiesUnderMicrosoftsName(
  { origin }: PracticeTenant,
  dispatcher: Agent,
): Promise<readonly string[]> {
  const { headers, body } = await request(`${origin}/common/discovery/keys`, {
    headers: { host: 'login.microsoftonline.com' },
    dispatcher,
  });
  await body.dump();
  return [headers['set-cookie'] ?? []].flat().map((line) => line.slice(0, line.indexOf('=')));
}

type Raw = ReturnType<typeof createRawClient>;

/** The texts of the scenarios of the web and the desktop app, as the tenant says them. */
async function messagesOf(tenant: PracticeTenant, raw: Raw): Promise<ReadonlyMap<number, string>> {
  const messages = new Map<number, string>();
  const keep = (text: string) => {
    const [all, digits] = /AADSTS(\d+): (?:(?! Trace ID:|<|").)+/su.exec(text) ?? [];
    if (all !== undefined) messages.set(Number(digits), unescapeHtml(all));
  };
  const profiles = createSampleProfiles(new Date());
  for (const { id, expected, client, person } of SCENARIOS) {
    if (expected.aadsts === null) continue;
    tenant.setScenario(id);
    const profile = { ...profiles[client.sample], ...client.settings };
    const [name = 'mara'] = person.username.split('@');
    const end = await signInAs(tenant, profile, name, { prompt: profile.prompt || null }).catch(() => null);
    if (end === null) continue;
    if (end.kind === 'error-page') keep(end.html);
    else if (end.parameters.has('error')) keep(end.parameters.get('error_description') ?? '');
    else {
      const answer = await redeemAs(tenant, raw, profile, name, { prompt: 'login' }).catch(() => null);
      keep(JSON.stringify(answer?.body ?? {}).replaceAll('\\"', "'"));
    }
  }
  tenant.setScenario('healthy');
  const asApp = {
    grant_type: 'client_credentials',
    client_id: DAEMON_APP_ID,
    client_secret: tenant.configuredSecret(DAEMON_APP_ID) ?? '',
  };
  const forms: readonly Readonly<Record<string, string>>[] = [
    { ...asApp, scope: `${FILES_API_URI}/Files.Read` },
    { ...asApp, scope: 'api://nobody/.default' },
    {
      grant_type: 'password',
      client_id: profiles.desktop.clientId,
      username: 'nobody@x.example',
      password: 'x',
      scope: 'User.Read',
    },
    { grant_type: 'client_credentials', client_id: profiles.web.clientId, scope: 'x/.default' },
    {},
  ];
  for (const each of forms) {
    const { body } = await raw.token(profiles.web, each);
    keep(JSON.stringify(body).replaceAll('\\"', "'"));
  }
  return messages;
}

const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

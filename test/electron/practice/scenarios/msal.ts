import {
  AuthError,
  ConfidentialClientApplication,
  PublicClientApplication,
  ResponseMode,
  type AuthenticationResult,
  type Configuration,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import { createHash, X509Certificate } from 'node:crypto';
import { Agent, fetch } from 'undici';
import type { PracticeTenant } from '../../../../electron/practice/server.ts';
import type { Expected, Scenario } from '../../../../electron/practice/scenarios/scenario.ts';
import { parseScopes, type ProfileDraft } from '../../../../shared/profile/profile.ts';
import { createPracticeBrowser, type SignInEnd } from '../../../support/practice-browser.ts';
import { CHALLENGE, VERIFIER } from '../raw-client.ts';
import { passwordOf, profileOf } from './client.ts';

/** What an app that is built on msal-node sees. */
export type Seen = Omit<Expected, 'stage'> & {
  /** `token-content` is for the caller to tell: here the sign-in ends well. */
  readonly stage: Exclude<Expected['stage'], 'token-content'>;
  readonly thrown: Thrown | null;
  readonly result: AuthenticationResult | null;
};

/** What MSAL makes of an answer, under MSAL's own names. */
export type Thrown = {
  readonly name: string;
  readonly errorCode: string;
  readonly errorNo: number | null;
  readonly suberror: string | null;
};

const STATE = 'the state';
const NONCE = 'the nonce';
const NOTHING = { aadsts: null, error: null, suberror: null, httpStatus: null, thrown: null, result: null };

type Answer = { readonly status: number; readonly body: string };

/** One sign-in with msal-node as its documentation shows it; the person does what the scenario says. */
export async function signInWithMsal(tenant: PracticeTenant, scenario: Scenario): Promise<Seen> {
  const profile = profileOf(scenario);
  const dispatcher = new Agent({ connect: { ca: tenant.caPem } });
  const browser = createPracticeBrowser(tenant.caPem);
  const answers: Answer[] = [];
  try {
    const client = createClient(tenant, profile, createNetwork(dispatcher, answers));
    const request = { scopes: [...parseScopes(profile.scopes)], redirectUri: profile.redirectUri };
    const opened = await attempt(() =>
      client.getAuthCodeUrl({
        ...request,
        responseMode: profile.responseMode === 'form_post' ? ResponseMode.FORM_POST : ResponseMode.QUERY,
        state: STATE,
        nonce: NONCE,
        codeChallenge: CHALLENGE,
        codeChallengeMethod: 'S256',
        prompt: profile.prompt,
      }),
    );
    if (!opened.ok) return { ...NOTHING, ...read(answers.at(-1)), stage: 'discovery', thrown: opened.thrown };
    const end = await browser.signInThrough(opened.value, {
      username: scenario.person.username,
      password: passwordOf(tenant, scenario),
      consent: scenario.person.consent,
    });
    const stopped = readEnd(end);
    if (stopped !== null) return stopped;
    const { code = '', ...payload } = end.kind === 'error-page' ? {} : Object.fromEntries(end.parameters);
    const redeemed = await attempt(() =>
      client.acquireTokenByCode(
        { ...request, code, codeVerifier: VERIFIER, state: STATE, nonce: NONCE },
        { ...payload, code },
      ),
    );
    if (redeemed.ok) return { ...NOTHING, httpStatus: 200, stage: 'healthy', result: redeemed.value };
    const { thrown } = redeemed;
    // MSAL refused before it asked for a token.
    if (thrown.errorCode === 'state_mismatch')
      return { ...NOTHING, httpStatus: 302, stage: 'redirect', thrown };
    return { ...NOTHING, ...read(answers.at(-1)), stage: 'token', thrown };
  } finally {
    await browser.close();
    await dispatcher.close();
  }
}

type Attempted<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly thrown: Thrown };

async function attempt<T>(work: () => Promise<T>): Promise<Attempted<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof AuthError)) throw error;
    const { name, errorCode, subError } = error;
    const errorNo = 'errorNo' in error ? Number(error.errorNo) : null;
    return { ok: false, thrown: { name, errorCode, errorNo, suberror: subError === '' ? null : subError } };
  }
}

/** Everything that ends without a code; `null` when there is one. */
function readEnd(end: SignInEnd): Seen | null {
  if (end.kind === 'error-page') {
    if (end.pageId === null) return { ...NOTHING, stage: 'never' };
    return { ...NOTHING, aadsts: end.code, httpStatus: end.status, stage: 'page' };
  }
  const error = end.parameters.get('error');
  if (error === null) return null;
  return {
    ...NOTHING,
    aadsts: codeIn(end.parameters.get('error_description')),
    error,
    suberror: end.parameters.get('suberror') ?? end.parameters.get('error_subcode'),
    httpStatus: end.kind === 'redirect' ? 302 : 200,
    stage: 'redirect',
  };
}

const codeIn = (text: string | null): number | null => {
  const [, digits] = /AADSTS(\d+)/u.exec(text ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
};

/** The body as it was on the wire: MSAL loses parts of it. */
function read(answer: Answer | undefined) {
  if (answer === undefined) return {};
  const body = parse(answer.body);
  const text = (name: string): string | null => (typeof body[name] === 'string' ? body[name] : null);
  return {
    httpStatus: answer.status,
    aadsts: codeIn(text('error_description')),
    error: text('error'),
    suberror: text('suberror'),
  };
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(body) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

function createNetwork(dispatcher: Agent, answers: Answer[]): INetworkModule {
  const send = async <T>(
    method: 'GET' | 'POST',
    url: string,
    options?: NetworkRequestOptions,
  ): Promise<NetworkResponse<T>> => {
    const response = await fetch(url, {
      method,
      headers: options?.headers ?? {},
      body: options?.body ?? null,
      dispatcher,
    });
    const body = await response.text();
    answers.push({ status: response.status, body });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: JSON.parse(body) as T,
    };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

function createClient(tenant: PracticeTenant, profile: ProfileDraft, networkClient: INetworkModule) {
  const configuration: Configuration = {
    auth: {
      clientId: profile.clientId,
      authority: `${tenant.origin}/${profile.tenant}`,
      knownAuthorities: [new URL(tenant.origin).host],
    },
    system: { networkClient: profile.platform === 'spa' ? fromPage(networkClient, profile) : networkClient },
  };
  if (profile.clientType === 'public') return new PublicClientApplication(configuration);
  return new ConfidentialClientApplication({
    ...configuration,
    auth: { ...configuration.auth, ...credentialOf(tenant, profile) },
  });
}

function credentialOf(tenant: PracticeTenant, { clientId }: ProfileDraft) {
  const certified =
    tenant.directory().apps.find(({ appId }) => appId === clientId)?.configuredCertificate ?? null;
  if (certified === null) return { clientSecret: tenant.configuredSecret(clientId) ?? '' };
  const thumbprintSha256 = createHash('sha256').update(new X509Certificate(certified.cert).raw).digest('hex');
  return { clientCertificate: { thumbprintSha256, privateKey: certified.key } };
}

/** A browser adds this header to what a page’s script sends to another origin. */
function fromPage(networkClient: INetworkModule, { redirectUri }: ProfileDraft): INetworkModule {
  const withOrigin = (options?: NetworkRequestOptions): NetworkRequestOptions => ({
    ...options,
    headers: { ...options?.headers, Origin: new URL(redirectUri).origin },
  });
  return {
    sendGetRequestAsync: (url, options) => networkClient.sendGetRequestAsync(url, withOrigin(options)),
    sendPostRequestAsync: (url, options) => networkClient.sendPostRequestAsync(url, withOrigin(options)),
  };
}

import { createHash } from 'node:crypto';
import { Agent, fetch, type Response } from 'undici';
import type { PracticeTenant } from '../../../electron/practice/server.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { createPracticeBrowser, type SignInEnd } from '../../support/practice-browser.ts';
import { userOf } from './start-for-test.ts';

export const VERIFIER = 'a-verifier-for-tests-that-is-long-enough-for-rfc-7636';
export const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

/** Requests with every parameter in the test's own hand. */
export type RawClient = {
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly post: (
    path: string,
    form: Readonly<Record<string, string>>,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  readonly token: (
    profile: ProfileDraft,
    form: Readonly<Record<string, string>>,
    headers?: Record<string, string>,
  ) => Promise<TokenAnswer>;
  readonly close: () => Promise<void>;
};

export type TokenAnswer = {
  readonly status: number;
  readonly error: string | undefined;
  readonly codes: readonly number[] | undefined;
  readonly body: Readonly<Record<string, unknown>>;
};

export function createRawClient(tenant: PracticeTenant): RawClient {
  const dispatcher = new Agent({ connect: { ca: tenant.caPem } });
  const post: RawClient['post'] = (path, form, headers = {}) =>
    fetch(`${tenant.origin}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ ...form }),
      headers,
      redirect: 'manual',
      dispatcher,
    });
  return {
    get: (path, headers = {}) =>
      fetch(`${tenant.origin}${path}`, { headers, redirect: 'manual', dispatcher }),
    post,
    token: async (profile, form, headers) =>
      toAnswer(await post(`/${profile.tenant}/oauth2/v2.0/token`, form, headers)),
    close: () => dispatcher.close(),
  };
}

export async function toAnswer(response: Response): Promise<TokenAnswer> {
  const body = (await response.json()) as Readonly<Record<string, unknown>>;
  return {
    status: response.status,
    error: body['error'] as string | undefined,
    codes: body['error_codes'] as number[] | undefined,
    body,
  };
}

/** The authorization request of a profile, changed where the test wants; `null` leaves a parameter out. */
export function authorizePath(
  profile: ProfileDraft,
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const all: Readonly<Record<string, string | null>> = {
    client_id: profile.clientId,
    response_type: 'code',
    redirect_uri: profile.redirectUri,
    scope: profile.scopes,
    state: 'the state',
    nonce: 'the nonce',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    ...changes,
  };
  const parameters = Object.entries(all).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, value]],
  );
  return `/${profile.tenant}/oauth2/v2.0/authorize?${new URLSearchParams(parameters).toString()}`;
}

export async function signInMember(
  tenant: PracticeTenant,
  profile: ProfileDraft,
  changes: Readonly<Record<string, string | null>> = {},
  consent: 'accept' | 'cancel' = 'accept',
): Promise<SignInEnd> {
  const browser = createPracticeBrowser(tenant.caPem);
  const { username, password } = userOf(tenant, 'member');
  const url = `${tenant.origin}${authorizePath(profile, changes)}`;
  const end = await browser.signInThrough(url, { username, password, consent });
  await browser.close();
  return end;
}

/** A fresh code, and the body that redeems it. */
export async function codeForm(
  tenant: PracticeTenant,
  profile: ProfileDraft,
  changes: Readonly<Record<string, string | null>> = {},
): Promise<Readonly<Record<string, string>>> {
  const end = await signInMember(tenant, profile, changes);
  const code = end.kind === 'redirect' ? end.parameters.get('code') : null;
  if (code === null) throw new Error(`The sign-in gave no code: ${JSON.stringify(end)}`);
  const secret = tenant.configuredSecret(profile.clientId);
  return {
    grant_type: 'authorization_code',
    client_id: profile.clientId,
    code,
    redirect_uri: changes['redirect_uri'] ?? profile.redirectUri,
    code_verifier: VERIFIER,
    ...(secret === null ? {} : { client_secret: secret }),
  };
}

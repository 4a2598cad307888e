import type { User } from '../../../electron/practice/directory.ts';
import type { PracticeTenant } from '../../../electron/practice/server.ts';
import type { ProfileDraft } from '../../../shared/profile/profile.ts';
import { createPracticeBrowser, type SignInEnd } from '../../support/practice-browser.ts';
import { authorizePath, VERIFIER, type RawClient, type TokenAnswer } from './raw-client.ts';

type Changes = Readonly<Record<string, string | null>>;

/** A user by the part of the name before the @; where two have it, the one of this tenant. */
export function userCalled(tenant: PracticeTenant, name: string, tenantId?: string): User {
  const named = tenant.directory().users.filter(({ username }) => username.startsWith(`${name}@`));
  const found = named.find((user) => user.tenantId === tenantId) ?? named[0];
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

/** One sign-in in a browser of its own, through all pages. */
export async function signInAs(
  tenant: PracticeTenant,
  profile: ProfileDraft,
  name: string,
  changes: Changes = {},
): Promise<SignInEnd> {
  const browser = createPracticeBrowser(tenant.caPem);
  const { username, password } = userCalled(tenant, name);
  const url = `${tenant.origin}${authorizePath(profile, changes)}`;
  const end = await browser.signInThrough(url, { username, password });
  await browser.close();
  return end;
}

/** What the browser was sent back with. */
export function parametersOf(end: SignInEnd): URLSearchParams {
  if (end.kind === 'error-page') throw new Error(`Ended on a page: ${String(end.code)}`);
  return end.parameters;
}

/** The number in an error that came by redirect. */
export const codeOf = (parameters: URLSearchParams): number =>
  Number(/^AADSTS(\d+): /u.exec(parameters.get('error_description') ?? '')?.[1]);

/** The token endpoint's answer to the code of a whole sign-in. */
export async function redeemAs(
  tenant: PracticeTenant,
  raw: RawClient,
  profile: ProfileDraft,
  name: string,
  changes: Changes = {},
  form: Readonly<Record<string, string>> = {},
  headers: Record<string, string> = {},
): Promise<TokenAnswer> {
  const code = parametersOf(await signInAs(tenant, profile, name, changes)).get('code') ?? '';
  const secret = tenant.configuredSecret(profile.clientId);
  return raw.token(
    profile,
    {
      grant_type: 'authorization_code',
      client_id: profile.clientId,
      code,
      redirect_uri: profile.redirectUri,
      code_verifier: VERIFIER,
      ...(secret === null ? {} : { client_secret: secret }),
      ...form,
    },
    headers,
  );
}

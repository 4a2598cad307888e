import { SignJWT, generateKeyPair } from 'jose';
import { CONTOSO, DEPLOYER_APP_ID } from '../../../electron/practice/contoso.ts';
import { toAnswer, type RawClient, type TokenAnswer } from './raw-client.ts';

export const GITHUB = 'https://token.actions.githubusercontent.com';
export const SUBJECT = 'repo:contoso/shop:ref:refs/heads/main';
export const AUDIENCE = 'api://AzureADTokenExchange';

const { privateKey } = await generateKeyPair('RS256');

/** A token as GitHub makes one, signed by a key that nobody here knows. */
export function githubToken(claims: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const seconds = Math.floor(Date.now() / 1000);
  return new SignJWT({
    iss: GITHUB,
    sub: SUBJECT,
    aud: AUDIENCE,
    iat: seconds,
    nbf: seconds,
    exp: seconds + 300,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'github' })
    .sign(privateKey);
}

/** As the sample app that has federated credentials. */
export const presentToDeployer = async (raw: RawClient, assertion: string): Promise<TokenAnswer> =>
  toAnswer(
    await raw.post(`/${CONTOSO.id}/oauth2/v2.0/token`, {
      grant_type: 'client_credentials',
      client_id: DEPLOYER_APP_ID,
      scope: 'https://graph.microsoft.com/.default',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
  );

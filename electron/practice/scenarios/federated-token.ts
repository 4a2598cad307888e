import { WEB_APP_ID } from '../data/app-ids.ts';
import { GITHUB_MAIN } from '../data/workload-apps.ts';
import type { App, Directory, FederatedIdentityCredential } from '../directory.ts';
import { assertionForSecret, unsignedJwt } from './assertion-for-secret.ts';
import { changeApp, withFaults } from './change-directory.ts';

type Credential = FederatedIdentityCredential;

const FAR_AWAY = 4_102_444_800;

/**
 * Every app that trusts another issuer gets its federated credentials changed, so that a client that presents such a token
 * meets the error. AuthLoupe presents none: the sample web app gets a credential for GitHub, and the tenant reads its
 * token request as though it had brought the token of a workflow on the branch main. `expires` in seconds since 1970.
 */
export function presentGitHubToken(
  directory: Directory,
  change: (credential: Credential) => Partial<Credential>,
  expires = FAR_AWAY,
): Directory {
  const trusting = changeApp(directory, WEB_APP_ID, (app) => ({
    ...app,
    federatedIdentityCredentials: [GITHUB_MAIN],
  }));
  const changed = (app: App): App => ({
    ...app,
    federatedIdentityCredentials: app.federatedIdentityCredentials.map((credential) => ({
      ...credential,
      ...change(credential),
    })),
  });
  const { issuer: iss, subject: sub, audiences } = GITHUB_MAIN;
  const token = unsignedJwt(
    { alg: 'RS256', kid: 'practice' },
    { iss, sub, aud: audiences.join(), exp: expires },
  );
  return withFaults(
    { ...trusting, apps: trusting.apps.map(changed) },
    { requestChanges: assertionForSecret(token) },
  );
}

/** How a credential that does not match is seen. */
export const FEDERATED_INSTRUCTION =
  'Sign in with the web app: the tenant reads its request as though it brought a token of GitHub instead of its secret. Or let your own client present a token of its issuer as Contoso deployer.';

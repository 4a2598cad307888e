import type { Case, Format } from '../case.ts';
import { block } from '../writing/block.ts';
import { guid } from '../writing/invented.ts';

const text = (
  id: string,
  cause: Case['cause'],
  format: Format,
  words: string,
  holdOut: boolean = false,
): Case => ({ id, cause, code: null, format, ...(holdOut ? { holdOut: true } : {}), text: words });

/** Versions that broke a sign-in, and settings that contradict what the message says. */
export const FRESH_VERSIONS: readonly Case[] = [
  text(
    'regression-adapter',
    'library_regression',
    'question',
    block`
      Since the update from 4.2.1 to 4.3.0 our portal shows "Sign-in could not be completed" after Microsoft's page.
      Same settings, no error in the console. I went back to 4.2.1 and it works again.
    `,
  ),
  text(
    'regression-gem',
    'library_regression',
    'stack-trace',
    block`
      NoMethodError in SessionsController#create: undefined method 'raw_info'
      Entra ID by omniauth, started with release 3.1. Downgrading to 3.0.2 fixes it, nothing else changed.
    `,
  ),
  text(
    'regression-module',
    'library_regression',
    'powershell',
    block`
      PS> Connect-Directory
      Connect-Directory: Value cannot be null. (Parameter 'key')
      After upgrading the module on Tuesday; rolling back to the former version works with the same app and certificate.
    `,
    true,
  ),
  text(
    'regression-provider',
    'library_regression',
    'terraform',
    block`
      Error: building client: unexpected end of claims
      provider 3.4.0 of azuread, OIDC from the pipeline. With 3.3.2 pinned the same pipeline is green; broken since the upgrade.
      The last working version is 3.3.2.
    `,
    true,
  ),
  text(
    'issuer-from-tenant-variable',
    'issuer_value_is_tenant_guid',
    'next-auth',
    block`
      [auth][error] TypeError: Invalid URL
      MicrosoftEntraID({ clientId: process.env.ENTRA_ID, clientSecret: process.env.ENTRA_SECRET, issuer: process.env.ENTRA_TENANT_ID })
    `,
  ),
  text(
    'token-endpoint-unauthorized',
    'client_secret_invalid',
    'stack-trace',
    block`
      requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://login.microsoftonline.com/${guid('t-heron')}/oauth2/v2.0/token
      The page of Microsoft accepts the user, then the intranet shows "You are not allowed to sign in".
    `,
  ),
  text(
    'audience-wanted-and-had',
    'graph_token_not_for_your_api',
    'question',
    block`
      The personnel service does not take our token. They say that aud must be api://${guid('heron-api')} and scp user_impersonation.
      Ours has "aud": "https://graph.microsoft.com", "scp": "User.Read openid profile".
    `,
  ),
  text(
    'cluster-forbids',
    'service_user_or_role_missing',
    'azure-cli',
    block`
      $ kubelogin convert-kubeconfig -l msi && kubectl get pods -n shop
      Error from server (Forbidden): pods is forbidden: User "${guid('heron-msi')}" cannot list resource "pods" in API group "" in the namespace "shop"
    `,
    true,
  ),
];

import type { Case } from '../case.ts';
import { guid } from '../writing/invented.ts';

const question = (id: string, cause: Case['cause'], text: string): Case => ({
  id: `codeless-${id}`,
  cause,
  code: null,
  format: 'question',
  text,
});

/** What people describe in their own words, with hardly a message and without any code. */
export const WITHOUT_A_CODE: readonly Case[] = [
  question(
    'loop-behind-ingress',
    'correlation_or_nonce_cookie_lost',
    'Since we moved our Razor Pages site behind an nginx ingress, people who sign in with Entra end in an infinite redirect between /signin-oidc and the start page. Without the ingress it is fine.',
  ),
  question(
    'two-replicas',
    'correlation_or_nonce_cookie_lost',
    'Our Rails login (omniauth, form_post) says csrf_detected about every second time. With one pod it never happens, with two pods it does, and the session is empty in the callback.',
  ),
  question(
    'nonce-and-samesite',
    'correlation_or_nonce_cookie_lost',
    'The nonce in the session did not match after coming back from Azure. In Firefox it works, in Chrome it fails; the session cookie is set with SameSite=Lax and the answer comes by form_post.',
  ),
  question(
    'no-session-at-redirect-uri',
    'correlation_or_nonce_cookie_lost',
    'Lua OIDC in front of our app, Entra as provider: "request to the redirect_uri path but there\'s no session state found". Only when opened with www.',
  ),
  question(
    'some-people-of-the-group',
    'groups_overage',
    'Dashboard login with Azure AD: "user not a member of one of the required groups". My colleagues come in, I do not, though I am in the same security group. I am in far more groups than they are.',
  ),
  question(
    'guests-without-mail',
    'email_claim_missing',
    'Wiki login through Microsoft: "Missing or invalid email address from profile". It hits accounts without an Exchange licence only.',
  ),
  question(
    'box-in-a-container',
    'loopback_listener_unreachable',
    'azd auth login inside the dev container: the browser opens and I sign in, then the redirect to localhost fails and the terminal goes on waiting.',
  ),
  question(
    'laptop-after-lunch',
    'clock_skew',
    'issuedAt of token is in the future, says our gateway after the laptop has slept; a restart of WSL cures it.',
  ),
  question(
    'scheme-changes',
    'redirect_uri_http_behind_proxy',
    'On App Service the reply address that our Spring app sends changes from https to http, and Entra does not like it. On my machine all is well.',
  ),
  question(
    'easy-auth-and-graph',
    'token_audience_mismatch',
    'Function app with built-in authentication: my daemon gets an access token for https://graph.microsoft.com/.default and the function answers "You do not have permission to view this directory or page."',
  ),
  question(
    'managed-machine',
    'device_code_blocked_by_device_policy',
    'Get-MsalToken with -DeviceCode: after microsoft.com/devicelogin the page says that my sign-in was successful but my admin requires the device requesting access to be managed.',
  ),
  question(
    'key-is-not-there',
    'custom_signing_key_metadata',
    `no valid key found in issuer's jwks_uri for key parameters {"kid":"${guid('kid').slice(0, 8)}","alg":"RS256"} since we mapped a claim for this one enterprise application`,
  ),
  question(
    'password-of-the-domain',
    'federated_user_ropc',
    'Connect-AzAccount -Credential $cred ends with: Federated service at https://sts.cais.example/adfs/services/trust/2005/usernamemixed returned error: ID3242.',
  ),
  question(
    'common-and-one-tenant',
    'single_tenant_app_on_common',
    'The app is for our own tenant only. Sign-in says: ... is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.',
  ),
  question(
    'terminal-hangs',
    'network_proxy_blocks_entra',
    'az login --service-principal on the build host takes a long time and then says nothing; nslookup login.microsoftonline.com answers.',
  ),
  question(
    'certificate-inside-max-retries',
    'tls_certificate_not_trusted',
    "HTTPSConnectionPool(host='login.microsoftonline.com', port=443): Max retries exceeded with url: /common/oauth2/v2.0/token (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate')))",
  ),
  question(
    'empty-tenant',
    'unresolved_template_variable',
    'The login button leads to https://login.microsoftonline.com//oauth2/v2.0/authorize?client_id=x&response_type=id_token and that page cannot be found.',
  ),
];

import type { Case } from '../case.ts';

/** The same failures in the words of other services and libraries, and codes that no setting explains. */
export const RARE_WORDINGS: readonly Case[] = [
  {
    id: 'rare-grant-is-expired',
    cause: 'refresh_token_expired_inactive',
    code: 'AADSTS70000',
    format: 'token-json',
    text: '{"error":"invalid_grant","error_description":"AADSTS70000: The user could not be authenticated as the grant is expired. The user must sign in again.","error_codes":[70000]}',
  },
  {
    id: 'rare-grant-after-new-password',
    cause: 'grant_revoked',
    code: null,
    format: 'question',
    text: 'InvalidGrantError in the calendar sync since I changed my Microsoft password last night. Restarting does not help.',
  },
  {
    id: 'rare-mismatched-state',
    cause: 'state_mismatch_or_missing',
    code: null,
    format: 'stack-trace',
    text: 'File "login_listener.py", line 41, in wait_for_code\nRuntimeError: mismatched OAuth state\nLogin failed for login.microsoftonline.com',
  },
  {
    id: 'rare-offline-behind-proxy',
    cause: 'network_proxy_blocks_entra',
    code: null,
    format: 'question',
    text: 'At work, behind the corporate proxy, the extension says "You appear to be offline. Please check your network connection." as soon as I sign in to Azure.',
  },
  {
    id: 'rare-fetch-groups-is-no-network',
    cause: 'groups_overage',
    code: null,
    format: 'question',
    text: 'One colleague cannot log in with Entra OIDC: failed to fetch groups: "groups" claim not found in token. I have 80 groups, she is a member of 260.',
  },
  {
    id: 'rare-authority-twice',
    cause: 'authority_url_malformed',
    code: null,
    format: 'question',
    text: 'After login the browser goes to https://login.microsoftonline.com/https://login.microsoftonline.com/contoso.example/oauth2/authorize and shows 404.',
  },
  {
    id: 'rare-blank-before-full-stop',
    cause: 'resource_not_found_in_tenant',
    code: 'AADSTS500011',
    format: 'entra-page-text',
    text: 'AADSTS500011: The resource principal named api://orders was not found in the tenant named Contoso Test . This can happen if the application has not been installed by the administrator of the tenant.',
  },
  {
    id: 'rare-development-server',
    cause: 'redirect_uri_not_registered',
    code: 'AADSTS50011',
    format: 'entra-page-text',
    text: "AADSTS50011: The reply address 'https://localhost:54321/signin-oidc' does not match the reply addresses configured for the application.",
  },
  {
    id: 'rare-locked',
    cause: 'account_disabled_or_deleted',
    code: 'AADSTS50053',
    format: 'entra-page-text',
    text: "AADSTS50053: The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
  },
  {
    id: 'rare-disabled',
    cause: 'account_disabled_or_deleted',
    code: 'AADSTS50057',
    format: 'token-json',
    text: '{"error":"invalid_grant","error_description":"AADSTS50057: The user account is disabled.","error_codes":[50057]}',
  },
];

import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';

/** What decides stands in a size, a list of members or a nesting, and no code is there. */
export const DECISIVE_DETAILS: readonly Case[] = [
  {
    id: 'detail-cookie-size',
    cause: 'token_or_cookie_too_large',
    code: null,
    format: 'question',
    text: block`
      After the login with Entra we land on the login page again, without any error.
      The callback sets Set-Cookie: app_session=eyJ..., which is 6120 bytes long. The next request has no cookie.
    `,
  },
  {
    id: 'detail-cookie-size-proxy',
    cause: 'token_or_cookie_too_large',
    code: null,
    format: 'proxy-log',
    holdOut: true,
    text: 'WARNING: the session cookie "_proxy" would have 5412 bytes, browsers may drop it (user 9f1c)',
  },
  {
    id: 'detail-user-info-members',
    cause: 'email_claim_missing',
    code: null,
    format: 'question',
    text: block`
      Our SSO plugin ends with missing_user_info.
      GET https://graph.microsoft.com/oidc/userinfo
      {"sub":"Xk1","name":"Mara Lind","family_name":"Lind","given_name":"Mara","picture":"https://graph.microsoft.com/v1.0/me/photo/$value"}
    `,
  },
  {
    id: 'detail-nested-group-role',
    cause: 'app_role_claim_absent',
    code: null,
    format: 'question',
    text: block`
      The app role Admin is assigned to the group platform on the enterprise application in Entra.
      Users of the group platform-eu, which is a member of the group platform, get a token without the role.
    `,
  },
  {
    id: 'detail-role-attribute',
    cause: 'app_role_claim_absent',
    code: null,
    format: 'several-lines',
    holdOut: true,
    text: 'level=error msg="IdP did not return a role attribute, but role_attribute_strict is set" client=azuread',
  },
  {
    id: 'detail-broker-other-desktop',
    cause: 'broker_wam_failure',
    code: null,
    format: 'powershell',
    text: block`
      PS> Connect-MgGraph -Scopes User.Read
      (PowerShell was started with Run as different user; no sign-in window appears, and the console hangs.)
    `,
  },
];

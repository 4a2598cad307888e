import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { guid, letters } from '../writing/invented.ts';

const tenant = guid('t-ferry');

export const CLAIMS_CONTENT: readonly Case[] = [
  {
    id: 'groups-claim-names',
    cause: 'groups_overage',
    code: null,
    format: 'decoded-token',
    text: block`
      {
        "aud": "${guid('ferry')}",
        "iss": "https://login.microsoftonline.com/${tenant}/v2.0",
        "name": "Bjarne Foss",
        "oid": "${guid('bjarne')}",
        "preferred_username": "bjarne@ferry.example",
        "_claim_names": { "groups": "src1" },
        "_claim_sources": { "src1": { "endpoint": "https://graph.windows.net/${tenant}/users/${guid('bjarne')}/getMemberObjects" } },
        "ver": "2.0"
      }
      No groups for this user, for others it works.
    `,
  },
  {
    id: 'groups-hasgroups',
    cause: 'groups_overage',
    code: null,
    format: 'question',
    text: 'Id token via implicit flow: "hasgroups": true and no groups claim, although groupMembershipClaims is SecurityGroup. Colleagues with few groups get the array. Where did my groups go?',
  },
  {
    id: 'groups-broker-log',
    cause: 'groups_overage',
    code: null,
    format: 'identity-broker',
    holdOut: true,
    text: block`
      level=warn msg="groups claim missing from id_token, found _claim_names" connector=microsoft user=it.admin@ferry.example
      level=error msg="user it.admin@ferry.example not in any of the required groups [platform-admins]" (user is in 312 groups)
    `,
  },
  {
    id: 'email-dex',
    cause: 'email_claim_missing',
    code: null,
    format: 'identity-broker',
    text:
      'time="2025-04-14T07:00:32Z" level=error msg="Failed to authenticate: missing \\"email\\" claim" connector=entra issuer=https://login.microsoftonline.com/' +
      tenant +
      '/v2.0',
  },
  {
    id: 'email-proxy',
    cause: 'email_claim_missing',
    code: null,
    format: 'proxy-log',
    text: block`
      [2025/04/14 07:05:11] [oauthproxy.go:921] Error creating session during OAuth2 callback: neither the id_token nor the profileURL set an email
      provider = "oidc", id_token has preferred_username but no email
    `,
  },
  {
    id: 'email-decoded',
    cause: 'email_claim_missing',
    code: null,
    format: 'decoded-token',
    holdOut: true,
    text: block`
      Login fails with "can't get email for this user". Accounts without Exchange licence only. scope=openid profile email
      {"aud":"${guid('share')}","iss":"https://login.microsoftonline.com/${tenant}/v2.0","name":"Kiosk 4","oid":"${guid('kiosk4')}","preferred_username":"kiosk4@ferry.example","sub":"${letters('sub', 43)}","tid":"${tenant}","ver":"2.0"}
    `,
  },
  {
    id: 'header-nginx',
    cause: 'token_or_cookie_too_large',
    code: null,
    format: 'proxy-log',
    text: '2025/05/07 13:20:44 [error] 31#31: *1182 upstream sent too big header while reading response header from upstream, client: 10.8.0.14, server: tools.ferry.example, request: "GET /oauth2/callback?code=0.AXkA&state=x HTTP/2.0", upstream: "http://10.42.1.9:4180/oauth2/callback", host: "tools.ferry.example"',
  },
  {
    id: 'header-request-431',
    cause: 'token_or_cookie_too_large',
    code: null,
    format: 'http-capture',
    text: block`
      HTTP/1.1 431 Request Header Fields Too Large
      Only people in many groups, after the Microsoft sign-in. Cookie header is 14 kB: .AspNetCore.CookiesC1, .AspNetCore.CookiesC2, .AspNetCore.CookiesC3, .AspNetCore.CookiesC4
    `,
  },
  {
    id: 'header-bad-request-http-sys',
    cause: 'token_or_cookie_too_large',
    code: null,
    format: 'several-lines',
    holdOut: true,
    text: block`
      WARNING: Multiple cookies are required for this session as it exceeds the 4kb cookie limit. Please use server side session storage (eg. Redis) instead.
      [AuthSuccess] Authenticated via OAuth2: Session{email:ops@ferry.example user:oDq token:true id_token:true}
      browser: 400 Bad Request - Request Header Or Cookie Too Large (nginx/1.25.3)
    `,
  },
  {
    id: 'groups-missing-vault',
    cause: 'groups_overage',
    code: null,
    format: 'several-lines',
    text: block`
      Error writing data to auth/oidc/oidc/callback: Code: 400. Errors:
      * "groups" claim not found in token
      user has more than 200 groups (az ad user get-member-objects shows 268)
    `,
  },
  {
    id: 'email-grafana',
    cause: 'email_claim_missing',
    code: null,
    format: 'stack-trace',
    text: 'logger=oauth.azuread t=2025-04-02T08:12:45Z level=error msg="Failed to get user info" error="user email is missing: could not find an email in the id_token (email claim is empty, upn absent)" name=azuread',
  },
  {
    id: 'cookie-chunks-next',
    cause: 'token_or_cookie_too_large',
    code: null,
    format: 'next-auth',
    text: block`
      [next-auth][debug][CHUNKING_SESSION_COOKIE] { message: 'Session cookie exceeds allowed 4096 bytes.', emptyCookieSize: 163, valueSize: 9211, chunks: [ 4096, 4096, 1508 ] }
      then on Vercel: 494 REQUEST_HEADER_TOO_LARGE. The jwt callback stores access_token, id_token and refresh_token of azure-ad.
    `,
  },
];

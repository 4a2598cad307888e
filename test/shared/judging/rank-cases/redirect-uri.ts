import { APP, mismatch, tokenError, type CausedTexts } from './case.ts';

export const REDIRECT_URI: CausedTexts = {
  redirect_uri_http_behind_proxy: [
    mismatch('http://portal.contoso.com/signin-oidc'),
    `After moving the ASP.NET Core app into Kubernetes (nginx ingress terminates TLS) login fails. ${mismatch('http://hr.fabrikam.dev/signin-oidc')} We registered https://hr.fabrikam.dev/signin-oidc.`,
    `Grafana sends redirect_uri=http%3A%2F%2Fgrafana.internal.example%3A3000%2Flogin%2Fazuread although the site is https. AADSTS50011`,
    'NextAuth generates an http callback url instead of https when deployed behind the Application Gateway, so Azure shows AADSTS50011.',
  ],
  redirect_uri_token_request_differs: [
    tokenError(
      'invalid_grant',
      500112,
      "The reply address 'https://app.contoso.com/callback/' does not match the reply address 'https://app.contoso.com/callback' provided when requesting Authorization code.",
    ),
    'requests_oauthlib.exceptions: (invalid_grant) AADSTS500112: The reply address does not match the reply address provided when requesting Authorization code.',
  ],
  redirect_uri_loopback_port_mismatch: [
    `${mismatch('http://127.0.0.1:53127/')} In the portal I have http://127.0.0.1:8400 under Mobile and desktop applications.`,
    `Our CLI opens a random port. ${mismatch('http://localhost:61234/auth')}`,
    'AADSTS50011 with redirect_uri=http://localhost:5001/callback; registered redirect URI: http://localhost:3000/callback',
  ],
  redirect_uri_none_registered: [
    'AADSTS500113: No reply address is registered for the application.',
    `error=invalid_request&error_description=AADSTS500113%3a+No+reply+address+is+registered+for+the+application.%0d%0aTrace+ID%3a+1`,
  ],
  redirect_uri_not_sent_or_registered: [
    'Sorry, but we’re having trouble signing you in.\n\nAADSTS900971: No reply address provided.\nRequest Id: 4d2c\nCorrelation Id: 99e1\nTimestamp: 2026-02-01T10:11:12Z',
    tokenError('invalid_request', 900971, 'No reply address provided.'),
  ],
  redirect_uri_not_registered: [
    mismatch('https://staging.contoso.com/auth/callback'),
    `${mismatch('https://app.contoso.com/Auth/Callback')} Registered: https://app.contoso.com/auth/callback`,
    "invalid_request: The provided value for the input parameter 'redirect_uri' is not valid. The expected value is a URI which matches a redirect URI registered for this client application.",
    `AADSTS50011: The reply url specified in the request does not match the reply urls configured for the application: '${APP}'.`,
  ],
  redirect_uri_urn_scheme: [
    mismatch('urn:ietf:wg:oauth:2.0:oob'),
    'I use urn:ietf:wg:oauth:2.0:oob as the redirect URI of my native client, and Azure answers invalid_request.',
  ],
};

import type { Seen } from './seen.ts';

/** One detail of the wire, as public captures, documents or clients of others show it. */
export type WireDetail = {
  readonly area: string;
  readonly detail: string;
  readonly source: string;
  /** `high`: captures or several independent threads; `middle`: one good source; `low`: memory or a weak one. */
  readonly sure: 'high' | 'middle' | 'low';
  readonly holds: (seen: Seen) => boolean;
  /** Where the practice tenant does otherwise: why. */
  readonly otherwise?: string;
};

type Check = WireDetail['holds'];
type Row = readonly [
  detail: string,
  source: string,
  sure: WireDetail['sure'],
  holds: Check,
  otherwise?: string,
];

const area = (name: string, rows: readonly Row[]): readonly WireDetail[] =>
  rows.map(([detail, source, sure, holds, otherwise]) => ({
    area: name,
    detail,
    source,
    sure,
    holds,
    ...(otherwise === undefined ? {} : { otherwise }),
  }));

const RECORDINGS = 'recordings in Azure’s SDK repositories';
const MSAL = 'sources and tests of MSAL';
const LEARN = 'learn.microsoft.com';
const REPORTS = 'public reports';

const keysOf = (value: unknown): string => Object.keys(value as object).join(' ');
const has = (value: unknown, ...names: readonly string[]): boolean =>
  names.every((name) => Object.hasOwn(value as object, name));
const text = (value: unknown): string => String(value);

const message =
  (code: number, pattern: RegExp): Check =>
  ({ messages }) =>
    pattern.test(messages.get(code) ?? '');
/** The sentence by which clients and people recognise an error, with its values. */
const words = (code: number, what: string, pattern: RegExp, sure: WireDetail['sure'] = 'high'): Row => [
  `${code}: ${what}`,
  REPORTS,
  sure,
  message(code, pattern),
];

export const WIRE_DETAILS: readonly WireDetail[] = [
  ...area('Documents', [
    [
      'v2.0 discovery: members and their order',
      RECORDINGS,
      'high',
      ({ discovery }) => keysOf(discovery) === V2_MEMBERS,
    ],
    [
      '`{tenantid}` in the issuer at /common',
      RECORDINGS,
      'high',
      ({ common }) => text(common['issuer']).endsWith('/{tenantid}/v2.0'),
    ],
    [
      'v1.0 issuer at sts.windows.net',
      RECORDINGS,
      'high',
      ({ version1 }) => /^https:\/\/sts\.windows\.net\/[0-9a-f-]{36}\/$/u.test(text(version1['issuer'])),
    ],
    [
      'no `code_challenge_methods_supported`, no `registration_endpoint`',
      REPORTS,
      'high',
      ({ discovery }) =>
        !has(discovery, 'code_challenge_methods_supported') && !has(discovery, 'registration_endpoint'),
    ],
    [
      'keys: `kty use kid x5t n e x5c cloud_instance_name issuer`',
      RECORDINGS,
      'high',
      ({ keys }) => keysOf(keys) === 'kty use kid x5t n e x5c cloud_instance_name issuer',
    ],
    ['`kid` is the thumbprint, as `x5t`', RECORDINGS, 'high', ({ keys }) => keys['kid'] === keys['x5t']],
    [
      'instance metadata names five clouds of Microsoft',
      RECORDINGS,
      'high',
      ({ instance }) =>
        JSON.stringify(instance).includes('login.microsoftonline.de') &&
        JSON.stringify(instance).includes('login-us.microsoftonline.com'),
    ],
    [
      'documents: `Cache-Control: max-age=86400, private`, no `Pragma`, no `Expires`',
      RECORDINGS,
      'high',
      ({ discoveryHeaders: each }) =>
        each['cache-control'] === 'max-age=86400, private' && !('pragma' in each) && !('expires' in each),
    ],
    [
      'documents may be read by pages',
      RECORDINGS,
      'high',
      ({ discoveryHeaders }) => discoveryHeaders['access-control-allow-origin'] === '*',
    ],
    [
      '`mtls_endpoint_aliases` in discovery',
      'one automated inventory of 2026',
      'low',
      ({ discovery }) => has(discovery, 'mtls_endpoint_aliases'),
      'one source alone; clients that bind tokens to certificates would take it for a promise',
    ],
    [
      'user realm: `ver account_type domain_name cloud_instance_name cloud_audience_urn`',
      MSAL,
      'high',
      ({ realm }) => keysOf(realm) === 'ver account_type domain_name cloud_instance_name cloud_audience_urn',
    ],
  ]),
  ...area('Errors in JSON', [
    [
      'members and their order',
      RECORDINGS,
      'high',
      ({ error }) =>
        keysOf(error) === 'error error_description error_codes timestamp trace_id correlation_id error_uri',
    ],
    [
      'one line: text, Trace ID, Correlation ID, Timestamp',
      RECORDINGS,
      'high',
      ({ error }) =>
        /^AADSTS\d+: [^\r\n]+ Trace ID: \S{36} Correlation ID: \S{36} Timestamp: \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/u.test(
          text(error['error_description']),
        ),
    ],
    ['401 for `invalid_client`', RECORDINGS, 'high', ({ errorStatus }) => errorStatus === 401],
    [
      '`Cache-Control: no-store, no-cache`, `Pragma: no-cache`, `Expires: -1`',
      RECORDINGS,
      'high',
      ({ errorHeaders: each }) =>
        each['cache-control'] === 'no-store, no-cache' &&
        each['pragma'] === 'no-cache' &&
        each['expires'] === '-1',
    ],
    [
      '`x-ms-request-id`, `x-ms-ests-server`, `x-ms-srs`, `P3P`',
      RECORDINGS,
      'high',
      ({ errorHeaders }) => has(errorHeaders, 'x-ms-request-id', 'x-ms-ests-server', 'x-ms-srs', 'p3p'),
    ],
    [
      'no frame or referrer headers on JSON',
      RECORDINGS,
      'high',
      ({ errorHeaders }) => !has(errorHeaders, 'x-frame-options') && !has(errorHeaders, 'referrer-policy'),
    ],
    [
      '`Strict-Transport-Security`',
      RECORDINGS,
      'high',
      ({ errorHeaders }) => has(errorHeaders, 'strict-transport-security'),
      'it would bind every other server on this computer’s localhost to TLS',
    ],
    [
      'cookies `fpc`, `esctx`, `x-ms-gateway-slice`, `stsservicecookie` (under Microsoft’s name; not on localhost, where every app would get them)',
      RECORDINGS,
      'high',
      ({ mappedCookies }) => mappedCookies.join(' ') === 'fpc esctx x-ms-gateway-slice stsservicecookie',
    ],
    [
      '`x-ms-clitelem`',
      RECORDINGS,
      'high',
      ({ errorHeaders }) => has(errorHeaders, 'x-ms-clitelem'),
      'telemetry of the service about itself',
    ],
    [
      '429: plain text and Retry-After',
      'an issue of MSAL.NET',
      'high',
      ({ throttled, throttledText }) =>
        throttledText === 'Too Many Requests' && has(throttled, 'retry-after'),
    ],
    [
      'cross-origin errors may be read by the page',
      REPORTS,
      'high',
      ({ crossOriginHeaders }) => crossOriginHeaders['access-control-allow-origin'] === '*',
    ],
    [
      '9002326 names the origin',
      REPORTS,
      'high',
      ({ crossOrigin }) =>
        text(crossOrigin['error_description']).includes("Request origin: 'https://a.example'."),
    ],
  ]),
  ...area('Redirects and pages', [
    [
      '`error error_description error_uri state`',
      RECORDINGS,
      'high',
      ({ redirect }) =>
        [...new URL(redirect).searchParams.keys()].join(' ') === 'error error_description error_uri state',
    ],
    ['the error page answers 200 with `$Config`', REPORTS, 'high', ({ page }) => page.includes('$Config={')],
    [
      '`pgid`, `iErrorCode`, `iHttpErrorCode`, `sErrTxt`, `strServiceExceptionMessage`',
      REPORTS,
      'high',
      ({ page }) =>
        [
          '"pgid":',
          '"iErrorCode":',
          '"iHttpErrorCode":',
          '"sErrTxt":',
          '"strServiceExceptionMessage":',
        ].every((member) => page.includes(member)),
    ],
    [
      '`<meta name="PageID" content="ConvergedError">`',
      REPORTS,
      'high',
      ({ page }) => page.includes('<meta name="PageID" content="ConvergedError">'),
    ],
    [
      '`code state session_state`, and an empty fragment at the end',
      'an address from a browser in public documentation; scripts that cut the code out before `&session_state=`',
      'middle',
      ({ codeRedirect }) =>
        [...new URL(codeRedirect).searchParams.keys()].join(' ') === 'code state session_state' &&
        codeRedirect.endsWith('#'),
    ],
    [
      '`form_post` in a form that is called `hiddenform`, titled `Working...`',
      'pages recorded in the tests of saml2aws',
      'high',
      ({ formPostPage }) =>
        formPostPage.includes('<form method="post" name="hiddenform"') &&
        formPostPage.includes('<title>Working...</title>'),
    ],
    [
      'a CSP that is enforced, and runs scripts by nonce alone',
      `${LEARN}/entra/identity-platform/content-security-policy`,
      'high',
      ({ pageHeaders }) => /script-src 'nonce-/u.test(pageHeaders['content-security-policy'] ?? ''),
    ],
    [
      "`object-src 'none'` in it",
      'two policies that public recordings show, of 2023 and March 2026, both report-only',
      'middle',
      ({ pageHeaders }) => (pageHeaders['content-security-policy'] ?? '').includes("object-src 'none'"),
    ],
    [
      '`/error?code=` says what a code means',
      `${LEARN}/entra/identity-platform/reference-error-codes`,
      'high',
      ({ lookedUp }) => lookedUp.includes('<p>50011</p>'),
    ],
    [
      '`Cross-Origin-Opener-Policy` for apps made after January 2027',
      `${LEARN}/entra/identity-platform/how-to-prepare-app-coop-enforcement`,
      'middle',
      ({ pageHeaders }) => has(pageHeaders, 'cross-origin-opener-policy'),
      'announced, and not in force yet',
    ],
  ]),
  ...area('Sign-in by script', [
    [
      '`$Config` of the sign-in page: `sFT sFTName sCtx canary apiCanary hpgact hpgid country urlPost urlGetCredentialType`',
      'sources and recorded pages of saml2aws, sources of grizzly',
      'high',
      ({ signInPage }) =>
        [
          ...['"sFT":', '"sFTName":"flowToken"', '"sCtx":', '"canary":', '"apiCanary":', '"hpgact":1800'],
          ...['"hpgid":1104', '"country":', '"urlPost":', '"urlGetCredentialType":'],
        ].every((member) => signInPage.includes(member)),
    ],
    [
      'fields of its forms: `ctx flowToken canary`, `login loginfmt passwd`, `LoginOptions DontShowAgain`, `acceptConsent`',
      'four open-source clients that post them',
      'high',
      ({ formFields }) =>
        [
          ...['ctx', 'flowToken', 'canary', 'login', 'loginfmt', 'passwd', 'LoginOptions', 'DontShowAgain'],
          'acceptConsent',
        ].every((name) => formFields.includes(name)),
    ],
    [
      '`/common/GetCredentialType`: members and their order',
      'answers recorded in the tests of saml2aws and the README of o365enum',
      'high',
      ({ credentialType }) => keysOf(credentialType) === CREDENTIAL_TYPE_MEMBERS,
    ],
    [
      '`/common/SAS/BeginAuth` and `EndAuth`: members and their order',
      'answers recorded in the tests of saml2aws',
      'high',
      ({ secondFactor }) => keysOf(secondFactor).startsWith(SAS_MEMBERS),
    ],
    [
      '`#KmsiCheckboxField`, `#KmsiDescription`, `#idSIButton9`, `#idBtn_Back` of “Stay signed in?”',
      'sign-in scripts of many projects',
      'high',
      ({ stayPage }) =>
        ['KmsiCheckboxField', 'KmsiDescription', 'idSIButton9', 'idBtn_Back'].every((id) =>
          stayPage.includes(`id="${id}"`),
        ),
    ],
    [
      '`#tilesHolder`, `data-test-id` with the account, `#otherTile`, `#otherTileText` of the account picker',
      'sign-in scripts of many projects',
      'high',
      ({ pickerPage }) =>
        ['id="tilesHolder"', 'data-test-id="mara@', 'id="otherTile"', 'id="otherTileText"'].every((each) =>
          pickerPage.includes(each),
        ),
    ],
    [
      'the boxes in a tile, which some scripts count',
      'sign-in scripts of several projects',
      'high',
      ({ pickerPage }) => /id="tilesHolder"[^>]*>\s*<div[^>]*>\s*<div[^>]*>\s*<div/u.test(pickerPage),
      'a tile is a button, so that it works without JavaScript and for a screen reader',
    ],
  ]),
  ...area('Tokens', [
    [
      'answer: `token_type scope expires_in ext_expires_in access_token refresh_token id_token client_info`',
      RECORDINGS,
      'high',
      ({ tokens }) =>
        keysOf(tokens) ===
        'token_type scope expires_in ext_expires_in access_token refresh_token id_token client_info',
    ],
    [
      'app-only: `token_type expires_in ext_expires_in access_token`',
      RECORDINGS,
      'high',
      ({ appOnly }) => keysOf(appOnly) === 'token_type expires_in ext_expires_in access_token',
    ],
    [
      '`scope` for Graph names OpenID’s and `email`',
      'caches of Azure CLI in public reports',
      'high',
      ({ tokens }) =>
        text(tokens['scope']).split(' ').toSorted().join(' ') === 'User.Read email openid profile',
    ],
    [
      'refresh tokens of more than 1,000 characters',
      'lengths in public reports',
      'low',
      ({ tokens }) => text(tokens['refresh_token']).length > 1000,
    ],
    [
      'Graph tokens have a nonce in the header',
      REPORTS,
      'high',
      ({ graphHeader }) => has(graphHeader, 'typ', 'nonce', 'alg', 'x5t', 'kid'),
    ],
    [
      'Graph tokens: `platf puid tenant_region_scope wids xms_st xms_tcdt xms_idrel xms_ftd`',
      'tokens in public write-ups',
      'high',
      ({ graphClaims }) =>
        has(
          graphClaims,
          'platf',
          'puid',
          'tenant_region_scope',
          'wids',
          'xms_st',
          'xms_tcdt',
          'xms_idrel',
          'xms_ftd',
        ),
    ],
    [
      'claims begin with `aud iss iat nbf exp`',
      'tokens in public write-ups',
      'low',
      ({ graphClaims }) => keysOf(graphClaims).startsWith('aud iss iat nbf exp '),
    ],
    [
      'dated back by five minutes',
      'tokens in public write-ups',
      'high',
      ({ idClaims }) => Number(idClaims['exp']) - Number(idClaims['iat']) === 3900,
    ],
    [
      'app-only for Graph: `wids` with the role of every service principal, `idtyp` app',
      'tokens in public write-ups',
      'high',
      ({ appOnlyClaims }) =>
        JSON.stringify(appOnlyClaims['wids']) === '["0997a1d0-0d1d-4acb-b408-d5ca73121e90"]' &&
        appOnlyClaims['idtyp'] === 'app',
    ],
    [
      'device code: `user_code device_code verification_uri expires_in interval message`, 900 and 5',
      RECORDINGS,
      'high',
      ({ device }) =>
        keysOf(device) === 'user_code device_code verification_uri expires_in interval message' &&
        device['expires_in'] === 900 &&
        device['interval'] === 5,
    ],
    [
      'user codes of nine signs',
      RECORDINGS,
      'high',
      ({ device }) => /^[A-Z0-9]{9}$/u.test(text(device['user_code'])),
    ],
  ]),
  ...area('Messages', [
    words(
      50011,
      'the sent URI and the app in quotes',
      /^AADSTS50011: The redirect URI '[^']+' specified in the request does not match the redirect URIs configured for the application '[0-9a-f-]{36}'\. .*aka\.ms\/redirectUriMismatchError/u,
    ),
    words(
      50020,
      'user, provider, tenant and app, the name without a space before it',
      /^AADSTS50020: User account '[^']+' from identity provider '[^']+' does not exist in tenant '[^']+' and cannot access the application '[0-9a-f-]{36}'\(.+\) in that tenant\./u,
    ),
    words(
      50034,
      'user and directory without quotes',
      /^AADSTS50034: The user account \S+ does not exist in the .+ directory\. To sign into this application, the account must be added to the directory\./u,
    ),
    words(
      50053,
      'the account is locked',
      /^AADSTS50053: The account is locked, you've tried to sign in too many times/u,
    ),
    words(50055, 'the password is expired', /^AADSTS50055: The password is expired\./u),
    words(50057, 'names nobody', /^AADSTS50057: The user account is disabled\./u),
    words(
      50058,
      'nobody is signed in',
      /^AADSTS50058: A silent sign-in request was sent but no user is signed in\./u,
    ),
    words(
      50076,
      'the resource in quotes',
      /^AADSTS50076: Due to a configuration change made by your administrator, .* you must use multi-factor authentication to access '[0-9a-f-]{36}'\./u,
    ),
    words(
      50079,
      'the resource in quotes',
      /^AADSTS50079: .* you must enroll in multi-factor authentication to access '[0-9a-f-]{36}'\./u,
    ),
    words(
      50105,
      'as since 2022, app without quotes and its id in them',
      /^AADSTS50105: Your administrator has configured the application .+ \('[0-9a-f-]{36}'\) to block users unless they are specifically granted \('assigned'\) access to the application\. The signed in user '[^']+' is blocked/u,
    ),
    words(
      50194,
      'the app, the endpoint and the date',
      /^AADSTS50194: Application '[0-9a-f-]{36}'\(.+\) is not configured as a multi-tenant application\. Usage of the \/\w+ endpoint is not supported for such applications created after '10\/15\/2018'\./u,
    ),
    words(
      53003,
      'blocked by a policy',
      /^AADSTS53003: Access has been blocked by Conditional Access policies\. The access policy does not allow token issuance\./u,
    ),
    words(
      54005,
      'redeemed before',
      /^AADSTS54005: OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token\./u,
    ),
    words(
      65001,
      'the app by id and name',
      /^AADSTS65001: The user or administrator has not consented to use the application with ID '[0-9a-f-]{36}' named '[^']+'\. Send an interactive authorization request/u,
    ),
    words(
      70008,
      'expired',
      /^AADSTS70008: The provided authorization code or refresh token has expired due to inactivity\. Send a new interactive authorization request/u,
    ),
    words(70011, 'the scope without quotes', /^AADSTS70011: .* The scope [^']+ is not valid\./u),
    words(
      90002,
      'the tenant in quotes',
      /^AADSTS90002: Tenant '[^']+' not found\. Check to make sure you have the correct tenant ID and are signing into the correct cloud\./u,
    ),
    words(
      500011,
      'resource and tenant without quotes',
      /^AADSTS500011: The resource principal named \S+ was not found in the tenant named [^']+\. This can happen if the application/u,
    ),
    words(500113, 'no reply address', /^AADSTS500113: No reply address is registered for the application\./u),
    words(
      650052,
      'service, name and organization',
      /^AADSTS650052: The app is trying to access a service '[0-9a-f-]{36}'\(.+\) that your organization '[^']+' lacks a service principal for\./u,
    ),
    words(
      650053,
      'app, scope and resource',
      /^AADSTS650053: The application '[^']+' asked for scope '[^']+' that doesn't exist on the resource '[0-9a-f-]{36}'\. Contact the app vendor\./u,
    ),
    words(
      650057,
      'ids without quotes, and the list',
      /^AADSTS650057: Invalid resource\. .* Client app ID: [0-9a-f-]{36}\(.+\)\. Resource value from request: .+ Resource app ID: [0-9a-f-]{36}\. List of valid resources from app registration: /u,
    ),
    words(
      700016,
      'app and directory in quotes',
      /^AADSTS700016: Application with identifier '[^']+' was not found in the directory '[^']+'\. This can happen if/u,
    ),
    words(
      700025,
      'a public client',
      /^AADSTS700025: Client is public so neither 'client_assertion' nor 'client_secret' should be presented\./u,
    ),
    words(
      700027,
      'reason, thumbprint and where the keys are seen',
      /^AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on application\. \[Reason - The key was not found\., Thumbprint of key used by client: '[0-9A-F]+', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '/u,
    ),
    words(
      700024,
      'three times of seven decimals',
      /^AADSTS700024: Client assertion is not within its valid time range\. Current time: \S+\.\d{7}Z, assertion valid from \S+\.\d{7}Z, expiry time of assertion \S+\.\d{7}Z\./u,
    ),
    words(
      700211,
      'the issuer in quotes',
      /^AADSTS700211: No matching federated identity record found for presented assertion issuer '[^']+'\./u,
    ),
    words(
      700212,
      'the audience in quotes',
      /^AADSTS700212: No matching federated identity record found for presented assertion audience '[^']+'\./u,
    ),
    words(
      700213,
      'the subject in quotes',
      /^AADSTS700213: No matching federated identity record found for presented assertion subject '[^']+'\./u,
    ),
    words(
      7002138,
      'the subject in quotes, and that only letter case differs',
      /^AADSTS7002138: No matching federated identity record found for presented assertion subject '[^']+'\. The subject matches with case-insensitive comparison, but not with case-sensitive comparison\./u,
    ),
    words(
      1002012,
      'the scope without quotes',
      /^AADSTS1002012: The provided value for scope [^']+ is not valid\. Client credential flows must have a scope value with \/\.default suffixed/u,
    ),
    words(
      7000215,
      'value, not ID',
      /^AADSTS7000215: Invalid client secret provided\. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '[0-9a-f-]{36}'\./u,
    ),
    words(
      7000222,
      'with both links',
      /^AADSTS7000222: The provided client secret keys for app '[0-9a-f-]{36}' are expired\. .*aka\.ms\/NewClientSecret.*aka\.ms\/certCreds/u,
    ),
  ]),
];

const CREDENTIAL_TYPE_MEMBERS =
  'Username Display IfExistsResult IsUnmanaged ThrottleStatus Credentials EstsProperties FlowToken IsSignupDisallowed apiCanary';

const SAS_MEMBERS =
  'Success ResultValue Message AuthMethodId ErrCode Retry FlowToken Ctx SessionId CorrelationId Timestamp Entropy';

const V2_MEMBERS =
  'token_endpoint token_endpoint_auth_methods_supported jwks_uri response_modes_supported subject_types_supported id_token_signing_alg_values_supported response_types_supported scopes_supported issuer request_uri_parameter_supported userinfo_endpoint authorization_endpoint device_authorization_endpoint http_logout_supported frontchannel_logout_supported end_session_endpoint claims_supported kerberos_endpoint tenant_region_scope cloud_instance_name cloud_graph_host_name msgraph_host rbac_url';

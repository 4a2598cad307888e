import { NIL_GUID } from '../../../../shared/entra/guid.ts';
import { shapeOfSecret } from '../../../../shared/profile/secret-shape.ts';
import type { Evidence } from '../../../../shared/evidence/evidence.ts';
import {
  buildError,
  buildProfile,
  buildRenewal,
  notTried,
  stoppedAtCallback,
  stoppedAtToken,
  stoppedOnPage,
} from '../../../support/build-evidence.ts';
import { healthy, notRegistered, onPage, publicApp, table, withProfile, type Case } from './case.ts';

const withSecret = (secret: string): Evidence =>
  withProfile({ secret: shapeOfSecret(secret) }, onPage(50011));
const refusedSecret = (secret: string): Evidence =>
  withProfile({ secret: shapeOfSecret(secret) }, (changes) => stoppedAtToken(buildError(7000215), changes));
const quoting = (uri: string): Evidence =>
  stoppedOnPage(
    buildError(
      50011,
      'invalid_request',
      `The redirect URI '${uri}' specified in the request does not match.`,
    ),
  );
const at = (redirectUri: string, code = 50011): Evidence =>
  withProfile({ redirectUri }, (changes) =>
    stoppedOnPage(buildError(code), { ...changes, authorize: notTried() }),
  );

const LOOPBACK = 'http://127.0.0.1:53100/callback';

/** What the profile itself tells, beside or before Entra's answer. */
export const PROFILE_CASES: readonly Case[] = [
  ...table('client-secret-white-space', [
    ['none', notRegistered, 'pass'],
    ['accepted', healthy, 'pass'],
    ['a space', withSecret(' 01234567890123456789'), 'fail', 'config_value_whitespace'],
    ['a public client', publicApp, 'not-applicable'],
    ['no secret', withProfile({ secret: null }, onPage(50011)), 'not-applicable'],
  ]),
  ...table('client-secret-url-encoded', [
    ['not encoded', notRegistered, 'pass'],
    ['encoded', withSecret('0123456789%7E01234567'), 'fail', 'client_secret_invalid'],
    ['a public client', publicApp, 'not-applicable'],
  ]),
  ...table('client-secret-placeholder', [
    ['a value', notRegistered, 'pass'],
    ['a placeholder', withSecret('<secret>'), 'fail', 'client_secret_invalid'],
    ['a public client', publicApp, 'not-applicable'],
  ]),
  ...table('client-secret-truncated', [
    ['whole', notRegistered, 'pass'],
    ['short', withSecret('abc'), 'fail', 'client_secret_invalid'],
    ['an odd length that nobody refused', withSecret('a'.repeat(27)), 'pass'],
    ['an odd length that Entra refused', refusedSecret('a'.repeat(27)), 'fail', 'client_secret_invalid'],
    ['a usual length that Entra refused', refusedSecret('a'.repeat(34)), 'pass'],
    ['a public client', publicApp, 'not-applicable'],
  ]),
  ...table('scopes-malformed', [
    ['well formed', notRegistered, 'pass'],
    ['accepted all the same', withProfile({ scopes: 'openid,profile' }), 'not-applicable'],
    ['commas', withProfile({ scopes: 'openid,profile' }, onPage(50011)), 'fail', 'invalid_scope_format'],
    [
      'two APIs',
      withProfile({ scopes: 'openid User.Read api://x/read' }, onPage(50011)),
      'fail',
      'multiple_resources_in_scope',
    ],
  ]),
  ...table('redirect-uri-public-http', [
    ['localhost', notRegistered, 'pass'],
    ['https', at('https://app.contoso.com/x'), 'pass'],
    ['http', at('http://app.contoso.com/x'), 'fail', 'redirect_uri_http_behind_proxy'],
    [
      'http, seen by its form',
      at('http://app.contoso.com/x', 65001),
      'fail',
      'redirect_uri_http_behind_proxy',
    ],
    ['no address', at('x'), 'not-applicable'],
    ['a renewal', buildRenewal(), 'not-applicable'],
  ]),
  ...table('redirect-uri-loopback-port', [
    ['refused', at(LOOPBACK), 'fail', 'redirect_uri_loopback_port_mismatch'],
    [
      'another error in the redirect proves it',
      stoppedAtCallback(buildError(65004), {
        profile: buildProfile({ redirectUri: LOOPBACK }),
        authorize: notTried(),
      }),
      'pass',
    ],
    ['another error on the page', at(LOOPBACK, 700016), 'not-reached'],
    ['localhost', notRegistered, 'not-applicable'],
    ['a renewal', buildRenewal(), 'not-applicable'],
  ]),
  ...table('redirect-uri-altered', [
    ['the browser came back', healthy, 'pass'],
    ['quoted as sent', quoting('http://localhost:53100/callback'), 'pass'],
    [
      'encoded twice',
      quoting('http%3A%2F%2Flocalhost%3A53100%2Fcallback'),
      'fail',
      'redirect_uri_not_registered',
    ],
    ['a slash more', quoting('http://localhost:53100/callback/'), 'fail', 'redirect_uri_not_registered'],
    ['not quoted', notRegistered, 'not-reached'],
    ['a renewal', buildRenewal(), 'not-applicable'],
  ]),
  ...table('redirect-uri-not-registered', [
    ['127.0.0.1 has a rule of its own', at(LOOPBACK), 'not-applicable'],
    ['so has http', at('http://app.contoso.com/x'), 'not-applicable'],
    ['a slash at the end', at('http://localhost/Signin/'), 'fail', 'redirect_uri_not_registered'],
  ]),
  ...table('redirect-uri-none-registered', [
    [
      'none was sent either',
      stoppedOnPage(buildError(900971), { authorize: notTried() }),
      'fail',
      'redirect_uri_not_sent_or_registered',
    ],
  ]),
  ...table('tenant-malformed', [
    ['the redirect came', healthy, 'pass'],
    [
      'a variable',
      withProfile({ tenant: '${TENANT_ID}' }, onPage(900023)),
      'fail',
      'unresolved_template_variable',
    ],
    ['a path', withProfile({ tenant: 'x/v2.0' }, onPage(900023)), 'fail', 'authority_url_malformed'],
    [
      'a word of the path',
      withProfile({ tenant: 'oauth2' }, onPage(900023)),
      'fail',
      'authority_url_malformed',
    ],
    ['white space', withProfile({ tenant: ' x' }, onPage(900023)), 'fail', 'config_value_whitespace'],
  ]),
  ...table('tenant-not-found', [
    [
      'a word of the path',
      withProfile({ tenant: 'token' }, onPage(90002)),
      'fail',
      'authority_url_malformed',
    ],
  ]),
  ...table('client-id-malformed', [
    ['a placeholder', withProfile({ clientId: '<id>' }, onPage(700038)), 'fail', 'client_id_placeholder'],
    [
      'the zeros of a template',
      withProfile({ clientId: NIL_GUID }, onPage(700038)),
      'fail',
      'client_id_placeholder',
    ],
  ]),
  ...table('permission-unknown-to-api', [
    [
      'a scope without its API',
      withProfile({ scopes: 'openid access_as_user' }, onPage(650053)),
      'fail',
      'scope_without_resource_prefix',
    ],
  ]),
  ...table('scopes-of-several-apis', [
    [
      'named',
      withProfile({ scopes: 'User.Read api://x/read' }, onPage(28000)),
      'fail',
      'multiple_resources_in_scope',
    ],
  ]),
  ...table('api-not-in-tenant', [
    [
      'named',
      withProfile({ scopes: 'openid api://x/read' }, onPage(500011)),
      'fail',
      'resource_not_found_in_tenant',
    ],
    [
      '.default behind a permission',
      withProfile({ scopes: 'openid api://x/read/.default' }, onPage(500011)),
      'fail',
      'scope_name_with_default_suffix',
    ],
  ]),
  ...table('client-type-mismatch', [
    [
      'a renewal of a public client',
      buildRenewal({
        ...stoppedAtToken(buildError(7000218)),
        kind: 'renewal',
        profile: buildProfile({ clientType: 'public', platform: 'native', secret: null }),
      }),
      'fail',
      'public_client_flow_not_enabled',
    ],
    ['a secret that was refused', stoppedAtToken(buildError(700025)), 'not-applicable'],
  ]),
];

import type { DecodedToken, Evidence } from '../../../../shared/evidence/evidence.ts';
import {
  absent,
  buildEvidence,
  buildExchange,
  buildProfile,
  buildToken,
  CLIENT_ID,
  notTried,
  observed,
  success,
  TENANT_ID,
} from '../../../support/build-evidence.ts';
import { healthy, notRegistered, noIdToken, secretExpired, table, withToken, type Case } from './case.ts';

const API = `api://${CLIENT_ID}`;
const SCOPES = `openid ${API}/read`;

/** A sign-in that asked for an API of its own. */
const forApi = (claims: Readonly<Record<string, unknown>>, scopes = SCOPES): Evidence =>
  buildEvidence({
    profile: buildProfile({ scopes }),
    authorize: notTried(),
    accessToken: observed(buildToken({ aud: CLIENT_ID, ...claims })),
  });
const opaque = buildEvidence({
  profile: buildProfile({ scopes: SCOPES }),
  authorize: notTried(),
  accessToken: absent('It is opaque.'),
});

/** A token that an app got for itself. */
const forItself = (claims: Readonly<Record<string, unknown>>): Evidence =>
  buildEvidence({ kind: 'app-only', accessToken: observed(buildToken(claims)) });

const granted = (scope: string | null, scopes = `openid ${API}/read ${API}/write`): Evidence => {
  const response = success();
  if (response.status !== 'answered') throw new Error('The builder always answers.');
  const body = scope === null ? [] : [{ name: 'scope', value: scope }];
  return buildEvidence({
    profile: buildProfile({ scopes }),
    authorize: notTried(),
    exchanges: [buildExchange('token', { ...response, body })],
  });
};

const sized = (length: number): Evidence => {
  const token: DecodedToken = { ...buildToken(), length };
  return buildEvidence({ accessToken: observed(token) });
};

const signed = (alg: string, kid: string | null): Evidence =>
  buildEvidence({
    signature: observed({ verified: false, alg, kid, publishedKids: ['key-1'], reason: 'No.' }),
  });

const hinted = (loginHint: string, claims: Readonly<Record<string, unknown>> = {}): Evidence =>
  buildEvidence({ profile: buildProfile({ loginHint }), idToken: observed(buildToken(claims)) });

const GUEST = { idp: 'https://sts.windows.net/elsewhere/' };
const OTHER_TENANT = '11111111-2222-4333-8444-555555555555';

export const OWN_API_CASES: readonly Case[] = [
  ...table('access-token-of-graph', [
    ['its own', forApi({}), 'pass'],
    ['Graph’s', forApi({ aud: 'https://graph.microsoft.com' }), 'fail', 'graph_token_not_for_your_api'],
    ['no API was asked for', healthy, 'not-applicable'],
    ['it cannot be read', opaque, 'cannot-tell'],
  ]),
  ...table('access-token-audience-mismatch', [
    ['the client ID of the API', forApi({}), 'pass'],
    ['the name of the API', forApi({ aud: API }), 'pass'],
    ['an API with a name of its own', forApi({}, 'openid https://api.contoso.com/read'), 'pass'],
    ['another client ID', forApi({ aud: TENANT_ID }), 'fail', 'token_audience_mismatch'],
    [
      'another name',
      forApi({ aud: 'https://other.contoso.com' }, 'openid https://api.contoso.com/read'),
      'fail',
      'token_audience_mismatch',
    ],
    ['Graph’s', forApi({ aud: 'https://graph.microsoft.com' }), 'not-applicable'],
    ['no aud', forApi({ aud: undefined }), 'cannot-tell'],
    ['not reached', notRegistered, 'not-applicable'],
  ]),
  ...table('access-token-version-one', [
    ['2.0', forApi({}), 'pass'],
    ['1.0', forApi({ ver: '1.0', aud: API }), 'fail', 'token_version_mismatch'],
    ['unknown', forApi({ ver: undefined }), 'cannot-tell'],
    ['Graph’s', forApi({ ver: '1.0', aud: 'https://graph.microsoft.com' }), 'not-applicable'],
  ]),
  ...table('scopes-not-granted', [
    ['all', granted(`${API}/read ${API}/write openid`), 'pass'],
    ['all, by other names', granted('read WRITE'), 'pass'],
    ['one is missing', granted(`${API}/read openid`), 'fail', 'consent_missing'],
    ['not told', granted(null), 'cannot-tell'],
    ['only OpenID Connect', healthy, 'not-applicable'],
    ['.default', granted('read', `openid ${API}/.default`), 'not-applicable'],
  ]),
  ...table('token-too-large', [
    ['small', healthy, 'pass'],
    ['8,192', sized(8_192), 'pass'],
    ['8,193', sized(8_193), 'fail', 'token_or_cookie_too_large'],
    ['not reached', notRegistered, 'not-reached'],
    ['none known', noIdToken, 'cannot-tell'],
  ]),
  ...table('id-token-algorithm-unexpected', [
    ['RS256', healthy, 'pass'],
    ['none', signed('none', null), 'fail', 'unknown'],
    ['HS256', signed('HS256', 'key-1'), 'fail', 'unknown'],
    ['not verified', buildEvidence({ signature: notTried() }), 'cannot-tell'],
    ['no ID token', noIdToken, 'not-applicable'],
  ]),
  ...table('id-token-key-not-published', [
    ['published', healthy, 'pass'],
    ['not published', signed('RS256', 'own'), 'fail', 'custom_signing_key_metadata'],
    ['unnamed', signed('RS256', null), 'cannot-tell'],
    ['not verified', buildEvidence({ signature: notTried() }), 'cannot-tell'],
  ]),
  ...table('id-token-signature-invalid', [
    ['alg none is another rule’s', signed('none', null), 'not-applicable'],
    ['an unknown key is another rule’s', signed('RS256', 'own'), 'not-applicable'],
  ]),
  ...table('id-token-tenant-inconsistent', [
    ['one tenant', healthy, 'pass'],
    ['two tenants', withToken({ tid: OTHER_TENANT }), 'fail', 'unknown'],
    ['no tid', withToken({ tid: undefined }), 'not-applicable'],
    ['no ID in iss', withToken({ iss: 'https://example.com' }), 'not-applicable'],
  ]),
  ...table('object-id-missing', [
    ['there', healthy, 'pass'],
    ['missing though asked', withToken({ oid: undefined }), 'not-applicable'],
    [
      'not asked',
      buildEvidence({
        profile: buildProfile({ scopes: 'openid' }),
        authorize: notTried(),
        idToken: observed(buildToken({ oid: undefined })),
      }),
      'fail',
      'unknown',
    ],
  ]),
  ...table('guest-email-missing', [
    ['there', withToken(GUEST), 'pass'],
    ['missing', withToken({ ...GUEST, email: undefined }), 'fail', 'email_claim_missing'],
    ['missing, by acct', withToken({ acct: 1, email: undefined }), 'fail', 'email_claim_missing'],
    ['a member', withToken({ ...GUEST, acct: 0, email: undefined }), 'not-applicable'],
    ['not told', withToken({ email: undefined }), 'not-applicable'],
  ]),
  ...table('application-roles-missing', [
    ['roles', forItself({ roles: ['User.ReadWrite.All'] }), 'pass'],
    ['none', forItself({}), 'fail', 'api_permission_not_listed_or_consented'],
    ['an empty list', forItself({ roles: [] }), 'fail', 'api_permission_not_listed_or_consented'],
    ['no token', buildEvidence({ ...secretExpired, kind: 'app-only' }), 'not-reached'],
    ['a user’s sign-in', healthy, 'not-applicable'],
  ]),
  ...table('email-claim-missing', [
    ['a guest has a rule of its own', withToken({ ...GUEST, email: undefined }), 'not-applicable'],
  ]),
  ...table('signed-in-as-another-user', [
    ['the same', hinted('MARA@contoso.example'), 'pass'],
    ['another', hinted('noor@contoso.example'), 'fail', 'unknown'],
    ['no hint', healthy, 'not-applicable'],
    ['an opaque hint', hinted('O.CiQ4'), 'not-applicable'],
    ['no name', hinted('a@b.example', { preferred_username: undefined, email: undefined }), 'cannot-tell'],
  ]),
];

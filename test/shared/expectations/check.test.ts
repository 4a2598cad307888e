import { describe, expect, it } from 'vitest';
import { checkExpectations } from '../../../shared/expectations/check.ts';
import type { Expectation } from '../../../shared/profile/expectation.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import {
  buildError,
  buildEvidence,
  buildExchange,
  buildProfile,
  buildToken,
  CLIENT_ID,
  observed,
  stoppedAtToken,
  success,
} from '../../support/build-evidence.ts';

const API = '11111111-2222-4333-8444-555555555555';
const GROUP = '9e0d5f1c-6a55-47d2-9a53-6b7c8d9e0f1a';
const api = (changes: Readonly<Record<string, unknown>> = {}): Partial<Evidence> => ({
  accessToken: observed(
    buildToken({ aud: API, ver: '2.0', scp: 'Files.Read', roles: ['Reader'], ...changes }, { alg: 'RS256' }),
  ),
});
const id = (changes: Readonly<Record<string, unknown>>): Partial<Evidence> => ({
  idToken: observed(buildToken(changes)),
});

const claim = (
  name: string,
  test: 'present' | 'absent' | 'equal' | 'matching',
  value = '',
  token: 'id' | 'access' = 'id',
): Expectation => ({ kind: 'claim', token, claim: name, test, value });

function check(expectation: Expectation, changes: Partial<Evidence> = {}) {
  const [result] = checkExpectations(buildEvidence(changes), [expectation]);
  if (result === undefined) throw new Error('There is no result.');
  return result;
}

const overage = id({ _claim_names: { groups: 'src1' }, _claim_sources: {} });

describe('what is met', () => {
  it.each<[string, Expectation, Partial<Evidence>]>([
    ['a claim that is there', claim('email', 'present'), {}],
    ['a claim that is not there', claim('groups', 'absent'), {}],
    ['a value', claim('ver', 'equal', '2.0'), {}],
    ['a number as text', claim('acct', 'equal', '1'), id({ acct: 1 })],
    ['a truth value as text', claim('xms_edov', 'equal', 'true'), id({ xms_edov: true })],
    ['one of a list', claim('roles', 'equal', 'Reader', 'access'), api()],
    ['a pattern', claim('email', 'matching', '*@contoso.example'), {}],
    ['a role', { kind: 'role', token: 'access', role: 'Reader' }, api()],
    ['groups by id', { kind: 'groups', token: 'id', form: 'ids' }, id({ groups: [GROUP] })],
    ['groups by name', { kind: 'groups', token: 'id', form: 'names' }, id({ groups: ['Admins'] })],
    ['too many groups', { kind: 'groups', token: 'id', form: 'overage' }, overage],
    ['hasgroups', { kind: 'groups', token: 'id', form: 'overage' }, id({ hasgroups: true })],
    ['no groups', { kind: 'groups', token: 'id', form: 'none' }, {}],
    ['a version', { kind: 'version', token: 'access', version: '2.0' }, api()],
    ['an audience', { kind: 'audience', token: 'id', audience: CLIENT_ID }, {}],
    ['one of several audiences', { kind: 'audience', token: 'id', audience: 'a' }, id({ aud: ['a', 'b'] })],
    ['a lifetime', { kind: 'lifetime', token: 'id', atLeastMinutes: 65 }, {}],
    ['a scope by its short name', { kind: 'scope', scope: 'Files.Read' }, api()],
    ['a scope with its API', { kind: 'scope', scope: `api://${API}/Files.Read` }, api()],
    ['offline_access by the refresh token', { kind: 'scope', scope: 'offline_access' }, {}],
  ])('%s', (_name, expectation, changes) => {
    expect(check(expectation, changes)).toMatchObject({ outcome: 'pass', change: null });
  });
});

describe('what is missed names the change', () => {
  it.each<[string, Expectation, Partial<Evidence>, RegExp]>([
    [
      'email',
      claim('email', 'present'),
      id({ email: undefined }),
      /"idToken":\[\{"name":"email"\}\].*scope/u,
    ],
    [
      'an optional claim',
      claim('upn', 'present'),
      {},
      /"optionalClaims":\{"idToken":\[\{"name":"upn"\}\]\}/u,
    ],
    [
      'one of the API',
      claim('acct', 'present', '', 'access'),
      api(),
      /API that the token is for.*"accessToken"/u,
    ],
    ['groups', claim('groups', 'present'), {}, /"groupMembershipClaims": "SecurityGroup"/u],
    ['an unknown claim', claim('department', 'present'), {}, /acceptMappedClaims/u],
    ['roles', { kind: 'role', token: 'access', role: 'Writer' }, api(), /“Writer”.*“appRoles”/u],
    ['group form', { kind: 'groups', token: 'id', form: 'ids' }, overage, /ApplicationGroup/u],
    [
      'group names',
      { kind: 'groups', token: 'id', form: 'names' },
      id({ groups: [GROUP] }),
      /cloud_displayname/u,
    ],
    ['no groups', { kind: 'groups', token: 'id', form: 'none' }, overage, /"groupMembershipClaims": "None"/u],
    ['version 2', { kind: 'version', token: 'access', version: '2.0' }, api({ ver: '1.0' }), /Version": 2/u],
    ['version 1', { kind: 'version', token: 'access', version: '1.0' }, api(), /Version": null/u],
    ['audience', { kind: 'audience', token: 'access', audience: 'api://x' }, api(), /identifierUris/u],
    ['scope', { kind: 'scope', scope: 'Files.Write' }, api(), /requiredResourceAccess/u],
    ['lifetime', { kind: 'lifetime', token: 'id', atLeastMinutes: 66 }, {}, /token lifetime policy/u],
    ['a claim too many', claim('email', 'absent'), {}, /scope “email”/u],
    ['another value', claim('ver', 'equal', '1.0'), {}, /requestedAccessTokenVersion/u],
  ])('%s', (_name, expectation, changes, change) => {
    const result = check(expectation, changes);
    expect(result.outcome).toBe('fail');
    expect(result.change).toMatch(change);
    expect(result.seen).not.toBe('');
  });

  it('says that a token of Microsoft’s own API is changed by no manifest', () => {
    const graph = api({ aud: '00000003-0000-0000-c000-000000000000' });
    expect(check(claim('acct', 'present', '', 'access'), graph).change).toMatch(/no manifest changes it/u);
  });
});

describe('what cannot be told', () => {
  it('is everything about an attempt without tokens', () => {
    const failed = stoppedAtToken(buildError(7000222, 'invalid_client'), {
      profile: buildProfile({
        expectations: [claim('email', 'present'), { kind: 'scope', scope: 'openid' }],
      }),
    });
    expect(checkExpectations(failed).map(({ outcome }) => outcome)).toEqual(['not-reached', 'not-reached']);
  });

  it('is an opaque access token, with its reason', () => {
    const result = check(claim('aud', 'present', '', 'access'));
    expect(result).toMatchObject({
      outcome: 'cannot-tell',
      seen: expect.stringContaining('opaque') as string,
    });
  });

  it('is what the expectation leaves open', () => {
    expect(check(claim('', 'present')).outcome).toBe('cannot-tell');
    expect(check({ kind: 'scope', scope: '' }).outcome).toBe('cannot-tell');
  });

  it('is a lifetime without times', () => {
    const odd = id({ nbf: 'soon', iat: 1e20, exp: null });
    expect(check({ kind: 'lifetime', token: 'id', atLeastMinutes: 1 }, odd).outcome).toBe('cannot-tell');
  });
});

describe('scopes that are not the same', () => {
  const answer = (scope: string): Partial<Evidence> => {
    const response = success();
    if (response.status !== 'answered') throw new Error('No answer.');
    return {
      exchanges: [buildExchange('token', { ...response, body: [{ name: 'scope', value: scope }] })],
    };
  };

  it('are those of two APIs with the same permission', () => {
    const changes = answer('api://one/Files.Read');
    expect(check({ kind: 'scope', scope: 'api://two/Files.Read' }, changes).outcome).toBe('fail');
    expect(check({ kind: 'scope', scope: 'api://one/Files.Read' }, changes).outcome).toBe('pass');
  });

  it('but Microsoft Graph’s are the same under each of its names', () => {
    const changes = answer('openid https://graph.microsoft.com/User.Read');
    expect(check({ kind: 'scope', scope: 'User.Read' }, changes).outcome).toBe('pass');
  });
});

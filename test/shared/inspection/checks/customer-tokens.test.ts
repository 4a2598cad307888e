import { describe, expect, it } from 'vitest';
import { checkToken } from '../../../../shared/inspection/checks/all-token-checks.ts';
import type { TokenVerification } from '../../../../shared/token/verification.ts';
import {
  HEADER,
  ID_CLAIMS,
  inspectOne,
  NOW,
  TENANT,
  V2_CLAIMS,
  writeToken,
  type Members,
} from '../../../support/tokens/write-token.ts';

const PERSONAL = '9188040d-6c67-4c5b-b112-36a304b66dad';
const OTHER = '11111111-2222-4333-8444-555555555555';
const POLICY = 'B2C_1_susi';
const ISSUER = `https://contoso.b2clogin.com/${TENANT}/v2.0/`;

/** What a user flow writes: neither `tid` nor `email`, and `ver` 1.0. */
const B2C_ID: Members = {
  ...ID_CLAIMS,
  iss: ISSUER,
  ver: '1.0',
  tfp: POLICY,
  emails: ['mara@contoso.example'],
  sub: ID_CLAIMS['oid'],
  oid: undefined,
  tid: undefined,
  email: undefined,
  preferred_username: undefined,
};
const B2C_ACCESS: Members = { ...V2_CLAIMS, ...B2C_ID, azp: V2_CLAIMS['azp'], scp: 'read' };
const PERSONAL_ID: Members = {
  ...ID_CLAIMS,
  iss: `https://login.microsoftonline.com/${PERSONAL}/v2.0`,
  tid: PERSONAL,
};
const EXTERNAL_ID: Members = { ...ID_CLAIMS, iss: `https://${TENANT}.ciamlogin.com/${TENANT}/v2.0` };

function check(payload: Members, verification: TokenVerification | null = null) {
  const about = inspectOne(writeToken(HEADER, payload));
  if (about.content.form !== 'decoded') throw new Error(about.content.form);
  return checkToken({ ...about.content, about, now: NOW, verification });
}
const ask = (id: string, payload: Members) => check(payload).find((each) => each.id === id);

describe('the issuer of a token for customers', () => {
  it.each([
    ['B2C', B2C_ID, 'note', /Azure AD B2C.*policy “B2C_1_susi”/u],
    [
      'B2C, its policy in acr',
      { ...B2C_ID, tfp: undefined, acr: 'b2c_1_old' },
      'note',
      /policy “b2c_1_old”/u,
    ],
    ['B2C, its policy nowhere', { ...B2C_ID, tfp: undefined }, 'note', /without saying which policy/u],
    [
      'B2C at the shared host',
      { ...B2C_ID, iss: `https://login.microsoftonline.com/${TENANT}/v2.0/` },
      'note',
      /Azure AD B2C/u,
    ],
    [
      'B2C with its policy in the path',
      { ...B2C_ID, iss: `https://contoso.b2clogin.com/tfp/${TENANT}/b2c_1_susi/v2.0/` },
      'note',
      /Azure AD B2C/u,
    ],
    [
      'B2C with another policy in the path',
      { ...B2C_ID, iss: `https://contoso.b2clogin.com/tfp/${TENANT}/b2c_1_edit/v2.0/` },
      'fail',
      /^iss and tfp name two different policies/u,
    ],
    [
      'B2C behind a custom domain',
      { ...B2C_ID, iss: `https://login.contoso.example/${TENANT}/v2.0/` },
      'warning',
      /custom domain.*Anybody can own “login\.contoso\.example”/u,
    ],
    [
      'B2C in another form',
      { ...B2C_ID, iss: `https://contoso.b2clogin.com/${TENANT}/v2.0` },
      'warning',
      /has not the form/u,
    ],
    ['B2C with another tid', { ...B2C_ID, tid: OTHER }, 'warning', /the policy decides/u],
    ['External ID', EXTERNAL_ID, 'note', /Entra External ID/u],
    [
      'External ID by name',
      { ...EXTERNAL_ID, iss: `https://contoso.ciamlogin.com/${TENANT}/v2.0` },
      'note',
      /Entra External ID/u,
    ],
    [
      'External ID of two tenants',
      { ...EXTERNAL_ID, iss: `https://${OTHER}.ciamlogin.com/${TENANT}/v2.0` },
      'fail',
      /Host and path/u,
    ],
    ['External ID with another tid', { ...EXTERNAL_ID, tid: OTHER }, 'fail', /two different tenants/u],
    [
      'External ID in another form',
      { ...EXTERNAL_ID, iss: `https://contoso.ciamlogin.com/${TENANT}/` },
      'warning',
      /has not the form/u,
    ],
  ] as const)('%s', (_, payload, outcome, line) => {
    const finding = ask('issuer', payload);
    expect(finding).toMatchObject({ outcome, line: expect.stringMatching(line) as string });
    expect(finding?.line).not.toContain('not an issuer of Entra');
    expect(finding?.repair).not.toBe('');
  });

  it.each([
    ['the shared host without a policy', `https://login.microsoftonline.com/${TENANT}/v2.0/`],
    ['a borrowed name', `https://b2clogin.com.evil.example/${TENANT}/v2.0/`],
  ])('%s is refused, with the reason', (_, iss) => {
    const finding = ask('issuer', { ...B2C_ID, iss, tfp: undefined });
    expect(finding).toMatchObject({ outcome: 'fail', repair: 'Do not accept this token.' });
    expect(finding?.line).toContain('neither tfp nor acr names a policy');
  });
});

describe('a token of B2C gets no advice for employees', () => {
  const ADVICE =
    /Token configuration|xms_edov|requestedAccessTokenVersion|App registrations|\?appid=|\btid\b/u;
  it.each([
    ['an ID token', B2C_ID],
    ['an ID token without an address', { ...B2C_ID, emails: undefined }],
    ['an ID token with email', { ...B2C_ID, email: 'mara@contoso.example' }],
    ['an access token', B2C_ACCESS],
    ['an access token without scp', { ...B2C_ACCESS, scp: undefined }],
    ['an access token that asked for groups', { ...B2C_ACCESS, scp: 'groups' }],
    ['an access token for a name', { ...B2C_ACCESS, aud: 'https://contoso.onmicrosoft.com/api' }],
  ])('%s', (_, payload) => {
    for (const { id, line, repair, cause } of check(payload)) {
      expect(`${line} ${repair}`, id).not.toMatch(ADVICE);
      expect(cause, id).toBeNull();
    }
  });

  it.each([
    ['user-key', 'sub', B2C_ID, 'pass', /^sub names the user/u],
    ['user-key', 'oid', { ...B2C_ID, oid: ID_CLAIMS['oid'] }, 'pass', /^oid names/u],
    [
      'user-key',
      'the text of old policies',
      { ...B2C_ID, sub: 'Not supported currently. Use oid claim.' },
      'warning',
      /sub holds no ID/u,
    ],
    ['user-key', 'nothing', { ...B2C_ID, sub: undefined }, 'warning', /^Without oid and sub/u],
    ['token-version', '1.0', B2C_ID, 'pass', /B2C’s own format/u],
    ['token-version', '1.0 in an access token', B2C_ACCESS, 'pass', /B2C’s own format/u],
    ['email', 'emails', B2C_ID, 'note', /^emails is there/u],
    ['email', 'none', { ...B2C_ID, emails: undefined }, 'note', /the policy does not write one/u],
    ['email-verified', 'email', { ...B2C_ID, email: 'a@b.example' }, 'note', /up to the policy/u],
    [
      'audience-form',
      'a name',
      { ...B2C_ACCESS, aud: 'https://x.example/api' },
      'fail',
      /B2C writes a client ID/u,
    ],
    ['permissions', 'none', { ...B2C_ACCESS, scp: undefined }, 'warning', /Neither scp nor roles/u],
  ] as const)('%s: %s', (id, _, payload, outcome, line) => {
    expect(ask(id, payload)).toMatchObject({ outcome, line: expect.stringMatching(line) as string });
  });

  it('and says of an unknown key that keys are those of a policy', () => {
    const unknown: TokenVerification = {
      outcome: 'cannot-verify',
      reason: 'key-unknown',
      message: '',
      alg: 'RS256',
      kid: 'k',
      keyAddresses: [],
      isAppKey: false,
    };
    const finding = check(B2C_ID, unknown).find(({ id }) => id === 'signing-key');
    expect(finding).toMatchObject({ outcome: 'fail', cause: null });
    expect(`${finding?.line ?? ''} ${finding?.repair ?? ''}`).toMatch(
      /another policy.*metadata of the policy/u,
    );
  });
});

describe('no advice on groups', () => {
  it.each([
    ['a personal account', PERSONAL_ID],
    ['a personal account in capitals', { ...PERSONAL_ID, tid: PERSONAL.toUpperCase() }],
    ['a personal account at an API', { ...V2_CLAIMS, iss: PERSONAL_ID['iss'], tid: PERSONAL }],
    ['a personal account without tid', { ...PERSONAL_ID, tid: undefined }],
    ['B2C', B2C_ID],
    ['B2C at an API', B2C_ACCESS],
  ])('for %s', (_, payload) => {
    expect(ask('groups-missing', payload)).toBeUndefined();
    expect(ask('groups-as-scope', { ...payload, scp: 'groups' })?.repair ?? '').not.toContain('claim');
  });

  it.each([
    ['a guest with a personal account', { ...ID_CLAIMS, idp: 'live.com' }],
    ['External ID', EXTERNAL_ID],
  ])('is kept from %s', (_, payload) => {
    expect(ask('groups-missing', payload)?.outcome).toBe('note');
  });

  it('and none on the directory’s mail attribute for a personal account', () => {
    const finding = ask('email', { ...PERSONAL_ID, email: undefined });
    expect(finding).toMatchObject({ outcome: 'warning', cause: null });
    expect(`${finding?.line ?? ''} ${finding?.repair ?? ''}`).not.toMatch(
      /mail attribute|user’s properties/u,
    );
  });
});

describe('a token of External ID', () => {
  it.each([
    ['2.0', 'pass'],
    ['1.0', 'warning'],
  ])('of version %s: %s', (ver, outcome) => {
    const finding = ask('token-version', { ...EXTERNAL_ID, ver });
    expect(finding?.outcome).toBe(outcome);
    expect(finding?.line).not.toContain('sts.windows.net');
  });
});

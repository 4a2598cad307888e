import { describe, expect, it } from 'vitest';
import { TOKEN_CHECKS, checkToken } from '../../../../shared/inspection/checks/all-token-checks.ts';
import { repairsFor } from '../../../../shared/inspection/checks/token-repairs.ts';
import type { TokenJudgement } from '../../../../shared/inspection/checks/token-check.ts';
import type { TokenVerification } from '../../../../shared/token/verification.ts';
import {
  APP_CLAIMS,
  CLIENT,
  decodedOf,
  GRAPH_CLAIMS,
  HEADER,
  ID_CLAIMS,
  inspectOne,
  NOW,
  SECONDS,
  TENANT,
  V1_CLAIMS,
  V2_CLAIMS,
  writeToken,
  type Members,
} from '../../../support/tokens/write-token.ts';

const VERIFIED: TokenVerification = {
  outcome: 'verified',
  reason: 'none',
  message: '',
  alg: 'RS256',
  kid: 'key-1',
  keyAddresses: [],
  isAppKey: false,
};

function ask(
  id: string,
  payload: Members,
  header: Members = HEADER,
  verification: TokenVerification | null = null,
) {
  const about = inspectOne(writeToken(header, payload));
  if (about.content.form !== 'decoded') throw new Error(about.content.form);
  const { token, times } = about.content;
  const findings = checkToken({ token, times, about, now: NOW, verification });
  return findings.find((each) => each.id === id) ?? null;
}

type Case = readonly [
  id: string,
  what: string,
  payload: Members,
  outcome: TokenJudgement['outcome'] | null,
  line?: RegExp,
  header?: Members,
];

const many = (count: number) => Array.from({ length: count }, (_, index) => `group-${index}`);

const CASES: readonly Case[] = [
  ['token-version', 'v2', V2_CLAIMS, 'pass', /v2/u],
  ['token-version', 'v1', V1_CLAIMS, 'warning', /v1 token/u],
  ['token-version', 'no ver', { ...V2_CLAIMS, ver: undefined }, 'warning', /does not say/u],
  ['token-version', 'ver 1.0 with a v2 issuer', { ...V2_CLAIMS, ver: '1.0' }, 'fail', /2\.0/u],
  [
    'token-version',
    'a v1 ID token',
    { ...ID_CLAIMS, ver: '1.0', iss: V1_CLAIMS['iss'] },
    'warning',
    /old endpoint/u,
  ],
  ['token-version', 'Graph', GRAPH_CLAIMS, null],
  ['audience-form', 'a GUID', V2_CLAIMS, 'pass'],
  ['audience-form', 'an App ID URI in v1', V1_CLAIMS, 'warning', /api:\/\//u],
  ['audience-form', 'an App ID URI in v2', { ...V2_CLAIMS, aud: 'api://orders' }, 'fail'],
  ['audience-form', 'several', { ...V2_CLAIMS, aud: [CLIENT] }, 'fail', /one text/u],
  [
    'groups-overage',
    'a pointer',
    { ...ID_CLAIMS, _claim_names: { groups: 'src1' } },
    'fail',
    /none of them/u,
  ],
  ['groups-overage', 'hasgroups', { ...ID_CLAIMS, hasgroups: true }, 'fail'],
  ['groups-overage', 'a pointer to something else', { ...ID_CLAIMS, _claim_names: { x: 'y' } }, null],
  ['groups-overage', '3 groups', { ...ID_CLAIMS, groups: many(3) }, 'pass', /3 of at most 200/u],
  ['groups-overage', '190 groups', { ...ID_CLAIMS, groups: many(190) }, 'warning', /190 of at most 200/u],
  ['groups-missing', 'none in an ID token', ID_CLAIMS, 'note', /app’s registration/u],
  ['groups-missing', 'none in an access token', V2_CLAIMS, 'note', /API’s registration/u],
  ['groups-missing', 'there', { ...ID_CLAIMS, groups: [] }, null],
  ['groups-missing', 'an app', APP_CLAIMS, null],
  ['groups-as-scope', 'groups', { ...V2_CLAIMS, scp: 'openid groups' }, 'warning'],
  ['groups-as-scope', 'a name that holds it', { ...V2_CLAIMS, scp: 'Groups.Read' }, null],
  ['email', 'there', ID_CLAIMS, 'note', /for display/u],
  ['email', 'missing', { ...ID_CLAIMS, email: undefined }, 'warning', /preferred_username/u],
  ['email', 'missing in an access token', { ...V2_CLAIMS, email: undefined }, null],
  ['email-verified', 'proven', { ...ID_CLAIMS, xms_edov: true }, 'pass'],
  ['email-verified', 'proven, as a number', { ...ID_CLAIMS, xms_edov: 1 }, 'pass'],
  ['email-verified', 'not proven', { ...ID_CLAIMS, xms_edov: false }, 'warning', /nobody has proven/u],
  ['email-verified', 'email_verified', { ...ID_CLAIMS, email_verified: true }, 'warning', /not a claim/u],
  ['email-verified', 'not said', ID_CLAIMS, 'note'],
  ['permissions', 'a user', V2_CLAIMS, 'pass', /1 permission for a user/u],
  [
    'permissions',
    'a user with roles',
    { ...V2_CLAIMS, scp: 'a b', roles: ['x'] },
    'pass',
    /2 permissions.*1 role/u,
  ],
  ['permissions', 'an app', APP_CLAIMS, 'note', /1 application permission/u],
  ['permissions', 'an app without roles', { ...APP_CLAIMS, roles: undefined }, 'warning', /without roles/u],
  ['permissions', 'an app with scp', { ...V2_CLAIMS, idtyp: 'app' }, 'warning', /belongs to users/u],
  ['permissions', 'nothing', { ...V2_CLAIMS, scp: undefined }, 'warning', /Neither/u],
  ['issuer', 'this tenant', ID_CLAIMS, 'pass', new RegExp(TENANT, 'u')],
  [
    'issuer',
    'the template',
    { ...ID_CLAIMS, iss: 'https://login.microsoftonline.com/{tenantid}/v2.0' },
    'fail',
    /literal/u,
  ],
  [
    'issuer',
    'two tenants',
    { ...ID_CLAIMS, tid: '9188040d-6c67-4c5b-b112-36a304b66dad' },
    'fail',
    /two different/u,
  ],
  ['issuer', 'somebody else', { ...ID_CLAIMS, iss: 'https://accounts.example' }, 'fail', /not an issuer/u],
  [
    'issuer',
    'a look-alike',
    { ...ID_CLAIMS, iss: `https://lоgin.microsoftonline.com/${TENANT}/v2.0` },
    'fail',
    /xn--/u,
  ],
  ['issuer', 'External ID', { ...ID_CLAIMS, iss: `https://contoso.ciamlogin.com/${TENANT}/v2.0` }, 'note'],
  ['issuer', 'nobody', { ...ID_CLAIMS, iss: undefined }, 'fail', /does not say/u],
  ['graph-token', 'Graph', GRAPH_CLAIMS, 'warning', /nonce/u, { ...HEADER, nonce: 'n' }],
  [
    'graph-token',
    'another API of Microsoft',
    { ...V1_CLAIMS, aud: 'https://vault.azure.net' },
    'warning',
    /API of Microsoft/u,
  ],
  ['graph-token', 'one’s own', V2_CLAIMS, null],
  ['signing-key', 'not asked yet', ID_CLAIMS, null],
  ['algorithm', 'RS256', ID_CLAIMS, 'pass'],
  ['algorithm', 'none', ID_CLAIMS, 'fail', /Unsigned/u, { alg: 'None' }],
  ['algorithm', 'HS256', ID_CLAIMS, 'fail', /shared secret/u, { alg: 'HS256' }],
  ['algorithm', 'ES256', ID_CLAIMS, 'fail', /not how Entra/u, { alg: 'ES256' }],
  ['lifetime', 'now', ID_CLAIMS, 'pass', /60 minutes/u],
  ['lifetime', 'over', { ...ID_CLAIMS, exp: SECONDS - 1 }, 'fail', /has expired/u],
  ['lifetime', 'not yet', { ...ID_CLAIMS, nbf: SECONDS + 60 }, 'fail', /not count yet/u],
  ['lifetime', 'milliseconds', { ...ID_CLAIMS, exp: SECONDS * 1000 }, 'fail', /milliseconds/u],
  ['lifetime', 'no end', { ...ID_CLAIMS, exp: undefined }, 'fail', /for ever/u],
  ['lifetime', 'ends first', { ...ID_CLAIMS, exp: SECONDS - 900 }, 'fail', /before it begins/u],
  ['lifetime', 'a year', { ...ID_CLAIMS, exp: SECONDS + 31_536_000 }, 'note', /longer/u],
  ['clock', 'issued in the future', { ...ID_CLAIMS, iat: SECONDS + 120 }, 'warning', /120 seconds/u],
  ['clock', 'issued before', ID_CLAIMS, null],
  ['user-key', 'oid and tid', ID_CLAIMS, 'pass'],
  ['user-key', 'no oid', { ...ID_CLAIMS, oid: undefined }, 'warning', /^Without oid only sub/u],
  ['user-key', 'no tid', { ...ID_CLAIMS, tid: undefined }, 'warning', /^Without tid, oid/u],
  [
    'user-key',
    'only sub',
    { ...ID_CLAIMS, oid: undefined, tid: undefined },
    'warning',
    /^Without oid and tid only sub/u,
  ],
  [
    'user-key',
    'only tid',
    { ...ID_CLAIMS, oid: undefined, sub: undefined },
    'warning',
    /^Without oid, and without sub,/u,
  ],
  [
    'user-key',
    'nothing',
    { ...ID_CLAIMS, oid: '', tid: undefined, sub: undefined },
    'warning',
    /^Without oid and tid, and without sub,/u,
  ],
  [
    'permissions',
    'roles alone',
    { ...V2_CLAIMS, scp: undefined, roles: ['x', 'y'] },
    'note',
    /^2 roles, no scp/u,
  ],
];

const SUCCESS = 'urn:oasis:names:tc:SAML:2.0:status:Success';
const logoutResponse = (status: string) =>
  `<samlp:LogoutResponse ID="_1" IssueInstant="2026-11-03T10:00:00Z" InResponseTo="_0"><Issuer>https://sts.windows.net/${TENANT}/</Issuer>${status}</samlp:LogoutResponse>`;
const statusOf = (code: string, inner = '', message = '') =>
  `<samlp:Status><samlp:StatusCode Value="${code}">${inner === '' ? '' : `<samlp:StatusCode Value="${inner}"></samlp:StatusCode>`}</samlp:StatusCode>${message}</samlp:Status>`;

const LOGOUT_CASES: readonly (readonly [string, string, TokenJudgement['outcome'], RegExp])[] = [
  ['success', statusOf(SUCCESS), 'pass', /^Success/u],
  [
    'success for some',
    statusOf(SUCCESS, SUCCESS.replace('Success', 'PartialLogout')),
    'warning',
    /reservation \(PartialLogout: some/u,
  ],
  [
    'a fault of the request, with a message',
    statusOf(SUCCESS.replace('Success', 'Requester'), '', '<StatusMessage>AADSTS75005</StatusMessage>'),
    'fail',
    /Requester: the request was at fault\. It says “AADSTS75005”/u,
  ],
  [
    'a fault of who answers',
    statusOf(SUCCESS.replace('Success', 'Responder'), SUCCESS.replace('Success', 'UnknownPrincipal')),
    'fail',
    /Responder: .*\(UnknownPrincipal: the user/u,
  ],
  ['a code of somebody’s own', statusOf('urn:example:broken'), 'fail', /“urn:example:broken”/u],
  ['no status', '', 'warning', /no status/u],
];

describe('the checks of tokens', () => {
  for (const [id, what, payload, outcome, line, header] of CASES)
    it(`${id}: ${what}`, () => {
      const finding = ask(id, payload, header);
      expect(finding?.outcome ?? null).toBe(outcome);
      if (line !== undefined) expect(finding?.line).toMatch(line);
    });

  it.each([
    ['verified', VERIFIED, 'pass'],
    ['by the app’s own key', { ...VERIFIED, isAppKey: true }, 'warning'],
    ['by nobody’s key', { ...VERIFIED, outcome: 'cannot-verify', reason: 'key-unknown' }, 'fail'],
    ['wrongly', { ...VERIFIED, outcome: 'not-verified', reason: 'signature-wrong' }, null],
  ] as const)('signing-key: signed %s', (_, verification, outcome) => {
    expect(ask('signing-key', ID_CLAIMS, HEADER, verification)?.outcome ?? null).toBe(outcome);
  });

  it.each(LOGOUT_CASES)('logout-status: %s', (_, status, outcome, line) => {
    const about = inspectOne(logoutResponse(status));
    if (about.content.form !== 'decoded') throw new Error(about.content.form);
    const all = checkToken({ ...about.content, about, now: NOW, verification: null });
    const finding = all.find(({ id }) => id === 'logout-status');
    expect(finding).toMatchObject({ outcome, line: expect.stringMatching(line) as string });
    expect(finding?.repair === '').toBe(outcome === 'pass');
    // Nothing that is true of tokens only is said of a message that signs nobody in.
    expect(all.map(({ id }) => id).filter((id) => id !== 'logout-status')).toEqual(['issuer']);
  });

  it('have every one of them a case above', () => {
    const asked = new Set([...CASES.map(([id]) => id), 'logout-status']);
    expect(TOKEN_CHECKS.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('say one line, a claim it stands on, and what to do unless all is well', () => {
    for (const each of CASES) {
      const [id, , payload, outcome] = each;
      const finding = ask(id, payload, each[5]);
      if (finding === null || outcome === null) continue;
      expect(finding.line, id).toMatch(/^[^\n]+\.$/u);
      expect(finding.claims.length, id).toBeGreaterThan(0);
      if (outcome === 'fail' || outcome === 'warning') expect(finding.repair, id).toMatch(/^[^\n]+\.$/u);
    }
  });

  it('bring the worst first', () => {
    const about = inspectOne(writeToken(HEADER, { ...V1_CLAIMS, exp: SECONDS - 1 }));
    if (about.content.form !== 'decoded') throw new Error(about.content.form);
    const outcomes = checkToken({ ...about.content, about, now: NOW, verification: null }).map(
      ({ outcome }) => outcome,
    );
    expect(outcomes).toEqual(outcomes.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(outcomes[0]).toBe('fail');
  });

  it('fill the ready commands with the token’s own values, never with what is no ID', () => {
    const text = (payload: Members): string => {
      const about = inspectOne(writeToken(HEADER, payload));
      return JSON.stringify(repairsFor('groups_overage', decodedOf(about), about));
    };
    expect(text(ID_CLAIMS)).toContain(CLIENT);
    expect(text({ ...ID_CLAIMS, aud: '$(rm -rf ~)' })).not.toContain('rm -rf');
  });
});

const ORDER = ['fail', 'warning', 'note', 'pass'];

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../../shared/compare/compare.ts';
import type { ComparedRun, ComparedSide } from '../../../shared/compare/side.ts';
import type { CauseId } from '../../../shared/failures/index.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import {
  buildError,
  buildEvidence,
  buildProfile,
  buildToken,
  observed,
  stoppedAtToken,
  stoppedOnPage,
} from '../../support/build-evidence.ts';

const run = (evidence: Evidence, cause: CauseId | null = null): ComparedRun => ({
  kind: 'run',
  evidence,
  verdict: {
    outcome: evidence.end.kind === 'signed-in' ? 'signed-in' : 'failed',
    tone: cause === null ? 'good' : 'bad',
    cause,
  },
  causes: cause === null ? [] : [cause],
  missed: [],
});
const working = run(buildEvidence());
const token = (changes: Readonly<Record<string, unknown>> = {}): ComparedSide => ({
  kind: 'token',
  token: buildToken(changes),
});
const pathsOf = ({ differences }: Comparison): readonly string[] => differences.map(({ path }) => path);

const claims = fc.dictionary(
  fc.constantFrom('aud', 'roles', 'groups', 'iat', 'acct', '__proto__', 'odd name', 'nonce'),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 })),
);
const anyRun = fc
  .record({
    payload: claims,
    redirectUri: fc.webUrl(),
    scopes: fc.string(),
    tenant: fc.string(),
    hasFailed: fc.boolean(),
    cause: fc.constantFrom<CauseId>('redirect_uri_not_registered', 'tenant_not_found', 'unknown'),
  })
  .map(({ payload, hasFailed, cause, ...settings }) => {
    const changes = { idToken: observed(buildToken(payload)), profile: buildProfile(settings) };
    return hasFailed
      ? run(stoppedOnPage(buildError(50011), { profile: buildProfile(settings) }), cause)
      : run(buildEvidence(changes));
  });
const anySide = fc.oneof<fc.Arbitrary<ComparedSide>[]>(
  anyRun,
  claims.map((payload) => token(payload)),
  fc.string().map((tenant) => ({ kind: 'profile', profile: buildProfile({ tenant }) })),
);

describe('compare', () => {
  it('finds nothing between a thing and itself', () => {
    fc.assert(
      fc.property(anySide, (side) => {
        const { differences, volatile } = compare(side, side);
        expect([differences, volatile]).toEqual([[], []]);
      }),
    );
  });

  it('says the same from both sides, with the values swapped', () => {
    fc.assert(
      fc.property(anySide, anySide, (left, right) => {
        const [one, other] = [compare(left, right), compare(right, left)];
        expect(pathsOf(other)).toEqual(pathsOf(one));
        expect(other.differences.map(({ left: l, right: r, explains }) => [r, l, explains])).toEqual(
          one.differences.map(({ left: l, right: r, explains }) => [l, r, explains]),
        );
        expect(other.summary).toBe(one.summary);
      }),
    );
  });

  it('does not count the order of scopes, roles and groups', () => {
    const left = buildEvidence({
      profile: buildProfile({ scopes: 'openid  email' }),
      idToken: observed(buildToken({ roles: ['a', 'b'] })),
    });
    const right = buildEvidence({
      profile: buildProfile({ scopes: 'email openid' }),
      idToken: observed(buildToken({ roles: ['b', 'a'] })),
    });
    expect(compare(run(left), run(right)).differences).toEqual([]);
  });

  it('folds away what is new in every sign-in, and not a claim that is missing', () => {
    const left = token({ iat: 1, exp: 2, uti: 'a', aio: 'b', rh: 'c', nonce: 'n' });
    const right = token({ iat: 3, exp: 4, uti: 'd', aio: 'e', rh: 'f', nonce: undefined });
    const { differences, volatile } = compare(left, right);
    expect(differences.map(({ name }) => name)).toEqual(['nonce']);
    expect(volatile.map(({ name }) => name).sort()).toEqual(['aio', 'exp', 'iat', 'rh', 'uti']);
  });

  it('ignores the free port of a loopback listener', () => {
    const at = (port: number) =>
      run(
        buildEvidence({
          authorize: observed({
            endpoint: 'https://login.microsoftonline.com/x/oauth2/v2.0/authorize',
            parameters: [{ name: 'redirect_uri', value: `http://localhost:${port}/callback` }],
            nonce: 'n',
          }),
        }),
      );
    expect(compare(at(50_001), at(50_002)).differences).toEqual([]);
  });
});

describe('what explains a failure', () => {
  it('stands first, with the difference in words', () => {
    const failed = stoppedOnPage(buildError(50011), {
      profile: buildProfile({ redirectUri: 'http://localhost:53100/Callback', scopes: 'openid' }),
    });
    const { differences, summary } = compare(working, run(failed, 'redirect_uri_not_registered'));
    expect(differences[0]).toMatchObject({ path: 'settings.redirectUri', explains: 'yes' });
    expect(differences[0]?.why).toContain('letter case');
    expect(differences.find(({ path }) => path === 'settings.scopes')?.explains).toBe('perhaps');
    expect(summary).toBe('What explains it: “Redirect URI”.');
  });

  it('is the shape of the secret, which holds nothing of it', () => {
    const failed = stoppedAtToken(buildError(7000215, 'invalid_client'), {
      profile: buildProfile({
        secret: { length: 36, kind: 'guid', hasOuterWhitespace: false, isUrlEncoded: false },
      }),
    });
    const [first] = compare(run(failed, 'client_secret_invalid'), working).differences;
    expect(first).toMatchObject({ path: 'settings.secret', explains: 'yes' });
    expect(first?.left).toContain('Secret ID');
  });

  it('is not claimed where nothing is known: the settings may be it', () => {
    const failed = stoppedOnPage(buildError(1), { profile: buildProfile({ scopes: 'openid' }) });
    const { differences, summary } = compare(working, run(failed, 'unknown'));
    expect(differences[0]).toMatchObject({ path: 'settings.scopes', explains: 'perhaps' });
    expect(summary).toMatch(/No difference explains it for certain/u);
  });
});

describe('it works for her, not for him', () => {
  const hers = run(
    buildEvidence({ idToken: observed(buildToken({ preferred_username: 'noor@contoso.com' })) }),
  );
  const his = (text: string) =>
    run(stoppedOnPage(buildError(50105, 'interaction_required', text)), 'unknown');

  it('the same settings and two users: both are named', () => {
    const { summary } = compare(hers, his("The signed in user 'mara@contoso.com' is blocked."));
    expect(summary).toContain('the users differ: mara@contoso.com and noor@contoso.com.');
  });

  it('no name is made up for a run that names nobody', () => {
    const { summary } = compare(hers, his('The user is blocked.'));
    expect(summary).toContain('One of the users is unknown');
  });
});

describe('two that work', () => {
  it('for her and for him: who is a guest, and which roles are whose', () => {
    const his = run(buildEvidence({ idToken: observed(buildToken({ acct: 1, roles: ['Reader'] })) }));
    const hers = run(
      buildEvidence({ idToken: observed(buildToken({ acct: 0, roles: ['Reader', 'Writer'] })) }),
    );
    const { differences } = compare(hers, his);
    expect(differences.map(({ name }) => name)).toEqual(['ID token: roles', 'ID token: acct']);
    expect(differences[0]?.why).toBe('1 role only at the left, 0 roles only at the right.');
    expect(differences[1]?.why).toMatch(/guest/u);
  });

  it('two profiles meet in their settings, a profile and a token in nothing', () => {
    const profile = (tenant: string): ComparedSide => ({
      kind: 'profile',
      profile: buildProfile({ tenant }),
    });
    expect(pathsOf(compare(profile('a'), profile('b')))).toEqual(['settings.tenant']);
    expect(compare(profile('a'), token()).summary).toMatch(/nothing that could be compared/u);
  });

  it('a pasted access token is held against the run’s access token', () => {
    const access = buildToken({ aud: 'api://x', scp: 'b a', azp: 'c' });
    const seen = run(buildEvidence({ accessToken: observed(access) }));
    expect(compare(seen, { kind: 'token', token: access }).differences).toEqual([]);
    expect(compare(seen, token()).differences).toEqual([]);
  });
});

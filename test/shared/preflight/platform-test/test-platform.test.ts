import { describe, expect, it } from 'vitest';
import { BLANK_PROFILE, type Platform, type Profile } from '../../../../shared/profile/profile.ts';
import { testPlatform } from '../../../../shared/preflight/platform-test/test-platform.ts';
import { attemptsOf } from '../../../../shared/preflight/platform-test/earlier-attempts.ts';
import { createEvidence } from '../../../renderer/support/sample-evidence.ts';
import { variantsSeen, tokenExchange } from '../answers.ts';

const PROFILE: Profile = {
  ...BLANK_PROFILE,
  id: '00000000-0000-4000-8000-000000000001',
  tenant: 'contoso.example',
  clientId: '66666666-7777-4888-8999-000000000000',
  clientType: 'confidential',
  platform: 'web',
  redirectUri: 'http://localhost/callback',
};

const CODE = ['invalid_grant', 9002313] as const;
const SECRET_WANTED = ['invalid_client', 7000218] as const;
const NOT_WANTED = ['invalid_client', 700025] as const;
const NO_ORIGIN = ['invalid_request', 9002326] as const;
const ORIGIN = ['invalid_request', 9002327] as const;
const UNKNOWN_ADDRESS = ['invalid_client', 50011] as const;

describe('a code that was never issued', () => {
  it.each([
    ['web', { secret: CODE, origin: NO_ORIGIN, bare: SECRET_WANTED }],
    ['web', { origin: NO_ORIGIN, bare: SECRET_WANTED }],
    ['spa', { secret: ORIGIN, origin: CODE, bare: ORIGIN }],
    ['native', { secret: NOT_WANTED, origin: NO_ORIGIN, bare: CODE }],
    ['native', { origin: NO_ORIGIN, bare: CODE }],
  ] as const)('tells %s where the client is judged first and the control is refused', (platform, answers) => {
    const platformTest = testPlatform(PROFILE, variantsSeen({ ...answers, control: UNKNOWN_ADDRESS }), []);
    expect(platformTest).toMatchObject({ platform, sureness: 'certain', remaining: [platform] });
    expect(platformTest.advice === '').toBe(platform === PROFILE.platform);
  });

  it('tells nothing where the code is looked at first', () => {
    const all = variantsSeen({ secret: CODE, origin: CODE, bare: CODE, control: CODE });
    const platformTest = testPlatform(PROFILE, all, []);
    expect(platformTest).toMatchObject({ platform: null, sureness: null });
    expect(platformTest.remaining).toHaveLength(3);
    expect(platformTest.headline).toContain('looks at the code first');
    expect(platformTest.advice).toContain('sign in once');
  });

  it('does not blame the order of things where it was refused for something else', () => {
    const noTenant = ['invalid_request', 90002] as const;
    const all = variantsSeen({ secret: noTenant, origin: noTenant, bare: noTenant, control: noTenant });
    const platformTest = testPlatform(PROFILE, all, []);
    expect(platformTest.platform).toBeNull();
    expect(platformTest.headline).toContain('for another reason');
    expect(platformTest.advice).not.toContain('sign in once');
  });

  it.each([
    ['a confidential client by default', { origin: NO_ORIGIN, bare: SECRET_WANTED, control: SECRET_WANTED }],
    ['a public client by default', { origin: NO_ORIGIN, bare: CODE, control: CODE }],
  ] as const)('tells nothing where any address is answered alike: %s', (_what, answers) => {
    const platformTest = testPlatform(PROFILE, variantsSeen(answers), []);
    expect(platformTest.platform).toBeNull();
    expect(platformTest.headline).toContain('an address that nobody registered');
  });

  it('tells nothing without the control', () => {
    expect(
      testPlatform(PROFILE, variantsSeen({ origin: NO_ORIGIN, bare: SECRET_WANTED }), []).platform,
    ).toBeNull();
  });

  it('hears outright that an address is registered nowhere', () => {
    const all = { origin: UNKNOWN_ADDRESS, bare: UNKNOWN_ADDRESS, control: UNKNOWN_ADDRESS };
    expect(testPlatform(PROFILE, variantsSeen(all), [])).toMatchObject({
      platform: null,
      isUnregistered: true,
    });
  });

  it('is not told from a request that is malformed', () => {
    const malformed = ['invalid_request', 9002313] as const;
    const all = variantsSeen({ origin: NO_ORIGIN, bare: malformed, control: UNKNOWN_ADDRESS });
    expect(testPlatform(PROFILE, all, []).platform).toBeNull();
  });

  it('contradictions prove nothing', () => {
    const all = variantsSeen({ origin: NO_ORIGIN, bare: ORIGIN, control: UNKNOWN_ADDRESS });
    expect(testPlatform(PROFILE, all, [])).toMatchObject({ platform: null, sureness: null });
  });
});

/** What one real code was answered with, beside dummies that tell nothing. */
describe('the code of a sign-in settles it', () => {
  const silent = variantsSeen({ secret: CODE, origin: CODE, bare: CODE, control: CODE });
  const GRANT = { grant_type: 'authorization_code' };
  const SECRET = { ...GRANT, client_secret: '[secret]' };
  const FROM_PAGE = [{ name: 'Origin', value: 'http://localhost' }];

  it.each([
    ['secret, tokens', 'web', tokenExchange(null, null, { form: SECRET })],
    ['secret wrong', 'web', tokenExchange('invalid_client', 7000215, { form: SECRET })],
    ['no secret, one wanted', 'web', tokenExchange('invalid_client', 7000218, { form: GRANT })],
    ['no secret, tokens', 'native', tokenExchange(null, null, { form: GRANT })],
    ['Origin wanted', 'spa', tokenExchange('invalid_request', 9002327, { form: GRANT })],
    ['Origin, tokens', 'spa', tokenExchange(null, null, { form: GRANT, headers: FROM_PAGE })],
  ] as const)('%s: %s', (_what, platform: Platform, exchange) => {
    const run = { ...createEvidence({ exchanges: [exchange] }), profile: { ...PROFILE, secret: null } };
    const real = attemptsOf(PROFILE, [run]);
    expect(real).toHaveLength(1);
    expect(testPlatform(PROFILE, silent, real)).toMatchObject({ platform, sureness: 'certain' });
  });

  it('an Origin that is refused leaves two', () => {
    const exchange = tokenExchange('invalid_request', 9002326, { form: GRANT, headers: FROM_PAGE });
    const platformTest = testPlatform(PROFILE, silent, [{ variant: 'origin', exchange }]);
    expect(platformTest.platform).toBeNull();
    expect(platformTest.rows.at(-1)).toMatchObject({ source: 'sign-in', rulesOut: ['spa'] });
  });

  it('counts for the same app and the same address only', () => {
    const exchange = tokenExchange(null, null, { form: GRANT });
    const run = (changes: Partial<Profile>) => ({
      ...createEvidence({ exchanges: [exchange] }),
      profile: { ...PROFILE, ...changes, secret: null },
    });
    const others = [
      run({ redirectUri: 'http://localhost/other' }),
      run({ clientId: 'x' }),
      run({ tenant: 'y' }),
    ];
    expect(attemptsOf(PROFILE, others)).toEqual([]);
    const renewal = { ...run({}), kind: 'renewal' as const };
    expect(attemptsOf(PROFILE, [renewal])).toEqual([]);
  });
});

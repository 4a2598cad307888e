import { describe, expect, it } from 'vitest';
import { BLANK_PROFILE, type Platform, type Profile } from '../../../../shared/profile/profile.ts';
import { consultOracle } from '../../../../shared/preflight/oracle/consult.ts';
import { attemptsOf } from '../../../../shared/preflight/oracle/from-run.ts';
import { createEvidence } from '../../../renderer/support/sample-evidence.ts';
import { personasSeen, tokenExchange } from '../answers.ts';

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
    const oracle = consultOracle(PROFILE, personasSeen({ ...answers, control: UNKNOWN_ADDRESS }), []);
    expect(oracle).toMatchObject({ platform, sureness: 'certain', remaining: [platform] });
    expect(oracle.advice === '').toBe(platform === PROFILE.platform);
  });

  it('tells nothing where the code is looked at first', () => {
    const all = personasSeen({ secret: CODE, origin: CODE, bare: CODE, control: CODE });
    const oracle = consultOracle(PROFILE, all, []);
    expect(oracle).toMatchObject({ platform: null, sureness: null });
    expect(oracle.remaining).toHaveLength(3);
    expect(oracle.headline).toContain('looks at the code first');
    expect(oracle.advice).toContain('sign in once');
  });

  it('does not blame the order of things where it was refused for something else', () => {
    const noTenant = ['invalid_request', 90002] as const;
    const all = personasSeen({ secret: noTenant, origin: noTenant, bare: noTenant, control: noTenant });
    const oracle = consultOracle(PROFILE, all, []);
    expect(oracle.platform).toBeNull();
    expect(oracle.headline).toContain('for another reason');
    expect(oracle.advice).not.toContain('sign in once');
  });

  it.each([
    ['a confidential client by default', { origin: NO_ORIGIN, bare: SECRET_WANTED, control: SECRET_WANTED }],
    ['a public client by default', { origin: NO_ORIGIN, bare: CODE, control: CODE }],
  ] as const)('tells nothing where any address is answered alike: %s', (_what, answers) => {
    const oracle = consultOracle(PROFILE, personasSeen(answers), []);
    expect(oracle.platform).toBeNull();
    expect(oracle.headline).toContain('an address that nobody registered');
  });

  it('tells nothing without the control', () => {
    expect(
      consultOracle(PROFILE, personasSeen({ origin: NO_ORIGIN, bare: SECRET_WANTED }), []).platform,
    ).toBeNull();
  });

  it('hears outright that an address is registered nowhere', () => {
    const all = { origin: UNKNOWN_ADDRESS, bare: UNKNOWN_ADDRESS, control: UNKNOWN_ADDRESS };
    expect(consultOracle(PROFILE, personasSeen(all), [])).toMatchObject({
      platform: null,
      isUnregistered: true,
    });
  });

  it('is not told from a request that is malformed', () => {
    const malformed = ['invalid_request', 9002313] as const;
    const all = personasSeen({ origin: NO_ORIGIN, bare: malformed, control: UNKNOWN_ADDRESS });
    expect(consultOracle(PROFILE, all, []).platform).toBeNull();
  });

  it('contradictions prove nothing', () => {
    const all = personasSeen({ origin: NO_ORIGIN, bare: ORIGIN, control: UNKNOWN_ADDRESS });
    expect(consultOracle(PROFILE, all, [])).toMatchObject({ platform: null, sureness: null });
  });
});

/** What one real code was answered with, beside dummies that tell nothing. */
describe('the code of a sign-in settles it', () => {
  const silent = personasSeen({ secret: CODE, origin: CODE, bare: CODE, control: CODE });
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
    expect(consultOracle(PROFILE, silent, real)).toMatchObject({ platform, sureness: 'certain' });
  });

  it('an Origin that is refused leaves two', () => {
    const exchange = tokenExchange('invalid_request', 9002326, { form: GRANT, headers: FROM_PAGE });
    const oracle = consultOracle(PROFILE, silent, [{ persona: 'origin', exchange }]);
    expect(oracle.platform).toBeNull();
    expect(oracle.rows.at(-1)).toMatchObject({ source: 'sign-in', rulesOut: ['spa'] });
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

import { describe, expect, it } from 'vitest';
import { judge } from '../../../shared/judging/judge.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { toStepText } from '../../../shared/reasoning/step-text.ts';
import type { AcceptanceResult } from '../../../shared/relying-parties/acceptance.ts';
import { productById } from '../../../shared/relying-parties/registry.ts';
import type { Inputs } from '../../../shared/relying-parties/inputs.ts';
import type { Product } from '../../../shared/relying-parties/relying-party.ts';
import {
  absent,
  buildEvidence,
  buildProfile,
  buildToken,
  NOW,
  observed,
  TENANT_ID,
} from '../../support/build-evidence.ts';

type Settings = {
  readonly inputs?: Inputs;
  readonly profile?: Partial<Evidence['profile']>;
  readonly idToken?: Readonly<Record<string, unknown>>;
  readonly accessToken?: Readonly<Record<string, unknown>>;
  readonly evidence?: Partial<Evidence>;
};

/** One check over a sign-in to a real cloud, healthy but for what the test says. */
function check(product: Product['id'], id: string, settings: Settings = {}): AcceptanceResult {
  const inputs = { ...productById(product).practice.inputs, ...settings.inputs };
  const evidence = buildEvidence({
    profile: buildProfile({ relyingParty: { product, inputs }, ...settings.profile }),
    idToken: observed(buildToken(settings.idToken)),
    ...(settings.accessToken === undefined
      ? {}
      : { accessToken: observed(buildToken(settings.accessToken)) }),
    ...settings.evidence,
  });
  const { acceptance } = judge(evidence, { now: NOW });
  const found = acceptance?.results.find((result) => result.check === id);
  if (found === undefined) throw new Error(`${product} has no check ${id}.`);
  return found;
}

const GRAPH = { aud: '00000003-0000-0000-c000-000000000000' };

describe('the issuer', () => {
  it('is compared letter by letter where the product has its address', () => {
    expect(check('the-things-stack', 'issuer').outcome).toBe('pass');
    const typedAsDomain = check('the-things-stack', 'issuer', { profile: { tenant: 'contoso.com' } });
    expect(typedAsDomain).toMatchObject({ outcome: 'fail' });
    expect(typedAsDomain.seen).toContain('https://login.microsoftonline.com/contoso.com/v2.0');
    expect(typedAsDomain.advice).toContain('GUID');
  });

  it('is that of the user’s directory elsewhere', () => {
    expect(check('kinde', 'issuer').outcome).toBe('pass');
    const v1 = check('kinde', 'issuer', { idToken: { iss: `https://sts.windows.net/${TENANT_ID}/` } });
    expect(v1.outcome).toBe('fail');
  });
});

describe('the address', () => {
  const domains = { allowedEmailDomains: 'contoso.example, fabrikam.example' };

  it('has to be there, and a miss names the change of the registration', () => {
    expect(check('the-things-stack', 'email').outcome).toBe('pass');
    const missing = check('the-things-stack', 'email', { idToken: { email: undefined } });
    expect(missing.outcome).toBe('fail');
    const changes = missing.repairs.map(({ dialect }) => dialect);
    expect(changes).toEqual(expect.arrayContaining(['admin-center', 'az', 'graph', 'terraform']));
    expect(changes).not.toContain('code');
    expect(missing.repairs.flatMap(({ steps }) => steps.map(toStepText)).join('\n')).toContain(
      'optionalClaims',
    );
  });

  it('is never replaced by the sign-in name where the product reads the address', () => {
    const withoutAddress = { email: undefined, preferred_username: 'mara@contoso.example' };
    expect(
      check('the-things-stack', 'email-domain', { inputs: domains, idToken: withoutAddress }),
    ).toMatchObject({
      outcome: 'cannot-tell',
      seen: 'There is no domain to compare: the ID token has no email.',
    });
    const homeRealm = { homeRealmDomains: 'contoso.example' };
    expect(check('kinde', 'email-domain', { inputs: homeRealm, idToken: withoutAddress }).outcome).toBe(
      'pass',
    );
  });

  it('has to belong to an allowed domain, in whatever letters', () => {
    expect(check('the-things-stack', 'email-domain', { inputs: domains }).outcome).toBe('pass');
    const upper = { email: 'Mara@FABRIKAM.example' };
    expect(check('the-things-stack', 'email-domain', { inputs: domains, idToken: upper }).outcome).toBe(
      'pass',
    );
    const other = { email: 'mara@sub.contoso.example' };
    expect(check('the-things-stack', 'email-domain', { inputs: domains, idToken: other })).toMatchObject({
      outcome: 'fail',
      places: [{ kind: 'token', token: 'id', claim: 'email' }],
    });
  });

  it('needs the list in The Things Stack, and does without in Kinde', () => {
    expect(check('the-things-stack', 'email-domain', { inputs: { allowedEmailDomains: ' ' } }).outcome).toBe(
      'fail',
    );
    expect(check('kinde', 'email-domain', { inputs: { homeRealmDomains: '' } }).outcome).toBe(
      'not-applicable',
    );
  });

  it('is vouched for by xms_edov alone; a trusted provider is said to go without', () => {
    expect(check('the-things-stack', 'email-verified').outcome).toBe('cannot-tell');
    expect(check('the-things-stack', 'email-verified', { idToken: { xms_edov: true } }).outcome).toBe('pass');
    expect(check('the-things-stack', 'email-verified', { idToken: { xms_edov: false } }).outcome).toBe(
      'cannot-tell',
    );
    expect(check('kinde', 'email-verified').outcome).toBe('not-applicable');
    expect(check('kinde', 'email-verified', { inputs: { trustedProvider: 'true' } }).outcome).toBe(
      'cannot-tell',
    );
  });
});

describe('groups', () => {
  it('are looked for only where the product reads them', () => {
    expect(check('kinde', 'groups', { inputs: { getUserGroups: 'false' } }).outcome).toBe('not-applicable');
    expect(check('kinde', 'groups', { idToken: { groups: ['a', 'b'] } })).toMatchObject({
      outcome: 'pass',
      seen: 'groups holds 2 groups, as object IDs.',
    });
  });

  it('that are missing or left out name two different changes', () => {
    const missing = check('kinde', 'groups');
    expect(missing.repairs.map(({ change }) => change?.after)).toContain(
      'groupMembershipClaims: SecurityGroup',
    );
    const leftOut = check('kinde', 'groups', { idToken: { _claim_names: { groups: 'src1' } } });
    expect(leftOut.repairs.map(({ change }) => change?.after)).toContain(
      'groupMembershipClaims: ApplicationGroup',
    );
  });
});

describe('permissions', () => {
  const all = 'openid User.Read Directory.Read.All Directory.AccessAsUser.All';

  it('follow from the settings of Auth0', () => {
    expect(check('auth0', 'permissions', { accessToken: { ...GRAPH, scp: all } }).outcome).toBe('pass');
    const basic = { ...GRAPH, scp: 'User.Read Directory.Read.All' };
    const extended = check('auth0', 'permissions', { accessToken: basic });
    expect(extended.seen).toBe('scp lacks Directory.AccessAsUser.All.');
    expect(extended.repairs.flatMap(({ steps }) => steps.map(toStepText)).join('\n')).toContain(
      'Directory.AccessAsUser.All',
    );
    const plain = { extendedProfile: 'false', securityGroups: 'false' };
    expect(check('auth0', 'permissions', { inputs: plain, accessToken: basic }).outcome).toBe('pass');
    expect(check('auth0', 'application-permission', { inputs: plain }).outcome).toBe('not-applicable');
  });

  it('are not guessed from a token that cannot be read, or is for another API', () => {
    expect(check('ivy', 'permissions', { evidence: { accessToken: absent() } }).outcome).toBe('cannot-tell');
    expect(check('ivy', 'permissions', { accessToken: { aud: 'api://x', scp: 'User.Read' } }).outcome).toBe(
      'cannot-tell',
    );
  });

  it('of authentik are roles; a user’s token is not one of the app', () => {
    const roles = ['Group.Create', 'Group.ReadWrite.All', 'GroupMember.ReadWrite.All', 'User.ReadWrite.All'];
    expect(check('authentik', 'application-roles', { accessToken: { ...GRAPH, roles } }).outcome).toBe(
      'pass',
    );
    const fewer = check('authentik', 'application-roles', {
      accessToken: { ...GRAPH, roles: roles.slice(1) },
    });
    expect(fewer.seen).toBe('roles lacks Group.Create.');
    expect(fewer.repairs.flatMap(({ steps }) => steps.map(toStepText)).join('\n')).toContain('admin-consent');
    expect(check('authentik', 'application-roles', { accessToken: GRAPH }).outcome).toBe('fail');
    expect(check('authentik', 'app-only-token', { accessToken: GRAPH }).outcome).toBe('pass');
    expect(
      check('authentik', 'app-only-token', { accessToken: { ...GRAPH, scp: 'User.Read' } }).outcome,
    ).toBe('fail');
  });
});

describe('the rest', () => {
  it('a token for another app, of another directory, or with a signature that does not verify is refused', () => {
    expect(check('kinde', 'audience', { idToken: { aud: TENANT_ID } }).outcome).toBe('fail');
    const tid = '99999999-2222-4333-8444-555555555555';
    expect(check('kinde', 'directory', { idToken: { tid } }).outcome).toBe('fail');
    expect(check('auth0', 'directory', { idToken: { tid } }).outcome).toBe('pass');
    const signature = {
      verified: false,
      alg: 'RS256',
      kid: 'key-9',
      publishedKids: ['key-1'],
      reason: 'unknown key',
    };
    expect(check('kinde', 'signature', { evidence: { signature: observed(signature) } }).outcome).toBe(
      'fail',
    );
  });

  it('a refresh token has to come, and says why it did not', () => {
    const none = { refreshToken: absent() };
    expect(check('ivy', 'refresh-token').outcome).toBe('pass');
    expect(check('ivy', 'refresh-token', { evidence: none }).advice).toBe('Consent to offline_access.');
    expect(check('ivy', 'refresh-token', { evidence: none, profile: { scopes: 'openid' } }).advice).toBe(
      'Add offline_access to the scopes.',
    );
  });

  it('a verdict is green only when the product would accept, too', () => {
    const signIn = (allowedEmailDomains: string) => {
      const inputs = { ...productById('the-things-stack').practice.inputs, allowedEmailDomains };
      const relyingParty = { product: 'the-things-stack', inputs } as const;
      return judge(buildEvidence({ profile: buildProfile({ relyingParty }) }), { now: NOW });
    };
    expect(signIn('contoso.example')).toMatchObject({ outcome: 'signed-in', tone: 'good' });
    const refused = signIn('fabrikam.example');
    expect(refused).toMatchObject({ outcome: 'signed-in', tone: 'warning' });
    expect(refused.answer.headline).toContain('The Things Stack would not accept them');
  });

  it('a profile without a product has nothing to answer', () => {
    expect(judge(buildEvidence(), { now: NOW }).acceptance).toBeNull();
  });
});

import fc from 'fast-check';
import { FORMATS } from '../../../shared/formats/catalogue.ts';
import {
  CLAIM_TESTS,
  GROUPS_FORMS,
  TOKEN_NAMES,
  TOKEN_VERSIONS,
  type Expectation,
} from '../../../shared/profile/expectation.ts';
import { BLANK_PROFILE, type ProfileDraft } from '../../../shared/profile/profile.ts';
import { profileFor } from '../formats/generated-profile.ts';

const token = fc.constantFrom(...TOKEN_NAMES);
const short = fc.string({ unit: 'grapheme', maxLength: 12 });

const expectation: fc.Arbitrary<Expectation> = fc.oneof(
  fc.record({
    kind: fc.constant('claim' as const),
    token,
    claim: short,
    test: fc.constantFrom(...CLAIM_TESTS),
    value: short,
  }),
  fc.record({ kind: fc.constant('role' as const), token, role: short }),
  fc.record({ kind: fc.constant('groups' as const), token, form: fc.constantFrom(...GROUPS_FORMS) }),
  fc.record({ kind: fc.constant('version' as const), token, version: fc.constantFrom(...TOKEN_VERSIONS) }),
  fc.record({ kind: fc.constant('audience' as const), token, audience: short }),
  fc.record({ kind: fc.constant('scope' as const), scope: short }),
  fc.record({
    kind: fc.constant('lifetime' as const),
    token,
    atLeastMinutes: fc.integer({ min: 1, max: 1680 }),
  }),
);

/** Any profile that the form can make, of an own app or of a product. */
export const travellingProfile: fc.Arbitrary<ProfileDraft> = fc
  .tuple(fc.constantFrom(...FORMATS).chain(profileFor), fc.array(expectation, { maxLength: 4 }))
  .map(([draft, expectations]) => ({ ...draft, expectations }));

export const PAYROLL: ProfileDraft = {
  ...BLANK_PROFILE,
  name: 'Payroll',
  tenant: 'contoso.onmicrosoft.com',
  clientId: '7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f',
  flow: 'device-code',
  clientType: 'confidential',
  platform: 'web',
  redirectUri: 'https://payroll.contoso.example/signin-oidc',
  extraQueryParameters: [{ name: 'claims', value: '{"id_token":{"auth_time":{"essential":true}}}' }],
  relyingParty: { product: 'auth0', inputs: { domain: 'contoso.eu.auth0.com', connectionName: 'entra' } },
  expectations: [{ kind: 'role', token: 'access', role: 'Payroll.Read' }],
};

import type { ClaimRow } from './claims-row.ts';

const TOKENS = 'learn.microsoft.com/azure/active-directory-b2c/tokens-overview';
const ATTRIBUTES = 'learn.microsoft.com/azure/active-directory-b2c/user-profile-attributes';
const CUSTOM_POLICY = 'learn.microsoft.com/azure/active-directory-b2c/active-directory-technical-profile';
const MAPPING = 'learn.microsoft.com/entra/identity-platform/reference-claims-customization';
const PASS_THROUGH = 'learn.microsoft.com/azure/active-directory-b2c/idp-pass-through-user-flow';

/** What Azure AD B2C writes of the sign-in. */
export const CUSTOMER_CLAIMS: readonly ClaimRow[] = [
  {
    name: 'tfp',
    meaning:
      'The policy (user flow or custom policy) of Azure AD B2C that signed in; its keys sign the token.',
    setting: 'b2c',
    condition: 'Azure AD B2C; older policies use acr.',
    source: TOKENS,
  },
  {
    name: 'newUser',
    meaning: 'Whether the account was made in this very sign-in: true after signing up.',
    setting: 'customerAttribute',
    condition: 'Azure AD B2C, as “User is new”.',
    source: CUSTOM_POLICY,
  },
];

/** What Azure AD B2C or a mapping writes of the user. */
export const CUSTOMER_ATTRIBUTES: readonly ClaimRow[] = [
  {
    name: 'emails',
    meaning: 'The user’s e-mail addresses, as a list. They may change: never the key of a user.',
    setting: 'customerAttribute',
    condition: 'Azure AD B2C, as “Email Addresses”.',
    source: 'authjs.dev/reference/core/providers_azure-ad-b2c',
  },
  {
    name: 'identities',
    meaning:
      'The accounts that the user can sign in with: kind, issuer, and ID there. An attribute of the user; as a claim it is not documented.',
    setting: 'customerAttribute',
    condition: 'Where a policy writes it.',
    source: ATTRIBUTES,
  },
  {
    name: 'idp_access_token',
    meaning: 'An access token of the identity provider that the user signed in with. It is a secret.',
    setting: 'customerAttribute',
    condition: 'Azure AD B2C, as “Identity Provider Access Token”.',
    source: PASS_THROUGH,
  },
  {
    name: 'city',
    meaning: 'The city of the user.',
    setting: 'customerAttribute',
    condition: 'Azure AD B2C, or mapped.',
    source: ATTRIBUTES,
  },
  {
    name: 'country',
    meaning: 'The country or region of the user, as it was typed; ctry is Entra’s own.',
    setting: 'customerAttribute',
    condition: 'Azure AD B2C, or mapped.',
    source: ATTRIBUTES,
  },
  {
    name: 'state',
    meaning:
      'The state or province in the user’s address. It has nothing to do with the parameter state of a request.',
    setting: 'customerAttribute',
    condition: 'Azure AD B2C, or mapped.',
    source: ATTRIBUTES,
  },
  {
    name: 'postalCode',
    meaning: 'The postal code of the user.',
    setting: 'customerAttribute',
    condition: 'Azure AD B2C, or mapped.',
    source: ATTRIBUTES,
  },
  {
    name: 'streetAddress',
    meaning: 'The street in the user’s address.',
    setting: 'customerAttribute',
    condition: 'Azure AD B2C, or mapped.',
    source: ATTRIBUTES,
  },
  {
    name: 'jobTitle',
    meaning: 'The user’s job title.',
    setting: 'customerAttribute',
    condition: 'Azure AD B2C.',
    source: ATTRIBUTES,
  },
  {
    name: 'jobtitle',
    meaning: 'The user’s job title.',
    setting: 'mapping',
    condition: 'Mapped claim; the name is the policy’s own.',
    source: MAPPING,
  },
  {
    name: 'department',
    meaning: 'The department in which the user works.',
    setting: 'customerAttribute',
    condition: 'Mapped claim; in Azure AD B2C by a custom policy.',
    source: MAPPING,
  },
  {
    name: 'company_name',
    meaning: 'The company of the user, from the attribute companyName.',
    setting: 'mapping',
    condition: 'Mapped claim; the name is the policy’s own.',
    source: MAPPING,
  },
];

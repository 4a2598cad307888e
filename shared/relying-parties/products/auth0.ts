import { isDomain } from '../../profile/tenant.ts';
import { applicationPermission } from '../checks/application-permission.ts';
import { audience } from '../checks/audience.ts';
import { directory } from '../checks/directory.ts';
import { issuer } from '../checks/issuer.ts';
import { names } from '../checks/names.ts';
import { permissions } from '../checks/permissions.ts';
import { signature } from '../checks/signature.ts';
import { tokensIssued } from '../checks/tokens-issued.ts';
import { clientId, clientSecret, orMissing, switchOf, text } from '../entries.ts';
import * as failures from '../failures.ts';
import { error, fieldsOf, hint, warning } from '../field.ts';
import { judgeDomains, judgeHost } from '../judge-address.ts';
import { PRACTICE_APP_IDS } from '../practice-app-ids.ts';
import { hostOf, isOn, readList, readText } from '../read-input.ts';
import {
  DIRECTORY_AS_USER,
  DIRECTORY_READ,
  DIRECTORY_READ_AS_APP,
  USER_READ,
} from '../registration/graph-permissions.ts';
import type { Product } from '../relying-party.ts';
import type { Inputs } from '../inputs.ts';

const callbackOf = (inputs: Inputs): string =>
  `https://${hostOf(readText(inputs, 'domain')) || '<auth0-domain>'}/login/callback`;

/** Either of the extended attributes needs more than reading the own profile. */
const isExtended = (inputs: Inputs): boolean =>
  isOn(inputs, 'extendedProfile') || isOn(inputs, 'securityGroups');

const delegatedOf = (inputs: Inputs) =>
  isExtended(inputs) ? [USER_READ, DIRECTORY_READ, DIRECTORY_AS_USER] : [USER_READ, DIRECTORY_READ];

const COMMON = 'Use common endpoint';
const V2 = 'microsoft-identity-platform-v2.0';
const NO_ACCESS_TOKEN = 'Auth0 shows “invalid_request; failed to obtain access token”.';

/** Source: Auth0, “Connect Your App to Microsoft Azure Active Directory” (strategy `waad`). */
export const auth0: Product = {
  id: 'auth0',
  name: 'Auth0',
  summary: 'An enterprise connection of Auth0 to one Entra directory, or to all of them.',
  flow: 'authorization-code',
  fields: fieldsOf('auth0', {
    domain: {
      step: 'register',
      placeholder: 'contoso.eu.auth0.com',
      hint: 'The domain of your Auth0 tenant, or its custom domain if logins run over that.',
      judge: (value) => judgeHost(value, 'contoso.eu.auth0.com'),
    },
    useCommonEndpoint: {
      step: 'register',
      hint: 'Lets users of every directory in; the app has to be multitenant for that.',
    },
    extendedProfile: { step: 'register', hint: 'Needs two more permissions.' },
    securityGroups: { step: 'register', hint: 'Needs the same two permissions.' },
    connectionName: {
      placeholder: 'contoso-entra',
      hint: 'It can never be changed.',
      judge: (value) =>
        /^[a-z0-9](?:[a-z0-9-]{0,126}[a-z0-9])?$/iu.test(value)
          ? null
          : error('Type letters, digits and inner dashes; it must be one of its kind in your Auth0 tenant.'),
    },
    displayName: { hint: 'The login button says “Continue with” and this.' },
    logoUrl: {
      placeholder: 'https://…',
      judge: (value) =>
        value === '' || value.startsWith('https://')
          ? null
          : warning('Use an address that starts with https://.'),
    },
    entraDomain: {
      placeholder: 'contoso.com',
      hint: 'From the directory’s Overview page.',
      judge: (value) =>
        isDomain(value.trim()) ? null : error('Type the directory’s domain, for example contoso.com.'),
    },
    domainAliases: {
      placeholder: 'contoso.eu, contoso.net',
      judge: (value) => judgeDomains(readList({ value }, 'value')),
    },
    identityApi: {
      kind: 'choice',
      initial: V2,
      options: [
        { value: V2, label: 'Microsoft Identity Platform (v2)' },
        { value: 'azure-active-directory-v1.0', label: 'Azure Active Directory (v1)' },
      ],
      judge: (value) =>
        value === V2 || value === ''
          ? null
          : hint('The test signs in at the v2.0 endpoint; tokens of the v1 endpoint have another issuer.'),
    },
    enableUsersApi: { hint: 'Only if you call the Azure AD API through Auth0.' },
    syncAttributes: { initial: 'true', hint: 'What changes in Entra then changes in Auth0, too.' },
  }),
  register: (inputs) => ({
    displayName: 'Auth0',
    accountTypes: isOn(inputs, 'useCommonEndpoint') ? 'AzureADMultipleOrgs' : 'AzureADMyOrg',
    redirectUri: callbackOf(inputs),
    issuesIdTokens: false,
    permissions: isExtended(inputs) ? [...delegatedOf(inputs), DIRECTORY_READ_AS_APP] : delegatedOf(inputs),
    optionalClaims: [],
    groupsClaim: null,
    notes: [
      'Look at the top right of the admin center first: the app must be registered in your own directory.',
      'Note when the client secret expires: after that day, no user can log in.',
    ],
  }),
  typeIn: (connection) => {
    const { inputs } = connection;
    return [
      text('Connection name', orMissing(readText(inputs, 'connectionName'), 'a name that never changes')),
      text('Display name', { kind: 'text', text: readText(inputs, 'displayName') || '(empty)' }),
      text('Microsoft Azure AD Domain', orMissing(readText(inputs, 'entraDomain'), 'the directory’s domain')),
      text('Domain aliases', {
        kind: 'text',
        text: readList(inputs, 'domainAliases').join(', ') || '(empty)',
      }),
      clientId('Client ID', connection),
      clientSecret('Client Secret'),
      switchOf(COMMON, isOn(inputs, 'useCommonEndpoint')),
      text('Identity API', {
        kind: 'text',
        text:
          (inputs['identityApi'] ?? V2) === V2
            ? 'Microsoft Identity Platform (v2)'
            : 'Azure Active Directory (v1)',
      }),
      text('Attributes', { kind: 'text', text: 'Basic Profile' }),
      switchOf('Extended Attributes: Extended Profile', isOn(inputs, 'extendedProfile')),
      switchOf('Extended Attributes: Security Groups', isOn(inputs, 'securityGroups')),
      switchOf('Auth0 APIs: Enable Users API', isOn(inputs, 'enableUsersApi')),
      switchOf('Sync user profile attributes at each login', isOn(inputs, 'syncAttributes')),
    ];
  },
  request: ({ tenant, inputs }) => ({
    tenant: isOn(inputs, 'useCommonEndpoint') ? 'common' : tenant.trim(),
    scopes: ['openid', 'profile', 'email', ...delegatedOf(inputs).map(({ name }) => name)].join(' '),
    redirectUri: callbackOf(inputs),
    extraQueryParameters: [],
  }),
  checks: [
    tokensIssued,
    directory('Without the common endpoint, Auth0 takes users of one directory only.'),
    issuer('of-tenant', 'Auth0 compares iss with the directory of the user.'),
    audience,
    signature,
    names('Auth0 makes the user’s profile from them.'),
    permissions(
      delegatedOf,
      'Auth0 reads the profile, the extended attributes and the groups from Microsoft Graph, on behalf of the user.',
    ),
    applicationPermission(
      'Directory.Read.All',
      isExtended,
      'Extended Profile and Security Groups read the directory as the app, too.',
    ),
  ],
  failures: [
    failures.accountTypesWrong(
      'Auth0 shows “Access cannot be granted to this service because the service listing is not properly configured by the publisher”.',
    ),
    failures.secretExpired(NO_ACCESS_TOKEN, 'the enterprise connection'),
    failures.secretIdForValue(NO_ACCESS_TOKEN, 'the enterprise connection'),
    failures.wrongDirectory('The app is not in the list of App registrations.', {
      useCommonEndpoint: 'false',
    }),
    failures.consentWithheld,
    {
      id: 'key-roll-over',
      symptom: 'Entra’s signing key was changed.',
      scenario: 'signing-key-rolled-over',
      causes: [],
      check: null,
      advice: 'Nothing to do: Auth0 fetches the new key by itself.',
    },
  ],
  practice: {
    clientId: PRACTICE_APP_IDS.auth0,
    inputs: {
      domain: 'contoso.auth0.practice.example',
      connectionName: 'contoso-entra',
      entraDomain: 'contoso.practice.example',
      useCommonEndpoint: 'true',
      identityApi: V2,
      extendedProfile: 'true',
      securityGroups: 'true',
      syncAttributes: 'true',
    },
  },
};

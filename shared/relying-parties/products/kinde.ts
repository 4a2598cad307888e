import { isDomain } from '../../profile/tenant.ts';
import { notApplicable } from '../acceptance-check.ts';
import { audience } from '../checks/audience.ts';
import { directory } from '../checks/directory.ts';
import { email } from '../checks/email.ts';
import { emailDomain } from '../checks/email-domain.ts';
import { emailVerified, notVouched } from '../checks/email-verified.ts';
import { groups } from '../checks/groups.ts';
import { issuer } from '../checks/issuer.ts';
import { permissions } from '../checks/permissions.ts';
import { signature } from '../checks/signature.ts';
import { tokensIssued } from '../checks/tokens-issued.ts';
import { clientId, clientSecret, orMissing, switchOf, text } from '../entries.ts';
import * as failures from '../failures.ts';
import { error, fieldsOf, hint, warning, type Remark } from '../field.ts';
import { judgeBaseUrl, judgeDomains, judgeHost } from '../judge-address.ts';
import { PRACTICE_APP_IDS } from '../practice-app-ids.ts';
import { hostOf, isOn, readList, readText } from '../read-input.ts';
import { EMAIL, OPENID, PROFILE, USER_READ } from '../registration/graph-permissions.ts';
import type { Product } from '../relying-party.ts';
import type { Inputs } from '../inputs.ts';

const DOMAINS = 'homeRealmDomains';
const TRUSTED = 'trustedProvider';

/** As copied from Kinde; until then as Kinde forms it. */
const callbackOf = (inputs: Inputs): string =>
  readText(inputs, 'callbackUrl') ||
  `https://${hostOf(readText(inputs, 'domain')) || '<kinde-domain>'}/login/callback`;

type Parameters = readonly { readonly name: string; readonly value: string }[];

/** `name=value`, one a line or separated by `&`. */
const upstreamParameters = (inputs: Inputs): Parameters =>
  readText(inputs, 'upstreamParams')
    .split(/[&\n]+/u)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name: name.trim(), value: value.join('=').trim() };
    });

const judgeUpstream = (value: string): Remark | null =>
  upstreamParameters({ upstreamParams: value }).some(({ name, value: typed }) => name === '' || typed === '')
    ? error('Write name=value, and “&” between several.')
    : null;

/** Source: Kinde, “Microsoft Entra ID” (enterprise connection, OAuth 2.0). */
export const kinde: Product = {
  id: 'kinde',
  name: 'Kinde',
  summary: 'An enterprise connection of Kinde to Entra (OAuth 2.0).',
  flow: 'authorization-code',
  fields: fieldsOf('kinde', {
    domain: {
      step: 'register',
      placeholder: 'contoso.kinde.com',
      hint: 'The domain of your Kinde environment.',
      judge: (value) => judgeHost(value, 'contoso.kinde.com'),
    },
    useCommonEndpoint: {
      step: 'register',
      hint: 'For users of several directories; the app has to be multitenant for that.',
    },
    getUserGroups: { step: 'register', hint: 'Needs the groups claim in the app registration.' },
    connectionName: {
      placeholder: 'Contoso Entra',
      hint: 'If you import users, it must be the connection’s name in their records.',
      judge: (value) => (value.trim() === '' ? error('Give the connection a name.') : null),
    },
    entraDomain: {
      placeholder: 'contoso.com',
      judge: (value) =>
        isDomain(value.trim()) ? null : error('Type the directory’s domain, for example contoso.com.'),
    },
    [DOMAINS]: {
      placeholder: 'contoso.com',
      hint: 'Users of these domains go to Entra at once. Each domain may stand in one connection only.',
      judge: (value) => judgeDomains(readList({ value }, 'value')),
    },
    alwaysShowButton: {
      judge: (value, inputs) =>
        value !== 'true' && readList(inputs, DOMAINS).length > 0
          ? hint('With home realm domains and without this, the sign-in screen shows no button.')
          : null,
    },
    extendedProfile: { hint: 'Kinde reads the rest of the profile from Microsoft Graph.' },
    [TRUSTED]: {
      hint: 'Kinde then takes every address from this connection as verified.',
      judge: (value) =>
        value === 'true'
          ? warning(
              'Entra does not verify addresses by itself: leave this off, unless users cannot change theirs.',
            )
          : null,
    },
    syncProfiles: { hint: 'Needs the global switch in Settings → Environment → Policies, too.' },
    createUsers: { hint: 'Just-in-time: whoever signs in for the first time gets a record.' },
    callbackUrl: {
      step: 'register',
      placeholder: 'https://contoso.kinde.com/login/callback',
      hint: 'Copy it from the connection in Kinde. Empty: it is formed from the Kinde domain.',
      judge: (value) => (value.trim() === '' ? null : judgeBaseUrl(value)),
    },
    upstreamParams: {
      placeholder: 'ui_locales=de',
      hint: 'What Kinde adds to the request to Entra, as name=value.',
      judge: judgeUpstream,
    },
  }),
  register: (inputs) => ({
    displayName: 'Kinde',
    accountTypes: isOn(inputs, 'useCommonEndpoint') ? 'AzureADMultipleOrgs' : 'AzureADMyOrg',
    redirectUri: callbackOf(inputs),
    issuesIdTokens: false,
    permissions: [OPENID, PROFILE, EMAIL, USER_READ],
    optionalClaims: [],
    groupsClaim: isOn(inputs, 'getUserGroups') ? 'SecurityGroup' : null,
    notes: ['Kinde shows the callback only in the connection’s settings: save it there first, then copy it.'],
  }),
  typeIn: (connection) => {
    const { inputs } = connection;
    return [
      text('Connection name', orMissing(readText(inputs, 'connectionName'), 'a name')),
      text('Microsoft Entra domain', orMissing(readText(inputs, 'entraDomain'), 'the directory’s domain')),
      clientId('Client ID', connection),
      clientSecret('Client secret'),
      text('Home realm domains', { kind: 'text', text: readList(inputs, DOMAINS).join(', ') || '(empty)' }),
      switchOf('Always show sign-in button', isOn(inputs, 'alwaysShowButton')),
      switchOf('Use common endpoint', isOn(inputs, 'useCommonEndpoint')),
      switchOf('Extended profile', isOn(inputs, 'extendedProfile')),
      switchOf(
        'Get user groups',
        isOn(inputs, 'getUserGroups'),
        'The groups then are in ext_provider › claims › profile › groups of Kinde’s ID token (switch on Social identity under Tokens), and in ext_groups of its access token.',
      ),
      switchOf('Trusted provider', isOn(inputs, TRUSTED)),
      switchOf('Sync user profiles and attributes on sign in', isOn(inputs, 'syncProfiles')),
      switchOf('Create a user record in Kinde', isOn(inputs, 'createUsers')),
      text('Upstream params', { kind: 'text', text: readText(inputs, 'upstreamParams') || '(empty)' }),
    ];
  },
  request: ({ tenant, inputs }) => ({
    tenant: isOn(inputs, 'useCommonEndpoint') ? 'common' : tenant.trim(),
    scopes: 'openid profile email User.Read',
    redirectUri: callbackOf(inputs),
    extraQueryParameters: upstreamParameters(inputs),
  }),
  checks: [
    tokensIssued,
    directory('Without the common endpoint, users come from one directory.'),
    issuer('of-tenant', 'Kinde compares iss with the directory of the user.'),
    audience,
    signature,
    email('Kinde finds its user by this address.'),
    emailDomain({
      list: DOMAINS,
      label: 'Home realm domains',
      why: 'Only users of these domains are sent to this connection by their address.',
      // Kinde goes by what the user types, which is the sign-in name where there is no address.
      claims: ['email', 'preferred_username'],
      whenEmpty: notApplicable('There are no home realm domains: users choose the connection by its button.'),
    }),
    emailVerified('A trusted provider’s addresses count as verified in Kinde.', (inputs) =>
      isOn(inputs, TRUSTED)
        ? notVouched(
            'As a trusted provider it counts as verified all the same: make sure that users cannot change it.',
          )
        : notApplicable('Kinde verifies the address itself: the connection is not a trusted provider.'),
    ),
    groups('getUserGroups', 'Get user groups', 'Kinde copies them to ext_groups of its own access token.'),
    permissions(
      (inputs) => (isOn(inputs, 'extendedProfile') ? [USER_READ] : []),
      'Kinde reads the extended profile from Microsoft Graph, and puts it into extra_claims.',
    ),
  ],
  failures: [
    failures.secretIdForValue(
      'The sign-in ends with an error after Entra’s page: the Secret ID was copied.',
      'the connection',
    ),
    failures.secretExpired(
      'The sign-in ends with an error after Entra’s page: the secret’s last day is over.',
      'the connection',
    ),
    failures.callbackMissing(
      'Entra’s page refuses the callback: it was not added to the app.',
      'the Callback URL that Kinde shows',
    ),
    {
      id: 'groups-left-out',
      symptom: 'ext_groups stays empty: the user is in too many groups.',
      scenario: 'groups-overage',
      causes: ['groups_overage'],
      check: 'groups',
      advice: 'Send only the groups that are assigned to the application.',
    },
    {
      ...failures.accountTypesWrong('Users of other directories are refused at the common endpoint.'),
      inputs: { useCommonEndpoint: 'true' },
    },
    failures.userMissing,
  ],
  practice: {
    clientId: PRACTICE_APP_IDS.kinde,
    inputs: {
      domain: 'contoso.kinde.practice.example',
      connectionName: 'Contoso Entra',
      entraDomain: 'contoso.practice.example',
      homeRealmDomains: 'contoso.practice.example',
      extendedProfile: 'true',
      getUserGroups: 'true',
    },
  },
};

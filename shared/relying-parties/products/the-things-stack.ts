import { menuPath } from '../../entra/admin-center.ts';
import { isGuid } from '../../entra/guid.ts';
import { cloudById } from '../../entra/clouds.ts';
import { failed } from '../acceptance-check.ts';
import { audience } from '../checks/audience.ts';
import { email } from '../checks/email.ts';
import { emailDomain } from '../checks/email-domain.ts';
import { emailVerified, notVouched } from '../checks/email-verified.ts';
import { issuer } from '../checks/issuer.ts';
import { names } from '../checks/names.ts';
import { signature } from '../checks/signature.ts';
import { tokensIssued } from '../checks/tokens-issued.ts';
import { clientId, clientSecret, missing, orMissing, switchOf, text } from '../entries.ts';
import * as failures from '../failures.ts';
import { error, fieldsOf, hint, type Remark } from '../field.ts';
import { judgeDomains, judgeHost } from '../judge-address.ts';
import { PRACTICE_APP_IDS } from '../practice-app-ids.ts';
import { hostOf, isOn, readList, readText } from '../read-input.ts';
import { EMAIL, OPENID, PROFILE } from '../registration/graph-permissions.ts';
import type { Connection, Product } from '../relying-party.ts';
import type { Inputs } from '../inputs.ts';

const DOMAINS = 'allowedEmailDomains';

/** 3 to 36 characters: lower-case letters, digits, and single dashes inside. */
export function judgeProviderId(value: string): Remark | null {
  if (value === '')
    return error('Choose an ID, for example microsoft-entra. It becomes part of the callback.');
  const foreign = /[^a-z0-9-]/u.exec(value)?.[0];
  if (foreign !== undefined)
    return error(
      /[A-Z]/u.test(foreign)
        ? `Use small letters: ${value.toLowerCase()}.`
        : `Remove “${foreign}”: only small letters, digits and dashes may stand here.`,
    );
  if (value.startsWith('-') || value.endsWith('-')) return error('Remove the dash at the start or the end.');
  if (value.includes('--')) return error('Write one dash where there are several in a row.');
  if (value.length < 3) return error('Use at least 3 characters.');
  return value.length > 36 ? error(`Use at most 36 characters; these are ${value.length}.`) : null;
}

const callbackOf = (inputs: Inputs): string => {
  const server = hostOf(readText(inputs, 'serverAddress')) || '<server-address>';
  return `https://${server}/oauth/login/${readText(inputs, 'providerId') || '<provider-id>'}/callback`;
};

function providerUrl({ cloud, tenant }: Connection): string | null {
  const id = tenant.trim();
  return isGuid(id)
    ? `https://${cloudById(cloud).loginHost ?? 'login.microsoftonline.com'}/${id}/v2.0`
    : null;
}

/** Source: The Things Stack, “Microsoft Entra” (federated authentication). */
export const theThingsStack: Product = {
  id: 'the-things-stack',
  name: 'The Things Stack',
  summary: 'Let people log in to The Things Stack Enterprise with their Entra account.',
  flow: 'authorization-code',
  fields: fieldsOf('the-things-stack', {
    serverAddress: {
      step: 'register',
      placeholder: 'thethings.example.com',
      hint: 'Where The Things Stack is hosted, without https://.',
      judge: (value) => judgeHost(value, 'thethings.example.com'),
    },
    providerId: {
      step: 'register',
      initial: 'microsoft-entra',
      placeholder: 'microsoft-entra',
      hint: '3 to 36 small letters and digits, with single dashes inside.',
      judge: judgeProviderId,
    },
    providerName: {
      placeholder: 'Contoso',
      hint: 'The button on the login page says “Login to” and this name.',
      judge: (value) => (value.trim() === '' ? hint('The login button needs a name.') : null),
    },
    allowRegistrations: {
      initial: 'true',
      hint: 'Whoever logs in for the first time gets an account.',
    },
    [DOMAINS]: {
      placeholder: 'example.com',
      hint: 'Needed, because Entra does not verify e-mail addresses: only these are let in.',
      judge: (value) =>
        value.trim() === ''
          ? error('Type the domains of your users: The Things Stack needs them to do without verification.')
          : judgeDomains(readList({ [DOMAINS]: value }, DOMAINS)),
    },
  }),
  register: (inputs) => ({
    displayName: 'The Things Stack',
    accountTypes: 'AzureADMyOrg',
    redirectUri: callbackOf(inputs),
    issuesIdTokens: true,
    permissions: [OPENID, PROFILE, EMAIL],
    optionalClaims: ['email'],
    groupsClaim: null,
    notes: [
      `Every user needs an e-mail address in the directory (${menuPath('user-properties')} → Email).`,
      'Users must not be able to change that address themselves: The Things Stack takes it without verification.',
      'The Things Stack’s page says that the client ID is the Secret ID. It is not: the client ID is the Application (client) ID of the Overview page.',
    ],
  }),
  typeIn: (connection) => {
    const { inputs } = connection;
    const url = providerUrl(connection);
    return [
      text('Provider ID', orMissing(readText(inputs, 'providerId'), 'the provider ID')),
      text('--name', orMissing(readText(inputs, 'providerName'), 'the provider’s name')),
      {
        ...clientId('--configuration.provider.oidc.client-id', connection),
        note: 'The Application (client) ID of the Overview page. The Things Stack’s page names the Secret ID: with that, Entra finds no app (AADSTS700016).',
      },
      clientSecret('--configuration.provider.oidc.client-secret'),
      text(
        '--configuration.provider.oidc.provider-url',
        url === null ? missing('the Directory (tenant) ID, as GUID') : { kind: 'text', text: url },
        'With the tenant’s GUID: The Things Stack compares it with the issuer in the token, which always names the GUID.',
      ),
      text(
        '--allowed-email-domains',
        orMissing(readList(inputs, DOMAINS).join(','), 'the domains of your users'),
      ),
      switchOf('--allow-registrations', isOn(inputs, 'allowRegistrations')),
    ];
  },
  request: ({ tenant, inputs }) => ({
    tenant: tenant.trim(),
    scopes: 'openid profile email',
    redirectUri: callbackOf(inputs),
    extraQueryParameters: [],
  }),
  checks: [
    tokensIssued,
    issuer('as-typed', 'The Things Stack compares iss with its provider URL.'),
    audience,
    signature,
    email('The account in The Things Stack is found and made by this address.'),
    emailDomain({
      list: DOMAINS,
      label: 'Allowed email domains',
      why: 'An address of another domain is not let in: nobody has verified it.',
      claims: ['email'],
      whenEmpty: failed(
        '“Allowed email domains” is empty.',
        'Type the domains of your users: Entra does not verify addresses, so The Things Stack needs the list.',
      ),
    }),
    emailVerified(
      'The Things Stack takes the address as it is; whoever can change it can be somebody else.',
      () =>
        notVouched(
          'The list of domains stands in for it: make sure that users cannot change their own address.',
        ),
    ),
    names('The user name is made from the profile.'),
  ],
  failures: [
    {
      id: 'email-not-set',
      symptom: 'The user has no e-mail address in the directory, so the login cannot find an account.',
      scenario: 'email-claim-missing',
      causes: ['email_claim_missing'],
      check: 'email',
      advice:
        'Fill in Email in the user’s properties, and have email among the optional claims of the ID token.',
    },
    {
      id: 'secret-id-for-client-id',
      symptom: 'The Secret ID was typed as client ID, as The Things Stack’s page has it.',
      scenario: 'secret-id-for-client-id',
      causes: ['app_not_found_in_tenant', 'wrong_client_id_value'],
      check: 'tokens-issued',
      advice: 'Type the Application (client) ID of the app registration’s Overview page.',
      tryIt: 'Type any other GUID as client ID, with any secret, and sign in.',
    },
    failures.secretExpired(
      'The login stops after Entra’s page: the secret’s last day is over.',
      'the provider',
    ),
    failures.secretIdForValue(
      'The login stops after Entra’s page: the Secret ID was copied.',
      'the provider',
    ),
    failures.callbackMissing(
      'Entra’s page refuses the callback: server address or provider ID differ from what is registered.',
      'https://<server-address>/oauth/login/<provider-id>/callback',
    ),
    failures.userMissing,
  ],
  practice: {
    clientId: PRACTICE_APP_IDS['the-things-stack'],
    inputs: {
      serverAddress: 'thethings.practice.example',
      providerId: 'microsoft-entra',
      providerName: 'Contoso',
      allowRegistrations: 'true',
      allowedEmailDomains: 'contoso.practice.example',
    },
  },
};

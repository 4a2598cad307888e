import type { Step } from '../repair.ts';
import { toStepText } from '../step-text.ts';
import { PLACEHOLDERS } from './known-values.ts';

/** What to put there. */
const MEANINGS: Readonly<Record<keyof typeof PLACEHOLDERS, string>> = {
  clientId: 'your app’s ID',
  tenantId: 'your tenant’s ID',
  redirectUri: 'your app’s redirect URI',
  otherRedirectUris: 'the redirect URIs that stay',
  apiClientId: 'the API’s client ID',
  scopeName: 'the name of the scope',
  permissionId: 'the ID of the permission',
  objectId: 'the object ID of the enterprise application',
  userObjectId: 'the user’s object ID',
  user: 'the user name',
  issuer: 'the token’s issuer',
  subject: 'the token’s subject',
  audience: 'the token’s audience',
  credentialId: 'the ID of the credential',
  policyId: 'the ID of the policy',
  clientSecret: 'the client secret',
  code: 'the authorization code',
  host: 'the name of the host',
  proxy: 'the name of the proxy',
  apiObjectId: 'the object ID of the API’s enterprise application',
  codeVerifier: 'the code verifier of the sign-in',
  correlationId: 'the correlation ID of the error',
  mailAddress: 'the e-mail address',
  verifiedDomain: 'a verified domain of the tenant',
  certificate: 'the public certificate',
  appRoleId: 'the ID of the app role',
  appRole: 'the value of the app role',
  assignmentId: 'the id in the answer',
  grantId: 'the id of the grant in the answer',
  otherPermissions: 'the entries that stay',
  otherIdentifierUris: 'the Application ID URIs that stay',
  otherOptionalClaims: 'the optional claims that stay',
  tabHost: 'the host of the tab’s page',
  endDate: 'a date within the limit, in the form 2030-12-31T00:00:00Z',
  resourceGroup: 'the name of the resource group',
  virtualMachine: 'the name of the virtual machine',
  managedIdentity: 'the resource ID of the managed identity',
};

/** Each placeholder with its meaning, in the order in which they are named. */
const MEANT = Object.entries(PLACEHOLDERS).map(([name, placeholder]) => ({
  placeholder,
  meaning: MEANINGS[name as keyof typeof PLACEHOLDERS],
}));

const IN_ANGLE_BRACKETS = /<[^<>]+>/gu;

/** `Replace <client-id> with your app’s ID.`: what the input did not give, in one sentence. */
export function placeholderNote(steps: readonly Step[]): string | null {
  const seen = new Set(steps.flatMap(placeholdersIn));
  if (seen.size === 0) return null;
  const parts = MEANT.filter(({ placeholder }) => seen.has(placeholder));
  return parts.length === 0
    ? null
    : `Replace ${enumerate(parts.map(({ placeholder, meaning }) => `${placeholder} with ${meaning}`))}.`;
}

function placeholdersIn(step: Step): readonly string[] {
  const text = toStepText(step);
  return text.includes('<') ? (text.match(IN_ANGLE_BRACKETS) ?? []) : [];
}

function enumerate(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;
}

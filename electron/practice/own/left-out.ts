import type { GraphApplication } from './graph-application.ts';
import { kindsLeftOut } from './group-membership.ts';

/** What a file says that Entra acts on and the practice tenant does not play: told, so that nobody waits for it. */

const OF_APPLICATION = [
  'authenticationBehaviors',
  'disabledByMicrosoftStatus',
  'isDeviceOnlyAuthSupported',
  'requestSignatureVerification',
  'tokenEncryptionKeyId',
];

const OF_SERVICE_PRINCIPAL = [
  'claimsMappingPolicies',
  'keyCredentials',
  'passwordCredentials',
  'preferredSingleSignOnMode',
  'tokenEncryptionKeyId',
  'tokenLifetimePolicies',
];

export const leftOutOfApplication = (value: object, application: GraphApplication): readonly string[] => [
  ...membersSet(value, OF_APPLICATION).map((member) => `${member} is not played`),
  ...kindsLeftOut(application.groupMembershipClaims).map(
    (kind) => `groupMembershipClaims: ${kind} is not played beside the kind before it`,
  ),
  ...(application.keyCredentials ?? []).flatMap(({ key }, index) =>
    key ? [] : [`keyCredentials[${index}] has no key and is not taken; Graph gives it to ${KEY_QUERY} alone`],
  ),
];

const KEY_QUERY = 'GET /applications/{id}?$select=keyCredentials';

export const leftOutOfServicePrincipal = (value: object): readonly string[] =>
  membersSet(value, OF_SERVICE_PRINCIPAL).map((member) => `${member} of the service principal is not played`);

const membersSet = (value: object, members: readonly string[]): readonly string[] =>
  members.filter((member) => isSet((value as Readonly<Record<string, unknown>>)[member]));

const isSet = (value: unknown): boolean =>
  !(value === undefined || value === null || value === false || value === '') &&
  (typeof value !== 'object' || Object.keys(value).length > 0);

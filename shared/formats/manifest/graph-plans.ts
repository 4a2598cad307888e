import { notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { leaveFrontOpen, redirectOn } from '../reading/redirect.ts';
import { field, marker, unused, type Taker } from '../reading/takers.ts';
import { applicationPlans, applicationRoots } from './applications.ts';
import { audience, ownerTenant, publisherDomain, settleTenant } from './audience.ts';
import { displayName } from './display-name.ts';
import { secretEnd } from './expiry.ts';
import { CREDENTIAL_SLOTS } from './credentials.ts';
import { publicClient, settlePlatform } from './redirects.ts';

const permission = unused(
  'It is a permission of the registration: which scopes the app asks for, it says itself.',
);
const sameAgain = unused('It repeats the redirect URIs.');
const accepted = unused('It is about the API that the application offers, not about its own sign-in.');

/** A Graph application by its names in lower case, as portals, Graph, the CLI, PowerShell and Bicep have it. */
export const GRAPH_SLOTS: ReadonlyMap<string, Taker> = toSlots({
  appid: field('clientId'),
  displayname: displayName,
  signinaudience: audience,
  publisherdomain: publisherDomain,
  id: unused('It is the object ID: no sign-in uses it.'),
  'web.redirecturis[]': redirectOn(() => 'web'),
  'spa.redirecturis[]': redirectOn(() => 'spa'),
  'publicclient.redirecturis[]': redirectOn(() => 'native'),
  'web.redirecturis': redirectOn(() => 'web'),
  'spa.redirecturis': redirectOn(() => 'spa'),
  'publicclient.redirecturis': redirectOn(() => 'native'),
  'web.redirecturisettings[].uri': sameAgain,
  'spa.redirecturisettings[].uri': sameAgain,
  'passwordcredentials[].enddatetime': secretEnd,
  isfallbackpublicclient: publicClient,
  ...CREDENTIAL_SLOTS,
  'requiredresourceaccess[].resourceappid': marker,
  'requiredresourceaccess[].resourceaccess[].id': permission,
  'requiredresourceaccess[].resourceaccess[].type': marker,
});

/** A service principal: where an application is used, not where it is registered. */
const PRINCIPAL_SLOTS: ReadonlyMap<string, Taker> = new Map([
  ...GRAPH_SLOTS,
  ...toSlots({
    appownerorganizationid: ownerTenant,
    'replyurls[]': redirectOn(() => null),
    appdisplayname: marker,
    'serviceprincipalnames[]': marker,
  }),
]);

const TEAMS_SLOTS: ReadonlyMap<string, Taker> = toSlots({
  'webapplicationinfo.id': field('clientId'),
  'webapplicationinfo.resource': accepted,
  'name.short': displayName,
});

const COMPANIONS = [
  'signinaudience',
  'web',
  'spa',
  'publicclient',
  'requiredresourceaccess',
  'isfallbackpublicclient',
  'publisherdomain',
  'serviceprincipaltype',
  'appownerorganizationid',
  'identifieruris[]',
  'requestsignatureverification',
];

const OLD = ['replyurlswithtype[]', 'replyurlswithtype', 'allowpublicclient', 'oauth2allowimplicitflow'];

const has = (keys: ReadonlySet<string>, names: readonly string[]): boolean =>
  names.some((name) => keys.has(name) || keys.has(`${name}[]`));

export const graphRoots = (leaves: readonly Leaf[]): readonly string[] =>
  applicationRoots(leaves, (keys) => {
    if (keys.has('webapplicationinfo') && has(keys, ['manifestversion', 'packagename', 'developer']))
      return true;
    if (has(keys, OLD) || has(keys, ['password', 'tenant', 'x-ms-name'])) return false;
    if (keys.has('appid')) return has(keys, COMPANIONS);
    return keys.has('displayname') && has(keys, ['signinaudience', 'web', 'spa', 'publicclient']);
  });

export function graphPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const at = (root: string, name: string): boolean =>
    leaves.some(({ path }) => path.toLowerCase() === (root === '' ? name : `${root}.${name}`));
  const plans = (
    wanted: readonly string[],
    slots: ReadonlyMap<string, Taker>,
    finish: (found: Found) => void,
  ) => applicationPlans(leaves, wanted, () => slots, finish);
  const roots = graphRoots(leaves);
  const isTeams = (root: string) => at(root, 'webapplicationinfo.id');
  const isPrincipal = (root: string) =>
    at(root, 'serviceprincipaltype') || at(root, 'appownerorganizationid');
  return [
    ...plans(
      roots.filter((root) => !isTeams(root) && !isPrincipal(root)),
      GRAPH_SLOTS,
      settleApplication,
    ),
    ...plans(roots.filter(isPrincipal), PRINCIPAL_SLOTS, (found) => {
      leaveFrontOpen(found);
      settleTenant(found);
      notice(
        found,
        'This is a service principal: the application in one tenant. Its redirect URIs stand there without their platform.',
      );
    }),
    ...plans(roots.filter(isTeams), TEAMS_SLOTS, (found) =>
      notice(
        found,
        'A Teams app manifest only names the application that Teams gets tokens for: its tenant and redirect URIs are in its registration.',
      ),
    ),
  ];
}

export function settleApplication(found: Found): void {
  settleTenant(found);
  settlePlatform(found);
}

import { isTenantWord } from '../../profile/tenant.ts';
import type { ProfileDraft } from '../../profile/profile.ts';

/** What a manifest made from a profile leaves to the one that is there. */
export const manifestNotes = ({ tenant, redirectUri }: ProfileDraft): readonly string[] => [
  'This is a part: put its values into the registration’s manifest, and leave everything else there as it is. Secrets, certificates and permissions are not in it.',
  ...(redirectUri === ''
    ? []
    : [
        'A list of redirect URIs replaces the present one when it is sent to Graph or saved: keep the addresses that are there.',
      ]),
  ...(tenant === '' || isTenantWord(tenant)
    ? []
    : [
        'The profile signs in at one tenant, so signInAudience says AzureADMyOrg: leave that line out if users of other tenants sign in to this app, too.',
      ]),
];

/** Graph gives these to an application and takes no other value for them. */
export const GRAPH_SETS =
  'appId and publisherDomain tell which registration it is. Graph sets them itself: leave them out of what you send to it.';

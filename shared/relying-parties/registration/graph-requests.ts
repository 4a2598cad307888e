import { link, request, type Line } from '../../reasoning/dialects/repair.ts';
import { toManifest } from './manifest.ts';
import type { Registration } from './registration.ts';

/** Requests to Microsoft Graph, in order; what is known only from an answer stands in angle brackets. */
export function toGraphRequests(
  registration: Registration,
  host: string,
  consentUrl: string,
): readonly Line[] {
  const url = `https://${host}/v1.0`;
  return [
    request('POST', `${url}/applications`, toManifest(registration)),
    'The answer’s appId is the client ID for the product, and stands for <client-id> below.',
    request('POST', `${url}/servicePrincipals`, { appId: '<client-id>' }),
    request('POST', `${url}/applications(appId='<client-id>')/addPassword`, {
      passwordCredential: { displayName: 'authloupe' },
    }),
    'The answer’s secretText is the client secret, shown only now; its keyId is the Secret ID, which nobody types anywhere.',
    ...(registration.permissions.some(({ needsAdmin }) => needsAdmin)
      ? [link('For consent, an administrator opens this page and accepts:', consentUrl)]
      : []),
  ];
}

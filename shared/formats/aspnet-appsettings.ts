import { loopbackOf, parseRedirectUri } from '../profile/redirect-uri.ts';
import type { ProfileDraft } from '../profile/profile.ts';
import { PRACTICE_ORIGIN, loginOriginOf } from './authority.ts';
import { SECRET_PLACEHOLDER, type Format } from './format.ts';
import { printJson } from './printing/json.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import {
  authority,
  faultAt,
  field,
  loginHost,
  marker,
  secret,
  setField,
  text,
  unused,
} from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { readObjectText } from './syntax/object-text.ts';

/** The file names no host: the app is assumed on this machine, where Entra does not mind the port. */
const HOST = 'http://localhost';

const PLAN: Plan = {
  product: null,
  slots: toSlots({
    'azuread.instance': loginHost,
    'azuread.authority': authority,
    'azuread.tenantid': field('tenant'),
    'azuread.clientid': field('clientId'),
    'azuread.clientsecret': secret,
    'azuread.clientcredentials[].sourcetype': marker,
    'azuread.clientcredentials[].clientsecret': secret,
    'azuread.scopes': unused('It names what an API accepts, not what an app asks for.'),
    'azuread.callbackpath': text((found, leaf, value) =>
      value.startsWith('/')
        ? setField(found, leaf, 'redirectUri', `${HOST}${value}`)
        : faultAt(leaf, 'path', 'start the path with a slash.'),
    ),
  }),
  required: [{ field: 'clientId', add: 'AzureAd.ClientId' }],
};

export const aspnetAppsettings: Format = {
  id: 'aspnet-appsettings',
  title: 'appsettings.json (AzureAd)',
  about: 'what ASP.NET Core with Microsoft.Identity.Web reads',
  product: null,
  fileType: 'json',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'clientType', 'redirectUri'], inputs: [] },
  recognises: (shape) => {
    if (/["']AzureAd["']\s*:/iu.test(shape.text)) return 0.98;
    return shape.isObject && hasAny(shape, 'instance') && hasAny(shape, 'tenantid', 'clientid') ? 0.6 : 0;
  },
  read: (source) => readWith(source, (clean) => readObjectText(clean, 'commented'), PLAN),
  write: (profile, secretText = SECRET_PLACEHOLDER, practiceOrigin = PRACTICE_ORIGIN) =>
    printJson({
      AzureAd: {
        Instance: `${loginOriginOf(profile.cloud, practiceOrigin)}/`,
        TenantId: profile.tenant,
        ClientId: profile.clientId,
        ClientSecret: profile.clientType === 'confidential' ? secretText : undefined,
        CallbackPath: callbackPathOf(profile),
      },
    }),
};

/** Only a redirect URI of this machine comes back as it was. */
function callbackPathOf({ redirectUri }: ProfileDraft): string | undefined {
  const parsed = parseRedirectUri(redirectUri);
  if (!parsed.ok || !loopbackOf(redirectUri).ok) return undefined;
  const { path } = parsed.value;
  return redirectUri === `${HOST}${path}` && path !== '' ? path : undefined;
}

import { easyAuthPlans, easyAuthProviders } from './easy-auth/easy-auth-plans.ts';
import type { Format } from './format.ts';
import { refuse, type Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import { readBlocksByPath } from './syntax/block-text.ts';
import { readScriptText } from './syntax/script-text.ts';

const MARK = /identityProviders|openIdIssuer|unauthenticatedClientAction|OpenIdConnectProviders/iu;

export const easyAuth: Format = {
  id: 'easy-auth',
  title: 'Easy Auth (App Service, Container Apps, Static Web Apps)',
  about: 'authsettingsV2, auth.json and staticwebapp.config.json, also within ARM and Bicep',
  product: null,
  fileType: 'json',
  carries: { fields: [], inputs: [] },
  recognises: ({ text, leavesBy }) => {
    if (!MARK.test(text)) return 0;
    if (easyAuthProviders(leavesBy(readSettings)).length > 0) return 0.98;
    return /openIdIssuer|wellKnownOpenIdConfiguration/u.test(text) ? 0.7 : 0;
  },
  read: (source) => readWith(source, readSettings, easyAuthPlans),
  write: null,
};

function readSettings(text: string): Read<readonly Leaf[]> {
  if (!MARK.test(text))
    return refuse('no-object', 1, 'text', 'no settings of Easy Auth stand here. Paste the whole of them.');
  return /^[ \t]*(?:resource|module|param|var)[ \t]+\w+/mu.test(text) ||
    !/["']?[\w]+["']?[ \t]*:.*,[ \t]*$/mu.test(text)
    ? readEither(readBlocksByPath(text), () => readScriptText(text))
    : readScriptText(text);
}

const readEither = (
  first: Read<readonly Leaf[]>,
  second: () => Read<readonly Leaf[]>,
): Read<readonly Leaf[]> => (first.ok && easyAuthProviders(first.value).length > 0 ? first : second());

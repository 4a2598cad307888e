import type { Format } from './format.ts';
import { authority, loginHost, tenant } from './reading/authority-takers.ts';
import { namesLoginHost } from './reading/entra-host.ts';
import type { Read } from './reading/fault.ts';
import { leaveOpen } from './reading/found.ts';
import type { Leaf } from './reading/leaf.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { site } from './reading/redirect.ts';
import { field, scopes, secret, type Taker } from './reading/takers.ts';
import { webPlan } from './reading/web-plan.ts';
import { readTemplateYaml } from './syntax/template-yaml.ts';
import { readXmlValues } from './syntax/xml-values.ts';

/** Jenkins encrypts what it writes into `config.xml`: `{AQA…}` is a value that only Jenkins knows. */
const known =
  (name: 'clientId' | 'tenant' | 'secret', take: Taker): Taker =>
  (found, leaf) => {
    if (leaf.value.kind !== 'text' || !/^\{AQA[\w+/=-]*\}$/u.test(leaf.value.text.trim())) take(found, leaf);
    else {
      leaveOpen(found, leaf, name, 'variable', 'Jenkins, encrypted');
      if (name === 'secret') found.secret ??= { value: '', leaf };
    }
  };

const CLOUDS: ReadonlyMap<string, string> = new Map([
  ['azure', 'login.microsoftonline.com'],
  ['azure_us_government', 'login.microsoftonline.us'],
  ['azure us government', 'login.microsoftonline.us'],
  ['azure_china', 'login.partner.microsoftonline.cn'],
  ['azure china', 'login.partner.microsoftonline.cn'],
]);

const cloud: Taker = (found, leaf) => {
  const host = leaf.value.kind === 'text' ? CLOUDS.get(leaf.value.text.trim().toLowerCase()) : undefined;
  if (host !== undefined) loginHost(found, { ...leaf, value: { kind: 'text', text: host } });
};

const SLOTS = toSlots({
  clientid: known('clientId', field('clientId')),
  clientsecret: known('secret', secret),
  tenant: known('tenant', tenant),
  azureenvironmentname: cloud,
  wellknownopenidconfigurationurl: authority,
  authorizationserverurl: authority,
  tokenserverurl: authority,
  issuer: authority,
  scopesoverride: scopes,
  scopes,
  url: site,
});

const REALM = /(?:^|\.)securityrealm\.(azure|oic)\./u;

function jenkinsPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const realms = new Set(leaves.flatMap(({ path }) => REALM.exec(path.toLowerCase())?.[1] ?? []));
  return [...realms]
    .filter((realm) => realm === 'azure' || leaves.some(isAtEntra))
    .map((realm) =>
      webPlan({
        by: realm === 'azure' ? 'the plugin azure-ad' : 'the plugin oic-auth',
        label: '',
        slots: SLOTS,
        slotOf: ({ path }) => {
          const lower = path.toLowerCase();
          if (/(?:^|\.)location\.(?:url|jenkinsurl)$/u.test(lower)) return 'url';
          const name = lower.split('.').at(-1) ?? '';
          return REALM.exec(lower)?.[1] === realm && SLOTS.has(name) && name !== 'url' ? name : null;
        },
        add: 'clientId',
        path: '/securityRealm/finishLogin',
        origin: 'http://localhost:8080',
        ...(realm === 'azure' ? { scopes: 'openid profile email' } : {}),
      }),
    );
}

const isAtEntra = ({ path, value }: Leaf): boolean =>
  REALM.test(path.toLowerCase()) && value.kind === 'text' && namesLoginHost(value.text);

export const jenkins: Format = {
  id: 'jenkins',
  title: 'Jenkins (azure-ad, oic-auth)',
  about: 'the security realm in configuration as code, or in config.xml',
  product: null,
  fileType: 'yaml',
  carries: { fields: [], inputs: [] },
  recognises: ({ text, leavesBy }) => {
    if (!/securityRealm/u.test(text)) return 0;
    return jenkinsPlans(leavesBy(readJenkinsText)).length > 0
      ? 0.98
      : /azuread|oic-auth|\bazure:/u.test(text)
        ? 0.6
        : 0;
  },
  read: (source) => readWith(source, readJenkinsText, jenkinsPlans),
  write: null,
};

function readJenkinsText(text: string): Read<readonly Leaf[]> {
  if (!/^\s*</u.test(text)) return readTemplateYaml(text);
  const kind = /AzureSecurityRealm/u.test(text) ? 'azure' : 'oic';
  const read = readXmlValues(text);
  return read.ok
    ? {
        ok: true,
        value: read.value.map((leaf) => ({
          ...leaf,
          path: leaf.path.replace(/securityRealm\./u, `securityRealm.${kind}.`),
        })),
      }
    : read;
}

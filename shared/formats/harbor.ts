import type { Format } from './format.ts';
import { authority } from './reading/authority-takers.ts';
import { refuse, type Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { site } from './reading/redirect.ts';
import { field, scopes, secret } from './reading/takers.ts';
import { webPlan } from './reading/web-plan.ts';
import { readScriptText } from './syntax/script-text.ts';
import { createLineFinder } from './syntax/lines.ts';
import { jsonWithin } from './syntax/json-within.ts';
import { readTemplateYaml } from './syntax/template-yaml.ts';

const SLOTS = toSlots({
  oidc_client_id: field('clientId'),
  oidc_client_secret: secret,
  oidc_endpoint: authority,
  oidc_scope: scopes,
  external_url: site,
});

export const harbor: Format = {
  id: 'harbor',
  title: 'Harbor (OpenID sign-in)',
  about: 'the settings that Harbor’s API takes, also within a curl command',
  product: null,
  fileType: 'json',
  carries: { fields: [], inputs: [] },
  recognises: ({ text }) =>
    !/oidc_endpoint/u.test(text) || !/oidc_client_id/u.test(text) || /^\s*resource\s+"/mu.test(text)
      ? 0
      : 0.98,
  read: (source) =>
    readWith(
      source,
      readHarborText,
      webPlan({
        by: 'Harbor',
        label: '',
        slots: SLOTS,
        slotOf: ({ path }) => {
          const name = path.split('.').at(-1)?.toLowerCase() ?? '';
          return SLOTS.has(name) ? name : null;
        },
        add: 'oidc_client_id',
        path: '/c/oidc/callback',
        origin: 'https://localhost',
        scopes: 'openid',
      }),
    ),
  write: null,
};

/** The settings, and Harbor’s own address from that of its API. */
function readHarborText(text: string): Read<readonly Leaf[]> {
  if (!/oidc_/u.test(text))
    return refuse(
      'no-object',
      1,
      'text',
      'no setting of Harbor stands here. Paste those that begin with oidc_.',
    );
  const read = text.includes('{') ? readScriptText(jsonWithin(text)) : readTemplateYaml(text);
  if (!read.ok) return read;
  const api = /https?:\/\/[^\s"'/]{1,250}(?=\/api\/v2\.0)/u.exec(text);
  if (api === null) return read;
  const start = api.index;
  const leaf: Leaf = {
    path: 'external_url',
    line: createLineFinder(text)(start),
    value: { kind: 'text', text: api[0] },
    start,
    end: start,
  };
  return { ok: true, value: [leaf, ...read.value] };
}

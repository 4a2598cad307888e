import { printProxy, proxyNotes } from './oauth2-proxy/print-proxy.ts';
import { refuseAppOnly } from './printing/client-notes.ts';
import type { WritableFormat } from './format.ts';
import { proxyPlans, proxySettings } from './oauth2-proxy/oauth2-proxy-plans.ts';
import { readProxyText } from './oauth2-proxy/proxy-sources.ts';
import { readWith } from './reading/read-with.ts';
import { hasAny } from './recognise.ts';

export const oauth2Proxy: WritableFormat = {
  id: 'oauth2-proxy',
  title: 'oauth2-proxy (flags, file, variables, chart)',
  about: 'its flags, its configuration file, OAUTH2_PROXY_… variables, its alpha configuration and its chart',
  product: null,
  fileType: 'text',
  carries: { fields: ['cloud', 'tenant', 'clientId', 'redirectUri', 'scopes'], inputs: [] },
  recognises: (shape) => {
    const { text, leavesBy } = shape;
    if (/^\s*(?:services|apiVersion):/mu.test(text)) return 0;
    const isNamed = /oauth2[-_]?proxy/iu.test(text);
    if (!isNamed && !/oidc[-_]issuer[-_]url|cookie[-_]?secret|azure[-_]tenant|issuerURL/iu.test(text))
      return 0;
    const settings = proxySettings(leavesBy(readProxyText));
    // A broken text is known, too.
    if (settings.size === 0 && hasAny(shape, 'oidc_issuer_url', 'azure_tenant') && hasAny(shape, 'client_id'))
      return 0.96;
    if (!settings.has('client_id')) return isNamed && /client[-_]?id/iu.test(text) ? 0.65 : 0;
    return settings.size > 2 ? 0.98 : isNamed ? 0.9 : 0;
  },
  read: (source) => readWith(source, readProxyText, proxyPlans),
  write: printProxy,
  notes: proxyNotes,
  refuses: refuseAppOnly,
};

import type { Context } from '../context.ts';
import type { EntraError } from '../entra-error.ts';
import {
  jsonResponse,
  parameter,
  withHeaders,
  type PracticeRequest,
  type PracticeResponse,
} from '../http-message.ts';
import { jsonErrorResponse } from '../json-error-response.ts';
import { ANY_ORIGIN, KEPT_FOR_A_DAY } from './discovery.ts';

/** The clouds in the order of recorded answers (Azure SDK for JavaScript, 2021–2023): Germany's is closed, and still there. */
const CLOUDS = [
  {
    preferred_network: 'login.microsoftonline.com',
    preferred_cache: 'login.windows.net',
    aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
  },
  {
    preferred_network: 'login.partner.microsoftonline.cn',
    preferred_cache: 'login.partner.microsoftonline.cn',
    aliases: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'],
  },
  {
    preferred_network: 'login.microsoftonline.de',
    preferred_cache: 'login.microsoftonline.de',
    aliases: ['login.microsoftonline.de'],
  },
  {
    preferred_network: 'login.microsoftonline.us',
    preferred_cache: 'login.microsoftonline.us',
    aliases: ['login.microsoftonline.us', 'login.usgovcloudapi.net'],
  },
  {
    preferred_network: 'login-us.microsoftonline.com',
    preferred_cache: 'login-us.microsoftonline.com',
    aliases: ['login-us.microsoftonline.com'],
  },
];

/** Where an authority belongs, for clients that ask before they trust one. The practice tenant is a cloud of its own. */
export function answerInstance(context: Context, { query }: PracticeRequest): PracticeResponse {
  const endpoint = parameter(query, 'authorization_endpoint');
  const host = hostOf(endpoint ?? '');
  const own = new URL(context.origin).host;
  const clouds = [{ preferred_network: own, preferred_cache: own, aliases: [own] }, ...CLOUDS];
  const isKnown = clouds.some(({ aliases }) => host !== null && aliases.includes(host));
  const response = isKnown
    ? jsonResponse(
        200,
        {
          tenant_discovery_endpoint: `${context.origin}/${tenantOf(endpoint ?? '')}/v2.0/.well-known/openid-configuration`,
          'api-version': '1.1',
          metadata: own === 'login.microsoftonline.com' ? CLOUDS : clouds,
        },
        '200 instance',
      )
    : jsonErrorResponse(context, instanceUnknown(endpoint ?? ''));
  return withHeaders(response, isKnown ? { ...ANY_ORIGIN, ...KEPT_FOR_A_DAY } : ANY_ORIGIN);
}

const instanceUnknown = (endpoint: string): EntraError => ({
  code: 50049,
  error: 'invalid_instance',
  text: `Unknown or invalid instance: '${endpoint}'.`,
  because: `authorization_endpoint ${endpoint} is on no host of this tenant, nor of a cloud of Microsoft`,
});

const hostOf = (endpoint: string): string | null => {
  const url = URL.parse(endpoint);
  return url === null || url.protocol !== 'https:' ? null : url.host;
};

/** The first part of the path, or `common`. */
const tenantOf = (endpoint: string): string => URL.parse(endpoint)?.pathname.split('/')[1] || 'common';

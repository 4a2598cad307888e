import type { Format } from './format.ts';
import { readRequestText, requestPlans, requestsOf } from './http-request/plans.ts';
import { codeRequestsOf } from './http-request/read-code.ts';
import { readWith } from './reading/read-with.ts';

const REQUEST = /(?:^|[\s;&|(>])(?:curl(?:\.exe)?|wget|https?|xh)[ \t]+\S|^(?:GET|POST)[ \t]+\S/imu;
const TOKEN = /oauth2\/(?:v2\.0\/)?(?:token|devicecode)\b/iu;
/** Of a trace, whose host stands in a header. */
const RELATIVE = /^(?:GET|POST)[ \t]+\/\S*\/authorize\?/mu;

export const httpRequest: Format = {
  id: 'http-request',
  title: 'HTTP request (curl, .http)',
  about: 'a request for tokens as a command of curl or in a .http file',
  product: null,
  fileType: 'text',
  carries: { fields: [], inputs: [] },
  recognises: ({ text, isObject }) => {
    if (isObject || (!TOKEN.test(text) && !RELATIVE.test(text))) return 0;
    if (REQUEST.test(text) && requestsOf(text).length > 0) return 0.93;
    if (codeRequestsOf(text).length > 0) return /^[ \t]*\$\w+[ \t]*=|Invoke-\w+/mu.test(text) ? 0.6 : 0.9;
    return /^[ \t]*(?:[$>#][ \t]*)?curl\b/imu.test(text) ? 0.7 : 0;
  },
  read: (text) => readWith(text, readRequestText, requestPlans),
  write: null,
};

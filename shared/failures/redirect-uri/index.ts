import type { Family } from '../../reasoning/family.ts';
import { CODES } from './codes.ts';
import { redirectUriAlteredRule } from './rules/redirect-uri-altered.ts';
import { redirectUriDiffersAtTokenRule } from './rules/redirect-uri-differs-at-token.ts';
import { redirectUriHttpBehindProxy } from './causes/redirect-uri-http-behind-proxy.ts';
import { redirectUriInvalidForPlatformRule } from './rules/redirect-uri-invalid-for-platform.ts';
import { redirectUriLoopbackPortRule } from './rules/redirect-uri-loopback-port.ts';
import { redirectUriLoopbackPortMismatch } from './causes/redirect-uri-loopback-port-mismatch.ts';
import { redirectUriNoneRegisteredRule } from './rules/redirect-uri-none-registered.ts';
import { redirectUriNoneRegistered } from './causes/redirect-uri-none-registered.ts';
import { redirectUriNotRegisteredRule } from './rules/redirect-uri-not-registered.ts';
import { redirectUriNotRegistered } from './causes/redirect-uri-not-registered.ts';
import { redirectUriNotSentOrRegistered } from './causes/redirect-uri-not-sent-or-registered.ts';
import { redirectUriPublicHttpRule } from './rules/redirect-uri-public-http.ts';
import { redirectUriSignals } from './signals/redirect-uri.ts';
import { redirectUriTokenRequestDiffers } from './causes/redirect-uri-token-request-differs.ts';
import { redirectUriUrnScheme } from './causes/redirect-uri-urn-scheme.ts';
import { redirectUriWords } from './signals/words.ts';

export const redirectUri = {
  id: 'redirect-uri',
  causes: [
    redirectUriHttpBehindProxy,
    redirectUriTokenRequestDiffers,
    redirectUriLoopbackPortMismatch,
    redirectUriNoneRegistered,
    redirectUriNotSentOrRegistered,
    redirectUriNotRegistered,
    redirectUriUrnScheme,
  ],
  codes: CODES,
  signals: [...redirectUriSignals, ...redirectUriWords],
  rules: [
    redirectUriPublicHttpRule,
    redirectUriLoopbackPortRule,
    redirectUriAlteredRule,
    redirectUriNoneRegisteredRule,
    redirectUriNotRegisteredRule,
    redirectUriDiffersAtTokenRule,
    redirectUriInvalidForPlatformRule,
  ],
  generalRule: null,
} as const satisfies Family;

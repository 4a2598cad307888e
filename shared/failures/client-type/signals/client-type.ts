import { redirectUriPlatformNotSpa } from '../causes/redirect-uri-platform-not-spa.ts';
import { spaCodeRedeemedServerSide } from '../causes/spa-code-redeemed-server-side.ts';
import { serverAppRegisteredAsSpa } from '../causes/server-app-registered-as-spa.ts';
import { redirectUriPlatformNotNative } from '../causes/redirect-uri-platform-not-native.ts';
import { publicClientFlowNotEnabled } from '../causes/public-client-flow-not-enabled.ts';
import { publicClientSentSecret } from '../causes/public-client-sent-secret.ts';
import { confidentialFlowFromBrowser } from '../causes/confidential-flow-from-browser.ts';
import { all, any, code, field, look, not, says } from '../../../reasoning/signals/condition.ts';
import { networkProxyBlocksEntra } from '../../network/causes/network-proxy-blocks-entra.ts';
import { isSignInPageFetched } from './fetched-page.ts';
import { isLoopback } from '../../redirect-uri/signals/redirect-looks.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { flowIs, stackIs } from '../../../reasoning/signals/told-looks.ts';

const TOKEN_ENDPOINT = says(`
      oauth2 v2.0 token; oauth2 token; token endpoint; token request; login microsoftonline com; post
      request failed
    `);

const CORS = any(
  says(`
      blocked by cors policy; cors policy; cors error|issue|problem|errors; no access control allow
      origin; access control allow origin; cross origin request blocked; preflight request; cors
      request; cors missing allow origin
    `),
  says('origin … has been blocked'),
);

const NO_SECRET = any(
  code(7000218),
  says(`
      must contain following parameter client assertion or client secret; following parameter client
      secret or client assertion; client assertion or client secret
    `),
);

const DESKTOP = any(
  says(`
      desktop app|application|client; console app|application; mobile app|application; native
      app|application|client; cli tool|app; command line; acquire token interactive; interactive
      browser credential; public client application builder; public client application; electron; wpf;
      winforms; maui; xamarin; uwp; react native; android; ios app; flutter; expo; broker; wam; msal
      with react native; vs code extension; excel; outlook add in; mobile and desktop; system browser;
      tauri; thunderbird; cyberduck; odbc; pkce
    `),
  look(isLoopback),
  look(stackIs('msal-android', 'msal-ios', 'flutter')),
);

const WEB_SERVER = any(
  look(
    stackIs(
      'spring',
      'next-auth',
      'passport',
      'aspnet',
      'microsoft-identity-web',
      'oauth2-proxy',
      'keycloak',
      'php',
      'ruby',
      'product',
    ),
  ),
  says(`
      web app|application; web server; server side; backend; express; django; flask; rails; laravel
    `),
);

/** A secret or the client credentials grant was really sent, which no script of a page may. */
const SENDS_SECRET = any(
  look(flowIs('client-credentials')),
  field('grant_type', /^client_credentials/u),
  field('client_secret', /./u),
);

export const clientTypeSignals = [
  ...signalsOf(
    redirectUriPlatformNotSpa,
    [
      5,
      says(`
      cross origin token redemption is permitted only for … single page; cross origin token redemption
      is permitted only; permitted only for single page application
    `),
    ],
    [3.4, all(CORS, TOKEN_ENDPOINT)],
    [1.2, CORS],
    [-3, all(any(CORS, code(9002326)), SENDS_SECRET)],
    [-6, look(isSignInPageFetched)],
    [2, all(says('post request failed'), not(code(9002326)))],
    [
      1.5,
      all(
        any(CORS, code(9002326)),
        says(`
      spa; single page; msal browser; react; angular; vue; platform web; web platform
    `),
      ),
    ],
    [
      1.5,
      all(
        NO_SECRET,
        says(`
      spa; single page; msal browser; react; angular; vue; login popup; login redirect
    `),
      ),
    ],
    [2.2, all(NO_SECRET, look(stackIs('msal.js')))],
    [1.2, all(NO_SECRET, says('server error invalid client'), not(look(stackIs('msal.js', 'msal-node'))))],
  ),
  ...signalsOf(spaCodeRedeemedServerSide, [
    5,
    says(`
      may only be redeemed via cross origin requests; tokens issued for single page application client
      type may only be redeemed; single page application client type may only
    `),
  ]),
  ...signalsOf(
    serverAppRegisteredAsSpa,
    [
      5,
      says(`
      proof key for code exchange is required for cross origin; pkce is required for cross origin
    `),
    ],
    [1, all(code(9002327), says('registered as spa; spa platform'))],
  ),
  ...signalsOf(
    redirectUriPlatformNotNative,
    [3.2, NO_SECRET],
    [2.6, all(NO_SECRET, DESKTOP)],
    [1.5, all(NO_SECRET, look(flowIs('authorization-code')), not(WEB_SERVER))],
    [1, all(NO_SECRET, says('platform web; web platform; redirect uri; mobile and desktop'))],
    [1, all(code(50011), says('ms appx web; wam; broker'))],
    [
      -2.5,
      all(NO_SECRET, look(flowIs('device-code', 'password', 'integrated-windows', 'client-credentials'))),
    ],
  ),
  ...signalsOf(
    publicClientFlowNotEnabled,
    [3, NO_SECRET],
    [3.4, all(NO_SECRET, look(flowIs('device-code', 'password', 'integrated-windows')))],
    [
      1.8,
      all(
        NO_SECRET,
        says(`
      allow public client flows; allow public client; is fallback public client; treat application as
      public client; public client flows?; user credential; username and password; username password; user name and
      password; username … password; console;
      az login|devicelogin; connect; iwa
    `),
      ),
    ],
    [
      3.5,
      all(
        not(NO_SECRET),
        says(`
      allow public client flows; public client flows?; treat application as public client; is fallback
      public client
    `),
      ),
    ],
    [
      2,
      all(
        any(code(7000218, 70002, 9001023), says('unauthorized client')),
        field('allow_public_client', /^(?:false|null|no)/iu),
      ),
    ],
  ),
  ...signalsOf(publicClientSentSecret, [
    5.5,
    says(`
      client is public so neither; neither client assertion nor client secret should be presented;
      public clients? cant|cannot send client secret; public client … should not|cannot|cant … client
      secret; public clients should not|cannot
    `),
  ]),
  ...signalsOf(networkProxyBlocksEntra, [-4, any(look(isSignInPageFetched), all(CORS, TOKEN_ENDPOINT))]),
  ...signalsOf(
    confidentialFlowFromBrowser,
    [
      6.5,
      all(
        any(CORS, code(9002326)),
        any(
          SENDS_SECRET,
          says('client secret; client credentials; application key; client secret credential'),
        ),
      ),
    ],
    [
      2.5,
      all(
        says('client credentials; client secret; confidential client'),
        says(`
      from browser; in browser; browser javascript; frontend; front end; client side; react app;
      angular app; vue app; axios; fetch
    `),
        any(CORS, code(9002326)),
      ),
    ],
    [
      4.5,
      says(`
      client credentials … not allowed|supported|permitted from browser; confidential client … not …
      browser; cross origin … client credentials; client secret … must not be … browser
    `),
    ],
  ),
];

import {
  buildError,
  buildEvidence,
  buildPage,
  buildRenewal,
  notTried,
  stoppedAtCallback,
  stoppedAtDiscovery,
  stoppedOnPage,
  timedOut,
} from '../../../support/build-evidence.ts';
import {
  healthy,
  notRegistered,
  secretExpired,
  withProfile,
  onPage,
  hit,
  withHits,
  table,
  type Case,
} from './case.ts';

export const REDIRECT_CASES: readonly Case[] = [
  ...table('redirect-uri-not-registered', [
    ['the browser came back', healthy, 'pass'],
    ['50011 on the page', notRegistered, 'fail', 'redirect_uri_not_registered'],
    ['50011 in the redirect', stoppedAtCallback(buildError(50011)), 'fail', 'redirect_uri_not_registered'],
    [
      'another error in the redirect proves it',
      stoppedAtCallback(buildError(65004, 'access_denied')),
      'pass',
    ],
    ['a secret error proves it', secretExpired, 'pass'],
    ['another error on the page', stoppedOnPage(buildError(700016)), 'not-reached'],
    [
      'only a sign-in page was seen',
      timedOut({ browser: 'window', pages: [buildPage(null)] }),
      'not-reached',
    ],
    [
      'an error page that the user overcame',
      buildEvidence({ pages: [buildPage(buildError(50011))] }),
      'pass',
    ],
    ['a renewal', buildRenewal(), 'not-applicable'],
  ]),
  ...table('redirect-uri-invalid-for-platform', [
    ['tokens came', healthy, 'pass'],
    ['the form is right', notRegistered, 'pass'],
    [
      '[::1]',
      withProfile({ redirectUri: 'http://[::1]:1/' }, onPage(50011)),
      'fail',
      'redirect_uri_not_registered',
    ],
    [
      'urn:',
      withProfile({ redirectUri: 'urn:ietf:wg:oauth:2.0:oob' }, onPage(50011)),
      'fail',
      'redirect_uri_urn_scheme',
    ],
    ['a renewal', buildRenewal(), 'not-applicable'],
  ]),
  ...table('callback-not-received', [
    ['it came', healthy, 'pass'],
    ['an error came', stoppedAtCallback(buildError(65004)), 'pass'],
    ['Entra stopped on its page', notRegistered, 'not-reached'],
    ['the attempt ended before', stoppedAtDiscovery(buildError(90002)), 'not-reached'],
    ['no listener', stoppedAtDiscovery(buildError(90002), { listener: notTried() }), 'not-reached'],
    ['silence in the system browser', timedOut(), 'fail', 'unknown'],
    [
      'the window had left the pages of Entra',
      timedOut({ browser: 'window', pages: [buildPage(null), { ...buildPage(null), pageId: null }] }),
      'fail',
      'loopback_listener_unreachable',
    ],
    [
      'an icon is no answer',
      timedOut({
        browser: 'window',
        pages: [buildPage(null)],
        listener: withHits(hit('other-path', '/favicon.ico')),
      }),
      'not-reached',
    ],
    ['a renewal', buildRenewal(), 'not-applicable'],
  ]),
  ...table('state-mismatch', [
    ['it matched', healthy, 'pass'],
    ['strangers were ignored', buildEvidence({ listener: withHits(hit('state-missing')) }), 'pass'],
    [
      'only a stranger came',
      timedOut({ listener: withHits(hit('state-mismatch')) }),
      'fail',
      'state_mismatch_or_missing',
    ],
    [
      'an answer without state',
      timedOut({ listener: withHits(hit('state-missing')) }),
      'fail',
      'state_mismatch_or_missing',
    ],
    ['nothing came', timedOut(), 'not-reached'],
    ['no listener', timedOut({ listener: notTried() }), 'not-reached'],
    ['a renewal', buildRenewal(), 'not-applicable'],
  ]),
];

import type { Evidence, ExchangeResponse, Page } from '../../../../shared/evidence/evidence.ts';
import {
  buildError,
  buildEvidence,
  buildExchange,
  buildPage,
  buildRenewal,
  notTried,
  observed,
  REDIRECT_URI,
  refusal,
  stoppedAtDiscovery,
  stoppedAtToken,
  success,
  timedOut,
} from '../../../support/build-evidence.ts';
import { healthy, notRegistered, table, type Case } from './case.ts';

const endedWith = (code: string, message: string): Evidence['end'] => ({
  kind: 'failed',
  stage: 'discovery',
  code,
  message,
  details: null,
});

/** The first request got no answer. */
const unanswered = (code: string, message = 'It broke.'): Evidence =>
  stoppedAtDiscovery(buildError(1), {
    exchanges: [buildExchange('discovery', { status: 'no-answer', code, message })],
    end: endedWith('network-error', `${code}: ${message}`),
  });

/** Something answered the first request, but not in JSON. */
const answered = (change: Partial<Extract<ExchangeResponse, { status: 'answered' }>>): Evidence =>
  stoppedAtDiscovery(buildError(1), {
    exchanges: [
      buildExchange('discovery', {
        status: 'answered',
        httpStatus: 200,
        contentType: 'text/html',
        headers: [],
        body: [],
        text: '<html><head><title>Blocked by policy</title></head></html>',
        error: null,
        ...change,
      }),
    ],
    end: endedWith('not-json', 'No JSON.'),
  });

const failedPage = (title: string, url: string): Page => ({
  ...buildPage(null),
  url,
  title,
  httpStatus: null,
  pageId: null,
});
const onFailedPage = (title: string, url: string): Evidence =>
  timedOut({ browser: 'window', pages: [failedPage(title, url)] });
const LOGIN = 'https://login.microsoftonline.com/x/oauth2/v2.0/authorize';

/** Failed once, then answered: the user never noticed. */
const overcome = stoppedAtToken(buildError(7000215), {
  exchanges: [
    buildExchange('token', { status: 'no-answer', code: 'ERR_CONNECTION_RESET', message: '' }),
    buildExchange('token', refusal(401, buildError(7000215))),
  ],
});
const nothingSent = stoppedAtDiscovery(buildError(1), { exchanges: [], end: endedWith('client-error', '') });

const BLOCKED = 'network_proxy_blocks_entra';
const UNTRUSTED = 'tls_certificate_not_trusted';

const withDiscovery = (tokenEndpoint: string): Evidence => {
  const { discovery } = healthy;
  if (discovery.status !== 'observed') throw new Error('The builder always gives discovery.');
  return buildEvidence({ discovery: observed({ ...discovery.value, tokenEndpoint }) });
};

export const NETWORK_CASES: readonly Case[] = [
  ...table('login-host-not-found', [
    ['answered', healthy, 'pass'],
    ['Chromium', unanswered('ERR_NAME_NOT_RESOLVED'), 'fail', BLOCKED],
    ['Node', unanswered('ENOTFOUND'), 'fail', BLOCKED],
    ['in the window', onFailedPage('ERR_NAME_NOT_RESOLVED', LOGIN), 'fail', BLOCKED],
    ['refused only', unanswered('ERR_CONNECTION_REFUSED'), 'not-reached'],
    ['nothing was sent', nothingSent, 'not-reached'],
  ]),
  ...table('login-host-unreachable', [
    ['answered', healthy, 'pass'],
    ['overcome', overcome, 'pass'],
    ['refused', unanswered('ERR_CONNECTION_REFUSED'), 'fail', BLOCKED],
    ['offline', unanswered('ERR_INTERNET_DISCONNECTED'), 'fail', BLOCKED],
    ['timed out', unanswered('ERR_TIMED_OUT'), 'fail', BLOCKED],
    ['reset, Node', unanswered('ECONNRESET'), 'fail', BLOCKED],
    ['cancelled by us', unanswered('ERR_ABORTED'), 'not-reached'],
    ['the redirect URI', onFailedPage('ERR_CONNECTION_REFUSED', REDIRECT_URI), 'pass'],
  ]),
  ...table('proxy-in-the-way', [
    ['answered', healthy, 'pass'],
    ['407', answered({ httpStatus: 407 }), 'fail', BLOCKED],
    ['no tunnel', unanswered('ERR_TUNNEL_CONNECTION_FAILED'), 'fail', BLOCKED],
    ['proxy down', unanswered('ERR_PROXY_CONNECTION_FAILED'), 'fail', BLOCKED],
    ['nothing was sent', nothingSent, 'not-reached'],
  ]),
  ...table('tls-not-trusted', [
    ['answered', healthy, 'pass'],
    ['an authority of its own', unanswered('ERR_CERT_AUTHORITY_INVALID'), 'fail', UNTRUSTED],
    ['Node', unanswered('SELF_SIGNED_CERT_IN_CHAIN'), 'fail', UNTRUSTED],
    ['out of date', unanswered('ERR_CERT_DATE_INVALID'), 'fail', UNTRUSTED],
    [
      'out of date by a wrong clock',
      {
        ...unanswered('ERR_CERT_DATE_INVALID'),
        clock: observed({ serverDate: '', localDate: '', skewSeconds: 86_400 }),
      },
      'fail',
      'clock_skew',
    ],
    ['another failure', unanswered('ERR_TIMED_OUT'), 'not-reached'],
  ]),
  ...table('answer-not-from-entra', [
    ['JSON', healthy, 'pass'],
    ['a page', answered({}), 'fail', BLOCKED],
    ['a redirect', unanswered('ERR_FAILED', 'Redirect was cancelled'), 'fail', BLOCKED],
    ['a server’s error', answered({ httpStatus: 503 }), 'not-reached'],
    ['a gateway’s page', answered({ httpStatus: 502 }), 'fail', BLOCKED],
    [
      'a gateway’s error without a page',
      answered({ httpStatus: 502, contentType: 'text/plain' }),
      'not-reached',
    ],
    ['nothing was sent', nothingSent, 'not-reached'],
  ]),
  ...table('requests-throttled', [
    ['tokens came', healthy, 'pass'],
    [
      '429',
      answered({ httpStatus: 429, headers: [{ name: 'retry-after', value: '30' }] }),
      'fail',
      'client_request_loop',
    ],
    [
      '429 with an error of Entra',
      stoppedAtToken(buildError(50196), {
        exchanges: [buildExchange('token', refusal(429, buildError(50196)))],
      }),
      'fail',
      'client_request_loop',
    ],
    ['50196', stoppedAtToken(buildError(50196)), 'fail', 'client_request_loop'],
    ['90055', stoppedAtToken(buildError(90055)), 'fail', 'client_request_loop'],
    ['not reached', notRegistered, 'not-reached'],
  ]),
  ...table('service-unavailable', [
    ['tokens came', healthy, 'pass'],
    ['503', answered({ httpStatus: 503 }), 'fail', 'unknown'],
    ['90033', stoppedAtToken(buildError(90033)), 'fail', 'other'],
    [
      'temporarily_unavailable',
      stoppedAtToken({ ...buildError(1, 'temporarily_unavailable'), codes: [] }),
      'fail',
      'unknown',
    ],
    ['not reached', notRegistered, 'not-reached'],
  ]),
  ...table('metadata-of-another-host', [
    ['one host', healthy, 'pass'],
    ['another', withDiscovery('https://login.microsoftonline.us/x/token'), 'fail', 'wrong_cloud_endpoint'],
    ['not read', buildEvidence({ discovery: notTried() }), 'not-reached'],
  ]),
  ...table('redirect-uri-unreachable', [
    ['it came', healthy, 'pass'],
    [
      'refused',
      onFailedPage('ERR_CONNECTION_REFUSED', REDIRECT_URI),
      'fail',
      'loopback_listener_unreachable',
    ],
    ['no such name', onFailedPage('ERR_NAME_NOT_RESOLVED', REDIRECT_URI), 'fail', 'localhost_not_resolvable'],
    ['the login host', onFailedPage('ERR_CONNECTION_REFUSED', LOGIN), 'not-reached'],
    ['a page that loaded', timedOut({ browser: 'window', pages: [buildPage(null)] }), 'not-reached'],
    ['a renewal', buildRenewal({ exchanges: [buildExchange('token', success())] }), 'not-applicable'],
  ]),
];

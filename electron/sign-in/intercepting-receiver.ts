import { parseRedirectUri } from '../../shared/profile/redirect-uri.ts';
import type { InterceptedRequest, Interception } from '../ports.ts';
import {
  judgeParameters,
  refuse,
  refuseSender,
  type Decision,
  type ExpectedAnswer,
} from './callback-request.ts';
import { createCallbackCollector } from './callback-collector.ts';
import type { Receiver } from './receiver.ts';

/** Takes the answer at a redirect URI that AuthLoupe cannot listen at: our own window holds the request back. */
export type InterceptingReceiver = Receiver & { readonly interception: Interception };

const LARGEST_BODY = 64 * 1024;

/**
 * Judges navigations of our own window to exactly this redirect URI by the same rules as the listener. Only queries
 * and fragments may differ: scheme, host, port and path are compared as a browser writes them, path case included.
 */
export function interceptAt(redirectUri: string, now: () => Date): InterceptingReceiver {
  const collector = createCallbackCollector(now);
  const address = comparable(redirectUri);
  const ownQuery = queryOf(redirectUri);
  let expected: ExpectedAnswer | null = null;
  return {
    redirectUri,
    answer: collector.answer,
    expect: (rest) => (expected = rest),
    describe: () => ({ receiver: 'intercepted', redirectUri, addresses: [], hits: collector.hits() }),
    finish: collector.finish,
    interception: {
      covers: (url) => address !== null && comparable(url) === address,
      take: (request) => {
        const path = pathOf(request.url);
        return collector.take(request.method, path, decide(request, expected, ownQuery)).page.html;
      },
    },
  };
}

function decide(request: InterceptedRequest, expected: ExpectedAnswer | null, ownQuery: string): Decision {
  if (expected === null) return refuse('already-finished', 410);
  const refused = refuseSender(
    {
      method: request.method,
      // Like a browser, which names the sender of forms alone.
      origin: request.method === 'POST' ? request.initiator : null,
      isNavigation: request.isMainFrame,
    },
    expected,
  );
  if (refused !== null) return refused;
  if (request.method === 'GET')
    return judgeParameters(parametersOf(request.url, ownQuery, expected), expected);
  if (request.body === null) return refuse('content-type-not-form', 415);
  return request.body.byteLength > LARGEST_BODY
    ? refuse('too-large', 413)
    : judgeParameters(new TextDecoder().decode(request.body), expected);
}

/** The fragment where the request asked for one and it holds something, else what follows the URI's own query. */
function parametersOf(url: string, ownQuery: string, { responseMode }: ExpectedAnswer): string {
  const hash = url.indexOf('#');
  const fragment = hash < 0 ? '' : url.slice(hash + 1);
  if (responseMode === 'fragment' && fragment !== '') return fragment;
  const query = queryOf(url);
  return ownQuery !== '' && query.startsWith(`${ownQuery}&`) ? query.slice(ownQuery.length + 1) : query;
}

function queryOf(url: string): string {
  const [before = ''] = url.split('#');
  const mark = before.indexOf('?');
  return mark < 0 ? '' : before.slice(mark + 1);
}

/** As the URL standard writes it; a missing path is `/`, with custom schemes, too. `null` when it is no URL. */
function comparable(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname === '' ? '/' : pathname}`;
}

function pathOf(address: string): string {
  const parsed = parseRedirectUri(address.split(/[?#]/u)[0] ?? '');
  return parsed.ok && parsed.value.path !== '' ? parsed.value.path : '/';
}

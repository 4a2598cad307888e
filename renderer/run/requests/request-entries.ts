import type { Evidence, Exchange, Field, Hit, Page } from '../../../shared/evidence/evidence.ts';
import type { ErrorDetails } from '../../../shared/evidence/error-details.ts';
import type { Navigation } from '../../../shared/evidence/navigation.ts';
import type { Tone } from '../../theme/tone.ts';

/** One thing that went over the wire, in the shape in which the list shows it. */
export type RequestEntry = {
  readonly at: string;
  readonly source: 'Browser' | 'Page' | 'Listener' | 'Window' | 'AuthLoupe';
  readonly purpose: string;
  readonly method: string;
  /** Host and path, or the whole address without its query. */
  readonly target: string;
  readonly status: string;
  readonly tone: Tone;
  readonly durationMs: number | null;
  readonly groups: readonly FieldGroup[];
  /** A body that is not made of fields, as text. */
  readonly text: string | null;
  readonly error: ErrorDetails | null;
};

export type FieldGroup = { readonly title: string; readonly fields: readonly Field[] };

/** Everything that was seen on the wire, in the order of time. */
export function toRequestEntries(evidence: Evidence): readonly RequestEntry[] {
  return [
    ...authorizeEntry(evidence),
    ...evidence.navigations.filter(isOfNote).map(toNavigationEntry),
    ...evidence.pages.map(toPageEntry),
    ...hitsOf(evidence).map((hit) => toHitEntry(hit, evidence)),
    ...evidence.exchanges.map(toExchangeEntry),
  ].toSorted((a, b) => a.at.localeCompare(b.at));
}

function authorizeEntry({ authorize, steps, startedAt }: Evidence): readonly RequestEntry[] {
  if (authorize.status !== 'observed') return [];
  const at = steps.find((step) => step.id === 'browser')?.startedAt ?? startedAt;
  return [
    {
      at,
      source: 'Browser',
      purpose: 'Authorize request',
      method: 'GET',
      target: withoutScheme(authorize.value.endpoint),
      status: 'opened',
      tone: 'neutral',
      durationMs: null,
      groups: groupsOf(['Query parameters', authorize.value.parameters]),
      text: null,
      error: null,
    },
  ];
}

function toPageEntry(page: Page): RequestEntry {
  const facts = [
    { name: 'Title', value: page.title },
    ...(page.pageId === null ? [] : [{ name: 'PageID', value: page.pageId }]),
    { name: 'Step', value: page.step },
  ];
  return {
    at: page.at,
    source: 'Page',
    purpose: page.step === 'other' ? 'Page shown' : `Page shown: ${page.step}`,
    method: 'GET',
    target: withoutScheme(page.url),
    status: page.httpStatus === null ? 'shown' : String(page.httpStatus),
    tone: page.error === null ? toneOf(page.httpStatus ?? 200) : 'bad',
    durationMs: null,
    groups: groupsOf(['Page', facts]),
    text: null,
    error: page.error,
  };
}

/** What was answered with a page is told by the page. */
const isOfNote = ({ redirectedTo, httpStatus }: Navigation): boolean =>
  redirectedTo !== null || httpStatus === null;

function toNavigationEntry({ at, method, url, httpStatus, redirectedTo }: Navigation): RequestEntry {
  return {
    at,
    source: 'Window',
    purpose: redirectedTo === null ? 'No answer' : 'Redirect',
    method,
    target: withoutScheme(url),
    status: httpStatus === null ? 'failed' : String(httpStatus),
    tone: httpStatus === null ? 'bad' : 'neutral',
    durationMs: null,
    groups:
      redirectedTo === null ? [] : groupsOf(['Answer', [{ name: 'Redirects to', value: redirectedTo }]]),
    text: null,
    error: null,
  };
}

function hitsOf({ listener }: Evidence): readonly Hit[] {
  return listener.status === 'observed' ? listener.value.hits : [];
}

function toHitEntry(hit: Hit, { callback, listener }: Evidence): RequestEntry {
  const isGenuine = hit.decision === 'accepted' && callback.status === 'observed';
  const answer = isGenuine ? callback.value : null;
  const isIntercepted = listener.status === 'observed' && listener.value.receiver === 'intercepted';
  return {
    at: hit.at,
    source: isIntercepted ? 'Window' : 'Listener',
    purpose: purposeOf(hit, isIntercepted),
    method: hit.method,
    target: hit.path,
    status: String(hit.status),
    tone: hit.decision === 'accepted' ? 'good' : hit.reason === 'fragment-awaited' ? 'neutral' : 'warning',
    durationMs: null,
    groups: groupsOf(['Parameters', answer?.parameters ?? []]),
    text: null,
    error: answer?.error ?? null,
  };
}

function purposeOf({ decision, reason }: Hit, isIntercepted: boolean): string {
  if (reason === 'fragment-awaited') return 'Browser asked for the fragment';
  if (decision === 'refused') return `Callback refused: ${reason}`;
  return isIntercepted ? 'Callback taken by the own window' : 'Callback accepted';
}

const PURPOSES: Readonly<Record<Exchange['purpose'], string>> = {
  discovery: 'Metadata',
  keys: 'Signing keys',
  'instance-discovery': 'Instance discovery',
  'device-code': 'Request for a code',
  token: 'Token request',
  other: 'Other request',
};

/** One request of ours. */
export function toExchangeEntry(exchange: Exchange): RequestEntry {
  const { response } = exchange;
  const isAnswered = response.status === 'answered';
  return {
    at: exchange.startedAt,
    source: 'AuthLoupe',
    purpose: exchange.path.endsWith('/oauth2/v2.0/authorize')
      ? 'Authorize request'
      : PURPOSES[exchange.purpose],
    method: exchange.method,
    target: `${exchange.host}${exchange.path}`,
    status: isAnswered ? String(response.httpStatus) : response.code,
    tone: isAnswered ? toneOf(response.httpStatus) : 'bad',
    durationMs: exchange.durationMs,
    groups: groupsOf(
      ['Query parameters', exchange.query],
      ['Request headers', exchange.requestHeaders],
      ['Request body', exchange.requestBody],
      ['Response headers', isAnswered ? response.headers : []],
      ['Response body', isAnswered ? response.body : []],
    ),
    text: isAnswered ? response.text : response.message,
    error: isAnswered ? response.error : null,
  };
}

function groupsOf(...groups: readonly (readonly [string, readonly Field[]])[]): readonly FieldGroup[] {
  return groups.filter(([, fields]) => fields.length > 0).map(([title, fields]) => ({ title, fields }));
}

function toneOf(httpStatus: number): Tone {
  return httpStatus >= 400 ? 'bad' : 'good';
}

function withoutScheme(url: string): string {
  return url.replace(/^https:\/\//u, '');
}

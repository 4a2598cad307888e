import type {
  ErrorDetails,
  Evidence,
  Exchange,
  Field,
  Hit,
  Page,
} from '../../../shared/evidence/evidence.ts';
import type { Tone } from '../../theme/tone.ts';

/** One thing that went over the wire, in the shape in which the list shows it. */
export type RequestEntry = {
  readonly at: string;
  readonly source: 'Browser' | 'Page' | 'Listener' | 'AuthLoupe';
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
  ];
  return {
    at: page.at,
    source: 'Page',
    purpose: 'Page shown',
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

function hitsOf({ listener }: Evidence): readonly Hit[] {
  return listener.status === 'observed' ? listener.value.hits : [];
}

function toHitEntry(hit: Hit, { callback }: Evidence): RequestEntry {
  const isGenuine = hit.decision === 'accepted' && callback.status === 'observed';
  const answer = isGenuine ? callback.value : null;
  return {
    at: hit.at,
    source: 'Listener',
    purpose: hit.decision === 'accepted' ? 'Callback accepted' : `Callback refused: ${hit.reason}`,
    method: hit.method,
    target: hit.path,
    status: String(hit.status),
    tone: hit.decision === 'accepted' ? 'good' : 'warning',
    durationMs: null,
    groups: groupsOf(['Parameters', answer?.parameters ?? []]),
    text: null,
    error: answer?.error ?? null,
  };
}

const PURPOSES: Readonly<Record<Exchange['purpose'], string>> = {
  discovery: 'Metadata',
  keys: 'Signing keys',
  'instance-discovery': 'Instance discovery',
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
    purpose: PURPOSES[exchange.purpose],
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

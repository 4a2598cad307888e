import type { Evidence, Exchange, Page } from '../evidence/evidence.ts';
import { at, type Place } from '../evidence/place.ts';
import { isLoopbackHost, parseRedirectUri } from '../profile/redirect-uri.ts';
import { failed, pass } from './judgement.ts';
import { notReached } from './progress.ts';
import type { Explanation, Judgement } from './rule.ts';

/** A request or a page that got no answer at all. */
export type NoAnswer = {
  /** Chromium's or Node's name: `ERR_NAME_NOT_RESOLVED`, `ENOTFOUND`. */
  readonly code: string;
  readonly host: string;
  readonly place: Place;
};

type NetworkCheck = {
  readonly isMeant: (code: string) => boolean;
  readonly explain: (failure: NoAnswer) => Explanation;
  /** Stands behind the host that answered. */
  readonly met: string;
};

/** Judges the way to the login host: requests that got no answer, and the pages of our own window. */
export function judgeNetwork(evidence: Evidence, { isMeant, explain, met }: NetworkCheck): Judgement {
  const failure = unansweredIn(evidence).find(({ code }) => isMeant(code));
  if (failure !== undefined) {
    return failed({
      ...explain(failure),
      seen: `${failure.host} could not be reached: ${failure.code}.`,
      places: [failure.place, ...endedWith(evidence, 'network-error')],
    });
  }
  const index = evidence.exchanges.findIndex(({ response }) => response.status === 'answered');
  const answered = evidence.exchanges[index];
  return answered === undefined
    ? notReached(evidence, 'a response from the login host')
    : pass(`${answered.host} ${met}`, at.exchange(index));
}

/** The attempt's own end, where it ended with this code of ours: that makes a finding the explanation. */
export function endedWith({ end }: Evidence, code: string): readonly Place[] {
  return end.kind === 'failed' && end.code === code ? [at.end] : [];
}

/** What failed and was not overcome by a later request to the same end. */
export function unansweredIn(evidence: Evidence): readonly NoAnswer[] {
  if (evidence.end.kind === 'signed-in') return [];
  const { exchanges, pages } = evidence;
  const requests = exchanges.flatMap(({ purpose, host, response }, index): readonly NoAnswer[] => {
    if (response.status !== 'no-answer' || isOvercome(exchanges.slice(index + 1), purpose)) return [];
    return [{ code: response.code, host, place: at.exchange(index) }];
  });
  const last = pages.length - 1;
  const page = failedPage(pages[last]);
  const isOurs = page === null || isLoopbackHost(page.host);
  return isOurs ? requests : [...requests, { ...page, place: at.page(last) }];
}

/** The window's last page, when it could not be loaded from the redirect URI's own machine. */
export function unreachedRedirect({ pages, listener, profile }: Evidence): NoAnswer | null {
  const index = pages.length - 1;
  const page = failedPage(pages[index]);
  if (page === null) return null;
  const uri = listener.status === 'observed' ? listener.value.redirectUri : profile.redirectUri;
  const target = parseRedirectUri(uri);
  const isTarget = target.ok && target.value.host === page.host;
  return isTarget ? { ...page, place: at.page(index) } : null;
}

/** A page that failed to load has Chromium's error for its title. */
function failedPage(page: Page | undefined): Omit<NoAnswer, 'place'> | null {
  if (page === undefined || page.httpStatus !== null) return null;
  const code = /^(?:net::)?(ERR_[A-Z0-9_]+)/u.exec(page.title)?.[1];
  const address = parseRedirectUri(page.url);
  return code === undefined || !address.ok ? null : { code, host: address.value.host };
}

function isOvercome(later: readonly Exchange[], purpose: Exchange['purpose']): boolean {
  return later.some((exchange) => exchange.purpose === purpose && exchange.response.status === 'answered');
}

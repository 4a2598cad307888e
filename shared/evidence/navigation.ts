/** One main-frame request of our own sign-in window and its answer. Queries and fragments are never kept. */
export type Navigation = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly method: string;
  /** Scheme, host and path. */
  readonly url: string;
  /** `null` when no answer came, or when the request was held back. */
  readonly httpStatus: number | null;
  /** Scheme, host and path of a redirect's target. */
  readonly redirectedTo: string | null;
};

/** More than any sign-in has; a page that redirects to itself for ever fills no memory. */
export const MOST_NAVIGATIONS = 200;
export const MOST_PAGES = 100;

const LONGEST = 500;

/** Scheme, host and path of an address; queries and fragments carry codes, states and names. */
export function withoutParameters(address: string): string {
  const end = address.search(/[?#]/u);
  return (end < 0 ? address : address.slice(0, end)).slice(0, LONGEST);
}

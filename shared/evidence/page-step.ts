import { detailsOfErrorPage, detailsOfFieldError, type PageText } from './error-details.ts';
import type { ErrorDetails } from './error-details.ts';

/** Where a sign-in is. `done`: the browser is back at the redirect URI. `other`: a page that is not read or not known. */
export const PAGE_STEPS = ['account', 'password', 'mfa', 'consent', 'error', 'done', 'other'] as const;
export type PageStep = (typeof PAGE_STEPS)[number];

/** What our own window reads of one of Entra's pages. No value of a field is among it. */
export type PageReading = PageText & {
  /** Text of the message beside a field, or empty. */
  readonly alert: string;
  /** Whether a field for a password can be seen. */
  readonly hasPassword: boolean;
};

/** Entra's names for its kinds of pages, where they tell the step. */
const STEPS: ReadonlyMap<string, PageStep> = new Map([
  ['ConvergedError', 'error'],
  ['Error', 'error'],
  ['ConvergedTFA', 'mfa'],
  ['ConvergedProofUpRedirect', 'mfa'],
  ['ConvergedConsent', 'consent'],
]);

/** By `PageID` first; sign-in pages show account and password in turn under one name, so there the field decides. */
export function stepOfPage({ pageId, hasPassword }: PageReading): PageStep {
  if (pageId === 'ConvergedSignIn') return hasPassword ? 'password' : 'account';
  return (pageId === null ? undefined : STEPS.get(pageId)) ?? 'other';
}

/** What the page says is wrong: an error page's own statement, or the message beside a field. */
export function errorOfPage(reading: PageReading): ErrorDetails | null {
  return stepOfPage(reading) === 'error' ? detailsOfErrorPage(reading) : detailsOfFieldError(reading);
}

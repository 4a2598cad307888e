import type { CauseId } from '../../shared/failures/index.ts';

/** How a text was made: which library, page, log or kind of writing it comes from. */
export const FORMATS = [
  'token-json',
  'nested-json',
  'twice-escaped-json',
  'python-dict',
  'net-exception',
  'entra-page-html',
  'entra-page-text',
  'redirect-url',
  'redirect-fragment',
  'url-encoded',
  'msal-js',
  'msal-node',
  'msal-node-old',
  'msal-python',
  'msal-net',
  'msal-java',
  'adal',
  'azidentity',
  'azure-cli',
  'spring',
  'next-auth',
  'passport',
  'asp-net',
  'jwt-library',
  'sign-in-log',
  'stack-trace',
  'several-lines',
  'several-errors',
  'config-snippet',
  'curl',
  'decoded-token',
  'browser-console',
  'github-actions',
  'terraform',
  'powershell',
  'proxy-log',
  'identity-broker',
  'power-automate',
  'http-capture',
  'question',
] as const;

export type Format = (typeof FORMATS)[number];

/** A text as someone would paste it, and the answer that is right. */
export type Case = {
  readonly id: string;
  /** `unknown` when the text does not tell. */
  readonly cause: CauseId;
  /** The telling code; `null` when the text names none. */
  readonly code: `AADSTS${number}` | null;
  readonly format: Format;
  /** Kept from whoever writes the ranking: only the score on these is to be believed. */
  readonly holdOut?: true;
  readonly text: string;
};

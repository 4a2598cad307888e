import type { Case, Format } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, entra, tokenJson } from '../writing/entra-error.ts';
import { pageText } from '../writing/pages.ts';

const row = (
  id: string,
  code: NonNullable<Case['code']>,
  format: Format,
  text: string,
  holdOut: boolean = false,
): Case => ({ id, cause: 'other', code, format, ...(holdOut ? { holdOut: true } : {}), text });

const transient = entra(
  90033,
  'temporarily_unavailable',
  'A transient error has occurred. Please try again.',
);
const compromised = entra(50135, 'invalid_grant', 'Password change is required due to account risk.');

/** Codes whose own row is the answer: no cause of the list lies behind them, and none is made up. */
export const OWN_ROW: readonly Case[] = [
  row('own-row-transient', 'AADSTS90033', 'token-json', tokenJson(transient)),
  row('own-row-password-compromised', 'AADSTS50135', 'entra-page-text', pageText(compromised)),
  row(
    'own-row-password-change',
    'AADSTS50142',
    'several-lines',
    block`
      Sign-in failed for mara@contoso.example
      AADSTS50142: Password change is required due to a conditional access policy.
    `,
  ),
  row(
    'own-row-agent',
    'AADSTS80002',
    'sign-in-log',
    block`
      Sign-in error code: 80002
      Failure reason: AADSTS80002: The on-premises password validation request timed out.
    `,
    true,
  ),
  row(
    'own-row-transient-log',
    'AADSTS90033',
    'stack-trace',
    `MsalServiceException: AADSTS90033: A transient error has occurred. Please try again.
    at Microsoft.Identity.Client.OAuth2.OAuth2Client.CreateResponse`,
    true,
  ),
  {
    id: 'told-telephone-service',
    cause: 'other',
    code: 'AADSTS50087',
    format: 'several-lines',
    text: description(
      entra(
        50087,
        'temporarily_unavailable',
        'A transient error has occurred during strong authentication. Please try again.',
      ),
      '\n',
    ),
  },
];

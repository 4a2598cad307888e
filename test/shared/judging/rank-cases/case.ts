import type { CauseId } from '../../../../shared/failures/index.ts';

/** Texts as people paste them, and the cause that each should be told by. */
export type CausedTexts = Partial<Record<CauseId, readonly string[]>>;

export const APP = '8b9e3f5a-1d2c-4b3a-9f8e-0123456789ab';
export const OTHER_APP = '5d0c1e2f-7a6b-4c5d-8e9f-ba9876543210';
export const TENANT = '3f1a2b4c-5d6e-4f70-8192-a3b4c5d6e7f8';

/** The JSON body of a token endpoint, as Entra writes it. */
export const tokenError = (error: string, code: number, message: string, more: object = {}): string =>
  JSON.stringify({
    error,
    error_description: `AADSTS${code}: ${message} Trace ID: 6ee9ec92-6726-422a-85ce-86a1a6502800 Correlation ID: 521b9148-40bc-455a-ace1-c13802e053eb Timestamp: 2026-03-04 13:51:30Z`,
    error_codes: [code],
    timestamp: '2026-03-04 13:51:30Z',
    trace_id: '6ee9ec92-6726-422a-85ce-86a1a6502800',
    correlation_id: '521b9148-40bc-455a-ace1-c13802e053eb',
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
    ...more,
  });

export const mismatch = (uri: string): string =>
  `AADSTS50011: The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application '${APP}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal.`;

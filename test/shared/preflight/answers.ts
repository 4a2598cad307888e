import { detailsOfTokenError } from '../../../shared/evidence/error-details.ts';
import type { Exchange, Field } from '../../../shared/evidence/evidence.ts';
import type { ClientVariant, VariantSeen } from '../../../shared/preflight/observations.ts';

/** A token endpoint's answer as it is recorded. `code` without its prefix. */
export function tokenExchange(
  error: string | null,
  code: number | null,
  sent: { readonly form?: Readonly<Record<string, string>>; readonly headers?: readonly Field[] } = {},
): Exchange {
  const body =
    error === null
      ? null
      : { error, error_description: `AADSTS${code ?? 0}: Text.`, error_codes: [code ?? 0] };
  const { form = {}, headers = [] } = sent;
  return {
    purpose: 'token',
    startedAt: '2026-03-04T05:06:07.000Z',
    durationMs: 1,
    method: 'POST',
    host: 'login.microsoftonline.com',
    path: '/tenant/oauth2/v2.0/token',
    query: [],
    requestHeaders: headers,
    requestBody: Object.entries(form).map(([name, value]) => ({ name, value })),
    response: {
      status: 'answered',
      httpStatus: body === null ? 200 : 400,
      contentType: 'application/json',
      headers: [],
      body: body === null ? [{ name: 'access_token', value: { redacted: 'token', length: 900 } }] : [],
      text: null,
      error: body === null ? null : detailsOfTokenError(body),
    },
  };
}

type Answer = readonly [error: string, code: number];

/** What each variant hears; in the order of the request. */
export function variantsSeen(
  answers: Partial<Readonly<Record<ClientVariant, Answer>>>,
): readonly VariantSeen[] {
  return (['secret', 'origin', 'bare', 'control'] as const).flatMap((variant) => {
    const answer = answers[variant];
    return answer === undefined ? [] : [{ variant, exchange: tokenExchange(...answer) }];
  });
}

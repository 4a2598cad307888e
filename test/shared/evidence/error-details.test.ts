import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  detailsOfCallback,
  detailsOfErrorPage,
  detailsOfTokenError,
} from '../../../shared/evidence/error-details.ts';

const TRACE = '11111111-2222-4333-8444-555555555555';
const CORRELATION = '66666666-7777-4888-9999-aaaaaaaaaaaa';

describe('the token endpoint', () => {
  const oneLine = `AADSTS7000215: Invalid client secret. Trace ID: ${TRACE} Correlation ID: ${CORRELATION} Timestamp: 2026-11-03 09:00:00Z`;

  it.each([
    ['today, on one line', oneLine],
    ['formerly, on lines of their own', oneLine.replace(/ (Trace|Correlation|Timestamp)/gu, '\r\n$1')],
  ])('gives the ids of a description written %s', (_name, description) => {
    const details = detailsOfTokenError({ error: 'invalid_client', error_description: description });
    expect(details).toMatchObject({
      error: 'invalid_client',
      codes: [7000215],
      traceId: TRACE,
      correlationId: CORRELATION,
      timestamp: '2026-11-03 09:00:00Z',
    });
  });

  it('puts the telling code first when several are listed', () => {
    const details = detailsOfTokenError({
      error: 'invalid_grant',
      error_description: 'AADSTS50076: more is needed',
      error_codes: [50000, 50076],
    });
    expect(details?.codes).toEqual([50076, 50000]);
  });

  it('is not moved by members of a wrong type', () => {
    const details = detailsOfTokenError({ error: 'invalid_client', error_codes: 'x', suberror: 7 });
    expect(details).toMatchObject({ error: 'invalid_client', suberror: null, codes: [] });
  });

  it.each([[null], ['text'], [{}], [{ error: 5 }], [{ access_token: 'x' }]])(
    'finds no error in %j',
    (body) => {
      expect(detailsOfTokenError(body)).toBeNull();
    },
  );
});

describe('the callback', () => {
  const parameters = (query: string) => (name: string) => new URLSearchParams(query).get(name) ?? undefined;

  it('reads an error with its subcode', () => {
    const details = detailsOfCallback(
      parameters('error=access_denied&error_subcode=cancel&error_description=AADSTS65004%3a+declined'),
    );
    expect(details).toMatchObject({ error: 'access_denied', suberror: 'cancel', codes: [65004] });
  });

  it('is no error when it carries a code', () => {
    expect(detailsOfCallback(parameters('code=x'))).toBeNull();
  });
});

describe("Entra's own page", () => {
  const config = `//<![CDATA[\n$Config={"strServiceExceptionMessage":"AADSTS50011: The redirect URI does not match.","iErrorCode":50011,"correlationId":"${CORRELATION}"};\n//]]>`;
  const visible = `Sorry Request Id: ${TRACE} Correlation Id: ${CORRELATION} Timestamp: 2026-11-21T10:00:00Z Message: AADSTS50011: The redirect URI does not match.`;

  it('is read from $Config first and completed from the visible text', () => {
    expect(detailsOfErrorPage({ pageId: 'ConvergedError', config, visible })).toMatchObject({
      codes: [50011],
      description: 'AADSTS50011: The redirect URI does not match.',
      traceId: TRACE,
      correlationId: CORRELATION,
    });
  });

  it('is read from the visible text when $Config is not readable', () => {
    expect(
      detailsOfErrorPage({ pageId: 'ConvergedError', config: '$Config={oops};', visible })?.codes,
    ).toEqual([50011]);
  });

  it('ignores the number that every sign-in page carries', () => {
    const signIn = {
      pageId: 'ConvergedSignIn',
      config: '$Config={"sErrorCode":"50058"};',
      visible: 'Sign in',
    };
    expect(detailsOfErrorPage(signIn)).toBeNull();
  });
});

it('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), fc.string(), (body, config, visible) => {
      detailsOfTokenError(body);
      detailsOfErrorPage({ pageId: 'ConvergedError', config, visible });
      detailsOfErrorPage({ pageId: 'ConvergedError', config: `$Config=${config};`, visible });
    }),
  );
});

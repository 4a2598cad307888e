import { describe, expect, it } from 'vitest';
import { errorOfPage, stepOfPage, type PageReading } from '../../../shared/evidence/page-step.ts';

/** As Entra writes it: the assignment, closed by a semicolon and the end of a comment. */
const config = (members: object): string => `//<![CDATA[\n$Config=${JSON.stringify(members)};\n//]]>`;
const page = (changes: Partial<PageReading>): PageReading => ({
  pageId: 'ConvergedSignIn',
  config: config({ sErrorCode: '50058', correlationId: '22222222-0000-4000-8000-000000000000' }),
  visible: 'Sign in',
  alert: '',
  hasPassword: false,
  ...changes,
});

describe('the step', () => {
  it.each([
    [page({}), 'account'],
    [page({ hasPassword: true }), 'password'],
    [page({ pageId: 'ConvergedTFA' }), 'mfa'],
    [page({ pageId: 'ConvergedProofUpRedirect' }), 'mfa'],
    [page({ pageId: 'ConvergedConsent' }), 'consent'],
    [page({ pageId: 'ConvergedError' }), 'error'],
    [page({ pageId: 'KmsiInterrupt' }), 'other'],
    [page({ pageId: 'constructor' }), 'other'],
    [page({ pageId: null }), 'other'],
  ])('%j', (reading, step) => {
    expect(stepOfPage(reading)).toBe(step);
  });
});

describe('what a page says is wrong', () => {
  it('is nothing on a sign-in page in normal operation, which carries 50058', () => {
    expect(errorOfPage(page({}))).toBeNull();
    expect(errorOfPage(page({ hasPassword: true, config: config({ sErrorCode: '16000' }) }))).toBeNull();
  });

  it.each([50034, 50053, 50055, 50057, 50126])('%i of a refused name or password is one', (code) => {
    const read = errorOfPage(
      page({ hasPassword: true, config: config({ sErrorCode: String(code), sErrTxt: 'Refused.' }) }),
    );
    expect(read).toMatchObject({ codes: [code], description: 'Refused.' });
  });

  it('is the message beside the field, with its number first', () => {
    const read = errorOfPage(page({ alert: 'AADSTS50126: Wrong user name or password.', hasPassword: true }));
    expect(read).toMatchObject({
      codes: [50126],
      description: 'AADSTS50126: Wrong user name or password.',
      correlationId: '22222222-0000-4000-8000-000000000000',
    });
  });

  it('is the message alone where the page shows no number', () => {
    const read = errorOfPage(page({ alert: ' This username may be incorrect. ' }));
    expect(read).toMatchObject({ codes: [], description: 'This username may be incorrect.' });
  });

  it('is no news of another kind', () => {
    expect(errorOfPage(page({ pageId: 'ConvergedTFA', alert: 'Open your authenticator app.' }))).toBeNull();
    const refused = page({ pageId: 'ConvergedTFA', alert: 'AADSTS500121: The code is wrong.' });
    expect(errorOfPage(refused)?.codes).toEqual([500121]);
  });

  it('is an error page’s own statement', () => {
    const stated = { strServiceExceptionMessage: 'AADSTS50011: No such reply address.', iErrorCode: 50011 };
    expect(errorOfPage(page({ pageId: 'ConvergedError', config: config(stated) }))?.codes).toEqual([50011]);
  });
});

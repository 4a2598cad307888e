import { describe, expect, it } from 'vitest';
import { clientRequestLoop } from '../../../shared/failures/network/causes/client-request-loop.ts';
import { consentMissing } from '../../../shared/failures/consent/causes/consent-missing.ts';
import { samlRequestMalformed } from '../../../shared/failures/saml/causes/saml-request-malformed.ts';
import { ceilingIn } from '../../../shared/judging/surroundings.ts';
import { parseErrorText } from '../../../shared/reading/error-text.ts';
import type { Cause } from '../../../shared/reasoning/cause.ts';

const most = (text: string, cause: Cause): number => ceilingIn(parseErrorText(text))(cause);

describe('how sure an answer can be', () => {
  it('is bounded away from what its signals were made for', () => {
    expect(most('https://contoso.ciamlogin.com/ says that consent is missing', consentMissing)).toBe(0.5);
    expect(most('SAMLRequest could not be read', consentMissing)).toBe(0.5);
    expect(most('imap on port 993 refuses', samlRequestMalformed)).toBe(0.5);
  });

  it('is not bounded at home, in any network, or anywhere else', () => {
    expect(most('SAMLRequest could not be read', samlRequestMalformed)).toBe(1);
    expect(most('SAMLRequest could not be read', clientRequestLoop)).toBe(1);
    expect(most('consent is missing', consentMissing)).toBe(1);
  });

  it('is not bounded where Entra states a code', () => {
    expect(most('https://contoso.ciamlogin.com/ AADSTS65001: no consent', consentMissing)).toBe(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGuard } from '../../../../shared/files/har/leave-out.ts';
import { guid } from '../../../diagnosis/writing/invented.ts';

const nothing = createGuard({ sent: [], answered: [] });

describe('what is left out of a recording', () => {
  it('is every value whose name is not known to be harmless', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^x[a-z]{3,12}$/u),
        fc.stringMatching(/^[!-~]{8,40}$/u),
        (name, value) => {
          expect(nothing.lines('sent', [{ name, value }])).toEqual([`(left out: ${name})`]);
        },
      ),
    );
  });

  it('is said once, by name, and not for what every request carries', () => {
    const parameters = ['client_secret', 'state', 'code', 'code', 'code_verifier'].map((name) => ({
      name,
      value: 'value',
    }));
    expect(nothing.lines('sent', [{ name: 'client_id', value: 'app' }, ...parameters])).toEqual([
      'client_id: app',
      '(left out: client_secret, code)',
    ]);
  });

  it('is what an app sends under a name that says an error in an answer', () => {
    const message = [{ name: 'message', value: 'Dear Ann' }];
    expect(nothing.lines('sent', message)).toEqual(['(left out: message)']);
    expect(nothing.lines('answered', message)).toEqual(['message: "Dear Ann"']);
  });

  it.each([
    ['a token', `eyJhbGciOi.${'aB1'.repeat(20)}.x`],
    ['a client secret', 'abc8Q~invented.secret-of-this-test_xyz'],
    ['a session id', '0123456789abcdef'.repeat(3)],
    ['standard Base64', 'q2Zl/8sDk3+Pz9wXbY7tRmN4vHcJ1gTfQ5uEoLaKx60='],
  ])('is %s in free text', (_what, secret) => {
    expect(nothing.text(`Error: ${secret} was refused`)).toMatch(/^Error: \(left out\)=? was refused$/u);
  });

  it.each([
    `https://login.microsoftonline.com/${guid('tenant')}/oauth2/v2.0/authorize`,
    'Microsoft.IdentityModel.Tokens.SecurityTokenInvalidIssuerException',
    'https://graph.microsoft.com/User.Read.All',
    `Correlation ID: ${guid('correlation')} Timestamp: 2026-11-20 09:14:52Z`,
  ])('is not %s', (text) => {
    expect(nothing.text(text)).toBe(text);
  });

  it('is not the name of the user in what the answer says of it', () => {
    const user = [{ name: 'username', value: 'mara.longname@contoso.example' }];
    const said = "The user 'mara.longname@contoso.example' does not exist";
    expect(createGuard({ sent: user, answered: [] }).text(said)).toBe(said);
  });

  it('is removed from texts as well, in the ways in which the wire writes it', () => {
    const guard = createGuard({ sent: [{ name: 'passwd', value: 'tiger & lily' }], answered: [] });
    expect(guard.text('no: tiger & lily, tiger%20%26%20lily, tiger+%26+lily')).toBe(
      'no: [removed], [removed], [removed]',
    );
  });
});

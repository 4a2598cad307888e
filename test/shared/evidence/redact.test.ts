import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../shared/evidence/redact.ts';

describe('redaction by structure', () => {
  it.each([
    ['client_secret', 'secret'],
    ['Authorization', 'secret'],
    ['Set-Cookie', 'secret'],
    ['code', 'code'],
    ['code_verifier', 'secret'],
    ['refresh_token', 'token'],
    ['X-AnchorMailbox', 'personal'],
    ['login_hint', 'personal'],
    ['client_info', 'personal'],
    ['a_parameter_nobody_thought_of', 'other'],
  ])('%s keeps its shape only', (name, redacted) => {
    expect(createRedactor().field(name, 'abcdefgh')).toEqual({ name, value: { redacted, length: 8 } });
  });

  it('keeps what is known to be harmless', () => {
    expect(createRedactor().field('grant_type', 'authorization_code').value).toBe('authorization_code');
  });
});

describe('learnt secrets', () => {
  it.each([
    ['as it is', (secret: string) => secret],
    ['percent-encoded', encodeURIComponent],
    ['form-encoded', (secret: string) => new URLSearchParams({ s: secret }).toString().slice(2)],
    ['in JSON', (secret: string) => JSON.stringify({ secret })],
  ])('are removed from text %s', (_name, encode) => {
    fc.assert(
      fc.property(fc.string({ minLength: 6, maxLength: 60 }), (secret) => {
        const redactor = createRedactor();
        redactor.learn(secret);
        const text = `before ${encode(secret)} after`;
        expect(redactor.text(text)).not.toContain(encode(secret));
      }),
    );
  });

  it('are removed from harmless fields, too', () => {
    const redactor = createRedactor();
    redactor.learn('s3cret~value');
    const field = redactor.field('error_description', 'AADSTS7000215: s3cret~value is wrong');
    expect(field.value).toBe('AADSTS7000215: [removed] is wrong');
  });
});

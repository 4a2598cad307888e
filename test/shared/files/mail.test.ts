import { describe, expect, it } from 'vitest';
import { readMail } from '../../../shared/files/mail.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
const read = async (text: string) => {
  const result = await readMail({ name: 'error.eml', bytes: bytesOf(text) });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const HEADERS = 'From: mara@contoso.example\nTo: help@contoso.example\nMIME-Version: 1.0\n';

describe('a mail', () => {
  it('is read in quoted-printable, in its own charset, with its subject', async () => {
    const { text, note } = await read(
      `${HEADERS}Subject: =?utf-8?B?w4RyZ2VyIG1pdCBkZXIgQW5tZWxkdW5n?=\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nAADSTS50011: The redirect URI 'https://app.contoso.example/' =\ndoes not match. Gr=FC=DFe\n`,
    );
    expect(text).toBe(
      "Ärger mit der Anmeldung\n\nAADSTS50011: The redirect URI 'https://app.contoso.example/' does not match. Grüße",
    );
    expect(note).toBeNull();
  });

  it('gives its text part rather than its HTML part, also from nested parts', async () => {
    const { text, note } = await read(
      `${HEADERS}Content-Type: multipart/mixed; boundary=outer\n\n--outer\nContent-Type: multipart/alternative; boundary=inner\n\n--inner\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from('AADSTS7000222: expired').toString('base64')}\n--inner\nContent-Type: text/html\n\n<p>another text</p>\n--inner--\n--outer\nContent-Type: image/png; name=shot.png\nContent-Disposition: attachment; filename=shot.png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--outer--\n`,
    );
    expect(text).toBe('AADSTS7000222: expired');
    expect(note).toContain('its attachments are not read: shot.png.');
  });

  it('gives its HTML part without markup, styles and scripts when there is no other', async () => {
    const { text } = await read(
      `${HEADERS}Content-Type: text/html; charset=utf-8\n\n<html><head><style>p { color: red }</style></head><body><p>AADSTS50011: The redirect URI &#39;x&#39;</p><script>let error = 1;</script><br>Timestamp: now</body></html>\n`,
    );
    expect(text).toContain("AADSTS50011: The redirect URI 'x'");
    expect(text).not.toMatch(/color|let error|</u);
  });

  it('in a mail is read, too', async () => {
    const { text } = await read(
      `${HEADERS}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nPlease see below.\n--b\nContent-Type: message/rfc822\n\nSubject: Sign-in fails\nContent-Type: text/plain\n\nAADSTS700016: not found\n--b--\n`,
    );
    expect(text).toContain('Please see below.');
    expect(text).toContain('AADSTS700016');
  });

  it('that nests without end is refused, not followed', async () => {
    const parts = Array.from(
      { length: 500 },
      (_, at) => `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n\n`,
    );
    const result = await readMail({
      name: 'deep.eml',
      bytes: bytesOf(`${HEADERS}Content-Type: multipart/mixed; boundary=b0\n\n${parts.join('')}`),
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'mail-malformed' } });
    expect(!result.ok && result.error.message).toContain('“deep.eml”');
  });

  it('without a text says so', async () => {
    const result = await readMail({ name: 'empty.eml', bytes: bytesOf(`${HEADERS}\n\n`) });
    expect(result).toMatchObject({ ok: false, error: { code: 'file-empty' } });
  });
});

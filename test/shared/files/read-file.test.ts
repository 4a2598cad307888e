import { describe, expect, it } from 'vitest';
import { LARGEST_FILE } from '../../../shared/files/opened-file.ts';
import { readFile } from '../../../shared/files/read-file.ts';
import { errorPage, writeHar } from './support/sample-har.ts';

const ERROR = 'AADSTS50011: Größe does not match';
const utf8 = new TextEncoder();
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const swapped = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
const read = (name: string, bytes: Uint8Array) => readFile({ name, bytes });
const ascii = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('a text', () => {
  it.each([
    ['in UTF-8', utf8.encode(ERROR)],
    ['in UTF-8 with a mark', utf8.encode(`\uFEFF${ERROR}`)],
    ['in UTF-16 with a mark', utf16(`\uFEFF${ERROR}`)],
    ['in UTF-16, big end first, with a mark', swapped(`\uFEFF${ERROR}`)],
    ['in UTF-16', utf16(ERROR)],
    ['in UTF-16, big end first', swapped(ERROR)],
    ['in Windows-1252', Uint8Array.from(Buffer.from(ERROR, 'latin1'))],
  ])('%s is read as it is', async (_encoding, bytes) => {
    expect(await read('error.log', bytes)).toEqual({ ok: true, value: { text: ERROR, note: null } });
  });

  it.each(['a.txt', 'a.log', 'a.json', 'a.html', 'a.md', 'a.yml', 'a'])('is taken from %s', async (name) => {
    expect(await read(name, utf8.encode(ERROR))).toMatchObject({ ok: true });
  });
});

describe('other kinds', () => {
  it('a recording is one under any name', async () => {
    const bytes = utf8.encode(writeHar([errorPage('AADSTS50011: no match')]));
    for (const name of ['sign-in.har', 'SIGN-IN.HAR', 'upload.json', 'har.txt']) {
      const result = await read(name, bytes);
      expect(result.ok && result.value.note).toContain('1 of 1');
    }
  });

  it('a mail is told by its name', async () => {
    const mail = utf8.encode(
      'Subject: a\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nAADSTS=35=30011',
    );
    expect(await read('a.eml', mail)).toMatchObject({ ok: true, value: { text: 'a\n\nAADSTS50011' } });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['shot.png', ascii('\x89PNG\r\n\x1a\n'), 'Text actions'],
    ['shot.jpg', ascii('\xff\xd8\xff\xe0\x00\x10JFIF'), 'Live Text'],
    ['shot.webp', ascii('RIFF\x00\x00\x00\x00WEBPVP8 '), 'GNOME'],
    ['shot.bmp', ascii('BM\x00\x00\x00\x00'), 'picture'],
    ['logs.zip', ascii('PK\x03\x04'), 'Unpack'],
    ['logs.log', ascii('\x1f\x8b\x08'), 'Unpack'],
    ['mail.msg', ascii('\xd0\xcf\x11\xe0\xa1\xb1'), '.eml'],
    ['aad.evtx', ascii('ElfFile\x00'), 'Event Viewer'],
    ['report.pdf', ascii('%PDF-1.7'), 'paste it into Explain'],
    ['trace.pcapng', ascii('\x0a\x0d\x0d\x0a'), 'Export HAR'],
    ['app.exe', ascii('MZ\x90\x00\x03\x00\x00\x00'), 'paste it into Explain'],
  ])('%s is named, with a way out', async (name, bytes, wayOut) => {
    const result = await read(name, bytes);
    expect(result).toMatchObject({ ok: false, error: { code: 'file-not-text' } });
    expect(!result.ok && result.error.message).toContain(`“${name}”`);
    expect(!result.ok && result.error.message).toContain(wayOut);
  });

  it('is one that is empty or too large', async () => {
    expect(await read('a.log', utf8.encode(' \n'))).toMatchObject({
      ok: false,
      error: { code: 'file-empty' },
    });
    const large = await read('a.log', new Uint8Array(LARGEST_FILE + 1));
    expect(large).toMatchObject({ ok: false, error: { code: 'file-too-large' } });
    expect(!large.ok && large.error.message).toContain(
      '“a.log” has 65 MB; AuthLoupe reads files of up to 64 MB.',
    );
  });

  it('a text that begins like a bitmap is a text', async () => {
    expect(await read('BM.txt', utf8.encode('BMW cannot sign in'))).toMatchObject({ ok: true });
  });
});

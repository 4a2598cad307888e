import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSaml } from '../../../../shared/inspection/find/find-saml.ts';
import { packedRun } from '../../../../shared/inspection/find/packed-run.ts';
import { decodedOf, inspectOne, TENANT } from '../../../support/tokens/write-token.ts';

/** With `~` and `?` and a length that bring `+`, `/` and `=` into its base64. */
const RESPONSE = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol"><Assertion><Issuer>https://sts.windows.net/${TENANT}/</Issuer><Subject><NameID>mara?~~~>>>~~~???ÿÿÿ</NameID></Subject></Assertion></samlp:Response>`;
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const PACKED = base64(RESPONSE);
const escaped = (plus: string, slash: string, equals: string, packed = PACKED) =>
  packed.replaceAll('+', plus).replaceAll('/', slash).replaceAll('=', equals);
const nameIdOf = (text: string) =>
  decodedOf(inspectOne(text)).payload.find(({ name }) => name === 'NameID')?.json;
const NAME_ID = JSON.stringify('mara?~~~>>>~~~???ÿÿÿ');

describe('a form of SAML', () => {
  it('has all three characters that HTML may escape', () => {
    expect(PACKED).toMatch(/\+.*\/.*=$|\/.*\+.*=$/u);
  });

  it.each([
    ['as it is', PACKED],
    ['in decimal', escaped('&#43;', '&#47;', '&#61;')],
    ['in hexadecimal', escaped('&#x2B;', '&#x2F;', '&#x3D;')],
    ['in small hexadecimal', escaped('&#x2b;', '&#x2f;', '&#x3d;')],
    ['with zeros', escaped('&#0043;', '&#0047;', '&#x003D;')],
    ['by name', escaped('&plus;', '&sol;', '&equals;')],
    ['escaped twice', escaped('&amp;#43;', '&amp;#x2F;', '&amp;#61;')],
    ['the padding alone', escaped('+', '/', '&#61;')],
    ['with line breaks', PACKED.replace(/.{76}/gu, '$&&#13;&#10;')],
  ])('with its value %s', (_, value) => {
    for (const form of [
      `<form method="post" action="https://app/acs"><input type="hidden" name="SAMLResponse" value="${value}" /><input type="hidden" name="RelayState" value="x&amp;y" /></form>`,
      `<input value='${value}' type='hidden' name='SAMLResponse'>`,
      `<input type=hidden name=SAMLResponse id="r" value=${value}>`,
      JSON.stringify({ body: `<input name="SAMLResponse" value="${value}">` }),
    ]) {
      const { kind, place } = inspectOne(form);
      expect({ kind, name: place.name }, form).toEqual({ kind: 'saml', name: 'SAMLResponse' });
      expect(form.slice(place.start, place.end), form).toBe(value);
      expect(nameIdOf(form), form).toBe(NAME_ID);
    }
  });

  it.each([
    ['a line of form data', `SAMLResponse=${escaped('&#43;', '&#47;', '&#61;')}&amp;RelayState=abc`],
    [
      'a link in a page',
      `<a href="https://app/acs?SAMLResponse=${encodeURIComponent(base64(deflateRawSync(RESPONSE)))}&amp;RelayState=abc">`,
    ],
    ['a value alone', escaped('&#43;', '/', '&#61;')],
    ['a text area', `<textarea name="SAMLResponse">${escaped('&#43;', '/', '&#61;')}</textarea>`],
  ])('in %s', (_, text) => {
    expect(nameIdOf(text)).toBe(NAME_ID);
  });

  it.each([
    ['', 1],
    ['xmlns:t="urn:x" ', 2],
  ])('with escaped XML, as WS-Federation sends it (%s)', (attributes) => {
    const html = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const xml = `<t:Token ${attributes}>${RESPONSE.replace('mara', 'mara &amp; co &lt;1&gt; ')}</t:Token>`;
    const text = `<input type="hidden" name="wresult" value="${html(xml)}" />`;
    expect(nameIdOf(text)).toBe(JSON.stringify('mara & co <1> ?~~~>>>~~~???ÿÿÿ'));
  });

  it.each([
    ['a name without a value', 'name="SAMLResponse" value=""'],
    ['a value that is something else', `name="SAMLResponse" value="${base64('x'.repeat(90))}"`],
    ['only references', `SAMLResponse=${'&#43;'.repeat(80)}`],
  ])('is not found in %s', (_, text) => {
    expect(findSaml(text)).toBeNull();
  });

  it('ends at a reference to another character', () => {
    expect(findSaml(`SAMLResponse=${PACKED.slice(0, 72)}&lt;${PACKED.slice(72)}`)?.end).toBe(13 + 72);
  });

  it('is found behind fields that look like it', () => {
    const text = `${'assertion: none\n'.repeat(200)}SAMLResponse=${PACKED}`;
    expect(nameIdOf(text)).toBe(NAME_ID);
  });
});

describe('packedRun', () => {
  it('gives back what HTML escaped, however it did', () => {
    const ways = (character: string) => {
      const code = character.charCodeAt(0);
      return [character, `&#${code};`, `&#x${code.toString(16)};`, `&amp;#${code};`];
    };
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '+', '/', '-', '_'), fc.nat({ max: 3 })),
          {
            minLength: 60,
            maxLength: 200,
          },
        ),
        (characters) => {
          const text = characters.map(([character, way]) => ways(character)[way]).join('');
          const value = characters.map(([character]) => character).join('');
          expect(packedRun(`"${text}"`, 1)).toEqual({ end: text.length + 1, value });
        },
      ),
    );
  });

  it.each(['', 'A'.repeat(59), `${'A'.repeat(50)}&#999999999;${'A'.repeat(50)}`, '&'.repeat(500)])(
    'is none in %.20s',
    (text) => {
      expect(packedRun(text, 0)).toBeNull();
    },
  );
});

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../../../renderer/tokens/read-xml.ts';
import { checkToken } from '../../../../shared/inspection/checks/all-token-checks.ts';
import { annotateClaim } from '../../../../shared/token/annotate.ts';
import { inflate } from '../../../../shared/token/saml/inflate.ts';
import { decodedOf, inspect, inspectOne, NOW, TENANT } from '../../../support/tokens/write-token.ts';

const GROUPS = 'http://schemas.microsoft.com/ws/2008/06/identity/claims/groups';
const attribute = (name: string, ...values: readonly string[]) =>
  `<Attribute Name="${name}">${values.map((value) => `<AttributeValue>${value}</AttributeValue>`).join('')}</Attribute>`;
const assertion = (attributes = attribute(GROUPS, 'a', 'b'), prefix = '') =>
  `<${prefix}Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" IssueInstant="2026-11-03T10:00:00Z"><Issuer>https://sts.windows.net/${TENANT}/</Issuer><Subject><NameID Format="f">mara&amp;co</NameID></Subject><Conditions NotBefore="2026-11-03T09:55:00Z" NotOnOrAfter="2026-11-03T11:00:00Z"><AudienceRestriction><Audience>https://app</Audience></AudienceRestriction></Conditions><AttributeStatement>${attributes}</AttributeStatement></${prefix}Assertion>`;
const RESPONSE = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol">${assertion()}</samlp:Response>`;
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const valueOf = (text: string, name: string) =>
  decodedOf(inspectOne(text)).payload.find((claim) => claim.name === name)?.json;

describe('a SAML assertion', () => {
  it.each([
    ['as XML', RESPONSE],
    ['without a response around it', assertion()],
    ['with prefixes', assertion(undefined, 'saml2:')],
    ['inside a log', `12:00 got ${RESPONSE} from Entra`],
    ['base64-encoded', base64(RESPONSE)],
    ['as a form field', `SAMLResponse=${encodeURIComponent(base64(RESPONSE))}&RelayState=x`],
    [
      'deflated, in an address',
      `https://app/acs?SAMLResponse=${encodeURIComponent(base64(deflateRawSync(RESPONSE)))}`,
    ],
    ['deflated, alone', base64(deflateRawSync(RESPONSE))],
    ['in lines of 76', base64(RESPONSE).replace(/.{76}/gu, '$&\r\n')],
  ])('%s', (_, text) => {
    const found = inspectOne(text);
    expect(found).toMatchObject({ kind: 'saml', audience: 'https://app', issuer: { kind: 'entra' } });
    expect(valueOf(text, 'NameID')).toBe('"mara&co"');
    expect(valueOf(text, GROUPS)).toBe('["a","b"]');
    expect(found.content).toMatchObject({ times: { exp: { at: new Date('2026-11-03T11:00:00Z') } } });
  });

  it('is checked: its life, and its limit of 150 groups', () => {
    const about = inspectOne(
      assertion(attribute('http://schemas.microsoft.com/claims/groups.link', 'https://graph')),
    );
    if (about.content.form !== 'decoded') throw new Error(about.content.form);
    const all = checkToken({ ...about.content, about, now: NOW, verification: null });
    expect(all.find(({ id }) => id === 'groups-overage')?.outcome).toBe('fail');
    expect(all.find(({ id }) => id === 'lifetime')?.outcome).toBe('pass');
  });

  it.each([
    ['in the assertion', assertion().replace('<Subject>', '<ds:Signature></ds:Signature><Subject>'), []],
    ['around it', RESPONSE.replace('<Assertion', '<ds:Signature></ds:Signature><Assertion'), []],
    ['nowhere', RESPONSE, [{ kind: 'assertion-unsigned' }]],
  ])('signed %s', (_, text, oddities) => {
    expect(inspectOne(text).oddities).toEqual(oddities);
  });

  const ENCRYPTED =
    '<Response><EncryptedAssertion><x>aaaaaaaaaaaaaaaaaaaa</x></EncryptedAssertion></Response>';
  it.each([
    ['as XML', ENCRYPTED],
    ['without a response around it', ENCRYPTED.replace(/<\/?Response>/gu, '')],
    ['with prefixes', ENCRYPTED.replaceAll('EncryptedAssertion', 'saml:EncryptedAssertion')],
    ['base64-encoded', base64(ENCRYPTED)],
    ['alone and base64-encoded', base64(ENCRYPTED.replace(/<\/?Response>/gu, ''))],
    ['in a form', `<input name="SAMLResponse" value="${base64(ENCRYPTED)}">`],
  ])('that is encrypted is said to be: %s', (_, text) => {
    expect(inspectOne(text)).toMatchObject({ kind: 'saml', content: { form: 'encrypted' }, oddities: [] });
  });

  it.each([['a document type', `<!DOCTYPE a [<!ENTITY x "y">]>${RESPONSE}`, 'NameID']])(
    '%s before it is not read with it',
    (_, text) => {
      // What stands before the response takes no part; inside it is refused (below).
      expect(valueOf(text, 'NameID')).toBe('"mara&co"');
    },
  );

  it.each([
    [
      'a document type',
      `<Response><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Assertion/></Response>`,
      /document type/u,
    ],
    ['no end', '<Response><Assertion><Issuer>x', /well-formed|one XML/u],
    [
      'too many levels',
      `<Assertion>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</Assertion>`,
      /well-formed|deep/u,
    ],
    [
      'no assertion',
      '<Response><StatusCode Value="urn:Responder"></StatusCode></Response>',
      /urn:Responder/u,
    ],
  ])('with %s is refused in words', (_, xml, reason) => {
    const { content } = inspectOne(xml);
    expect(content.form === 'unreadable' ? content.reason : '').toMatch(reason);
  });

  it('expands no entity but the five of XML', () => {
    const text = assertion(attribute('x', '&lt;b&gt; &#65;&#x42; &xxe; &#9999999;'));
    expect(valueOf(text, 'x')).toBe(JSON.stringify('<b> AB &xxe; &#9999999;'));
  });

  it('is not polluted by its names', () => {
    const text = assertion(`${attribute('__proto__', 'x')}<__proto__><polluted>1</polluted></__proto__>`);
    for (const found of inspect(text)) expect(found.kind).toBe('saml');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('an attribute of an assertion', () => {
  const meaningOf = (name: string) => annotateClaim({ name, json: '"x"' }).meaning;
  it.each([
    ['http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn', true],
    ['http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier', true],
    ['http://schemas.microsoft.com/ws/2008/06/identity/claims/windowsaccountname', true],
    ['http://schemas.microsoft.com/ws/2008/06/identity/claims/primarysid', true],
    ['http://schemas.microsoft.com/2012/01/devicecontext/claims/ismanaged', false],
    ['http://schemas.microsoft.com/2014/02/devicecontext/claims/isknown', false],
    ['http://schemas.microsoft.com/2014/09/devicecontext/claims/iscompliant', false],
    ['http://schemas.microsoft.com/LiveID/Federation/2008/05/ImmutableID', true],
  ])('%s has a meaning, also by its last part', (name, isPersonal) => {
    const short = name.slice(name.lastIndexOf('/') + 1);
    expect(meaningOf(name)).toMatchObject({
      isPersonal,
      meaning: expect.stringMatching(/^[A-Z].*\.$/u) as string,
    });
    expect(meaningOf(short)).toMatchObject({
      isPersonal,
      meaning: expect.stringMatching(/^[A-Z].*\.$/u) as string,
    });
  });
});

describe('readXml', () => {
  it('gives back or refuses whatever it gets', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', 'a', '"', '=', ' ', '&', '!', '[', ']', '-', '?') }),
        (xml) => {
          expect(typeof readXml(xml).ok).toBe('boolean');
        },
      ),
    );
  });
});

describe('inflate', () => {
  it('unfolds what zlib folds, at every level', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), fc.integer({ min: 0, max: 9 }), (bytes, level) => {
        expect(inflate(deflateRawSync(bytes, { level }), 3_000)).toEqual(Uint8Array.from(bytes));
      }),
    );
    const text = Buffer.from('saml '.repeat(20_000));
    expect(inflate(deflateRawSync(text), text.length)).toEqual(Uint8Array.from(text));
  });

  it('gives up beyond its limit, and on everything else', () => {
    expect(inflate(deflateRawSync(Buffer.alloc(1_000_000)), 999_999)).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const out = inflate(bytes, 10_000);
        return out === null || out.length <= 10_000;
      }),
    );
  });
});

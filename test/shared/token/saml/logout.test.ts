import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkToken } from '../../../../shared/inspection/checks/all-token-checks.ts';
import { annotateClaim } from '../../../../shared/token/annotate.ts';
import { decodedOf, inspectOne, NOW, TENANT } from '../../../support/tokens/write-token.ts';

const NAMES =
  'xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns="urn:oasis:names:tc:SAML:2.0:assertion"';
const REQUEST = `<samlp:LogoutRequest ${NAMES} ID="_a1" Version="2.0" IssueInstant="2026-11-03T10:00:00Z" Destination="https://login.microsoftonline.com/${TENANT}/saml2"><Issuer>https://app.contoso.example</Issuer><NameID Format="urn:f">mara@contoso.example</NameID><samlp:SessionIndex>_s1</samlp:SessionIndex></samlp:LogoutRequest>`;
const RESPONSE = `<samlp:LogoutResponse ${NAMES} ID="_b1" Version="2.0" IssueInstant="2026-11-03T10:00:01Z" InResponseTo="_a1"><Issuer>https://sts.windows.net/${TENANT}/</Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"></samlp:StatusCode></samlp:Status></samlp:LogoutResponse>`;
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');
const claimsOf = (text: string) =>
  Object.fromEntries(
    decodedOf(inspectOne(text)).payload.map(({ name, json }) => [name, JSON.parse(json) as unknown]),
  );

describe('a logout message', () => {
  it.each([
    ['as XML', (xml: string) => xml],
    ['base64-encoded', base64],
    ['without a prefix', (xml: string) => xml.replaceAll('samlp:', '')],
    ['with a declaration', (xml: string) => base64(`<?xml version="1.0"?>${xml}`)],
    [
      'in a form',
      (xml: string) => `<input name="SAMLRequest" value="${base64(xml).replaceAll('=', '&#61;')}"/>`,
    ],
    [
      'deflated, in an address',
      (xml: string) =>
        `https://app/slo?SAMLRequest=${encodeURIComponent(base64(deflateRawSync(xml)))}&RelayState=x`,
    ],
    ['in the body of SOAP', (xml: string) => `<S:Envelope><S:Body>${xml}</S:Body></S:Envelope>`],
  ])('%s', (_, wrap) => {
    expect(inspectOne(wrap(REQUEST))).toMatchObject({ kind: 'saml-logout-request', oddities: [] });
    expect(inspectOne(wrap(RESPONSE))).toMatchObject({ kind: 'saml-logout-response', oddities: [] });
  });

  it('says whom it signs out, and where', () => {
    expect(claimsOf(REQUEST)).toEqual({
      Issuer: 'https://app.contoso.example',
      'Message ID': '_a1',
      IssueInstant: '2026-11-03T10:00:00Z',
      Destination: `https://login.microsoftonline.com/${TENANT}/saml2`,
      NameID: 'mara@contoso.example',
      'NameID Format': 'urn:f',
      SessionIndex: '_s1',
    });
  });

  it.each([
    [
      'several sessions',
      REQUEST.replace(
        '</samlp:LogoutRequest>',
        '<samlp:SessionIndex>_s2</samlp:SessionIndex></samlp:LogoutRequest>',
      ),
      'SessionIndex',
      ['_s1', '_s2'],
    ],
    [
      'no session',
      REQUEST.replace(/<samlp:SessionIndex>.*<\/samlp:SessionIndex>/u, ''),
      'SessionIndex',
      undefined,
    ],
    [
      'an encrypted name',
      REQUEST.replace(/<NameID.*<\/NameID>/u, '<EncryptedID><x>y</x></EncryptedID>'),
      'NameID',
      '(encrypted)',
    ],
    ['a reason', REQUEST.replace(' ID=', ' Reason="urn:r" ID='), 'Logout reason', 'urn:r'],
    [
      'an end',
      REQUEST.replace(' ID=', ' NotOnOrAfter="2026-11-03T10:05:00Z" ID='),
      'NotOnOrAfter',
      '2026-11-03T10:05:00Z',
    ],
  ])('with %s', (_, xml, name, value) => {
    expect(claimsOf(xml)[name]).toEqual(value);
  });

  it('answers with its status', () => {
    expect(claimsOf(RESPONSE)).toEqual({
      Issuer: `https://sts.windows.net/${TENANT}/`,
      'Message ID': '_b1',
      IssueInstant: '2026-11-03T10:00:01Z',
      InResponseTo: '_a1',
      StatusCode: 'urn:oasis:names:tc:SAML:2.0:status:Success',
    });
  });

  it('has a meaning for each of its members', () => {
    const members = [...decodedOf(inspectOne(REQUEST)).payload, ...decodedOf(inspectOne(RESPONSE)).payload];
    for (const claim of members) expect(annotateClaim(claim).meaning, claim.name).not.toBeNull();
  });

  it.each([
    ['no end', REQUEST, []],
    [
      'a past end',
      REQUEST.replace(' ID=', ' NotOnOrAfter="2026-11-03T10:00:05Z" ID='),
      [['lifetime', 'fail']],
    ],
    [
      'an end to come',
      REQUEST.replace(' ID=', ' NotOnOrAfter="2026-11-03T10:05:00Z" ID='),
      [['lifetime', 'pass']],
    ],
    ['a time to come', REQUEST.replace('10:00:00Z', '10:01:00Z'), [['clock', 'warning']]],
  ])('of an app is judged as that: %s', (_, xml, expected) => {
    const about = inspectOne(xml);
    if (about.content.form !== 'decoded') throw new Error(about.content.form);
    const all = checkToken({ ...about.content, about, now: NOW, verification: null });
    expect(all.map(({ id, outcome }) => [id, outcome])).toEqual(expected);
  });

  it.each([
    ['a request that breaks off', REQUEST.slice(0, 200)],
    ['a document type', REQUEST.replace('<Issuer>', '<!DOCTYPE a []><Issuer>')],
  ])('%s is refused in words', (_, xml) => {
    expect(inspectOne(xml).content.form).toBe('unreadable');
  });
});

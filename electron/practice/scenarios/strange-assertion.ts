/** RFC 7523, section 2.2. */
export const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

const part = (value: Readonly<Record<string, unknown>>): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

/** A client assertion of a certificate that no registration has; nothing in it was ever signed. */
export const STRANGE_ASSERTION = [
  part({ alg: 'PS256', typ: 'JWT', 'x5t#S256': 'c3RyYW5nZSBjZXJ0aWZpY2F0ZSBvZiBub2JvZHkgaGVyZQ' }),
  part({ jti: 'strange', exp: 4_102_444_800 }),
  Buffer.alloc(256, 7).toString('base64url'),
].join('.');

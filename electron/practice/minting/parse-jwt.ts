/** A signed token as it was sent (RFC 7515, section 7.1); nothing of it is judged. */
export type SentJwt = {
  readonly encodedHeader: string;
  readonly encodedClaims: string;
  readonly header: JsonObject;
  readonly claims: JsonObject;
  readonly signature: Buffer;
};

export type JsonObject = Readonly<Record<string, unknown>>;

/** `null` where it has not three parts, or one of the first two is no JSON object. */
export function parseJwt(token: string): SentJwt | null {
  const [encodedHeader = '', encodedClaims = '', signature, ...rest] = token.split('.');
  const header = decodeObject(encodedHeader);
  const claims = decodeObject(encodedClaims);
  if (header === null || claims === null || signature === undefined || rest.length > 0) return null;
  return { encodedHeader, encodedClaims, header, claims, signature: Buffer.from(signature, 'base64url') };
}

function decodeObject(part: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch {
    return null;
  }
}

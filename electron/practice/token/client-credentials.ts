import { parameter, type PracticeRequest } from '../http-message.ts';

export type PresentedClient = { readonly clientId: string | null; readonly secret: string | null };

/** RFC 6749, section 2.3.1: HTTP Basic, or both values in the body. */
export function readClient({ headers, form }: PracticeRequest): PresentedClient {
  const inBody = { clientId: parameter(form, 'client_id'), secret: parameter(form, 'client_secret') };
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/iu.exec(headers['authorization'] ?? '') ?? [];
  if (encoded === undefined) return inBody;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon === -1
    ? inBody
    : {
        clientId: formDecode(decoded.slice(0, colon)),
        secret: formDecode(decoded.slice(colon + 1)),
      };
}

/** Both halves are form-encoded before they are joined; what cannot be decoded is taken as it is. */
function formDecode(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text.replaceAll('+', ' '));
    return decoded === '' ? null : decoded;
  } catch {
    return text;
  }
}

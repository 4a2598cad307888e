import { parameter, type PracticeRequest } from '../http-message.ts';
import { parseJwt } from '../minting/parse-jwt.ts';

export type PresentedClient = {
  readonly clientId: string | null;
  readonly secret: string | null;
  readonly assertion: string | null;
};

/** RFC 6749, section 2.3.1: HTTP Basic, or both values in the body; RFC 7523, section 2.2: an assertion. */
export function readClient({ headers, form }: PracticeRequest): PresentedClient {
  const assertion = parameter(form, 'client_assertion');
  const inBody = {
    clientId: parameter(form, 'client_id') ?? subjectOf(assertion),
    secret: parameter(form, 'client_secret'),
    assertion,
  };
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/iu.exec(headers['authorization'] ?? '') ?? [];
  if (encoded === undefined) return inBody;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon === -1
    ? inBody
    : {
        clientId: formDecode(decoded.slice(0, colon)),
        secret: formDecode(decoded.slice(colon + 1)),
        assertion,
      };
}

/** An assertion names its client, so that the parameter may be left out. */
function subjectOf(assertion: string | null): string | null {
  const subject = parseJwt(assertion ?? '')?.claims['sub'];
  return typeof subject === 'string' ? subject : null;
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

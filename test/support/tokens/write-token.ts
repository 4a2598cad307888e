import type { DecodedToken } from '../../../shared/evidence/evidence.ts';
import { inspectText, type InspectedToken } from '../../../shared/inspection/inspect.ts';
import { readXml } from '../../../renderer/tokens/read-xml.ts';

export const TENANT = '0b9a63a2-7a2f-4a3c-9c2a-3f1c8b7d5e10';
export const CLIENT = '7d3c1b52-3c0e-4c8e-9d59-1a2b3c4d5e6f';
export const API = '1f0e2d3c-4b5a-4697-8887-96a5b4c3d2e1';
export const PRACTICE = {
  origin: 'https://localhost:43327',
  tenantIds: ['0c0ffee0-7777-4000-8000-000000000001'],
};
export const NOW = new Date('2026-11-03T10:00:10.000Z');
export const SECONDS = Math.floor(NOW.getTime() / 1000);

export type Members = Readonly<Record<string, unknown>>;

export const base64url = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url');

/** Three parts of any content; by default with a signature that nobody made. */
export const writeToken = (header: Members, payload: Members, signature = 'c2ln'): string =>
  `${base64url(JSON.stringify(header))}.${base64url(JSON.stringify(payload))}.${signature}`;

export const HEADER = { typ: 'JWT', alg: 'RS256', kid: 'key-1' };

export const ID_CLAIMS: Members = {
  aud: CLIENT,
  iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
  iat: SECONDS - 300,
  nbf: SECONDS - 300,
  exp: SECONDS + 3300,
  email: 'mara@contoso.example',
  name: 'Mara',
  oid: '5a5a5a5a-0000-4000-8000-000000000001',
  preferred_username: 'mara@contoso.example',
  sub: 'pairwise',
  tid: TENANT,
  ver: '2.0',
};

export const V2_CLAIMS: Members = {
  ...ID_CLAIMS,
  aud: API,
  azp: CLIENT,
  azpacr: '1',
  scp: 'Orders.Read',
};

export const V1_CLAIMS: Members = {
  ...ID_CLAIMS,
  aud: `api://${API}`,
  iss: `https://sts.windows.net/${TENANT}/`,
  appid: CLIENT,
  appidacr: '1',
  scp: 'Orders.Read',
  ver: '1.0',
};

export const GRAPH_CLAIMS: Members = { ...V1_CLAIMS, aud: 'https://graph.microsoft.com' };

export const APP_CLAIMS: Members = {
  aud: API,
  azp: CLIENT,
  azpacr: '1',
  iss: ID_CLAIMS['iss'],
  iat: SECONDS - 300,
  nbf: SECONDS - 300,
  exp: SECONDS + 3300,
  oid: 'a0a0a0a0-0000-4000-8000-000000000001',
  sub: 'a0a0a0a0-0000-4000-8000-000000000001',
  roles: ['Orders.Read.All'],
  tid: TENANT,
  ver: '2.0',
};

export function inspect(text: string): readonly InspectedToken[] {
  const result = inspectText(text, { readXml, practice: PRACTICE });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

export function inspectOne(text: string): InspectedToken {
  const [first, ...rest] = inspect(text);
  if (first === undefined || rest.length > 0) throw new Error(`${rest.length + 1} tokens`);
  return first;
}

export function decodedOf(inspected: InspectedToken): DecodedToken {
  if (inspected.content.form !== 'decoded') throw new Error(inspected.content.form);
  return inspected.content.token;
}

const ENTRA_HOST = 'login.microsoftonline.com';

/**
 * The hosts of Entra, and of the APIs that its clients go on to, that the practice tenant answers for where their traffic
 * is led here: by a proxy, or by mapping the names. Source of the aliases: the instance metadata of the public cloud.
 */
export const ENTRA_HOSTS: readonly string[] = [
  ENTRA_HOST,
  'login.windows.net',
  'login.microsoft.com',
  'sts.windows.net',
  'graph.microsoft.com',
  'graph.windows.net',
  'management.azure.com',
  'management.core.windows.net',
];

/** Whether a Host header names the login service itself, by the name that its cookies are for. */
export const isLoginHost = (host: string): boolean => host === ENTRA_HOST || host === `${ENTRA_HOST}:443`;

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
const HTTPS_PORT = 443;

/**
 * The origin that answers to a Host header, or `null` for a foreign name: a page that made its own name point to
 * loopback (DNS rebinding) gets nothing. All hosts of Entra are one service, and its documents name the first.
 */
export function originForHost(host: string, port: number): string | null {
  const [, name = host, sentPort] = /^(.+?)(?::(\d+))?$/u.exec(host) ?? [];
  if (ENTRA_HOSTS.includes(name) && [undefined, '443', String(port)].includes(sentPort))
    return `https://${ENTRA_HOST}`;
  // Browsers leave the port of https away.
  const isOwnPort = sentPort === String(port) || (sentPort === undefined && port === HTTPS_PORT);
  if (!LOOPBACK.includes(name) || !isOwnPort) return null;
  return port === HTTPS_PORT ? 'https://localhost' : `https://localhost:${port}`;
}

/** Where Microsoft Graph answers for a tenant that is reached at this origin. */
export const graphOriginFor = (origin: string): string =>
  origin === `https://${ENTRA_HOST}` ? 'https://graph.microsoft.com' : origin;

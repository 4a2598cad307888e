/** Tests can send the traffic for this host here, by mapping only the TCP destination. */
const ENTRA_HOST = 'login.microsoftonline.com';

/**
 * The origin that answers to a Host header, or `null` for a foreign name: a page that made its own name point to
 * loopback (DNS rebinding) gets nothing.
 */
export function originForHost(host: string, port: number): string | null {
  if ([ENTRA_HOST, `${ENTRA_HOST}:443`, `${ENTRA_HOST}:${port}`].includes(host))
    return `https://${ENTRA_HOST}`;
  const own = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
  return own.includes(host) ? `https://localhost:${port}` : null;
}

import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { clientSettings } from '../../practice/proxy/client-settings.ts';
import type { PracticeTenant } from '../../practice/server.ts';
import type { Announcement } from './announcement.ts';
import type { RunFolder } from './run-folder.ts';

/** Where systems keep all the authorities that they trust, as one file: Debian, Fedora, Alpine, macOS. */
const SYSTEM_BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
] as const;

/** Writes the files that clients of the proxy read, and says how each kind of client is set up. */
export async function describeProxy(
  url: string,
  { caPem, leafPem }: Pick<PracticeTenant, 'caPem' | 'leafPem'>,
  caFile: string,
  folder: RunFolder,
): Promise<NonNullable<Announcement['proxy']>> {
  const system = await readSystemBundle();
  const bundleFile = system === null ? null : await folder.write('bundle.pem', `${system}\n${caPem}`, false);
  const key = new X509Certificate(leafPem).publicKey.export({ type: 'spki', format: 'der' });
  const spkiSha256 = createHash('sha256').update(key).digest('base64');
  return { url, clients: clientSettings(url, { caFile, bundleFile, spkiSha256 }) };
}

async function readSystemBundle(): Promise<string | null> {
  for (const file of SYSTEM_BUNDLES) {
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text !== null) return text;
  }
  return null;
}

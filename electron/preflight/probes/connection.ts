import { createHash } from 'node:crypto';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, type DetailedPeerCertificate, type TLSSocket } from 'node:tls';
import type { Certificate, ConnectionSeen } from '../../../shared/preflight/observations.ts';
import type { PreflightPorts } from '../ports.ts';
import { openTunnel } from '../tunnel.ts';

export type Target = { readonly host: string; readonly port: number };

/**
 * Connects as far as TLS goes and looks at the certificates. Nothing is sent over it, so it may look at what is not
 * trusted; whether it is trusted, the requests decide.
 */
export async function probeConnection(
  ports: PreflightPorts,
  { host, port }: Target,
  proxyRules: string,
  signal: AbortSignal,
): Promise<ConnectionSeen> {
  const target = `${host}:${port}`;
  const proxy = /^\s*(?:PROXY|HTTP)\s+(\S+)/iu.exec(proxyRules)?.[1] ?? null;
  const opened =
    proxy === null ? await openSocket({ host, port }, signal) : await openTunnel(proxy, target, signal);
  if (opened.kind === 'refused')
    return { kind: 'proxy-refused', proxy: proxy ?? '', httpStatus: opened.httpStatus };
  if (opened.kind === 'broken') return { ...opened, at: 'connect', target };
  return secure(opened.socket, host, target, ports.practiceLeaf());
}

type Opened =
  | { readonly kind: 'open'; readonly socket: Socket }
  | { readonly kind: 'broken'; readonly code: string; readonly message: string }
  | { readonly kind: 'refused'; readonly httpStatus: number };

function openSocket({ host, port }: Target, signal: AbortSignal): Promise<Opened> {
  return new Promise((resolve) => {
    const socket = connectTcp({ host, port, autoSelectFamily: true });
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
    socket.once('connect', () => resolve({ kind: 'open', socket }));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ kind: 'broken', code: error.code ?? 'ERR_FAILED', message: error.message }),
    );
  });
}

function secure(
  socket: Socket,
  host: string,
  target: string,
  practiceLeaf: string | null,
): Promise<ConnectionSeen> {
  return new Promise((resolve) => {
    const tls = connectTls({
      socket,
      ...(isIP(host) === 0 ? { servername: host } : {}),
      rejectUnauthorized: false,
    });
    const end = (seen: ConnectionSeen): void => {
      resolve(seen);
      tls.destroy();
    };
    tls.once('secureConnect', () => end(describe(tls, target, practiceLeaf)));
    tls.once('error', (error: NodeJS.ErrnoException) =>
      end({ kind: 'broken', at: 'tls', target, code: error.code ?? 'ERR_FAILED', message: error.message }),
    );
    tls.once('close', () =>
      end({ kind: 'broken', at: 'tls', target, code: 'ECONNRESET', message: 'The connection was closed.' }),
    );
  });
}

function describe(tls: TLSSocket, target: string, practiceLeaf: string | null): ConnectionSeen {
  const leaf = tls.getPeerCertificate(true);
  // An object without members when the server showed none.
  const hasLeaf = 'raw' in leaf;
  return {
    kind: 'secure',
    target,
    chain: hasLeaf ? chainOf(leaf) : [],
    isPublic: tls.authorized,
    reason: tls.authorized ? '' : String(tls.authorizationError),
    isPractice: hasLeaf && createHash('sha256').update(leaf.raw).digest('base64') === practiceLeaf,
  };
}

const LONGEST_CHAIN = 10;

function chainOf(leaf: DetailedPeerCertificate): readonly Certificate[] {
  const chain: Certificate[] = [];
  const seen = new Set<string>();
  let current: DetailedPeerCertificate | undefined = leaf;
  while (current !== undefined && !seen.has(current.fingerprint256) && chain.length < LONGEST_CHAIN) {
    seen.add(current.fingerprint256);
    chain.push({
      subject: nameOf(current.subject),
      issuer: nameOf(current.issuer),
      validTo: toIso(current.valid_to),
    });
    current = issuerOf(current);
  }
  return chain;
}

/** Absent in fact where the server leaves a certificate out, whatever the type says. */
const issuerOf = ({
  issuerCertificate,
}: Partial<Pick<DetailedPeerCertificate, 'issuerCertificate'>>): DetailedPeerCertificate | undefined =>
  issuerCertificate;

type Name = Partial<Readonly<Record<'CN' | 'O', string | readonly string[]>>>;

const LONGEST_NAME = 200;

function nameOf(name: Name | undefined): string {
  const [first = ''] = [name?.CN ?? name?.O ?? ''].flat();
  return first.slice(0, LONGEST_NAME);
}

function toIso(text: string): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

import { createHash, type X509Certificate } from 'node:crypto';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, createSecureContext, type SecureContext, type TLSSocket } from 'node:tls';
import type { Certificate, ConnectionSeen } from '../../../shared/preflight/observations.ts';
import type { PreflightPorts } from '../preflight-ports.ts';
import { openTunnel } from '../tunnel.ts';

export type Target = { readonly host: string; readonly port: number };

/**
 * Connects as far as TLS goes and looks at the certificates. Nothing is sent over it, so it may look at what is not
 * trusted; whether it is trusted, the requests decide.
 */
export async function observeConnection(
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

/** The runtime's own list of authorities; to read it takes longer than a handshake. */
let publicAuthorities: SecureContext | null = null;

function secure(
  socket: Socket,
  host: string,
  target: string,
  practiceLeaf: string | null,
): Promise<ConnectionSeen> {
  return new Promise((resolve) => {
    const tls = connectTls({
      socket,
      secureContext: (publicAuthorities ??= createSecureContext()),
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
  const leaf = tls.getPeerX509Certificate();
  return {
    kind: 'secure',
    target,
    chain: chainOf(leaf),
    isPublic: tls.authorized,
    reason: tls.authorized ? '' : String(tls.authorizationError),
    isPractice: leaf !== undefined && createHash('sha256').update(leaf.raw).digest('base64') === practiceLeaf,
  };
}

const LONGEST_CHAIN = 10;

/** What the server showed, its own certificate first. */
function chainOf(leaf: X509Certificate | undefined): readonly Certificate[] {
  const chain: Certificate[] = [];
  let current = leaf;
  while (current !== undefined && chain.length < LONGEST_CHAIN) {
    const { subject, issuer, validTo } = current;
    chain.push({ subject: nameIn(subject), issuer: nameIn(issuer), validTo: toIso(validTo) });
    current = current.issuerCertificate;
  }
  return chain;
}

const LONGEST_NAME = 200;

/** The common name, or else the organization, of a name with one `KEY=value` a line. Absent in fact where it is empty. */
function nameIn(name: string | undefined): string {
  const value = (key: string): string | undefined => new RegExp(`^${key}=(.*)$`, 'mu').exec(name ?? '')?.[1];
  return (value('CN') ?? value('O') ?? '').slice(0, LONGEST_NAME);
}

function toIso(text: string): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

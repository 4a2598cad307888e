import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { reasonOf } from '../issue-reason.ts';
import { parseJson, pathText } from '../json-place.ts';
import { listenBeside, type LoopbackService } from '../loopback-service.ts';
import { readBody } from '../read-body.ts';
import type { PracticeTenant } from '../server.ts';
import {
  ABOUT,
  OPERATIONS,
  READINGS,
  type ControlFailure,
  type ControlIndex,
  type OperationBody,
  type OperationPath,
  type ReadingPath,
} from './operations.ts';

const BODY_LIMIT = 2 * 1024 * 1024;

const MOST_CONNECTIONS = 200;

type Answer = { readonly status: number; readonly body: unknown; readonly allow?: 'GET' | 'POST' };

/**
 * Opens a control address for a running tenant on loopback. Whoever has the token may change what the tenant plays;
 * browsers are refused, whatever they have. Errors: `control-port-busy`, `control-listen-failed`.
 */
export async function serveControl(
  tenant: PracticeTenant,
  { port, token }: { readonly port: number; readonly token: string },
): Promise<Result<LoopbackService>> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (message, response) => {
    void answerTo(tenant, token, message)
      .catch((): Answer => refusal(500, 'control-failed', 'The practice tenant made a mistake.'))
      .then((answer) => write(response, answer));
  });
  server.maxConnections = MOST_CONNECTIONS;
  return listenBeside(server, port, { name: 'control', title: 'The control address' });
}

function write(response: ServerResponse, { status, body, allow }: Answer): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
    ...(status === 413 ? { connection: 'close' } : {}),
    ...(allow === undefined ? {} : { allow }),
    ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
  });
  response.end(text);
}

const refusal = (status: number, code: string, message: string, field?: string): Answer => ({
  status,
  body: { error: { code, message, ...(field === undefined ? {} : { field }) } } satisfies ControlFailure,
});

async function answerTo(tenant: PracticeTenant, token: string, message: IncomingMessage): Promise<Answer> {
  const { headers, socket, method = 'GET' } = message;
  const own = [`127.0.0.1:${socket.localPort ?? 0}`, `localhost:${socket.localPort ?? 0}`];
  if (!own.includes(headers.host ?? '')) return refusal(421, 'control-host', 'This host is not served here.');
  if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined)
    return refusal(403, 'control-browser', 'Browsers are not served here.');
  if (!isAuthorized(headers.authorization ?? '', token))
    return refusal(401, 'control-token', 'Send the announced token as “Authorization: Bearer …”.');
  const url = URL.parse(message.url ?? '/', 'http://127.0.0.1');
  if (url === null) return refusal(400, 'control-value', 'This is no address.');
  const path = url.pathname;
  if (isOneOf(OPERATIONS, path))
    return method === 'POST' ? carryOut(tenant, path, message) : wrongMethod(path, 'POST');
  if (isOneOf(READS, path))
    return method === 'GET' ? READS[path](tenant, url.searchParams) : wrongMethod(path, 'GET');
  return refusal(404, 'control-unknown', `There is no ${path}. There are: ${PATHS.join(', ')}.`);
}

const isOneOf = <K extends string>(known: Readonly<Record<K, unknown>>, path: string): path is K =>
  Object.hasOwn(known, path);

const wrongMethod = (path: string, wanted: 'GET' | 'POST'): Answer => ({
  ...refusal(405, 'control-method', `${path} takes ${wanted} alone.`),
  allow: wanted,
});

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isAuthorized = (sent: string, token: string): boolean =>
  timingSafeEqual(digest(sent), digest(`Bearer ${token}`));

type Read = (tenant: PracticeTenant, query: URLSearchParams) => Answer;

const READS: Readonly<Record<ReadingPath, Read>> = {
  '/': () => ({ status: 200, body: INDEX }),
  '/state': (tenant) => ({ status: 200, body: tenant.state() }),
  '/log': (tenant, query) => {
    const since = query.get('since') ?? '0';
    return /^\d{1,15}$/u.test(since)
      ? { status: 200, body: tenant.logSince(Number(since)) }
      : refusal(400, 'control-value', 'since: this must be a number.', 'since');
  },
};

const INDEX: ControlIndex = {
  operations: [
    ...Object.entries(READINGS).map(([path, about]) => ({ method: 'GET' as const, path, about, body: null })),
    ...Object.entries(OPERATIONS).map(([path, schema]) => ({
      method: 'POST' as const,
      path,
      about: ABOUT[path as OperationPath],
      body: z.toJSONSchema(schema, { io: 'input' }),
    })),
  ],
};

const PATHS: readonly string[] = INDEX.operations.map(({ path }) => path);

async function carryOut(
  tenant: PracticeTenant,
  path: OperationPath,
  message: IncomingMessage,
): Promise<Answer> {
  const text = await readBody(message, BODY_LIMIT);
  if (text === null) return refusal(413, 'control-too-large', 'The body is too large.');
  const json = parseJson(text === '' ? '{}' : text);
  if (!json.ok)
    return refusal(
      400,
      'control-json',
      `The body is no JSON${json.line === null ? '' : ` from line ${json.line} on`}: send an object.`,
    );
  const body = (OPERATIONS[path] as z.ZodType).safeParse(json.value);
  if (!body.success) {
    const [issue] = body.error.issues;
    const field = pathText(issue?.path ?? []);
    return refusal(
      400,
      'control-value',
      `${field === '' ? path : field}: ${issue?.code === 'invalid_union' ? UNION : reasonOf(issue)}.`,
      field,
    );
  }
  const done = operate(tenant, path, body.data);
  if (done.ok) return { status: 200, body: tenant.state() };
  return refusal(409, done.error.code, done.error.message, done.error.field);
}

/** The scenario is the one body of two shapes. */
const UNION = 'this must be an object with either id or file as text';

function operate(tenant: PracticeTenant, path: OperationPath, body: unknown): Result<null> {
  switch (path) {
    case '/scenario': {
      const wanted = body as OperationBody<'/scenario'>;
      return 'id' in wanted ? tenant.setScenario(wanted.id) : tenant.setOwnScenario(wanted.file);
    }
    case '/clock':
      tenant.moveClock((body as OperationBody<'/clock'>).moveBySeconds);
      return ok(null);
    case '/revoke':
      return revoke(tenant, (body as OperationBody<'/revoke'>).username);
    case '/roll-keys':
      return rollKeys(tenant, (body as OperationBody<'/roll-keys'>).to);
    case '/edit':
      return tenant.edit((body as OperationBody<'/edit'>).edits);
    case '/sign-out-everybody':
      tenant.signOutEverybody();
      return ok(null);
  }
}

function rollKeys(tenant: PracticeTenant, to: 'current' | 'next'): Result<null> {
  const set = { edit: 'set', target: 'service', id: '' } as const;
  return tenant.edit([
    {
      ...set,
      path: 'faults.signing.published',
      value: to === 'next' ? ['current', 'next'] : ['current'],
    },
    { ...set, path: 'faults.signing.signsWith', value: to },
  ]);
}

function revoke(tenant: PracticeTenant, username: string): Result<null> {
  const users = tenant
    .directory()
    .users.filter((user) => user.username.toLowerCase() === username.toLowerCase());
  if (users.length === 0)
    return fail('control-value', `username: there is no user “${username}”.`, 'username');
  for (const { objectId } of users) tenant.revokeTokens(objectId);
  return ok(null);
}

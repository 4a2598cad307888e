import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { parseJson, pathText } from '../json-place.ts';
import { listenBeside, type LoopbackService } from '../loopback-service.ts';
import { readBody } from '../read-body.ts';
import type { PracticeTenant } from '../server.ts';
import { OPERATIONS, type ControlFailure, type OperationBody, type OperationPath } from './operations.ts';

const BODY_LIMIT = 2 * 1024 * 1024;

type Answer = { readonly status: number; readonly body: unknown };

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
  return listenBeside(server, port, { name: 'control', title: 'The control address' });
}

function write(response: ServerResponse, { status, body }: Answer): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
    ...(status === 413 ? { connection: 'close' } : {}),
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
  const operation = Object.keys(OPERATIONS).find((path) => path === url.pathname) as
    OperationPath | undefined;
  if (operation !== undefined)
    return method === 'POST' ? carryOut(tenant, operation, message) : wrongMethod('POST');
  const read = READS[url.pathname];
  if (read === undefined || !Object.hasOwn(READS, url.pathname))
    return refusal(404, 'control-unknown', `There is no ${url.pathname}. There are: ${PATHS.join(', ')}.`);
  return method === 'GET' ? read(tenant, url.searchParams) : wrongMethod('GET');
}

const wrongMethod = (wanted: string): Answer => refusal(405, 'control-method', `This takes ${wanted} alone.`);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isAuthorized = (sent: string, token: string): boolean =>
  timingSafeEqual(digest(sent), digest(`Bearer ${token}`));

type Read = (tenant: PracticeTenant, query: URLSearchParams) => Answer;

const READS: Readonly<Record<string, Read>> = {
  '/state': (tenant) => ({ status: 200, body: tenant.state() }),
  '/log': (tenant, query) => {
    const since = query.get('since') ?? '0';
    return /^\d{1,15}$/u.test(since)
      ? { status: 200, body: tenant.logSince(Number(since)) }
      : refusal(400, 'control-value', 'since: this must be a number.', 'since');
  },
};

const PATHS: readonly string[] = [...Object.keys(READS), ...Object.keys(OPERATIONS)];

async function carryOut(
  tenant: PracticeTenant,
  path: OperationPath,
  message: IncomingMessage,
): Promise<Answer> {
  const text = await readBody(message, BODY_LIMIT);
  if (text === null) return refusal(413, 'control-too-large', 'The body is too large.');
  const json = parseJson(text === '' ? '{}' : text);
  if (!json.ok) return refusal(400, 'control-json', 'The body is no JSON.');
  const body = (OPERATIONS[path] as z.ZodType).safeParse(json.value);
  if (!body.success) {
    const [issue] = body.error.issues;
    const field = pathText(issue?.path ?? []);
    return refusal(
      400,
      'control-value',
      `${field === '' ? '' : `${field}: `}${issue?.message ?? 'wrong'}.`,
      field,
    );
  }
  const done = operate(tenant, path, body.data);
  if (done.ok) return { status: 200, body: tenant.state() };
  return refusal(409, done.error.code, done.error.message, done.error.field);
}

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
      return tenant.edit([
        {
          edit: 'set',
          target: 'service',
          id: '',
          path: 'faults.signing.published',
          value: ['current', 'next'],
        },
        { edit: 'set', target: 'service', id: '', path: 'faults.signing.signsWith', value: 'next' },
      ]);
    case '/edit':
      return tenant.edit((body as OperationBody<'/edit'>).edits);
    case '/sign-out-everybody':
      tenant.signOutEverybody();
      return ok(null);
  }
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

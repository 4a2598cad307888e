import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExplainJson } from '../../../electron/cli/explain/to-explain-json.ts';
import { explain as explainText } from '../../../shared/judging/explain.ts';
import { CASES } from '../../diagnosis/cases/index.ts';
import { SECRETS, tokenRequest, writeHar } from '../../shared/files/support/sample-har.ts';
import { buildCli, type BuiltCli } from './build-cli.ts';
import type { CliEnd } from './run-cli.ts';

let cli: BuiltCli;
let folder: string;

beforeAll(async () => {
  cli = await buildCli();
  folder = await mkdtemp(path.join(tmpdir(), 'authloupe-explain-test-'));
});
afterAll(async () => {
  await cli.remove();
  await rm(folder, { recursive: true, force: true });
});

const EXPIRED =
  "AADSTS7000222: The provided client secret keys for app '6f1c2f5e-3a7b-4c8d-9e0f-112233445566' are expired.";
/** Control and format characters, but for the line breaks of our own. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** `authloupe explain`, with this on its standard input. */
async function explain(args: readonly string[], input = ''): Promise<Omit<CliEnd, 'signal'>> {
  const child = spawn(process.execPath, [cli.file, 'explain', ...args], { stdio: 'pipe' });
  // A process that does not read its input closes it, which is no failure of the test.
  child.stdin.once('error', () => undefined);
  child.stdin.end(input);
  const closed = once(child, 'close') as Promise<[number | null]>;
  const [stdout, stderr, [code]] = await Promise.all([readAll(child.stdout), readAll(child.stderr), closed]);
  return { code, stdout, stderr };
}

const file = async (content: string | Uint8Array, as = 'error.txt'): Promise<string> => {
  const name = path.join(folder, as);
  await writeFile(name, content);
  return name;
};

describe('authloupe explain', () => {
  it('says of standard input what is wrong, how we know, and what to do', async () => {
    const { code, stdout, stderr } = await explain([], EXPIRED);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Client secret expired \(client_secret_expired, \d+ %\)\n/u);
    for (const heading of [
      'How we know:',
      'This is not it if:',
      'Next:',
      'Admin center:',
      'Azure CLI:',
      'Terraform:',
    ])
      expect(stdout).toContain(`\n${heading}\n`);
    expect(stdout).toContain('6f1c2f5e-3a7b-4c8d-9e0f-112233445566');
  });

  it('reads a file, and - as standard input', async () => {
    const fromFile = await explain(['--json', await file(EXPIRED)]);
    expect(fromFile).toEqual(await explain(['--json', '-'], EXPIRED));
    expect(fromFile.code).toBe(0);
  });

  it('prints with --json one document of schema 2', async () => {
    const { code, stdout } = await explain(['--json'], EXPIRED);
    const answer = JSON.parse(stdout) as ExplainJson;
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual('schema code codes oauthError subError diagnoses unknown'.split(' '));
    expect(answer).toMatchObject({
      schema: 2,
      code: 'AADSTS7000222',
      codes: ['AADSTS7000222'],
      unknown: null,
    });
    const [top] = answer.diagnoses;
    expect(Object.keys(top ?? {})).toEqual(
      'cause confidence title summary evidence ruledOutBy nextStep repair'.split(' '),
    );
    for (const { quote, source, start, end } of top?.evidence ?? []) {
      expect(source).toBe('text');
      expect(EXPIRED.slice(start, end)).toBe(quote);
    }
    expect(top?.repair.map(({ dialect }) => dialect)).toEqual(
      expect.arrayContaining(['admin-center', 'az', 'graph', 'terraform']),
    );
    for (const repair of top?.repair ?? [])
      expect(Object.keys(repair)).toEqual('dialect note steps change undo privilege'.split(' '));
    const az = top?.repair.find(({ dialect }) => dialect === 'az');
    expect(az).toMatchObject({ steps: [{ kind: 'command' }], undo: { kind: 'command' } });
  });

  it('names an unknown code and Microsoft’s page on it', async () => {
    const { stdout } = await explain(['--json'], 'AADSTS7999999: Something new about the client secret.');
    expect((JSON.parse(stdout) as ExplainJson).unknown).toEqual({
      code: 'AADSTS7999999',
      link: 'https://login.microsoftonline.com/error?code=7999999',
    });
  });

  it('answers an empty input with unknown', async () => {
    const { code, stdout } = await explain(['--json'], '');
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as ExplainJson).diagnoses.map(({ cause }) => cause)).toEqual(['unknown']);
  });

  it('cannot write to the terminal what the text holds', async () => {
    const hostile = `\u001b]52;c;aGk=\u0007\u001b[2J\u202e\u2028\u0000\u009b31m\r${EXPIRED}\u001b[0m`;
    const { code, stdout } = await explain([], hostile);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(UNPRINTABLE);
    expect((await explain(['--json'], hostile)).stdout).not.toMatch(UNPRINTABLE);
  });

  it('does not fail when whoever reads has heard enough', async () => {
    const child = spawn(process.execPath, [cli.file, 'explain', '--jsonl'], { stdio: 'pipe' });
    const stderr = readAll(child.stderr);
    child.stdin.once('error', () => undefined);
    const line = `${JSON.stringify({ id: 1, text: EXPIRED })}\n`;
    child.stdin.end(line.repeat(400));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, stderr: await stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('authloupe explain --file', () => {
  it('is FILE under its name', async () => {
    const name = await file(EXPIRED);
    expect(await explain(['--file', name])).toEqual(await explain([name]));
    expect(await explain(['--file', '-'], EXPIRED)).toEqual(await explain([], EXPIRED));
  });

  it('reads a recording, says beside the answer what of it, and prints no secret of it', async () => {
    const answer = { error: 'invalid_client', error_description: EXPIRED };
    const name = await file(writeHar([tokenRequest(answer, 401)]), 'sign-in.har');
    const { code, stdout, stderr } = await explain(['--json', '--file', name]);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as ExplainJson).code).toBe('AADSTS7000222');
    expect(stderr).toBe('authloupe explain: 1 of 1 request concerns the sign-in; secrets are left out.\n');
    for (const secret of Object.values(SECRETS)) expect(stdout).not.toContain(secret);
  });

  it('reads a mail, and a text in UTF-16', async () => {
    const mail = `Subject: Help\nContent-Transfer-Encoding: quoted-printable\n\n${EXPIRED.replace('AADSTS', 'AADS=54S')}`;
    expect((await explain([await file(mail, 'help.eml')])).stdout).toContain('client_secret_expired');
    const bytes = Buffer.from(`\uFEFF${EXPIRED}`, 'utf16le');
    expect((await explain([await file(bytes, 'error.log')])).stdout).toContain('client_secret_expired');
  });

  it.each([
    ['shot.png', '\x89PNG\r\n', 'Text actions'],
    ['half.har', '{"log":{"entries":[', 'Preserve log'],
    ['empty.log', '', 'There is no text'],
  ])('ends with 2 for %s, and says what to do', async (as, content, wayOut) => {
    const end = await explain([await file(Buffer.from(content, 'latin1'), as)]);
    expect(end).toMatchObject({ code: 2, stdout: '' });
    expect(end.stderr).toContain(`“${as}”`);
    expect(end.stderr).toContain(wayOut);
  });
});

describe('authloupe explain --jsonl', () => {
  it('answers each line with its id, in order, as it would alone', async () => {
    const texts = CASES.filter((_, index) => index % 20 === 0).map(({ text }) => text);
    const input = texts.map((text, id) => JSON.stringify({ id, text })).join('\r\n');
    const { code, stdout } = await explain(['--jsonl'], input);
    expect(code).toBe(0);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ExplainJson & { readonly id: number });
    expect(answers.map(({ id }) => id)).toEqual(texts.map((_, id) => id));
    expect(answers.map(({ diagnoses }) => diagnoses[0]?.cause)).toEqual(
      texts.map((text) => explainText(text).answer.cause),
    );
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [cli.file, 'explain', '--jsonl'], { stdio: 'pipe' });
    const closed = once(child, 'close');
    child.stdout.setEncoding('utf8');
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({ id, text: EXPIRED })}\n`);
      const [answer] = (await once(child.stdout, 'data')) as [string];
      expect((JSON.parse(answer) as { readonly id: string }).id).toBe(id);
    }
    child.stdin.end();
    expect(((await closed) as [number | null])[0]).toBe(0);
  });

  it('says so of a line that is no request, and goes on', async () => {
    const { code, stdout } = await explain(
      ['--jsonl'],
      `no JSON\n{"id":2}\n\n${JSON.stringify({ id: 'last', text: '' })}\n`,
    );
    expect(code).toBe(0);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
      [null, 'string'],
      [null, 'string'],
      ['last', 'undefined'],
    ]);
  });
});

describe('wrong use', () => {
  it.each([
    [['--jsno'], '--jsno'],
    [['--json', '--jsonl'], '--jsonl'],
    [['one', 'two'], 'one file'],
    [['--file', 'one', 'two'], 'one file'],
    [['--file'], 'needs a value'],
  ])('%j ends with 64 and says what is wrong', async (args, named) => {
    const end = await explain(args);
    expect(end).toMatchObject({ code: 64, stdout: '' });
    expect(end.stderr).toContain(named);
  });

  it.each([[['gone.txt']], [['--jsonl', 'gone.txt']]])(
    '%j ends with 2 when there is no such file',
    async (args) => {
      const end = await explain(args);
      expect(end).toMatchObject({ code: 2, stdout: '' });
      expect(end.stderr).toContain('could not be read');
    },
  );

  it('--help says what there is', async () => {
    const { code, stdout } = await explain(['--help']);
    expect(code).toBe(0);
    for (const option of ['--json', '--jsonl', '--file', 'FILE']) expect(stdout).toContain(option);
  });
});

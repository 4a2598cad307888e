import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Plugin } from 'vite';
import { z } from 'zod';

/** What people paste: a log line, and the answer of the token endpoint in it. What this calls is kept compiled. */
const USUAL_TEXT = `2026-03-02T08:15:30Z ERROR POST https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token 401
{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '11111111-2222-4333-8444-555555555555'. Trace ID: 22222222-2222-4333-8444-555555555555 Correlation ID: 33333333-2222-4333-8444-555555555555 Timestamp: 2026-03-02 08:15:30Z","error_codes":[7000215],"error_uri":"https://login.microsoftonline.com/error?code=7000215"}
`;

/** Has the command line, once it is built, explain a text and start the practice tenant, and keeps what V8 compiled. */
export function keepCompiled(): Plugin {
  return {
    name: 'authloupe:keep-compiled',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'cli',
    async writeBundle({ dir = '' }) {
      // In a Node.js of its own, as started by people: what is kept is good for the same V8 with the same flags only.
      const script = path.join(dir, 'keep-compiled.cjs');
      execFileSync(process.execPath, [script, 'explain'], {
        input: USUAL_TEXT,
        stdio: ['pipe', 'ignore', 'inherit'],
      });
      await startPractice(script);
    },
  };
}

/** Until it has answered what every client asks for first. */
async function startPractice(script: string): Promise<void> {
  const child = spawn(process.execPath, [script, 'practice', '--json'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  for await (const line of createInterface({ input: child.stdout })) {
    const { origin } = announcementSchema.parse(JSON.parse(line));
    await ask(`${origin}/common/v2.0/.well-known/openid-configuration`);
    child.stdin.end();
  }
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`The practice tenant of the build ended with ${String(code)}.`);
}

const announcementSchema = z.object({ origin: z.url() });

/** Its certificate is new, and this process has nothing to hide from it. */
async function ask(url: string): Promise<void> {
  const [response] = (await once(get(url, { rejectUnauthorized: false, agent: false }), 'response')) as [
    IncomingMessage,
  ];
  response.resume();
  await once(response, 'end');
}

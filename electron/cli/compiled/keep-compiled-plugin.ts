import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What people paste: a log line, and the answer of the token endpoint in it. What this calls is kept compiled. */
const USUAL_TEXT = `2026-03-02T08:15:30Z ERROR POST https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token 401
{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '11111111-2222-4333-8444-555555555555'. Trace ID: 22222222-2222-4333-8444-555555555555 Correlation ID: 33333333-2222-4333-8444-555555555555 Timestamp: 2026-03-02 08:15:30Z","error_codes":[7000215],"error_uri":"https://login.microsoftonline.com/error?code=7000215"}
`;

/** Has the command line, once it is built, explain a text, and keep beside its chunks what V8 compiled for it. */
export function keepCompiled(): Plugin {
  return {
    name: 'authloupe:keep-compiled',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'cli',
    writeBundle({ dir = '' }) {
      // In a Node.js of its own, as started by people: what is kept is good for the same V8 with the same flags only.
      execFileSync(process.execPath, [path.join(dir, 'keep-compiled.cjs'), 'explain'], {
        input: USUAL_TEXT,
        stdio: ['pipe', 'ignore', 'inherit'],
      });
    },
  };
}

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUTHORITY, PRACTICE, app, setScenario, signIn, testCase, TEN_SCENARIOS } from './practice.mjs';

/** Apache as an administrator sets it up, with a callback of its own that `--app` brought along. */

const apache = app('Apache with mod_auth_openidc');
const folder = join(tmpdir(), 'practice-apache');
const ORIGIN = 'http://localhost:8081';

function configuration(options) {
  return `
ServerRoot ${folder}
PidFile ${folder}/apache.pid
ServerName localhost
Listen 127.0.0.1:8081
ErrorLog ${folder}/error.log
LogLevel warn auth_openidc:info
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authn_core_module /usr/lib/apache2/modules/mod_authn_core.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule authz_user_module /usr/lib/apache2/modules/mod_authz_user.so
LoadModule auth_openidc_module /usr/lib/apache2/modules/mod_auth_openidc.so
LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
TypesConfig /etc/mime.types
DocumentRoot ${folder}/www
OIDCProviderMetadataURL ${AUTHORITY}/v2.0/.well-known/openid-configuration
OIDCClientID ${apache.clientId}
OIDCClientSecret ${options.secret ?? apache.secret}
OIDCRedirectURI ${ORIGIN}/protected/redirect_uri
OIDCCryptoPassphrase practice
OIDCScope "openid email profile"
OIDCRemoteUserClaim email
OIDCCABundlePath ${PRACTICE.caFile}
OIDCSSLValidateServer On
OIDCAuthRequestParams prompt=login
${options.more ?? ''}
<Location /protected>
  AuthType openid-connect
  Require valid-user
</Location>
`;
}

async function withApache(options, use) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'www', 'protected'), { recursive: true });
  writeFileSync(join(folder, 'www', 'protected', 'index.html'), 'the protected page');
  const file = join(folder, 'apache.conf');
  writeFileSync(file, configuration(options));
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  const server = spawn('/usr/sbin/apache2', ['-f', file, '-D', 'FOREGROUND'], { stdio: 'ignore' });
  try {
    await untilListening();
    return await use();
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => {
      server.once('close', resolve);
    });
  }
}

async function untilListening() {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`${ORIGIN}/`).catch(() => null);
    if (answer !== null) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error(`Apache does not listen: ${readFileSync(join(folder, 'error.log'), 'utf8').slice(-400)}`);
}

/** As a browser asks when somebody goes to an address: Apache answers scripts otherwise. */
function go(url, { method = 'GET', body, cookie = '' } = {}) {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method,
        headers: {
          accept: 'text/html',
          cookie,
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
      },
      (answer) => {
        let page = '';
        answer.setEncoding('utf8').on('data', (text) => {
          page += text;
        });
        answer.on('end', () =>
          resolve({
            status: answer.statusCode,
            location: answer.headers.location ?? null,
            cookie: (answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; '),
            page,
          }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

/** Goes to the page, signs in at the tenant, and comes back with Apache's own cookies. */
async function visit() {
  const first = await go(`${ORIGIN}/protected/index.html`);
  if (first.location === null) return first;
  const end = await signIn(first.location);
  if (end.kind === 'error-page') return { code: end.code };
  if (end.kind === 'failed') return end;
  const back =
    end.kind === 'form-post'
      ? await go(end.action, {
          method: 'POST',
          body: new URLSearchParams(end.parameters).toString(),
          cookie: first.cookie,
        })
      : await go(end.location, { cookie: first.cookie });
  return back.location === null ? back : go(back.location, { cookie: back.cookie });
}

const log = () => readFileSync(join(folder, 'error.log'), 'utf8');
const seesPage = async () => {
  const seen = await visit();
  return seen.page === 'the protected page' || { ...seen, log: log().slice(-500) };
};

await testCase('its own callback', () => withApache({}, seesPage));
await testCase('form_post', () => withApache({ more: 'OIDCResponseMode form_post' }, seesPage));
await testCase('PKCE', () => withApache({ more: 'OIDCPKCEMethod S256' }, seesPage));
await testCase('a wrong secret', () =>
  withApache({ secret: 'wrong' }, async () => {
    const seen = await visit();
    return log().includes('AADSTS7000215') || { ...seen, log: log().slice(-500) };
  }),
);
for (const [scenario, code] of Object.entries(TEN_SCENARIOS))
  await testCase(scenario, async () => {
    await setScenario(scenario);
    try {
      return await withApache({ more: 'OIDCPKCEMethod S256' }, async () => {
        const seen = await visit();
        return seen.code === code || log().includes(`AADSTS${code}:`) || { ...seen, log: log().slice(-300) };
      });
    } finally {
      await setScenario('healthy');
    }
  });

import { environmentLines, posixText, powerShellText, type ShellLines } from './shell-lines.ts';

/** What makes clients of one kind go through the proxy and trust the tenant. */
export type ClientSettings = ShellLines & {
  /** For whom, as a heading. */
  readonly client: string;
};

/** Files that the clients read. */
export type TrustFiles = {
  /** The practice authority alone. */
  readonly caFile: string;
  /** The system's authorities and the practice authority, for clients that replace their list; `null`: not to be had. */
  readonly bundleFile: string | null;
  /** SHA-256 of the leaf's public key, base64: how Chromium is told to trust it. */
  readonly spkiSha256: string;
};

/**
 * How each kind of client is made to see the practice tenant as Microsoft Entra. Requests of Python replace their list of
 * authorities; Node.js adds to its own, and heeds a proxy from 22.21 and 24.0 on (nodejs.org/api/cli.html,
 * `NODE_USE_ENV_PROXY`); before, a client needs an agent for it.
 */
export function clientSettings(proxyUrl: string, files: TrustFiles): readonly ClientSettings[] {
  const bundle = files.bundleFile ?? files.caFile;
  const byVariables = (client: string, trust: Readonly<Record<string, string>>): ClientSettings => ({
    client,
    ...environmentLines({
      set: { HTTPS_PROXY: proxyUrl, https_proxy: proxyUrl, ...trust },
      unset: ['NO_PROXY', 'no_proxy'],
    }),
  });
  return [
    byVariables('Python (MSAL Python, azure-identity, requests, Azure CLI)', {
      REQUESTS_CA_BUNDLE: bundle,
      SSL_CERT_FILE: bundle,
    }),
    byVariables(
      'Node.js 22.21, 24 and later (before: undici’s ProxyAgent, in MSAL Node through system.networkClient)',
      { NODE_EXTRA_CA_CERTS: files.caFile, NODE_USE_ENV_PROXY: '1' },
    ),
    byVariables('Go, curl, Ruby, PHP', { SSL_CERT_FILE: bundle, CURL_CA_BUNDLE: bundle }),
    byVariables('.NET on Linux and PowerShell 7 (on Windows import the CA file into a test user’s store)', {
      SSL_CERT_FILE: bundle,
    }),
    { client: 'Java (Spring, MSAL4J)', ...javaLines(proxyUrl, files) },
    { client: 'Chromium, Chrome and Edge, with a profile of their own', ...browserLines(proxyUrl, files) },
  ];
}

function javaLines(proxyUrl: string, { caFile }: TrustFiles): ShellLines {
  const importing = (file: string) =>
    `keytool -importcert -noprompt -alias practice -file ${file} -keystore practice.p12 -storepass changeit`;
  const options = `-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=${new URL(proxyUrl).port} -Djavax.net.ssl.trustStore=practice.p12 -Djavax.net.ssl.trustStorePassword=changeit`;
  return {
    lines: [importing(posixText(caFile)), `export JAVA_TOOL_OPTIONS="${options}"`],
    powerShell: [importing(powerShellText(caFile)), `$env:JAVA_TOOL_OPTIONS = '${options}'`],
    cmd: [importing(`"${caFile}"`), `set "JAVA_TOOL_OPTIONS=${options}"`],
  };
}

function browserLines(proxyUrl: string, { spkiSha256 }: TrustFiles): ShellLines {
  const options = `--proxy-server=${proxyUrl} --ignore-certificate-errors-spki-list=${spkiSha256}`;
  return {
    lines: [`chromium ${options} --user-data-dir=$(mktemp -d)`],
    powerShell: [`Start-Process msedge '${options}', "--user-data-dir=$env:TEMP\\practice-browser"`],
    cmd: [`start "" msedge ${options} --user-data-dir="%TEMP%\\practice-browser"`],
  };
}

/** What makes clients of one kind go through the proxy and trust the tenant. */
export type ClientSettings = {
  /** For whom, as a heading. */
  readonly client: string;
  /** Lines for a POSIX shell, or what else the client takes. */
  readonly lines: readonly string[];
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
  const proxy = [`export HTTPS_PROXY=${proxyUrl} https_proxy=${proxyUrl}`, 'unset NO_PROXY no_proxy'];
  return [
    {
      client: 'Python (MSAL Python, azure-identity, requests, Azure CLI)',
      lines: [...proxy, `export REQUESTS_CA_BUNDLE=${bundle} SSL_CERT_FILE=${bundle}`],
    },
    {
      client:
        'Node.js 22.21, 24 and later (before: undici’s ProxyAgent, in MSAL Node through system.networkClient)',
      lines: [...proxy, `export NODE_EXTRA_CA_CERTS=${files.caFile} NODE_USE_ENV_PROXY=1`],
    },
    {
      client: 'Go, curl, Ruby, PHP',
      lines: [...proxy, `export SSL_CERT_FILE=${bundle} CURL_CA_BUNDLE=${bundle}`],
    },
    {
      client: '.NET on Linux and PowerShell 7 (on Windows import the CA file into a test user’s store)',
      lines: [...proxy, `export SSL_CERT_FILE=${bundle}`],
    },
    {
      client: 'Java (Spring, MSAL4J)',
      lines: [
        `keytool -importcert -noprompt -alias practice -file ${files.caFile} -keystore practice.p12 -storepass changeit`,
        `export JAVA_TOOL_OPTIONS="-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=${new URL(proxyUrl).port} -Djavax.net.ssl.trustStore=practice.p12 -Djavax.net.ssl.trustStorePassword=changeit"`,
      ],
    },
    {
      client: 'Chromium, Chrome and Edge, with a profile of their own',
      lines: [
        `chromium --proxy-server=${proxyUrl} --ignore-certificate-errors-spki-list=${files.spkiSha256} --user-data-dir=$(mktemp -d)`,
      ],
    },
  ];
}

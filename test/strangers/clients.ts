/** One client that nobody here wrote. Its file prints a line of JSON for each case: `{"case", "pass", "seen"}`. */
export type Client = {
  readonly name: string;
  /** In `clients/`. */
  readonly file: string;
  readonly debian: readonly string[];
  /** How its version is asked for. */
  readonly version: readonly [command: string, ...args: string[]];
};

const PYTHON = '/usr/bin/python3';
const npmVersion = (name: string): Client['version'] => [
  'node',
  '-p',
  `require('./node_modules/${name}/package.json').version`,
];

export const CLIENTS: readonly Client[] = [
  {
    name: 'msal-python',
    file: 'msal_python.py',
    debian: ['python3-msal'],
    version: [PYTHON, '-c', 'import msal; print(msal.__version__)'],
  },
  {
    name: 'azure-cli',
    file: 'azure_cli.py',
    debian: ['azure-cli'],
    version: ['az', 'version', '--query', '"azure-cli"', '-o', 'tsv'],
  },
  {
    name: 'azure-identity',
    file: 'azure-identity.mjs',
    debian: [],
    version: npmVersion('@azure/identity'),
  },
  { name: 'msal-node', file: 'msal-node.mjs', debian: [], version: npmVersion('@azure/msal-node') },
  { name: 'oauth4webapi', file: 'oauth4webapi.mjs', debian: [], version: npmVersion('oauth4webapi') },
  { name: 'openid-client', file: 'openid-client.mjs', debian: [], version: npmVersion('openid-client') },
  {
    name: 'authlib',
    file: 'authlib_client.py',
    debian: ['python3-authlib', 'python3-requests'],
    version: [PYTHON, '-c', 'import authlib; print(authlib.__version__)'],
  },
  {
    name: 'mod-auth-openidc',
    file: 'mod-auth-openidc.mjs',
    debian: ['apache2', 'libapache2-mod-auth-openidc'],
    version: ['dpkg-query', '-W', '-f=${Version}', 'libapache2-mod-auth-openidc'],
  },
  { name: 'auth-js', file: 'auth-js.mjs', debian: [], version: npmVersion('@auth/express') },
  {
    name: 'msal-browser',
    file: 'msal-browser.mjs',
    debian: ['chromium'],
    version: npmVersion('@azure/msal-browser'),
  },
  {
    name: 'oidc-client-ts',
    file: 'oidc-client-ts.mjs',
    debian: ['chromium'],
    version: npmVersion('oidc-client-ts'),
  },
];

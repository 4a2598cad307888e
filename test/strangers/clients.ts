/** One client that nobody here wrote. Its program prints a line of JSON for each case: `{"case", "pass", "seen"}`. */
export type Client = {
  readonly name: string;
  /** In `clients/`: a file, or a folder for Go. */
  readonly program: string;
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
const debianVersion = (name: string): Client['version'] => ['dpkg-query', '-W', '-f=${Version}', name];

export const CLIENTS: readonly Client[] = [
  {
    name: 'msal-python',
    program: 'msal_python.py',
    debian: ['python3-msal'],
    version: [PYTHON, '-c', 'import msal; print(msal.__version__)'],
  },
  {
    name: 'azure-cli',
    program: 'azure_cli.py',
    debian: ['azure-cli'],
    version: ['az', 'version', '--query', '"azure-cli"', '-o', 'tsv'],
  },
  {
    name: 'azure-identity',
    program: 'azure-identity.mjs',
    debian: [],
    version: npmVersion('@azure/identity'),
  },
  { name: 'msal-node', program: 'msal-node.mjs', debian: [], version: npmVersion('@azure/msal-node') },
  { name: 'oauth4webapi', program: 'oauth4webapi.mjs', debian: [], version: npmVersion('oauth4webapi') },
  { name: 'openid-client', program: 'openid-client.mjs', debian: [], version: npmVersion('openid-client') },
  {
    name: 'authlib',
    program: 'authlib_client.py',
    debian: ['python3-authlib', 'python3-requests'],
    version: [PYTHON, '-c', 'import authlib; print(authlib.__version__)'],
  },
  {
    name: 'python-social-auth',
    program: 'python_social_auth.py',
    debian: ['python3-social-auth-core', 'python3-social-django', 'python3-django'],
    version: debianVersion('python3-social-auth-core'),
  },
  {
    name: 'go-oidc',
    program: 'go-oidc',
    debian: ['golang-go', 'golang-github-coreos-go-oidc-dev', 'golang-golang-x-oauth2-dev'],
    version: debianVersion('golang-github-coreos-go-oidc-dev'),
  },
  {
    name: 'ruby-openid-connect',
    program: 'ruby_openid_connect.rb',
    debian: ['ruby-openid-connect'],
    version: debianVersion('ruby-openid-connect'),
  },
  {
    name: 'mod-auth-openidc',
    program: 'mod-auth-openidc.mjs',
    debian: ['apache2', 'libapache2-mod-auth-openidc'],
    version: debianVersion('libapache2-mod-auth-openidc'),
  },
  { name: 'auth-js', program: 'auth-js.mjs', debian: [], version: npmVersion('@auth/express') },
  {
    name: 'express-openid-connect',
    program: 'express-openid-connect.mjs',
    debian: [],
    version: npmVersion('express-openid-connect'),
  },
  {
    name: 'passport-azure-ad',
    program: 'passport-azure-ad.mjs',
    debian: [],
    version: npmVersion('passport-azure-ad'),
  },
  {
    name: 'msal-browser',
    program: 'msal-browser.mjs',
    debian: ['chromium'],
    version: npmVersion('@azure/msal-browser'),
  },
  {
    name: 'oidc-client-ts',
    program: 'oidc-client-ts.mjs',
    debian: ['chromium'],
    version: npmVersion('oidc-client-ts'),
  },
];

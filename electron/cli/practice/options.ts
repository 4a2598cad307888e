import { isGuid } from '../../../shared/entra/guid.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { readOptions } from '../read-options.ts';

export const HELP = `authloupe practice [options]

Starts the practice tenant: a stand-in for Microsoft Entra on this computer that fails as Entra does. It runs until it
gets SIGINT (Ctrl+C) or SIGTERM, and then ends with 0.

  --port N         listen on this port of 127.0.0.1 and ::1 (default: a free one)
  --scenario ID    what is misconfigured (default: healthy), or the path of a scenario file (*.json)
  --app FILE       bring a registration of your own along: an application object of Microsoft Graph
                   (az ad app show), an older manifest, a profiles file, or any configuration that
                   "authloupe convert" reads; can be given several times
  --secret ID=env:NAME
                   what the app with this client ID sends as client secret stands in the environment
                   variable NAME; without it a secret is made and printed; can be given several times
  --user FILE      bring users along (JSON, see docs/practice.md); can be given several times
  --tenant ID=DOMAIN
                   the practice tenant appears under this GUID and domain
  --stay-signed-in show “Stay signed in?” after the password, as most real tenants do
  --control        open a control address for scripts: scenario, clock, keys, tokens, log
  --control-port N its port (default: a free one)
  --proxy          open a proxy that leads Entra's hosts here, and print how clients use it
  --proxy-port N   its port (default: a free one)
  --log            print each request and what was decided to standard error
  --seed S         the same secrets, subjects and codes in every run with this seed
  --list           print the scenarios and end; with --app those that reach the apps of these files
  --json           print one line of JSON instead of text
  --help           print this

Ends with 2 when a port is busy or a file cannot be read, with 64 when an option is wrong.
`;

export type PracticeOptions = {
  /** 0: a free one. */
  readonly port: number;
  readonly scenario: string;
  readonly appFiles: readonly string[];
  readonly userFiles: readonly string[];
  /** Names of environment variables by client ID, in lower case. */
  readonly secretVariables: ReadonlyMap<string, string>;
  readonly tenant: { readonly id: string; readonly domain: string } | null;
  /** `null`: not opened; 0: a free port. */
  readonly controlPort: number | null;
  readonly proxyPort: number | null;
  readonly log: boolean;
  readonly staySignedIn: boolean;
  readonly seed: string | null;
  readonly json: boolean;
  readonly list: boolean;
  readonly help: boolean;
};

const OPTIONS = {
  port: { type: 'string' },
  scenario: { type: 'string' },
  app: { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  user: { type: 'string', multiple: true },
  tenant: { type: 'string' },
  control: { type: 'boolean' },
  'control-port': { type: 'string' },
  proxy: { type: 'boolean' },
  'proxy-port': { type: 'string' },
  log: { type: 'boolean' },
  'stay-signed-in': { type: 'boolean' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const HIGHEST_PORT = 65_535;

/** Error: `usage`. */
export function parsePracticeOptions(args: readonly string[]): Result<PracticeOptions> {
  const read = readOptions(args, OPTIONS);
  if (!read.ok) return read;
  const { values, words } = read.value;
  const [word] = words;
  if (word !== undefined) return fail('usage', `practice takes options only, not ${JSON.stringify(word)}.`);
  const ports = parsePorts(values);
  if (!ports.ok) return ports;
  const secretVariables = parseSecrets(values.secret ?? []);
  if (!secretVariables.ok) return secretVariables;
  const tenant = parseTenant(values.tenant);
  if (!tenant.ok) return tenant;
  const { scenario = 'healthy', seed = null, json = false, list = false, help = false, log = false } = values;
  return ok({
    ...ports.value,
    scenario,
    appFiles: values.app ?? [],
    userFiles: values.user ?? [],
    secretVariables: secretVariables.value,
    tenant: tenant.value,
    log,
    staySignedIn: values['stay-signed-in'] ?? false,
    seed,
    json,
    list,
    help,
  });
}

type Ports = Pick<PracticeOptions, 'port' | 'controlPort' | 'proxyPort'>;

/** A port that is named opens what it belongs to. */
function parsePorts(values: {
  readonly port?: string;
  readonly control?: true;
  readonly 'control-port'?: string;
  readonly proxy?: true;
  readonly 'proxy-port'?: string;
}): Result<Ports> {
  const named = {
    port: values.port,
    'control-port': values['control-port'],
    'proxy-port': values['proxy-port'],
  };
  for (const [name, value] of Object.entries(named))
    if (value !== undefined && !isPort(value))
      return fail('usage', `--${name} must be a number from 0 to ${HIGHEST_PORT}.`);
  const fixed = Object.values(named).filter((value) => value !== undefined && Number(value) !== 0);
  if (new Set(fixed.map(Number)).size < fixed.length)
    return fail('usage', '--port, --control-port and --proxy-port must be different ports.');
  const portOf = (isOpen: true | undefined, value: string | undefined): number | null =>
    value === undefined ? (isOpen === true ? 0 : null) : Number(value);
  return ok({
    port: Number(values.port ?? 0),
    controlPort: portOf(values.control, named['control-port']),
    proxyPort: portOf(values.proxy, named['proxy-port']),
  });
}

const isPort = (value: string): boolean => /^\d{1,5}$/u.test(value) && Number(value) <= HIGHEST_PORT;

function parseSecrets(values: readonly string[]): Result<ReadonlyMap<string, string>> {
  const variables = new Map<string, string>();
  for (const value of values) {
    const [, clientId = '', name] = /^([^=]*)=env:([A-Za-z_]\w*)$/u.exec(value) ?? [];
    // The value itself may be a secret, and is not repeated.
    if (name === undefined || !isGuid(clientId))
      return fail(
        'usage',
        '--secret must be CLIENT-ID=env:NAME: put the secret into an environment variable, never into an argument.',
      );
    variables.set(clientId.toLowerCase(), name);
  }
  return ok(variables);
}

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/iu;

function parseTenant(value: string | undefined): Result<PracticeOptions['tenant']> {
  if (value === undefined) return ok(null);
  const [id = '', domain = '', ...rest] = value.split('=');
  return isGuid(id) && DOMAIN.test(domain) && rest.length === 0
    ? ok({ id: id.toLowerCase(), domain: domain.toLowerCase() })
    : fail(
        'usage',
        '--tenant must be a GUID and a domain: 11111111-2222-3333-4444-555555555555=contoso.example',
      );
}

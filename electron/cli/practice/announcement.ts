import type { App, Directory } from '../../practice/directory.ts';
import type { ClientSettings } from '../../practice/proxy/client-settings.ts';
import type { RunFolder } from './run-folder.ts';

/** What `practice --json` prints once the tenant answers; one line, and `schema` rises when a member changes. */
export type Announcement = {
  readonly schema: 2;
  readonly origin: string;
  /** Every address that answers. Documents and tokens name the first. */
  readonly origins: readonly string[];
  /** PEM of the authority to trust for these origins, and for nothing else. */
  readonly caFile: string;
  readonly scenario: string;
  readonly tenants: readonly { readonly id: string; readonly domain: string; readonly name: string }[];
  readonly apps: readonly AnnouncedApp[];
  readonly users: readonly AnnouncedUser[];
  /** How scripts steer the tenant; `null`: not asked for. */
  readonly control: { readonly url: string; readonly token: string } | null;
  /** How clients meet the tenant as Microsoft Entra; `null`: not asked for. */
  readonly proxy: { readonly url: string; readonly clients: readonly ClientSettings[] } | null;
  /** Sentences: what the files that were brought along say and the practice tenant does not play. */
  readonly notices: readonly string[];
};

export type AnnouncedApp = {
  readonly name: string;
  readonly clientId: string;
  readonly tenantId: string;
  readonly signInAudience: App['signInAudience'];
  readonly redirectUris: {
    readonly web: readonly string[];
    readonly spa: readonly string[];
    readonly publicClient: readonly string[];
  };
  readonly identifierUris: readonly string[];
  /**
   * What the app has in its own settings, which is not always right: that is what scenarios are for. `null` for an app
   * without one, and for one whose secret was given: whoever gave it has it.
   */
  readonly secret: string | null;
  readonly certificate: { readonly certificateFile: string; readonly keyFile: string } | null;
};

export type AnnouncedUser = {
  readonly name: string;
  readonly username: string;
  readonly password: string;
  readonly tenantId: string;
  readonly about: string;
};

type Running = Pick<Announcement, 'control' | 'proxy' | 'notices'> & {
  /** Client IDs whose secrets came from the environment. */
  readonly givenSecrets: ReadonlySet<string>;
  readonly origin: string;
  readonly caFile: string;
  readonly scenario: string;
  readonly directory: Directory;
};

/** Writes the keys that sample apps sign in with beside the CA file, and gathers all that a client needs. */
export async function announce(running: Running, folder: RunFolder): Promise<Announcement> {
  const { origin, caFile, scenario, directory, control, proxy, notices, givenSecrets } = running;
  const own = directory.apps.filter(({ isFirstParty }) => !isFirstParty);
  const apps: AnnouncedApp[] = [];
  for (const app of own) apps.push(await toAnnouncedApp(app, givenSecrets, folder));
  return {
    schema: 2,
    origin,
    origins: [origin, origin.replace('//localhost:', '//127.0.0.1:')],
    caFile,
    scenario,
    tenants: directory.tenants.map(({ id, domain, name }) => ({ id, domain, name })),
    apps,
    users: directory.users.map(({ displayName, username, password, tenantId, about }) => ({
      name: displayName,
      username,
      password,
      tenantId,
      about,
    })),
    control,
    proxy,
    notices,
  };
}

async function toAnnouncedApp(
  app: App,
  givenSecrets: ReadonlySet<string>,
  folder: RunFolder,
): Promise<AnnouncedApp> {
  return {
    name: app.displayName,
    clientId: app.appId,
    tenantId: app.tenantId,
    signInAudience: app.signInAudience,
    redirectUris: {
      web: app.web.redirectUris,
      spa: app.spa.redirectUris,
      publicClient: app.publicClient.redirectUris,
    },
    identifierUris: app.identifierUris,
    secret: givenSecrets.has(app.appId) ? null : app.configuredSecret,
    certificate: await writeCertificate(app, folder),
  };
}

async function writeCertificate(app: App, folder: RunFolder): Promise<AnnouncedApp['certificate']> {
  if (app.configuredCertificate === null) return null;
  const { key, cert } = app.configuredCertificate;
  return {
    certificateFile: await folder.write(`${app.appId}.crt.pem`, cert, false),
    keyFile: await folder.write(`${app.appId}.key.pem`, key, true),
  };
}

import { apiClient } from './api-client.ts';
import { auth0Connection } from './auth0-connection.ts';
import { authJsCode } from './auth-js-code.ts';
import { authJsEnvironment } from './auth-js-environment.ts';
import { authentikBlueprint } from './authentik-blueprint.ts';
import { authorizeUrl } from './authorize-url.ts';
import { aspnetAppsettings } from './aspnet-appsettings.ts';
import { aspnetEnvironment } from './aspnet-environment.ts';
import { azureCliCommand } from './azure-cli-command.ts';
import { azureCliOutput } from './azure-cli-output.ts';
import { azureEnvironment } from './azure-environment.ts';
import { bicep } from './bicep.ts';
import { environment } from './environment.ts';
import type { Format, FormatId, WritableFormat } from './format.ts';
import { githubActions } from './github-actions.ts';
import { ivyAuthAdd } from './ivy-auth-add.ts';
import { ivyConnectionString } from './ivy-connection-string.ts';
import { ivyEnvironment } from './ivy-environment.ts';
import { kindeConnection } from './kinde-connection.ts';
import { kindeFields } from './kinde-fields.ts';
import { manifestAad } from './manifest-aad.ts';
import { manifestGraph } from './manifest-graph.ts';
import { mcp } from './mcp.ts';
import { msalAndroid } from './msal-android.ts';
import { msalCode } from './msal-code.ts';
import { msalBrowser } from './msal-browser.ts';
import { msalNode } from './msal-node.ts';
import { har } from './har.ts';
import { httpRequest } from './http-request.ts';
import { oidcClientJs } from './oidc-client-js.ts';
import { passport } from './passport.ts';
import { powershell } from './powershell.ts';
import { toShape } from './recognise.ts';
import { portalValues } from './portal-values.ts';
import { springApplication } from './spring-application.ts';
import { terraform } from './terraform.ts';
import { theThingsStackCommand } from './the-things-stack-command.ts';
import { theThingsStackJson } from './the-things-stack-json.ts';
import { webConfig } from './web-config.ts';

/** In the order in which they are offered: the products first. */
export const FORMATS: readonly Format[] = [
  ivyConnectionString,
  ivyEnvironment,
  ivyAuthAdd,
  theThingsStackCommand,
  theThingsStackJson,
  authentikBlueprint,
  auth0Connection,
  kindeFields,
  kindeConnection,
  msalBrowser,
  msalNode,
  aspnetAppsettings,
  aspnetEnvironment,
  environment,
  azureEnvironment,
  authJsEnvironment,
  springApplication,
  manifestGraph,
  manifestAad,
  azureCliOutput,
  azureCliCommand,
  powershell,
  terraform,
  bicep,
  githubActions,
  webConfig,
  authorizeUrl,
  httpRequest,
  har,
  apiClient,
  mcp,
  authJsCode,
  oidcClientJs,
  passport,
  msalAndroid,
  msalCode,
  portalValues,
];

/** Those in which a profile can be written. */
export const WRITABLE_FORMATS: readonly WritableFormat[] = FORMATS.filter(
  (format): format is WritableFormat => format.write !== null,
);

export function formatById(id: FormatId): Format {
  const format = FORMATS.find((each) => each.id === id);
  if (format === undefined) throw new Error(`No such format: ${id}`);
  return format;
}

export function writableById(id: FormatId): WritableFormat {
  const format = WRITABLE_FORMATS.find((each) => each.id === id);
  if (format === undefined) throw new Error(`Not written: ${id}`);
  return format;
}

export type Candidate = { readonly format: Format; readonly sureness: number };

/** The formats that a text may be in, the likeliest first; empty when it looks like none of them. */
export function recogniseFormats(text: string): readonly Candidate[] {
  const shape = toShape(text);
  return FORMATS.map((format) => ({ format, sureness: format.recognises(shape) }))
    .filter(({ sureness }) => sureness > 0)
    .sort((a, b) => b.sureness - a.sureness);
}

const SURE = 0.6;
const AHEAD = 0.1;

/** Whether the first candidate needs no confirmation. */
export function isSure([first, second]: readonly Candidate[]): boolean {
  return first !== undefined && first.sureness >= SURE && first.sureness - (second?.sureness ?? 0) >= AHEAD;
}

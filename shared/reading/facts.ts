import type { CloudId } from '../entra/clouds.ts';
import type { Outside } from './outside.ts';
import type { Quoted } from './quoted.ts';

/** What an error was met in; `null` in the facts when nothing tells. */
export const STACKS = [
  'msal.js',
  'msal-node',
  'msal-python',
  'msal.net',
  'msal-java',
  'msal-go',
  'msal-android',
  'msal-ios',
  'adal',
  'azidentity',
  'azure-cli',
  'aspnet',
  'microsoft-identity-web',
  'spring',
  'next-auth',
  'passport',
  'openid-client',
  'jsonwebtoken',
  'python',
  'go',
  'php',
  'java',
  'ruby',
  'rust',
  'flutter',
  'powershell',
  'curl',
  'postman',
  'terraform',
  'github-actions',
  'kubernetes',
  'docker',
  'oauth2-proxy',
  'keycloak',
  'power-platform',
  'product',
] as const;
export type Stack = (typeof STACKS)[number];

/** The way the app asks for tokens, as far as the input tells. */
export type Flow =
  | 'authorization-code'
  | 'client-credentials'
  | 'on-behalf-of'
  | 'device-code'
  | 'password'
  | 'integrated-windows'
  | 'refresh-token'
  | 'implicit'
  | 'silent'
  | 'federated-credential';

/**
 * What the input quotes, for the texts of a diagnosis and its repairs. Everything may be missing; nothing here is a
 * guess. Values come from foreign input: they are shown as text, quoted in commands, never executed.
 */
export type Facts = {
  /** The telling AADSTS number: the one that stands closest to the cause; `null` when there is none. */
  readonly telling: Quoted<number> | null;
  /** Every AADSTS number, each once, in the order of the input. */
  readonly codes: readonly Quoted<number>[];
  readonly oauthError: Quoted | null;
  readonly suberror: Quoted | null;
  /** The app that asked, as sent: usually a GUID, but possibly the wrong value that is the cause. */
  readonly clientId: Quoted | null;
  /** The name that Entra's message gives the app. */
  readonly appName: Quoted | null;
  /** GUID, domain or word (`common`) as addressed or as quoted by the message. */
  readonly tenant: Quoted | null;
  /** The redirect URI as sent. */
  readonly redirectUri: Quoted | null;
  /** Redirect URIs that the input says are registered. */
  readonly registeredRedirectUris: readonly Quoted[];
  /** The scope parameter as sent, several scopes separated by spaces. */
  readonly scope: Quoted | null;
  /** The API that was asked for: GUID or App ID URI. */
  readonly resource: Quoted | null;
  /** A user name or e-mail address. */
  readonly user: Quoted | null;
  /** The request parameter that the message names, for example `grant_type`. */
  readonly parameter: Quoted | null;
  readonly issuerSeen: Quoted | null;
  readonly issuerExpected: Quoted | null;
  readonly audienceSeen: Quoted | null;
  readonly audienceExpected: Quoted | null;
  /** Subject of a federated token, for example `repo:contoso/web:ref:refs/heads/main`. */
  readonly subjectSeen: Quoted | null;
  readonly subjectExpected: Quoted | null;
  /** The login host that was addressed. */
  readonly loginHost: Quoted | null;
  /** Hosts of all addresses in the input, each once. */
  readonly hosts: readonly Quoted[];
  readonly cloud: CloudId | null;
  /** Points in time as written, in the order of the input. */
  readonly times: readonly Quoted[];
  readonly traceId: Quoted | null;
  readonly correlationId: Quoted | null;
  readonly timestamp: Quoted | null;
  readonly flow: Quoted<Flow> | null;
  readonly stack: Quoted<Stack> | null;
  /** Another system’s message in an input without any code of Entra. */
  readonly outside: Quoted<Outside> | null;
};

export const NO_FACTS: Facts = {
  telling: null,
  codes: [],
  oauthError: null,
  suberror: null,
  clientId: null,
  appName: null,
  tenant: null,
  redirectUri: null,
  registeredRedirectUris: [],
  scope: null,
  resource: null,
  user: null,
  parameter: null,
  issuerSeen: null,
  issuerExpected: null,
  audienceSeen: null,
  audienceExpected: null,
  subjectSeen: null,
  subjectExpected: null,
  loginHost: null,
  hosts: [],
  cloud: null,
  times: [],
  traceId: null,
  correlationId: null,
  timestamp: null,
  flow: null,
  stack: null,
  outside: null,
};

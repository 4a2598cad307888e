import {
  AuthError,
  ConfidentialClientApplication,
  CryptoProvider,
  LogLevel,
  PublicClientApplication,
  ResponseMode,
  type AccountInfo,
  type Configuration,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import { parseScopes, type Profile } from '../../shared/profile/profile.ts';
import { NetworkFailure, type HttpRequest } from '../ports.ts';
import type { Sender } from './recording-network.ts';

export type MsalClient = {
  /** Builds the authorization request with PKCE S256; the verifier stays inside. */
  readonly authorizeUrl: (request: AuthorizeInput) => Promise<string>;
  readonly redeem: (answer: AuthorizeAnswer) => Promise<void>;
  /**
   * Asks for a code to type on another device (RFC 8628), tells it, and polls until the user has signed in. Settles only
   * between two polls. Fails with `device-code-expired` when the code's time is over.
   */
  readonly redeemDeviceCode: (tell: (code: UserCode) => void) => Promise<void>;
  /** Uses the refresh token that MSAL keeps, whatever the access token's age. */
  readonly renew: () => Promise<void>;
  /** From now on requests go out, and are recorded, here: a renewal has a record of its own. */
  readonly useSender: (send: Sender) => void;
  readonly forget: () => void;
};

export type AuthorizeInput = { readonly redirectUri: string; readonly state: string; readonly nonce: string };
export type AuthorizeAnswer = {
  readonly code: string;
  readonly state: string;
  readonly clientInfo: string | null;
};

export type UserCode = {
  readonly userCode: string;
  readonly verificationUri: string;
  readonly expiresInSeconds: number;
};

export type MsalSettings = {
  readonly profile: Profile;
  /** `https://host[:port]` */
  readonly loginOrigin: string;
  /** The authority's openid-configuration, as JSON text. */
  readonly authorityMetadata: string;
  readonly secret: string | null;
  readonly send: Sender;
  /** Told each value that must not appear in the record. */
  readonly onSecret: (value: string) => void;
};

/** One MSAL client for one attempt: MSAL throttles a client instance after 429 and 5xx answers. */
export function createMsalClient(settings: MsalSettings): MsalClient {
  const { profile } = settings;
  let { send } = settings;
  const configuration = configurationOf(settings, (request) => send(request));
  const client =
    settings.secret === null
      ? new PublicClientApplication(configuration)
      : new ConfidentialClientApplication({
          ...configuration,
          auth: { ...configuration.auth, clientSecret: settings.secret },
        });
  const scopes = [...parseScopes(profile.scopes)];
  let sent: (AuthorizeInput & { readonly verifier: string }) | null = null;
  let account: AccountInfo | null = null;

  return {
    authorizeUrl: async (request) => {
      const pkce = await new CryptoProvider().generatePkceCodes();
      settings.onSecret(pkce.verifier);
      sent = { ...request, verifier: pkce.verifier };
      return client.getAuthCodeUrl({
        scopes,
        redirectUri: request.redirectUri,
        responseMode: RESPONSE_MODES[profile.responseMode],
        state: request.state,
        nonce: request.nonce,
        codeChallenge: pkce.challenge,
        codeChallengeMethod: 'S256',
        ...given('prompt', profile.prompt),
        ...given('loginHint', profile.loginHint),
        ...given('domainHint', profile.domainHint),
        extraQueryParameters: Object.fromEntries(
          profile.extraQueryParameters.map(({ name, value }) => [name, value]),
        ),
      });
    },
    redeem: async (answer) => {
      if (sent === null) throw new Error('redeem() needs the request that authorizeUrl() made');
      const result = await client.acquireTokenByCode(
        {
          scopes,
          redirectUri: sent.redirectUri,
          code: answer.code,
          codeVerifier: sent.verifier,
          state: sent.state,
          // Here and not in the payload: the confidential client passes on the request's nonce only.
          nonce: sent.nonce,
        },
        {
          code: answer.code,
          state: answer.state,
          ...(answer.clientInfo === null ? {} : { client_info: answer.clientInfo }),
        },
      );
      account = result.account;
    },
    redeemDeviceCode: async (tell) => {
      if (!(client instanceof PublicClientApplication))
        throw new Error('A device code is redeemed without a secret.');
      const result = await client.acquireTokenByDeviceCode({
        scopes,
        deviceCodeCallback: ({ userCode, verificationUri, expiresIn }) => {
          // MSAL goes on with what a refusal lacks.
          if (!Number.isFinite(expiresIn)) throw new Error('No code came.');
          tell({ userCode, verificationUri, expiresInSeconds: expiresIn });
        },
      });
      account = result?.account ?? null;
    },
    renew: async () => {
      if (account === null) throw new Error('renew() needs a sign-in that returned an account');
      const result = await client.acquireTokenSilent({ account, scopes, forceRefresh: true });
      account = result.account;
    },
    useSender: (next) => {
      send = next;
    },
    forget: () => {
      account = null;
      client.clearCache();
    },
  };
}

const RESPONSE_MODES = {
  query: ResponseMode.QUERY,
  fragment: ResponseMode.FRAGMENT,
  form_post: ResponseMode.FORM_POST,
} as const satisfies Record<Profile['responseMode'], (typeof ResponseMode)[keyof typeof ResponseMode]>;

function given<K extends string>(name: K, value: string): Partial<Record<K, string>> {
  return value === '' ? {} : ({ [name]: value } as Partial<Record<K, string>>);
}

function configurationOf(settings: MsalSettings, send: Sender): Configuration {
  return {
    auth: {
      clientId: settings.profile.clientId,
      authority: `${settings.loginOrigin}/${settings.profile.tenant}`,
      // Without this MSAL asks the public cloud whether the host is Entra's.
      knownAuthorities: [new URL(settings.loginOrigin).host],
      authorityMetadata: settings.authorityMetadata,
    },
    system: {
      networkClient: toNetworkModule(send, originOf(settings.profile)),
      loggerOptions: { piiLoggingEnabled: false, logLevel: LogLevel.Error, loggerCallback: () => undefined },
    },
  };
}

/** MSAL keeps the message of its own errors only; any other error becomes a bare `network_error`. */
function toNetworkModule(send: Sender, extraHeaders: Readonly<Record<string, string>>): INetworkModule {
  const exchange = async <T>(
    method: HttpRequest['method'],
    url: string,
    options?: NetworkRequestOptions,
  ): Promise<NetworkResponse<T>> => {
    try {
      const response = await send({
        method,
        url,
        headers: { ...options?.headers, ...extraHeaders },
        body: options?.body ?? null,
      });
      return {
        status: response.status,
        headers: { ...response.headers },
        body: JSON.parse(response.body) as T,
      };
    } catch (cause) {
      if (cause instanceof NetworkFailure) throw new AuthError('network_error', cause.message);
      if (cause instanceof SyntaxError) throw new AuthError('not_json', 'The answer is not JSON.');
      throw cause;
    }
  };
  return {
    sendGetRequestAsync: (url, options) => exchange('GET', url, options),
    sendPostRequestAsync: (url, options) => exchange('POST', url, options),
  };
}

/** A code of a SPA redirect URI is redeemed by a cross-origin request only (AADSTS9002327). */
function originOf(profile: Profile): Record<string, string> {
  return profile.platform === 'spa' ? { Origin: new URL(profile.redirectUri).origin } : {};
}

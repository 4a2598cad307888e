import { appNotFoundInTenant } from '../../app/causes/app-not-found-in-tenant.ts';
import { wrongClientIdValue } from '../../app/causes/wrong-client-id-value.ts';
import { all, any, code, look, not, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { dynamicRegistrationUnsupported } from '../causes/dynamic-registration-unsupported.ts';
import { mcpMetadataIncomplete } from '../causes/mcp-metadata-incomplete.ts';
import { mcpMetadataMismatch } from '../causes/mcp-metadata-mismatch.ts';
import * as mcp from './mcp-looks.ts';

const MCP_CLIENT = says('mcp; model context protocol; claude; copilot; cursor; codex; streamable http');

/** Entra answered: then the client had accepted the metadata. */
const REACHED_ENTRA = code(9010010, 901002, 500011, 650053, 50011, 7000218);

const NO_REGISTRATION = says(`
      does not support dynamic client registration; dynamic client registration not supported; dynamic
      client registration is not supported; dynamic registration … not supported; automatic client
      registration … not supported|available; does not support automatic client registration; no
      registration endpoint; missing registration endpoint
    `);

const NO_PKCE_METHODS = says(`
      does not support code challenge method s256; code_challenge_methods_supported … missing|absent|required|empty;
      missing code_challenge_methods_supported; code_challenge_methods_supported … not … metadata|present|listed|include;
      does not advertise code_challenge_methods_supported
    `);

/** A client that reads in the metadata whether it may send a code challenge. */
const NO_CHALLENGE_SENT = says(`
      never sends|sent|send code challenge; does not send code challenge; doesnt send code challenge; not sending code
      challenge; no code challenge … sent; no code challenge methods supported; pkce … not possible|advertised; thinks … pkce;
      does not advertise pkce; nothing on pkce
    `);

const OTHER_RESOURCE = says(`
      protected resource * … does not match expected; protected resource metadata resource … does not match;
      protected resource metadata resource mismatch; does not implement oauth 2.0 protected resource metadata;
      resource server does not implement oauth 2.0 protected resource metadata
    `);

export const mcpSignals = [
  ...signalsOf(
    dynamicRegistrationUnsupported,
    [4.5, NO_REGISTRATION],
    // The client found the metadata, and no way to register: it never comes to a sign-in page.
    [2.4, all(says('couldnt reach mcp server'), look(mcp.isResourceMetadata), says('entra; azure'))],
    [
      3.2,
      all(
        MCP_CLIENT,
        says(
          `
      cannot post register; post register … 404|405; register 404|405; register on our|my … 404; register …
      is|returns|answers|gives 404|405; dynamic client registration failed; http 404 … dynamic client registration;
      dynamic registration failed; registration failed 400|401|403|404|405; register endpoint returns|answers 404|405;
      couldnt register with … sign in service; mcp_registration_failed; o auth registration error; oauth registration
      error
    `,
        ),
      ),
    ],
    [
      5,
      all(
        code(700016, 700038, 90112),
        look(mcp.isClientIdDocument),
        any(MCP_CLIENT, says('client metadata; client id metadata; cimd')),
      ),
    ],
    [-3, all(NO_REGISTRATION, REACHED_ENTRA)],
  ),
  ...signalsOf(
    mcpMetadataIncomplete,
    [4.5, NO_PKCE_METHODS],
    [1, all(says('code_challenge_methods_supported'), MCP_CLIENT)],
    [2.2, all(says('does not support pkce; does not advertise pkce'), MCP_CLIENT)],
    [2.4, all(NO_CHALLENGE_SENT, says('kubelogin; oidc login; azure; entra'))],
    [3.4, all(NO_CHALLENGE_SENT, says('discovery; well known; metadata; openid configuration'))],
    [-3, all(NO_PKCE_METHODS, REACHED_ENTRA)],
  ),
  ...signalsOf(
    mcpMetadataMismatch,
    [4.5, OTHER_RESOURCE],
    [4.5, look(mcp.isV1AuthorizationServer)],
    [3.4, look(mcp.isResourceMetadataNotFound)],
    [2.7, all(look(mcp.isResourceMetadata), says('mismatch; does not match; doesnt match'))],
    [-3, all(OTHER_RESOURCE, REACHED_ENTRA)],
  ),
  // A client ID of that form is no typing error.
  ...signalsOf(wrongClientIdValue, [-4, all(look(mcp.isClientIdDocument), MCP_CLIENT)]),
  ...signalsOf(appNotFoundInTenant, [-3, all(look(mcp.isClientIdDocument), MCP_CLIENT, not(code(7000229)))]),
];

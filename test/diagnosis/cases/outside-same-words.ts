import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { outside, outsideHeldOut } from './outside-the-list.ts';

/** The words of sign-in (issuer, consent, secret, token ...) where they mean something else. */
export const OUTSIDE_SAME_WORDS: readonly Case[] = [
  outside(
    'outside-word-issuer',
    'several-lines',
    'Status: False, Reason: IssuerNotFound, Message: Referenced "ClusterIssuer" not found: clusterissuer.cert-manager.io "letsencrypt-prod" not found',
  ),
  outside(
    'outside-word-redirect',
    'question',
    'After moving the blog, every page answers 301 to itself: http redirects to https and Cloudflare (mode Flexible) fetches http again. No login on that site.',
  ),
  outsideHeldOut(
    'outside-word-consent',
    'question',
    'Our consent banner loads twice. With Google consent mode v2 the second one overwrites ad_storage=denied before the visitor has clicked anything.',
  ),
  outside(
    'outside-word-secret',
    'several-lines',
    block`
      remote: error: GH013: Repository rule violations found for refs/heads/main.
      remote: - GITHUB PUSH PROTECTION
      remote:     Push cannot contain secrets
      remote:       —— Azure Active Directory Application Secret ————————————
      remote:        locations:
      remote:          - commit: 7c1d02e  path: appsettings.Development.json:14
    `,
  ),
  outside(
    'outside-word-cookie',
    'browser-console',
    'Cookie “_ga_7Q2” has been rejected for invalid domain.\nCookie “theme” will be soon rejected because it has the “SameSite” attribute set to “None” without the “secure” attribute.',
  ),
  outsideHeldOut(
    'outside-word-audience',
    'question',
    'The campaign manager says our custom audience is too small and has expired. We uploaded 900 addresses, 1,000 matched ones are required. Can two audiences be combined?',
  ),
  outside(
    'outside-word-scope',
    'browser-console',
    "Uncaught ReferenceError: Cannot access 'scope' before initialization\n    at register (sw.js:4:18)\nFailed to register a ServiceWorker for scope ('https://shop.example/'): A bad HTTP response code (404) was received when fetching the script.",
  ),
  outside(
    'outside-word-expired',
    'nested-json',
    '{"error":{"code":"expired_card","doc_url":"https://stripe.com/docs/error-codes/expired-card","message":"Your card has expired.","param":"exp_month","type":"card_error"}}',
  ),
  outsideHeldOut(
    'outside-word-denied',
    'http-capture',
    'HTTP/1.1 403 Forbidden\nServer: AmazonS3\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>9B2X7Q</RequestId></Error>',
  ),
  outside(
    'outside-word-version',
    'several-lines',
    'Semantic error at paths./orders.get.parameters.0.type\nSwagger v2.0 documents cannot contain "oneOf"; is this meant to be openapi: 3.0.3? The attribute openapi is invalid.',
  ),
  outside(
    'outside-word-tenant-shop',
    'stack-trace',
    'Stancl\\Tenancy\\Exceptions\\TenantCouldNotBeIdentifiedOnDomainException: Tenant could not be identified on domain acme.localhost',
  ),
  outsideHeldOut(
    'outside-word-tenant-flat',
    'question',
    'My tenant moved out in May and denied that the lease was still valid. The property software will not let me close the tenant record: "invalid state, tenant has open balance".',
  ),
  outside(
    'outside-word-token-json',
    'browser-console',
    'Uncaught (in promise) SyntaxError: Unexpected token \'<\', "<!doctype "... is not valid JSON\n    at loadOrders (orders.js:12)',
  ),
  outside(
    'outside-word-token-model',
    'python-dict',
    "Error code: 400 - {'error': {'message': \"This model's maximum context length is 8192 tokens. However, your messages resulted in 11207 tokens. Please reduce the length of the messages.\", 'code': 'context_length_exceeded'}}",
  ),
  outsideHeldOut(
    'outside-word-token-form',
    'several-lines',
    'Forbidden (403)\nCSRF verification failed. Request aborted.\nReason given for failure: CSRF token from POST incorrect.\n(contact form, DEBUG=True)',
  ),
  outside(
    'outside-word-nonce-script',
    'browser-console',
    "Refused to execute inline script because it violates the following Content Security Policy directive: \"script-src 'self' 'nonce-r4nd0m'\". Either the 'unsafe-inline' keyword, a hash, or a nonce ('nonce-...') is required to enable inline execution.",
  ),
  outside(
    'outside-word-nonce-chain',
    'stack-trace',
    'Error: nonce has already been used [ See: https://links.ethers.org/v5-errors-NONCE_EXPIRED ] (error={"reason":"processing response error","body":"{\\"error\\":{\\"code\\":-32000,\\"message\\":\\"nonce too low\\"}}"}, code=NONCE_EXPIRED, version=providers/5.7.2)',
  ),
  outsideHeldOut(
    'outside-word-claim',
    'several-lines',
    'Warning  FailedScheduling  default-scheduler  0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims. claim "orders-data" is being deleted.',
  ),
  outside(
    'outside-word-assertion',
    'several-lines',
    block`
      FAIL  src/session.test.ts > rejects an expired token
      AssertionError: expected 200 to be 401 // Object.is equality
      - Expected  401
      + Received  200
    `,
  ),
  outside(
    'outside-word-broker',
    'several-lines',
    '1749: Connection error: Connection Refused: not authorised.\nmosquitto[88]: Client sensor-12 disconnected, not authorised. (broker 2.0.18, password_file set)',
  ),
  outsideHeldOut(
    'outside-word-authority',
    'several-lines',
    'Type: urn:ietf:params:acme:error:caa\nDetail: While processing CAA for shop.example: CAA record for shop.example prevents issuance by this certificate authority',
  ),
  outside(
    'outside-word-federation',
    'several-lines',
    'error[E029]: Encountered 1 build error while trying to build the supergraph.\nINVALID_FIELD_SHARING: Non-shareable field "User.email" is resolved from multiple subgraphs of the federation.',
  ),
];

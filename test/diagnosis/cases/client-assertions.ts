import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, entra, pythonDict, tokenJson, tokenJsonOld } from '../writing/entra-error.ts';
import { guid, thumbprint } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import { azidentityGo, azidentityNet, msalJava, msalJs, msalNet } from '../writing/microsoft-libraries.ts';
import { githubActions, powerShell, terraform } from '../writing/tools.ts';
import { springClient } from '../writing/web-stacks.ts';

const app = guid('sorrel sync');

export const CLIENT_ASSERTIONS: readonly Case[] = [
  {
    id: 'certificate-not-registered-net',
    cause: 'client_certificate_not_registered',
    code: 'AADSTS700027',
    format: 'net-exception',
    text: azidentityNet(says.certificateUnknown(app, thumbprint('sorrel')), 'ClientCertificateCredential'),
  },
  {
    id: 'certificate-not-registered-python',
    cause: 'client_certificate_not_registered',
    code: 'AADSTS700027',
    format: 'python-dict',
    text: pythonDict(says.certificateUnknown(guid('py cert'), thumbprint('py cert'))),
  },
  {
    id: 'certificate-renewed-not-uploaded',
    cause: 'client_certificate_not_registered',
    code: 'AADSTS700027',
    format: 'question',
    holdOut: true,
    text: block`
      Renewed the certificate on the server (new thumbprint ${thumbprint('renewed')}), portal still lists ${thumbprint('previous')}. Connect-ExchangeOnline -CertificateThumbprint fails:
      AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Thumbprint of key used by client: '${thumbprint('renewed')}'
    `,
  },
  {
    id: 'certificate-not-registered-msal-net',
    cause: 'client_certificate_not_registered',
    code: 'AADSTS700027',
    format: 'msal-net',
    text: msalNet(says.certificateUnknown(guid('net cert'), thumbprint('net cert'))),
  },
  {
    id: 'certificate-wrong-app-msal-node',
    cause: 'client_certificate_not_registered',
    code: 'AADSTS700027',
    format: 'msal-node',
    holdOut: true,
    text: block`
      The .pfx belongs to another app registration, I noticed too late.
      ${msalJs(says.certificateUnknown(guid('node cert'), thumbprint('node cert')))}
    `,
  },
  {
    id: 'assertion-header-no-thumbprint',
    cause: 'client_assertion_header_wrong',
    code: 'AADSTS5002723',
    format: 'token-json',
    text: tokenJson(
      entra(
        5002723,
        'invalid_client',
        'Invalid JWT token. No certificate SHA-1 thumbprint, certificate SHA-256 thumbprint, nor keyId specified in token header.',
      ),
    ),
  },
  {
    id: 'assertion-header-old',
    cause: 'client_assertion_header_wrong',
    code: 'AADSTS50027',
    format: 'several-errors',
    text: tokenJsonOld(
      entra(
        70002,
        'invalid_client',
        'Error validating credentials. AADSTS50027: Invalid JWT token. No certificate thumbprint specified in token header.',
      ),
    ),
  },
  {
    id: 'assertion-header-hex-x5t',
    cause: 'client_assertion_header_wrong',
    code: 'AADSTS700027',
    format: 'decoded-token',
    holdOut: true,
    text: block`
      I sign the client assertion myself with jose. Certificate is uploaded (thumbprint ${thumbprint('jose')}).

      header: {"alg":"RS256","typ":"JWT","x5t":"${Buffer.from(thumbprint('jose')).toString('base64url')}"}
      payload: {"aud":"https://login.microsoftonline.com/${guid('t-jose')}/oauth2/v2.0/token","iss":"${guid('jose')}","sub":"${guid('jose')}","jti":"1","nbf":1718000000,"exp":1718000600}

      x5t is the base64url of the hex string. Entra: AADSTS700027: The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found., Thumbprint of key used by client: '${Buffer.from(thumbprint('jose')).toString('hex').toUpperCase()}']
    `,
  },
  {
    id: 'assertion-header-spring',
    cause: 'client_assertion_header_wrong',
    code: 'AADSTS5002723',
    format: 'spring',
    text: block`
      client-authentication-method: private_key_jwt, header of the generated assertion is only {"alg":"RS256"}
      ${springClient(entra(5002723, 'invalid_client', 'Invalid JWT token. No certificate SHA-1 thumbprint, certificate SHA-256 thumbprint, nor keyId specified in token header.'))}
    `,
  },
  {
    id: 'assertion-time-zone',
    cause: 'client_assertion_time_invalid',
    code: 'AADSTS700024',
    format: 'powershell',
    text: block`
      $exp = [int](Get-Date -UFormat %s) + 300   # local time, machine is in Lisbon
      ${powerShell(says.assertionTime('2024-12-07T12:09:18.3149355Z', '1970-01-01T00:00:00.0000000Z', '2024-12-07T11:14:18.0000000Z'))}
    `,
  },
  {
    id: 'assertion-cached-java',
    cause: 'client_assertion_time_invalid',
    code: 'AADSTS700024',
    format: 'msal-java',
    text: block`
      Starts fine, fails exactly one hour later. The ClientCredentialFactory.createFromClientAssertion(...) is built once at startup.
      ${msalJava(says.assertionTime('2025-08-29T05:47:32.1501147Z', '2025-08-29T04:37:30.0000000Z', '2025-08-29T04:47:30.0000000Z'))}
    `,
  },
  {
    id: 'assertion-long-job',
    cause: 'client_assertion_time_invalid',
    code: 'AADSTS700024',
    format: 'github-actions',
    holdOut: true,
    text: block`
      2025-01-14T09:02:11.4071923Z ##[group]Run az storage blob upload-batch
      2025-01-14T10:14:52.0091552Z ${description(says.assertionTime('2025-01-14T10:14:51.8812345Z', '2025-01-14T09:01:40.0000000Z', '2025-01-14T09:11:40.0000000Z'))}
      2025-01-14T10:14:52.0098841Z ##[error]Process completed with exit code 1.
      azure/login with OIDC is the first step, the upload takes more than an hour.
    `,
  },
  {
    id: 'assertion-time-actions-plan',
    cause: 'client_assertion_time_invalid',
    code: 'AADSTS700024',
    format: 'terraform',
    text: terraform(
      says.assertionTime(
        '2025-05-03T12:41:07.3312000Z',
        '2025-05-03T11:30:11.0000000Z',
        '2025-05-03T11:40:11.0000000Z',
      ),
    ),
  },
  {
    id: 'clock-vm-behind',
    cause: 'clock_skew',
    code: 'AADSTS700024',
    format: 'several-lines',
    text: block`
      root@edge-14:~# date -u
      Tue Mar  4 06:12:09 UTC 2025
      root@edge-14:~# timedatectl | grep synchronized
      System clock synchronized: no
      ${description(says.assertionTime('2025-03-04T07:03:55.1120000Z', '2025-03-04T06:12:10.0000000Z', '2025-03-04T06:22:10.0000000Z'))}
      The real time was 07:03 UTC.
    `,
  },
  {
    id: 'clock-not-yet-valid-dotnet',
    cause: 'clock_skew',
    code: null,
    format: 'jwt-library',
    holdOut: true,
    text: block`
      Microsoft.IdentityModel.Tokens.SecurityTokenNotYetValidException: IDX10222: Lifetime validation failed. The token is not yet valid. ValidFrom (UTC): '5/6/2025 8:41:20 AM', Current time (UTC): '5/6/2025 8:29:03 AM'.
      The VM was resumed from a snapshot, w32tm /query /status says the source is Local CMOS Clock.
    `,
  },
  {
    id: 'clock-pyjwt-iat',
    cause: 'clock_skew',
    code: null,
    format: 'jwt-library',
    text: block`
        File "/usr/lib/python3/site-packages/jwt/api_jwt.py", line 288, in _validate_iat
          raise ImmatureSignatureError("The token is not yet valid (iat)")
      jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)

      Only on my WSL after the laptop slept; iat=1746520000 and python -c "import time;print(time.time())" prints 1746519712. leeway is 0.
    `,
  },
  {
    id: 'clock-docker-nbf',
    cause: 'clock_skew',
    code: null,
    format: 'question',
    text: 'Spring resource server in Docker Desktop: "An error occurred while attempting to decode the Jwt: Jwt used before 2025-05-06T08:41:20Z". Container clock is 7 minutes behind the host after hibernate, hwclock differs from date. Restarting Docker fixes it for a day.',
  },
  {
    id: 'federated-github-environment',
    cause: 'federated_credential_mismatch',
    code: 'AADSTS700213',
    format: 'github-actions',
    text: githubActions(
      says.federatedSubject('repo:fenwick-tools/orchard:environment:Production'),
      'repo:fenwick-tools/orchard:environment:Production',
    ),
  },
  {
    id: 'federated-letter-case',
    cause: 'federated_credential_mismatch',
    code: 'AADSTS7002138',
    format: 'azure-cli',
    holdOut: true,
    text: `ERROR: ${description(
      entra(
        7002138,
        'invalid_client',
        "No matching federated identity record found for presented assertion subject 'repo:Fenwick-Tools/orchard:ref:refs/heads/main'. The subject matches with case-insensitive comparison, but not with case-sensitive comparison. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.",
      ),
    )}`,
  },
  {
    id: 'federated-aks-issuer',
    cause: 'federated_credential_mismatch',
    code: 'AADSTS700211',
    format: 'azidentity',
    holdOut: true,
    text: azidentityGo(
      entra(
        700211,
        'invalid_client',
        "No matching federated identity record found for presented assertion issuer 'https://westeurope.oic.prod-aks.azure.com/5e1b/77aa/'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion.",
      ),
      'WorkloadIdentityCredential',
      guid('t-aks'),
    ),
  },
  {
    id: 'federated-old-code',
    cause: 'federated_credential_mismatch',
    code: 'AADSTS70021',
    format: 'terraform',
    text: terraform(
      entra(
        70021,
        'invalid_request',
        "No matching federated identity record found for presented assertion. Assertion Issuer: 'https://app.terraform.io'. Assertion Subject: 'organization:fenwick:project:core:workspace:prod:run_phase:plan'. Assertion Audience: 'api://AzureADTokenExchange'.",
      ),
    ),
  },
  {
    id: 'federated-pull-request',
    cause: 'federated_credential_mismatch',
    code: 'AADSTS700213',
    format: 'github-actions',
    text: githubActions(
      says.federatedSubject('repo:wharf-labs/site:pull_request'),
      'repo:wharf-labs/site:pull_request',
    ),
  },
];

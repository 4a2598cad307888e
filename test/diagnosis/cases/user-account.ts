import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { description, entra, pythonDict, tokenJson, tokenJsonOld } from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import {
  adalNet,
  azidentityPython,
  msalJava,
  msalNet,
  msalNodeObject,
} from '../writing/microsoft-libraries.ts';
import { pageText } from '../writing/pages.ts';
import { powerShell, signInPane, signInRecord } from '../writing/tools.ts';

export const USER_ACCOUNT: readonly Case[] = [
  {
    id: 'password-wrong-ropc',
    cause: 'bad_user_credentials',
    code: 'AADSTS50126',
    format: 'token-json',
    text: tokenJson(says.passwordWrong()),
  },
  {
    id: 'password-wrong-log',
    cause: 'bad_user_credentials',
    code: 'AADSTS50126',
    format: 'sign-in-log',
    text: signInPane(says.passwordWrong(), 'Report Runner', 'svc.report@cove.example'),
  },
  {
    id: 'password-special-characters',
    cause: 'bad_user_credentials',
    code: 'AADSTS50126',
    format: 'question',
    holdOut: true,
    text: `grant_type=password with username=ci@cove.example, cloud-only user, I can sign in at portal.azure.com with the same password?! ${description(says.passwordWrong(), '\n')}`,
  },
  {
    id: 'federated-password-no-hash',
    cause: 'federated_user_ropc',
    code: 'AADSTS50126',
    format: 'msal-python',
    text: block`
      The accounts are federated with AD FS (no password hash sync). Interactive login works, username/password does not:
      ${pythonDict(says.passwordWrong())}
    `,
  },
  {
    id: 'federated-ws-trust',
    cause: 'federated_user_ropc',
    code: null,
    format: 'msal-net',
    text: block`
      MSAL.NetCore.4.54.1.0.MsalClientException:
      	ErrorCode: parsing_wstrust_response_failed
      Microsoft.Identity.Client.MsalClientException: There was an error parsing WS-Trust response from the endpoint. This may occur if there are issues with your ADFS configuration. See https://aka.ms/msal-net-iwa-troubleshooting for more details. Error Message: Federated service at https://sts.cove.example/adfs/services/trust/2005/usernamemixed returned error: ID3242: The security token could not be authenticated or authorized.
         at Microsoft.Identity.Client.WsTrust.CommonNonInteractiveHandler.PerformWsTrustMexExchangeAsync(String federationMetadataUrl)
         at Microsoft.Identity.Client.Internal.Requests.UsernamePasswordRequest.FetchAssertionFromWsTrustAsync()
    `,
  },
  {
    id: 'federated-null-password',
    cause: 'federated_user_ropc',
    code: 'AADSTS50056',
    format: 'msal-java',
    holdOut: true,
    text: msalJava(
      entra(
        50056,
        'invalid_grant',
        'Invalid or null password: password does not exist in the directory for this user.',
      ),
    ),
  },
  {
    id: 'user-not-in-directory',
    cause: 'user_not_found',
    code: 'AADSTS50034',
    format: 'azidentity',
    text: azidentityPython(says.userNotFound('cove.example'), 'UsernamePasswordCredential'),
  },
  {
    id: 'user-not-in-directory-adal',
    cause: 'user_not_found',
    code: 'AADSTS50034',
    format: 'adal',
    text: adalNet(
      entra(
        70002,
        'invalid_grant',
        `Error validating credentials. AADSTS50034: The user account svc@cove.example does not exist in the ${guid('t-cove')} directory. To sign into this application, the account must be added to the directory.`,
      ),
    ),
  },
  {
    id: 'user-object-missing',
    cause: 'user_not_found',
    code: 'AADSTS51004',
    format: 'sign-in-log',
    holdOut: true,
    text: signInRecord(
      entra(
        51004,
        'invalid_grant',
        'The user account does not exist in the directory. An application likely chose the wrong tenant to sign into, and the currently logged in user was prevented from doing so since they did not exist in your tenant.',
      ),
    ),
  },
  {
    id: 'password-wrong-node',
    cause: 'bad_user_credentials',
    code: 'AADSTS50126',
    format: 'msal-node',
    holdOut: true,
    text: msalNodeObject(says.passwordWrong()),
  },
  {
    id: 'federated-powershell-pta',
    cause: 'federated_user_ropc',
    code: 'AADSTS50126',
    format: 'powershell',
    text: block`
      # users are synced, domain type is Federated (Get-MgDomain: authenticationType = Federated)
      Get-MsalToken -ClientId $id -UserCredential $cred
      ${powerShell(says.passwordWrong(), 'Get-MsalToken')}
    `,
  },
  {
    id: 'user-not-found-page',
    cause: 'user_not_found',
    code: 'AADSTS50034',
    format: 'entra-page-text',
    holdOut: true,
    text: pageText(says.userNotFound('Cove Marine')),
  },
  {
    id: 'password-wrong-net',
    cause: 'bad_user_credentials',
    code: 'AADSTS50126',
    format: 'msal-net',
    text: msalNet(says.passwordWrong()),
  },
  {
    id: 'user-not-found-json',
    cause: 'user_not_found',
    code: 'AADSTS50034',
    format: 'nested-json',
    text: `{"function":"login","result":${JSON.stringify(tokenJsonOld(says.userNotFound('cove.example')))}}`,
  },
];

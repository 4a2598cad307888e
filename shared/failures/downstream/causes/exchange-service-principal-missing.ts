import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { clientIdIn, userIn } from '../../../reasoning/dialects/known-values.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const exchangeServicePrincipalMissing = defineCause('exchange_service_principal_missing', {
  title: 'App unknown to Exchange or without rights on the mailbox',
  summary: (facts) =>
    `Exchange refuses the app-only token of ${theApp(facts)} for IMAP, POP or SMTP: the app is not registered in Exchange (New-ServicePrincipal), was registered with the object ID of the app registration instead of the enterprise application, or has no permission on the mailbox.`,
  ruledOutBy: () =>
    'The audience (aud) of the token is not outlook.office365.com, or roles lacks IMAP.AccessAsApp, POP.AccessAsApp or SMTP.SendAsApp.',
  nextStep: () =>
    `Run Get-ServicePrincipal in Exchange Online PowerShell and compare its ObjectId with the Object ID under ${menuPath('enterprise-app-overview')}.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `Exchange Online PowerShell: New-ServicePrincipal -AppId ${clientIdIn(facts)} -ObjectId <object-id> -DisplayName "Mail app". The object ID is that of the enterprise application.`,
        ],
        [
          null,
          `Then Add-MailboxPermission -Identity ${userIn(facts)} -User <object-id> -AccessRights FullAccess.`,
        ],
        [
          null,
          'The XOAUTH2 string is the Base64 of user=<mailbox>, ^A, auth=Bearer <token>, ^A, ^A (^A is the byte 0x01); the token is for https://outlook.office365.com/.default.',
        ],
      ],
      {
        undo: 'Remove-MailboxPermission and Remove-ServicePrincipal with the same values.',
        privilege: 'Exchange Administrator.',
      },
    ),
    askAdministrator(facts, {
      problem: 'Our app gets a token for Exchange Online, but the mail server refuses it.',
      request: [
        'Please run in Exchange Online PowerShell: New-ServicePrincipal with the app’s ID and the object ID of its enterprise application (not of the app registration),',
        'and Add-MailboxPermission with FullAccess for that service principal on the mailbox.',
      ],
      undo: 'Remove-MailboxPermission and Remove-ServicePrincipal.',
      privilege: 'Exchange Administrator.',
    }),
  ],
});

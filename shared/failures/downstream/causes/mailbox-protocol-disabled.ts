import { defineCause } from '../../../reasoning/cause.ts';
import { userIn } from '../../../reasoning/dialects/known-values.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';

export const mailboxProtocolDisabled = defineCause('mailbox_protocol_disabled', {
  title: 'SMTP AUTH, IMAP or POP disabled for the mailbox',
  summary: () =>
    'The mail protocol is switched off in Exchange for the mailbox or the whole tenant (SmtpClientAuthenticationDisabled, ImapEnabled, PopEnabled), so the mail server refuses any login, including one with a valid token.',
  ruledOutBy: () =>
    'The server answers 5.7.3 only, and Get-CASMailbox shows the protocol as enabled for this mailbox.',
  nextStep: (facts) =>
    `Run in Exchange Online PowerShell: Get-CASMailbox ${userIn(facts)} | Format-List SmtpClientAuthenticationDisabled, ImapEnabled, PopEnabled, and Get-TransportConfig.`,
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          `Exchange Online PowerShell, SMTP for this mailbox: Set-CASMailbox -Identity ${userIn(facts)} -SmtpClientAuthenticationDisabled $false.`,
        ],
        [
          null,
          `IMAP or POP: Set-CASMailbox -Identity ${userIn(facts)} -ImapEnabled $true -PopEnabled $true.`,
        ],
        [
          null,
          'Security defaults and authentication policies can also forbid SMTP AUTH; sending by Microsoft Graph (Mail.Send) needs none of this.',
        ],
      ],
      {
        change: {
          before: 'SmtpClientAuthenticationDisabled: True',
          after: 'SmtpClientAuthenticationDisabled: False',
        },
        undo: 'Set the former values with Set-CASMailbox.',
        privilege: 'Exchange Administrator.',
      },
    ),
    askAdministrator(facts, {
      problem: 'The mail server refuses our app because the protocol is disabled for the mailbox.',
      request: [
        'Please enable it for this mailbox only: Microsoft 365 admin center → Users → Active users → (the user) → Mail → Manage email apps → Authenticated SMTP (or IMAP, POP).',
      ],
      undo: 'Clear the same box again.',
      privilege: 'Exchange Administrator.',
    }),
  ],
});

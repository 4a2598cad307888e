import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { outside, outsideHeldOut } from './outside-the-list.ts';

/** What mail servers refuse for reasons that lie behind the sign-in, or have nothing to do with it. */
export const OUTSIDE_MAIL: readonly Case[] = [
  outside(
    'outside-mail-anonymous',
    'net-exception',
    'System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. The server response was: 5.7.57 Client not authenticated to send mail. [AM0PR02CA0114.eurprd02.prod.outlook.com]',
  ),
  outsideHeldOut(
    'outside-mail-traffic',
    'several-lines',
    '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653 AS(7230)',
  ),
  outside(
    'outside-mail-recipient',
    'several-lines',
    block`
      Delivery has failed to these recipients or groups:
      orders@harborlane.example
      The email address you entered couldn't be found.
      Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'
    `,
  ),
  outside(
    'outside-mail-dmarc',
    'several-lines',
    'status=bounced (host contoso-example.mail.protection.outlook.com said: 550 5.7.509 Access denied, sending domain harborlane.example does not pass DMARC verification and has a DMARC policy of reject.)',
  ),
  outsideHeldOut(
    'outside-mail-thread-limit',
    'stack-trace',
    "smtplib.SMTPDataError: (432, b'4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information.')",
  ),
  outside(
    'outside-mail-ews-busy',
    'net-exception',
    block`
      Microsoft.Exchange.WebServices.Data.ServerBusyException: The server cannot service this request right now. Try again later.
         at Microsoft.Exchange.WebServices.Data.ServiceRequestBase.ProcessWebException(WebException webException)
      BackOffMilliseconds: 297749
    `,
  ),
  outside(
    'outside-mail-gmail-password',
    'several-lines',
    block`
      Error: Invalid login: 535-5.7.8 Username and Password not accepted. For more information, go to
      535 5.7.8  https://support.google.com/mail/?p=BadCredentials
        code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN', host: 'smtp.gmail.com'
    `,
  ),
  outsideHeldOut(
    'outside-mail-relay',
    'several-lines',
    'postfix/smtpd[2210]: NOQUEUE: reject: RCPT from unknown[192.0.2.44]: 554 5.7.1 <info@elsewhere.example>: Relay access denied; proto=ESMTP helo=<scanner>',
  ),
  outside(
    'outside-mail-full',
    'question',
    'Der Scanner schickt nichts mehr. Im Protokoll steht 552 5.2.2 Mailbox full. Wer kann das Postfach scans@harborlane.example leeren?',
  ),
  outside(
    'outside-mail-dovecot',
    'curl',
    block`
      $ openssl s_client -quiet -connect imap.harborlane.example:993
      * OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE AUTH=PLAIN] Dovecot ready.
      a login mara xxxx
      a NO [AUTHENTICATIONFAILED] Authentication failed.
    `,
  ),
];

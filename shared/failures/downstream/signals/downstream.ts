import { graphTokenNotForYourApi } from '../../tokens/causes/graph-token-not-for-your-api.ts';
import { tokenAudienceMismatch } from '../../tokens/causes/token-audience-mismatch.ts';
import { dataverseUserOrRoleMissing } from '../causes/dataverse-user-or-role-missing.ts';
import { exchangeServicePrincipalMissing } from '../causes/exchange-service-principal-missing.ts';
import { mailboxProtocolDisabled } from '../causes/mailbox-protocol-disabled.ts';
import { serviceUserOrRoleMissing } from '../causes/service-user-or-role-missing.ts';
import { sharepointAppOnlyNeedsCertificate } from '../causes/sharepoint-app-only-needs-certificate.ts';
import { teamsManifestResourceDomain } from '../causes/teams-manifest-resource-domain.ts';
import { all, any, look, not, says, type Look } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

const SHAREPOINT = says('sharepoint; share point; pnp; pn p; csom; spo');
const BAD_AUDIENCE = says(
  'invalid audience; audience … invalid|not valid; audience validation failed; wrong audience',
);
const MAIL = says('imap; pop; pop3; smtp; xoauth2; outlook office365 com');

const HAS_CODE: Look = ({ telling, quote }) => (telling === null ? null : [quote(telling, telling.number)]);

export const downstreamSignals = [
  ...signalsOf(
    sharepointAppOnlyNeedsCertificate,
    [4.6, says('unsupported app only token')],
    [4.2, all(SHAREPOINT, says('appidacr 1; token type is not allowed'))],
    [
      3.6,
      all(
        SHAREPOINT,
        says(
          'accounts accesscontrol windows net; accesscontrol windows net; appregnew; appregnew aspx; disable custom app authentication',
        ),
      ),
    ],
    [-2.5, says('appidacr 2; delegated token; graph microsoft com v1.0 sites')],
  ),
  ...signalsOf(
    teamsManifestResourceDomain,
    [
      4.8,
      says(`
      web application info or resource not defined in manifest; app resource defined in manifest and iframe origin do not match; manifest … iframe origin … not match; resource … manifest …
      not match … origin|domain|tab; web application info … resource … not match|match|domain
    `),
    ],
    [4.4, all(says('resource disabled'), says('teams; tab; manifest; get auth token'))],
    [-3, look(HAS_CODE)],
  ),
  ...signalsOf(
    dataverseUserOrRoleMissing,
    [4.8, says('0x80072560; 0x80042f09; 0x80040225')],
    [
      4.2,
      all(
        says(
          'user is not member of organization; user … no roles|role; user has no security roles; not assigned any security roles?; prv read; application user',
        ),
        says('dataverse; dynamics; dynamics com; crm; power platform; d365; organization service'),
      ),
    ],
    [-3, BAD_AUDIENCE],
  ),
  ...signalsOf(
    exchangeServicePrincipalMissing,
    [4.4, says('user is authenticated but not connected')],
    [
      4.4,
      all(
        says(
          'imap access as app; pop access as app; smtp send as app; client credentials; app only; acquire token for client',
        ),
        says(
          'authenticate failed; authentication failed; logon failure; 535 5.7.3; authentication unsuccessful; err authentication',
        ),
        MAIL,
      ),
    ],
    [3.4, all(says('new service principal; get service principal; add mailbox permission'), MAIL)],
    [-3.5, says('5.7.139; smtp client authentication is disabled')],
    [-2.5, any(BAD_AUDIENCE, says('graph microsoft com default'))],
  ),
  ...signalsOf(
    mailboxProtocolDisabled,
    [
      4.8,
      says(`
      smtp client authentication is disabled; smtpclient authentication is disabled; smtp client authentication disabled; smtp_auth_disabled; smtp auth … disabled; imap|pop is disabled … mailbox; imap|pop|pop3 disabled for mailbox; but imap|pop|pop3 is disabled; protocol … disabled … mailbox
    `),
    ],
    [
      3.6,
      all(
        says('5.7.139'),
        says('smtp; 535; authentication unsuccessful'),
        not(says('basic authentication is disabled')),
      ),
    ],
  ),
  ...signalsOf(
    serviceUserOrRoleMissing,
    [
      4.6,
      says(`
      token identified principal; tf400813; tf401444; does not have authorization to perform action; power binot authorized; forbidden by
      rbac; caller is not authorized to perform action on resource; linked authorization failed; this request is not
      authorized to perform this operation using this permission; authorization permission mismatch
    `),
    ],
    [3.2, all(says('authorization failed'), says('role assignment; scope … subscriptions; perform action'))],
    [
      -3.5,
      any(
        BAD_AUDIENCE,
        says('invalid authentication token tenant; insufficient privileges to complete operation'),
      ),
    ],
  ),
  ...signalsOf(tokenAudienceMismatch, [-1.5, says('unsupported app only token; token identified principal')]),
  ...signalsOf(graphTokenNotForYourApi, [-1.5, says('unsupported app only token')]),
];

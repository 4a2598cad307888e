import { pageName } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { clientIdIn } from '../../../reasoning/dialects/known-values.ts';
import { theApp } from '../../../reasoning/dialects/mention.ts';
import { quoteShell } from '../../../reasoning/dialects/quote.ts';
import { code } from '../../../reasoning/dialects/repair.ts';
import { applicationSetting } from '../../../reasoning/repairs/application-setting.ts';

export const idTokenImplicitNotEnabled = defineCause('id_token_implicit_not_enabled', {
  title: 'ID tokens from /authorize not enabled',
  summary: (facts) =>
    `The app asks /authorize for an ID token (response_type with id_token), but ${theApp(facts)} does not allow that under ${pageName('implicit-tokens')}.`,
  ruledOutBy: () =>
    'response_type in the sign-in address is only code; or “ID tokens” has been ticked for this client ID for some minutes.',
  nextStep: (facts) =>
    `Read response_type in the sign-in address. If it is id_token or code id_token, tick “ID tokens” for ${clientIdIn(facts)} or, better, let the app use code.`,
  repairs: (facts) => {
    const command = (value: string): string =>
      `az ad app update --id ${quoteShell(clientIdIn(facts))} --enable-id-token-issuance ${value}`;
    return [
      ...applicationSetting(facts, {
        page: 'implicit-tokens',
        clicks: ['Tick “ID tokens (used for implicit and hybrid flows)”, then Save.'],
        change: { before: 'ID tokens: off', after: 'ID tokens: on' },
        undoClicks: 'Remove the tick and save.',
        body: { web: { implicitGrantSettings: { enableIdTokenIssuance: true } } },
        undoBody: { web: { implicitGrantSettings: { enableIdTokenIssuance: false } } },
        az: { lines: [command('true')], undo: command('false') },
        hcl: ['web {', '  implicit_grant {', '    id_token_issuance_enabled = true', '  }', '}'],
      }),
      code(
        facts,
        [
          [null, 'Or without the switch: response_type=code with PKCE; the ID token then comes from /token.'],
          [
            ['aspnet', 'microsoft-identity-web'],
            'ASP.NET Core: options.ResponseType = "code" (AddMicrosoftIdentityWebApp with a client secret does so); classic OWIN: ResponseType = OpenIdConnectResponseType.Code with RedeemCode = true.',
          ],
          [
            ['passport', 'openid-client'],
            'passport-azure-ad: responseType: "code", responseMode: "form_post"; openid-client: response_types: ["code"].',
          ],
          [['msal.js'], 'MSAL.js 2 or later needs no tick; version 1 does.'],
        ],
        { undo: 'Put the former response type back.' },
      ),
    ];
  },
});

import { all, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { exchangeServicePrincipalMissing } from '../causes/exchange-service-principal-missing.ts';
import { sharepointAppOnlyNeedsCertificate } from '../causes/sharepoint-app-only-needs-certificate.ts';

const SHAREPOINT = says('sharepoint; share point; spo');
const REFUSED = says(`
      401; 403; unauthorized; forbidden; access denied; access is denied; unauthorized access exception; fails|failed|failing;
      jsondecode error; returns false; does not work; doesnt work
    `);

/** Clients of SharePoint’s own that turn an ID and a secret into a token of Azure ACS. */
const SECRET_IN_CLIENT = says(`
      acquire token for app; with client credentials client id; with credentials client credential; client credential client id
      client secret; security apponly azureacs; get app only access token; token helper; get azure ad app only authenticated context
    `);

/** The same in the names of PnP’s and the add-in model’s own methods, which no other service has. */
const ACS_CLIENT = says(
  'get app only access token; get acsapp only context; get app only authenticated context; token helper get app only',
);

const WITH_CERTIFICATE = says(
  'with certificate; using certificate; certificate … works; with cert; certificate … no exceptions',
);

/** Camel case parts the name of PnP’s command in this way. */
const PNP_WITH_SECRET = all(says('connect pn ponline; connect pnp online'), says('client secret'));

export const appOnlySignals = [
  ...signalsOf(
    sharepointAppOnlyNeedsCertificate,
    [5, says('acquire app only access token failed')],
    [4.2, all(SHAREPOINT, SECRET_IN_CLIENT, REFUSED)],
    [4.2, all(says('acquire token for app'), says('client secret'), REFUSED)],
    [4.2, all(ACS_CLIENT, REFUSED)],
    [4, all(SHAREPOINT, says('client secret'), WITH_CERTIFICATE, REFUSED)],
    [
      2.2,
      all(
        SHAREPOINT,
        says('app only; client id and secret; client id and client secret'),
        says('401; 403; unauthorized; invalid request'),
      ),
    ],
    [4.2, all(PNP_WITH_SECRET, says('401; 403; unauthorized; forbidden; access denied'))],
  ),
  ...signalsOf(exchangeServicePrincipalMissing, [
    4.8,
    says(`
      role assigned to application … isnt|not supported in this scenario; blocked by tenant configured app only access policy; raop
    `),
  ]),
];

import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import {
  description,
  entra,
  escaped,
  pythonDict,
  tokenJson,
  tokenJsonPretty,
} from '../writing/entra-error.ts';
import { guid } from '../writing/invented.ts';
import * as says from '../writing/messages.ts';
import {
  adalGo,
  adalNet,
  azidentityPython,
  msalJava,
  msalJsOld,
  msalNodeObject,
} from '../writing/microsoft-libraries.ts';
import {
  goOauth2,
  grafana,
  keycloak,
  oauth2Proxy,
  powerAutomate,
  powerShell,
  signInPane,
  terraform,
} from '../writing/tools.ts';
import { authJs, nextAuth, passport } from '../writing/web-stacks.ts';

const app = guid('sorrel sync');

export const CLIENT_SECRETS: readonly Case[] = [
  {
    id: 'secret-invalid-next-auth',
    cause: 'client_secret_invalid',
    code: 'AADSTS7000215',
    format: 'next-auth',
    text: nextAuth(says.secretInvalid(guid('heron web'))),
  },
  {
    id: 'secret-is-an-id',
    cause: 'client_secret_invalid',
    code: 'AADSTS7000215',
    format: 'config-snippet',
    text: block`
      "AzureAd": {
        "Instance": "https://login.microsoftonline.com/",
        "TenantId": "${guid('t-heron')}",
        "ClientId": "${guid('heron')}",
        "ClientSecret": "${guid('heron secret id')}"
      }

      ${description(says.secretInvalid(guid('heron')))}
    `,
  },
  {
    id: 'secret-invalid-terraform',
    cause: 'client_secret_invalid',
    code: 'AADSTS7000215',
    format: 'terraform',
    holdOut: true,
    text: terraform(says.secretInvalid(app)),
  },
  {
    id: 'secret-invalid-old-wrapper',
    cause: 'client_secret_invalid',
    code: 'AADSTS50012',
    format: 'adal',
    text: adalNet(
      entra(
        70002,
        'invalid_client',
        'Error validating credentials. AADSTS50012: Invalid client secret is provided.',
      ),
    ),
  },
  {
    id: 'secret-invalid-keycloak',
    cause: 'client_secret_invalid',
    code: 'AADSTS7000215',
    format: 'identity-broker',
    holdOut: true,
    text: keycloak(says.secretInvalid(guid('kc'))),
  },
  {
    id: 'secret-invalid-twice-escaped',
    cause: 'client_secret_invalid',
    code: 'AADSTS7000215',
    format: 'twice-escaped-json',
    holdOut: true,
    text: `{"level":"error","payload":"{\\"upstream\\":\\"${escaped(escaped(tokenJson(says.secretInvalid(guid('escaped')))))}\\"}"}`,
  },
  {
    id: 'secret-invalid-msal-node',
    cause: 'client_secret_invalid',
    code: 'AADSTS7000215',
    format: 'msal-node-old',
    text: msalJsOld(says.secretInvalid(guid('pine'))),
  },
  {
    id: 'secret-invalid-authjs',
    cause: 'client_secret_invalid',
    code: 'AADSTS7000215',
    format: 'next-auth',
    text: authJs(says.secretInvalid(guid('authjs'))),
  },
  {
    id: 'secret-invalid-python-identity',
    cause: 'client_secret_invalid',
    code: 'AADSTS7000215',
    format: 'azidentity',
    text: azidentityPython(says.secretInvalid(guid('py identity')), 'ClientSecretCredential'),
  },
  {
    id: 'secret-expired-k8s',
    cause: 'client_secret_expired',
    code: 'AADSTS7000222',
    format: 'nested-json',
    text: adalGo(
      says.secretExpired(app),
      'https://management.azure.com/subscriptions/0b1f6471/resourceGroups/mc_prod/providers/Microsoft.Compute/disks?api-version=2023-04-02',
    ),
  },
  {
    id: 'secret-expired-oauth2-proxy',
    cause: 'client_secret_expired',
    code: 'AADSTS7000222',
    format: 'proxy-log',
    text: oauth2Proxy(says.secretExpired(guid('proxy'))),
  },
  {
    id: 'secret-expired-flow',
    cause: 'client_secret_expired',
    code: 'AADSTS7000222',
    format: 'power-automate',
    holdOut: true,
    text: powerAutomate(says.secretExpired(guid('flow'))),
  },
  {
    id: 'secret-expired-french',
    cause: 'client_secret_expired',
    code: 'AADSTS7000222',
    format: 'question',
    text: `Bonjour, depuis ce matin plus personne ne peut se connecter à notre GLPI. Dans les logs : AADSTS7000222: The provided client secret keys for app '${guid('glpi')}' are expired. Rien n'a changé chez nous, que faire ?`,
  },
  {
    id: 'secret-expired-grafana',
    cause: 'client_secret_expired',
    code: 'AADSTS7000222',
    format: 'proxy-log',
    holdOut: true,
    text: grafana(says.secretExpired(guid('grafana'))),
  },
  {
    id: 'secret-expired-passport',
    cause: 'client_secret_expired',
    code: 'AADSTS7000222',
    format: 'passport',
    holdOut: true,
    text: passport(says.secretExpired(guid('passport'))),
  },
  {
    id: 'secret-expired-sign-in-log',
    cause: 'client_secret_expired',
    code: 'AADSTS7000222',
    format: 'sign-in-log',
    text: signInPane(says.secretExpired(guid('pane')), 'Nightly Export (service principal)', '-'),
  },
  {
    id: 'secret-expired-msal-node',
    cause: 'client_secret_expired',
    code: 'AADSTS7000222',
    format: 'msal-node',
    text: msalNodeObject(says.secretExpired(guid('node exp'))),
  },
  {
    id: 'secret-stale-pods',
    cause: 'client_secret_stale_after_rotation',
    code: 'AADSTS7000215',
    format: 'several-lines',
    text: block`
      We rotated the client secret yesterday and updated the Kubernetes Secret (kubectl get secret shows the new value). The pods were not restarted.

      ${goOauth2(says.secretInvalid(guid('rota')))}
    `,
  },
  {
    id: 'secret-stale-key-vault',
    cause: 'client_secret_stale_after_rotation',
    code: 'AADSTS7000222',
    format: 'question',
    text: block`
      The secret expired on Sunday. On Monday I made a new one and saved it as a new version in Key Vault; the old version is disabled. The web app (App Service, Key Vault reference) still logs ${description(says.secretExpired(guid('kv')))} - it has been running without a restart for three weeks. Local runs with the new secret work.
    `,
  },
  {
    id: 'secret-stale-old-azure-json',
    cause: 'client_secret_stale_after_rotation',
    code: 'AADSTS7000215',
    format: 'nested-json',
    holdOut: true,
    text: block`
      Renewed the service principal's password, wrote it to /etc/kubernetes/azure.json on all nodes, did not restart kube-controller-manager yet. Logging in by hand with the new password works. The controller still says
      E0305 08:08:20.126239 1 vmss.go:103] ${adalGo(says.secretInvalid(guid('azjson')), 'https://management.azure.com/subscriptions/x/providers/Microsoft.Compute/virtualMachineScaleSets/aks?api-version=2022-03-01')}
    `,
  },
  {
    id: 'secret-stale-java',
    cause: 'client_secret_stale_after_rotation',
    code: 'AADSTS7000215',
    format: 'msal-java',
    holdOut: true,
    text: block`
      Secret rotation job ran 02:00 (old value removed), the service process was started 6 days ago and still holds the previous value from its environment:
      2025-06-03T02:05:41.882Z ERROR [scheduler-1] MailSync - token failed
      ${msalJava(says.secretInvalid(guid('mailsync')))}
    `,
  },
  {
    id: 'secret-stale-python-worker',
    cause: 'client_secret_stale_after_rotation',
    code: 'AADSTS7000222',
    format: 'msal-python',
    text: block`
      celery workers were started before the rotation and never reloaded; web dynos (restarted) are fine
      [2025-02-20 03:00:01,442: WARNING/ForkPoolWorker-2] ${pythonDict(says.secretExpired(guid('celery')))}
    `,
  },
  {
    id: 'secret-plus-curl',
    cause: 'client_secret_not_url_encoded',
    code: 'AADSTS7000215',
    format: 'curl',
    text: block`
      curl https://login.microsoftonline.com/${guid('t-finch')}/oauth2/v2.0/token -d 'grant_type=client_credentials&client_id=${guid('finch')}&client_secret=pV+8kd/Lq2=sN&xT4&scope=https://graph.microsoft.com/.default'
      ${tokenJson(says.secretInvalid(guid('finch')))}
      works in Postman with the same secret
    `,
  },
  {
    id: 'secret-plus-csharp',
    cause: 'client_secret_not_url_encoded',
    code: 'AADSTS7000215',
    format: 'question',
    text: block`
      Only some of our customers' secrets fail, the ones with a + or % in them. We build the body by hand:

          var body = $"grant_type=client_credentials&client_id={id}&client_secret={secret}&scope={scope}";
          request.Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded");

      Answer: ${description(says.secretInvalid(guid('curl two')))}
    `,
  },
  {
    id: 'secret-ampersand-malformed',
    cause: 'client_secret_not_url_encoded',
    code: 'AADSTS9002313',
    format: 'powershell',
    holdOut: true,
    text: block`
      $body = "client_id=$id&scope=$scope&grant_type=client_credentials&client_secret=k~8&=3v%Z+wq"   # not encoded
      ${powerShell(says.malformed())}
      If I run [uri]::EscapeDataString on the secret first it works, without it it does not.
    `,
  },
  {
    id: 'secret-plus-http-capture',
    cause: 'client_secret_not_url_encoded',
    code: 'AADSTS7000215',
    format: 'http-capture',
    text: block`
      POST /${guid('t-siskin')}/oauth2/token? HTTP/1.1
      Host: login.microsoftonline.com
      Content-Type: application/x-www-form-urlencoded

      grant_type=client_credentials&client_id=${guid('siskin')}&resource=https%3A%2F%2Fgraph.microsoft.com%2F&client_secret=Wm/9+Yt=K2[qe:

      HTTP/1.1 401 Unauthorized
      ${tokenJsonPretty(says.secretInvalid(guid('siskin')))}
    `,
  },
];

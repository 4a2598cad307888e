import { B2C, authority, loginHost, tenant } from '../reading/authority-takers.ts';
import { PROMPTS } from '../../profile/profile.ts';
import { sayAppOnly } from '../reading/app-only.ts';
import { ignore, notice } from '../reading/found.ts';
import { redirectUri, site } from '../reading/redirect.ts';
import { field, hidden, marker, say, scopes, secret, text, unused, type Taker } from '../reading/takers.ts';
import { toSlots } from '../reading/read-with.ts';

const CLOUD_TYPES: ReadonlyMap<string, string> = new Map([
  ['azure', 'https://login.microsoftonline.com/'],
  ['azureusgovernment', 'https://login.microsoftonline.us/'],
  ['azurechina', 'https://login.partner.microsoftonline.cn/'],
]);

const cloudType: Taker = text((found, leaf, value) => {
  const host = CLOUD_TYPES.get(value.toLowerCase().replaceAll(/[-_]/gu, ''));
  if (host !== undefined) loginHost(found, { ...leaf, value: { kind: 'text', text: host } });
});

/** Spring fills these in itself. What it cannot know from the text is the address in front. */
const template =
  (id: string): Taker =>
  (found, leaf) => {
    if (leaf.value.kind !== 'text') {
      redirectUri(found, leaf);
      return;
    }
    const filled = leaf.value.text
      .replaceAll('{registrationId}', id)
      .replaceAll('{action}', 'login')
      .replace(/^\{baseScheme\}:\/\/\{baseHost\}(?:\{basePort\})?(?:\{basePath\})?/u, '{baseUrl}')
      .replaceAll(/\{base(?:Port|Path)\}/gu, '')
      .replace(/^\{baseUrl\}(?=\/)/u, '');
    redirectUri(found, { ...leaf, value: { kind: 'text', text: filled } });
  };

const method: Taker = text((found, leaf, value) => {
  if (value.toLowerCase() === 'none') {
    say(found, { clientType: 'public' });
  } else if (/jwt|tls/iu.test(value)) {
    say(found, { platform: 'web', clientType: 'confidential' });
    ignore(found, leaf, 'The app signs with a key of its own: a profile signs in with a client secret.');
  } else say(found, { platform: 'web', clientType: 'confidential' });
});

const ON_BEHALF =
  'This registration trades a token for another one (on behalf of): it has no sign-in of its own.';

const grant: Taker = text((found, _leaf, value) => {
  if (/client[-_]?credentials/iu.test(value)) sayAppOnly(found);
  else if (/jwt-bearer|on[-_]?behalf/iu.test(value)) notice(found, ON_BEHALF);
});

export const API = 'This is the configuration of an API: it accepts tokens, and has no sign-in of its own.';
const applicationType: Taker = text((found, _leaf, value) => {
  if (/^(?:resource[-_]?server.*|service)$/iu.test(value)) notice(found, API);
});

const certificate: Taker = hidden((found, leaf) => {
  say(found, { platform: 'web', clientType: 'confidential' });
  ignore(found, leaf, 'The app signs in with a certificate: a profile signs in with a client secret.');
});

const b2c =
  (take: Taker): Taker =>
  (found, leaf) => {
    notice(found, B2C);
    take(found, leaf);
  };

const prompt: Taker = text((found, leaf, value) => {
  const known = PROMPTS.find((each) => each === value);
  if (known === undefined) ignore(found, leaf, 'It is none of the prompts that Entra knows.');
  else Object.assign(found.settings, { prompt: known });
});

export const REGISTRATION = (id: string) =>
  toSlots({
    'registration.clientid': field('clientId'),
    'registration.clientsecret': secret,
    'registration.redirecturi': template(id),
    'registration.redirecturitemplate': template(id),
    'registration.scope': scopes,
    'registration.scope[]': scopes,
    'registration.clientname': field('name'),
    'registration.provider': marker,
    'registration.authorizationgranttype': grant,
    'registration.clientauthenticationmethod': method,
    'provider.issueruri': authority,
    'provider.authorizationuri': authority,
    'provider.tokenuri': authority,
    'provider.jwkseturi': authority,
    'provider.userinfouri': marker,
    'provider.usernameattribute': marker,
    'azure.tenantid': tenant,
    'azure.profiletenantid': tenant,
  });

export const AZURE = toSlots({
  'azure.enabled': marker,
  'azure.profiletenantid': tenant,
  'azure.tenantid': tenant,
  'azure.profilecloudtype': cloudType,
  'azure.environment': marker,
  'azure.profileenvironmentactivedirectoryendpoint': loginHost,
  'azure.baseuri': loginHost,
  'azure.credentialclientid': field('clientId'),
  'azure.clientid': field('clientId'),
  'azure.credentialclientsecret': secret,
  'azure.clientsecret': secret,
  'azure.credentialclientcertificatepath': certificate,
  'azure.credentialclientcertificatepassword': certificate,
  'azure.redirecturitemplate': template(''),
  'azure.postlogoutredirecturi': unused('It is used at sign-out only.'),
  'azure.applicationtype': applicationType,
  'azure.appiduri': unused('It names what an API accepts, not what an app asks for.'),
  'azure.authenticateadditionalparametersprompt': prompt,
  'azure.clientscopes': scopes,
  'azure.b2cbaseuri': b2c(authority),
  'azure.b2ctenant': b2c(tenant),
  'azure.b2ctenantid': b2c(tenant),
  'azure.b2cprofiletenantid': b2c(tenant),
  'azure.b2cclientid': b2c(field('clientId')),
  'azure.b2ccredentialclientid': b2c(field('clientId')),
  'azure.b2cclientsecret': b2c(secret),
  'azure.b2ccredentialclientsecret': b2c(secret),
  'azure.b2creplyurl': b2c(template('')),
  'azure.b2cuserflows': b2c(marker),
});

/** What holds for everything of Azure in the app, where Active Directory has no value of its own. */
export const AZURE_GLOBAL = toSlots({
  'azure-global.profiletenantid': tenant,
  'azure-global.profilecloudtype': cloudType,
  'azure-global.profileenvironmentactivedirectoryendpoint': loginHost,
  'azure-global.credentialclientid': field('clientId'),
  'azure-global.credentialclientsecret': secret,
});

export const AAD = toSlots({
  'aad.aadclientid': field('clientId'),
  'aad.aadsecret': secret,
  'aad.aadsecretkey': secret,
  'aad.aadclientsecret': secret,
  'aad.aadauthority': authority,
  'aad.aadtenantid': tenant,
  'aad.aadtenant': tenant,
  'aad.aadscopes': scopes,
  'aad.aadscopes[]': scopes,
  'aad.aadredirecturisignin': redirectUri,
  'aad.aadredirecturi': redirectUri,
  'aad.aadredirecturigraph': unused('It is where a second sign-in, for Microsoft Graph, comes back to.'),
  'aad.apphomepage': site,
  'aad.appredirectendpoint': redirectUri,
});

export const QUARKUS = toSlots({
  'quarkus.clientid': field('clientId'),
  'quarkus.authserverurl': authority,
  'quarkus.tokenpath': marker,
  'quarkus.authorizationpath': marker,
  'quarkus.credentialssecret': secret,
  'quarkus.credentialsclientsecretvalue': secret,
  'quarkus.credentialsclientsecretmethod': marker,
  'quarkus.applicationtype': applicationType,
  'quarkus.authenticationredirectpath': redirectUri,
  'quarkus.authenticationscopes': scopes,
  'quarkus.authenticationscopes[]': scopes,
  'quarkus.provider': marker,
});

export const MICRONAUT = toSlots({
  'micronaut.clientid': field('clientId'),
  'micronaut.clientsecret': secret,
  'micronaut.scopes': scopes,
  'micronaut.scopes[]': scopes,
  'micronaut.openidissuer': authority,
  'micronaut.authorizationurl': authority,
  'micronaut.tokenurl': authority,
  'micronaut.granttype': grant,
});

export const BOOT1 = toSlots({
  'boot1.clientid': field('clientId'),
  'boot1.clientsecret': secret,
  'boot1.userauthorizationuri': authority,
  'boot1.accesstokenuri': authority,
  'boot1.scope': scopes,
  'boot1.scope[]': scopes,
  'boot1.preestablishedredirecturi': redirectUri,
});

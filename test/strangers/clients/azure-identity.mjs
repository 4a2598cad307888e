import {
  ClientAssertionCredential,
  ClientSecretCredential,
  OnBehalfOfCredential,
  UsernamePasswordCredential,
} from '@azure/identity';
import { writeFileSync } from 'node:fs';
import { ClientCertificateCredential } from '@azure/identity';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTOSO, app, passwordOf, testCase, user } from './practice.mjs';

const daemon = app('Contoso nightly');
const files = `${app('Contoso files API').identifierUris[0]}/.default`;
const ARM = 'https://management.azure.com/.default';
const secret = (value = daemon.secret, tenant = CONTOSO) =>
  new ClientSecretCredential(tenant, daemon.clientId, value);
const isToken = async (promise) => (await promise).token.split('.').length === 3;
const fails = async (promise, code) => {
  const error = await promise.then(
    () => null,
    (thrown) => thrown,
  );
  return error?.message.includes(code) === true ? true : (error?.message ?? 'no error');
};

await testCase('secret', () => isToken(secret().getToken(files)));
await testCase('secret, Azure Resource Manager', () => isToken(secret().getToken(ARM)));
await testCase('wrong secret', () => fails(secret('wrong').getToken(files), 'AADSTS7000215'));
await testCase('unknown tenant', () =>
  fails(secret(daemon.secret, 'nobody.practice.example').getToken(files), 'nobody.practice.example'),
);
const certificate = app('Contoso web with a certificate');
const pem = join(tmpdir(), 'practice-certificate.pem');
writeFileSync(
  pem,
  readFileSync(certificate.certificate.keyFile, 'utf8') +
    readFileSync(certificate.certificate.certificateFile, 'utf8'),
);
await testCase('certificate', () =>
  isToken(new ClientCertificateCredential(CONTOSO, certificate.clientId, pem).getToken(files)),
);
await testCase('user name and password', () =>
  isToken(
    new UsernamePasswordCredential(
      CONTOSO,
      '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
      user('mara'),
      passwordOf(user('mara')),
    ).getToken(ARM),
  ),
);
const deployer = app('Contoso deployer');
const federated = (claims) =>
  new ClientAssertionCredential(CONTOSO, deployer.clientId, async () => tokenOfGitHub(claims));
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOfGitHub = (claims) => {
  const now = Math.floor(Date.now() / 1000);
  return [
    part({ alg: 'RS256', typ: 'JWT', kid: 'github' }),
    part({
      iss: 'https://token.actions.githubusercontent.com',
      sub: 'repo:contoso/shop:ref:refs/heads/main',
      aud: 'api://AzureADTokenExchange',
      iat: now,
      nbf: now,
      exp: now + 300,
      ...claims,
    }),
    'c2lnbmF0dXJl',
  ].join('.');
};
await testCase('federated credential of GitHub', () => isToken(federated({}).getToken(ARM)));
await testCase('federated credential, another branch', () =>
  fails(federated({ sub: 'repo:contoso/shop:ref:refs/heads/dev' }).getToken(ARM), 'AADSTS700213'),
);
await testCase('federated credential, another audience', () =>
  fails(federated({ aud: 'api://other' }).getToken(ARM), 'AADSTS700212'),
);
const orders = app('Contoso orders API');
await testCase('on behalf of, with a token that is none of this tenant', () =>
  fails(
    new OnBehalfOfCredential({
      tenantId: CONTOSO,
      clientId: orders.clientId,
      clientSecret: orders.secret,
      userAssertionToken: tokenOfGitHub({}),
    }).getToken(files),
    'AADSTS50013',
  ),
);

import { defineApp, defineScope, requires } from '../define.ts';
import type { FederatedIdentityCredential } from '../directory.ts';
import { GRAPH } from '../first-party/microsoft-graph.ts';
import { DEPLOYER_APP_ID, MIDDLE_TIER_ID, MIDDLE_TIER_URI, SPA_APP_ID, WEB_APP_ID } from './app-ids.ts';
import { FILES_API } from './files-api.ts';
import { CONTOSO } from './tenants.ts';

const AUDIENCES = ['api://AzureADTokenExchange'];

/** A workflow of GitHub that runs on the branch main. */
export const GITHUB_MAIN: FederatedIdentityCredential = {
  name: 'github-main',
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:contoso/shop:ref:refs/heads/main',
  audiences: AUDIENCES,
};

/** Signs in from GitHub and from a cluster, without any secret. */
export const DEPLOYER = defineApp({
  tenantId: CONTOSO.id,
  displayName: 'Contoso deployer (practice)',
  appId: DEPLOYER_APP_ID,
  requiredResourceAccess: [requires(GRAPH, 'User.Read')],
  federatedIdentityCredentials: [
    GITHUB_MAIN,
    {
      ...GITHUB_MAIN,
      name: 'github-main-immutable',
      subject: 'repo:contoso@1001/shop@2002:ref:refs/heads/main',
    },
    {
      name: 'cluster',
      issuer: 'https://oidc.cluster.practice.example/',
      subject: 'system:serviceaccount:shop:deployer',
      audiences: AUDIENCES,
    },
  ],
});

/** An API that calls another one on behalf of its user: it exposes a scope and has a secret. */
export const MIDDLE_TIER = defineApp({
  tenantId: CONTOSO.id,
  displayName: 'Contoso orders API (practice)',
  appId: MIDDLE_TIER_ID,
  identifierUris: [MIDDLE_TIER_URI],
  api: {
    requestedAccessTokenVersion: 2,
    oauth2PermissionScopes: [defineScope('Orders.Read', 'Read your orders at Contoso')],
    preAuthorizedApplications: [WEB_APP_ID, SPA_APP_ID],
  },
  requiredResourceAccess: [
    requires(GRAPH, 'openid', 'profile', 'email', 'offline_access', 'User.Read'),
    requires(FILES_API, 'Files.Read'),
  ],
});

/** Given by an administrator, so that nobody is asked behind the API's back. */
export const MIDDLE_TIER_GRANT = {
  tenantId: CONTOSO.id,
  clientId: MIDDLE_TIER_ID,
  resourceId: FILES_API.appId,
  principalId: null,
  scope: 'Files.Read',
};

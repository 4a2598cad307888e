import { describe, expect, it } from 'vitest';
import { graphFaults } from './graph-faults.ts';

const APP = "https://graph.microsoft.com/v1.0/applications(appId='x')";

describe('what is wrong is found', () => {
  it.each([
    [
      'a wrong field',
      'PATCH',
      APP,
      { signInAudiences: 'AzureADMyOrg' },
      'Application has no signInAudiences',
    ],
    [
      'a wrong field deep inside',
      'PATCH',
      APP,
      { web: { uris: [] } },
      'body.web: WebApplication has no uris',
    ],
    ['a value that is not documented', 'PATCH', APP, { signInAudience: 'MyOrg' }, 'is never "MyOrg"'],
    ['text for a truth value', 'PATCH', APP, { isFallbackPublicClient: 'true' }, '"true" is no boolean'],
    ['text for a list', 'PATCH', APP, { identifierUris: 'api://x' }, '"api://x" is no string[]'],
    ['a list for an object', 'PATCH', APP, { web: [] }, 'WebApplication is no list'],
    [
      'a word that no enumeration has',
      'POST',
      `${APP}/appManagementPolicies`,
      { restrictions: { passwordCredentials: [{ restrictionType: 'passwords' }] } },
      '"passwords" is no',
    ],
    ['an unknown entity set', 'GET', 'https://graph.microsoft.com/v1.0/apps', null, 'Graph has no /apps'],
    [
      'an unknown key',
      'GET',
      "https://graph.microsoft.com/v1.0/applications(clientId='x')",
      null,
      'Application has no key clientId',
    ],
    [
      'an unknown part of the path',
      'GET',
      `${APP}/federatedCredentials`,
      null,
      'Application leads to no federatedCredentials',
    ],
    ['an unknown action', 'POST', `${APP}/addSecret`, {}, 'Application leads to no addSecret'],
    ['an action without what it needs', 'POST', `${APP}/addPassword`, {}, 'passwordCredential is missing'],
    [
      'a field that only beta has',
      'PATCH',
      `${APP}/federatedIdentityCredentials/y`,
      { claimsMatchingExpression: null },
      'FederatedIdentityCredential has no claimsMatchingExpression',
    ],
    ['a selection of nothing', 'GET', `${APP}?$select=displayNam`, null, 'Application has no displayNam'],
    [
      'a filter over nothing',
      'GET',
      "https://graph.microsoft.com/v1.0/users?$filter=email eq 'x'",
      null,
      'User has no email',
    ],
    [
      'a method that does not fit',
      'PATCH',
      'https://graph.microsoft.com/v1.0/users',
      {},
      'list takes no PATCH',
    ],
    ['a missing body', 'PATCH', APP, null, 'the body is missing'],
    ['another service', 'GET', 'https://example.com/v1.0/users', null, 'is no address of Graph'],
  ])('%s', (_name, method, url, body, fault) => {
    const faults = graphFaults({ method, url, body: body === null ? null : JSON.stringify(body) });
    expect(faults.join('\n')).toContain(fault);
  });
});

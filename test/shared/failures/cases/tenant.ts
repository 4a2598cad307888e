import {
  buildError,
  buildEvidence,
  buildRenewal,
  notTried,
  stoppedAtDiscovery,
  stoppedOnPage,
} from '../../../support/build-evidence.ts';
import { healthy, notRegistered, withProfile, onPage, table, type Case } from './case.ts';

export const TENANT_CASES: readonly Case[] = [
  ...table('tenant-not-found', [
    ['metadata came', healthy, 'pass'],
    ['the redirect came', buildEvidence({ discovery: notTried() }), 'pass'],
    ['tokens came', buildRenewal({ discovery: notTried() }), 'pass'],
    [
      '90002 at discovery',
      stoppedAtDiscovery(buildError(90002, 'invalid_tenant')),
      'fail',
      'tenant_not_found',
    ],
    [
      'invalid_tenant without a number',
      stoppedAtDiscovery({ ...buildError(1, 'invalid_tenant'), codes: [] }),
      'fail',
      'tenant_not_found',
    ],
    [
      '90002 on the page',
      stoppedOnPage(buildError(90002), { discovery: notTried() }),
      'fail',
      'tenant_not_found',
    ],
    [
      'white space',
      withProfile({ tenant: 'contoso.com ' }, onPage(90002)),
      'fail',
      'config_value_whitespace',
    ],
    [
      'another cloud',
      withProfile({ tenant: 'contoso.onmicrosoft.us' }, onPage(90002)),
      'fail',
      'wrong_cloud_endpoint',
    ],
    [
      'the network failed',
      stoppedAtDiscovery(buildError(1), {
        exchanges: [],
        end: {
          kind: 'failed',
          stage: 'discovery',
          code: 'network-error',
          message: 'ECONNREFUSED',
          details: null,
        },
      }),
      'not-reached',
    ],
  ]),
  ...table('account-types-not-accepted', [
    ['signed in', healthy, 'pass'],
    ['9002332', stoppedOnPage(buildError(9002332)), 'fail', 'app_not_enabled_for_personal_accounts'],
    ['not reached', notRegistered, 'not-reached'],
  ]),
  ...table('account-not-in-tenant', [
    ['signed in', healthy, 'pass'],
    ['50020', stoppedOnPage(buildError(50020)), 'fail', 'account_not_in_tenant'],
    ['not reached', notRegistered, 'not-reached'],
  ]),
  ...table('user-not-assigned', [
    ['signed in', healthy, 'pass'],
    ['50105', stoppedOnPage(buildError(50105)), 'fail', 'user_not_assigned'],
    ['not reached', notRegistered, 'not-reached'],
  ]),
  ...table('blocked-by-policy', [
    ['signed in', healthy, 'pass'],
    ['53003', stoppedOnPage(buildError(53003)), 'fail', 'blocked_by_conditional_access'],
    ['not reached', notRegistered, 'not-reached'],
  ]),
];

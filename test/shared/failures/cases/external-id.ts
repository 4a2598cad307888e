import type { CauseId } from '../../../../shared/failures/index.ts';
import type { FindingOutcome } from '../../../../shared/reasoning/rule.ts';
import { buildError, buildProfile, stoppedAtToken } from '../../../support/build-evidence.ts';
import { healthy, notRegistered, table, type Case } from './case.ts';

const fails = (
  rule: string,
  codes: readonly (readonly [code: number, cause: CauseId])[],
  whenHealthy: FindingOutcome = 'pass',
): readonly Case[] =>
  table(rule, [
    ['nothing of it came', healthy, whenHealthy],
    ...codes.map(([code, cause]) => [String(code), stoppedAtToken(buildError(code)), 'fail', cause] as const),
    ['another error came first', notRegistered, 'not-reached'],
  ]);

const withResource = buildProfile({
  extraQueryParameters: [{ name: 'resource', value: 'https://mcp.contoso.com/mcp' }],
});

/** Rules about external tenants, and about the parameter resource that MCP clients send. */
export const EXTERNAL_ID_CASES: readonly Case[] = [
  ...fails('external-authority-form', [
    [399266, 'external_id_authority_form'],
    [500210, 'external_id_authority_form'],
  ]),
  ...fails('custom-extension-failed', [
    [1100000, 'custom_extension_failed'],
    [1100001, 'custom_extension_failed'],
    [1003005, 'custom_extension_failed'],
  ]),
  ...fails(
    'native-authentication-enabled',
    [
      [550022, 'native_auth_not_enabled'],
      [901007, 'native_auth_not_enabled'],
    ],
    'not-applicable',
  ),
  ...fails('external-tenant-refused', [
    [55103, 'other'],
    [500222, 'other'],
  ]),
  ...fails('api-enabled', [[500014, 'resource_service_principal_disabled']]),
  ...fails('resource-parameter-fits', [
    [9010010, 'resource_parameter_scope_mismatch'],
    [901002, 'resource_parameter_on_v2'],
  ]),
  ...table('resource-parameter-fits', [
    [
      'the profile sends resource',
      stoppedAtToken(buildError(9010010), { profile: withResource }),
      'fail',
      'resource_parameter_scope_mismatch',
    ],
    [
      'no number, only the word of OAuth',
      stoppedAtToken({
        ...buildError(9010010, 'invalid_target'),
        codes: [],
        description: 'The resource is not known.',
      }),
      'fail',
      'resource_parameter_scope_mismatch',
    ],
  ]),
];

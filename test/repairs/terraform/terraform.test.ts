import { describe, expect, it } from 'vitest';
import { ALL_STEPS } from '../all-steps.ts';
import { hclFaults } from './hcl-faults.ts';
import { DATA_SOURCES, LOOSE_BLOCKS } from './other-blocks.ts';
import { RESOURCES } from './azuread-resources.ts';

const snippets = ALL_STEPS.flatMap(({ step }) =>
  step.kind === 'code' && step.language === 'hcl' ? [step.text] : [],
);

it('every documented block is in use', () => {
  const names = [RESOURCES, DATA_SOURCES, LOOSE_BLOCKS].flatMap((known) => Object.keys(known));
  const text = snippets.join('\n');
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});

describe('what is wrong is found', () => {
  const inApp = (...lines: readonly string[]): string =>
    ['resource "azuread_application" "app" {', ...lines, '}'].join('\n');

  it.each([
    ['a missing bracket', 'resource "azuread_application" "app" {', 'Unclosed configuration block'],
    ['a missing value', inApp('sign_in_audience ='), 'Invalid expression'],
    ['text that is left open', inApp('sign_in_audience = "AzureADMyOrg'), 'Invalid multi-line string'],
    ['an argument twice', inApp('notes = "a"', 'notes = "b"'), 'Attribute redefined'],
    ['an unknown argument', inApp('audience = "AzureADMyOrg"'), 'azuread_application has no audience'],
    ['an unknown argument in a block', inApp('web {', 'uris = []', '}'), 'web has no uris'],
    ['an unknown block', inApp('webb {', '}'), 'azuread_application has no webb'],
    ['an argument for a block', inApp('web = "x"'), 'web is a block, no argument'],
    ['a block for an argument', inApp('notes {', '}'), 'notes is an argument, no block'],
    ['an unknown resource', 'resource "azuread_app" "app" {}', 'azuread_app is not known'],
    ['an unknown data source', 'data "azuread_person" "x" {}', 'azuread_person is not known'],
    [
      'what the resource needs',
      'resource "azuread_invitation" "x" {}',
      'azuread_invitation lacks redirect_url',
    ],
    [
      'one of two',
      'resource "azuread_application_certificate" "x" {}',
      'lacks one of end_date, end_date_relative',
    ],
    [
      'a redirect URI without a path',
      inApp('web {', 'redirect_uris = ["https://app.contoso.com"]', '}'),
      'web.redirect_uris does not take https://app.contoso.com',
    ],
    [
      'what nothing exports',
      inApp('notes = azuread_service_principal.app.object'),
      'nothing exports azuread_service_principal.app.object',
    ],
  ])('%s', async (_name, snippet, fault) => {
    expect((await hclFaults(snippet)).join('\n')).toContain(fault);
  });
});

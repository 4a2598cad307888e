import { leaveClientIdOpen } from '../manifest/applications.ts';
import { settleTenant } from '../manifest/audience.ts';
import { settlePlatform } from '../manifest/redirects.ts';
import { sayAppOnly } from '../reading/app-only.ts';
import { leaveOpen } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { settleRedirect } from '../reading/redirect.ts';
import { say } from '../reading/takers.ts';
import { roleOf } from '../reading/variable-roles.ts';
import { renamedPlans } from '../reading/renamed-plans.ts';
import { blocksOf, type TextBlock } from './text-blocks.ts';
import {
  APPLICATION_SLOTS,
  EASY_AUTH_SLOTS,
  MODULE_SLOTS,
  PROVIDER_SLOTS,
  moduleSlot,
} from './terraform-takers.ts';

const APPLICATION = /^(?:resource|data) azuread_application(?:_registration)?$/u;
const PART =
  /^resource azuread_application_(?:redirect_uris|password|fallback_public_client|identifier_uri|certificate|federated_identity_credential)$/u;

/** One plan for each application; resources that belong to one are read with it. */
export function terraformPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const blocks = blocksOf(leaves);
  const applications = blocks.filter(({ type }) => APPLICATION.test(type));
  const plans = [
    ...[...applications]
      .sort(byRedirect)
      .map((block) => applicationPlan(block, blocks, applications.length > 1)),
    ...blocks.filter(isModule).map(modulePlan),
    ...blocks.filter(hasEasyAuth).map(easyAuthPlan),
    ...blocks.flatMap(userPlans),
  ];
  if (plans.length > 0) return plans;
  const variables = variableLeaves(blocks);
  if (variables.some(({ name }) => roleOf(name)?.role === 'clientId')) return renamedPlans(variables);
  return blocks
    .filter(
      ({ type, leaves: own }) => type === 'provider' && own.some(({ path }) => path.endsWith(' client_id')),
    )
    .map(providerPlan);
}

const byRedirect = (a: TextBlock, b: TextBlock): number => Number(hasRedirect(b)) - Number(hasRedirect(a));
const hasRedirect = ({ leaves }: TextBlock): boolean =>
  leaves.some(({ path }) => path.includes('redirect_uris['));

const base = { product: null, required: [{ field: 'clientId' as const, add: 'client_id' }] };

function applicationPlan(block: TextBlock, blocks: readonly TextBlock[], several: boolean): Plan {
  const own = `${block.type.replace(/^\w+ /u, '')}.${block.name}`;
  const parts = blocks.filter(
    ({ type, leaves }) =>
      PART.test(type) &&
      leaves.some(({ value }) => value.kind === 'variable' && value.name.includes(`${own}.`)),
  );
  const documents = new Map(
    [block, ...parts].map((each) => [each.document, each.type.split(' ').at(-1) ?? '']),
  );
  const isExisting = block.type.startsWith('data ');
  return {
    ...base,
    label: several ? block.name : '',
    slots: APPLICATION_SLOTS,
    slotOf: (leaf) => {
      const type = documents.get(leaf.document ?? -1);
      if (type === undefined) return null;
      const key = keyIn(leaf);
      return leaf.document === block.document ? key : `${type}.${key}`;
    },
    finish: (found) => {
      const secret = parts.find(({ type }) => type.endsWith('_password'));
      if (secret !== undefined) {
        const [at] = secret.leaves;
        if (at !== undefined)
          leaveOpen(found, at, 'secret', 'variable', `azuread_application_password.${secret.name}`);
        found.secret ??= at === undefined ? null : { value: '', leaf: at };
      }
      settleTenant(found);
      settlePlatform(found);
      const [first] = block.leaves;
      if (isExisting || first === undefined) leaveClientIdOpen(found);
      else leaveOpen(found, first, 'clientId', 'variable', `${own}.client_id`);
    },
  };
}

/** Below the block, without the numbers of lists and of blocks that stand there several times. */
const keyIn = ({ path }: Leaf): string =>
  (path.split(' ').at(-1) ?? '').toLowerCase().replaceAll(/\[\d+\]/gu, '');

const isModule = ({ type, leaves }: TextBlock): boolean =>
  type === 'module' && leaves.some((leaf) => /redirect|reply_ur|callback/u.test(keyIn(leaf)));

function modulePlan(block: TextBlock): Plan {
  return {
    ...base,
    label: block.name,
    slots: MODULE_SLOTS,
    slotOf: (leaf) => (leaf.document === block.document ? moduleSlot(keyIn(leaf)) : null),
    finish: (found) => {
      settleTenant(found);
      settlePlatform(found);
      const [first] = block.leaves;
      if (first !== undefined && !found.fields.has('clientId'))
        leaveOpen(found, first, 'clientId', 'variable', `module.${block.name}`);
    },
  };
}

const EASY_AUTH = /^auth_settings(?:_v2)?\.active_directory(?:_v2)?\./u;
const hasEasyAuth = ({ leaves }: TextBlock): boolean =>
  leaves.some((leaf) => EASY_AUTH.test(keyIn(leaf)) && keyIn(leaf).endsWith('.client_id'));

function easyAuthPlan(block: TextBlock): Plan {
  const name = block.leaves.find((leaf) => keyIn(leaf) === 'name')?.value;
  const host =
    name?.kind === 'text' && /^[\w-]+$/u.test(name.text)
      ? `${name.text}.azurewebsites.net`
      : '<server-address>';
  return {
    ...base,
    label: block.name,
    slots: EASY_AUTH_SLOTS,
    slotOf: (leaf) => {
      const key = keyIn(leaf);
      return leaf.document === block.document && EASY_AUTH.test(key) ? key.replace(EASY_AUTH, '') : null;
    },
    finish: (found) => {
      say(found, { platform: 'web', clientType: 'confidential' });
      settleRedirect(found, {
        path: '/.auth/login/aad/callback',
        origin: `https://${host}`,
        by: 'App Service',
      });
    },
  };
}

/** Resources of other products that sign in at Entra: their settings by the roles of their names. */
function userPlans(block: TextBlock): readonly Plan[] {
  if (!/^(?:resource|module)/u.test(block.type) || /azuread_|azurerm_(?!api_management)/u.test(block.type))
    return [];
  const own = block.leaves.map((leaf) => ({ ...leaf, path: keyIn(leaf).split('.').at(-1) ?? '' }));
  const roles = new Set(own.map(({ path }) => roleOf(path)?.role));
  const isAtEntra = own.some(
    ({ value }) =>
      value.kind === 'text' && /login\.microsoftonline|sts\.windows\.net|^waad$/u.test(value.text),
  );
  return roles.has('clientId') && isAtEntra
    ? renamedPlans(block.leaves.map((leaf, index) => ({ leaf, name: own[index]?.path ?? '' })))
    : [];
}

/** `.tfvars`, defaults of variables, and locals. */
const variableLeaves = (
  blocks: readonly TextBlock[],
): readonly { readonly leaf: Leaf; readonly name: string }[] =>
  blocks.flatMap(({ type, name, leaves }) => {
    if (type === '') return leaves.map((leaf) => ({ leaf, name: leaf.path.replaceAll(/\[\d+\]/gu, '') }));
    if (type === 'locals') return leaves.map((leaf) => ({ leaf, name: keyIn(leaf) }));
    if (type !== 'variable') return [];
    return leaves.filter((leaf) => /^default/u.test(keyIn(leaf))).map((leaf) => ({ leaf, name }));
  });

const providerPlan = (block: TextBlock): Plan => ({
  ...base,
  label: '',
  slots: PROVIDER_SLOTS,
  slotOf: (leaf) => (leaf.document === block.document ? keyIn(leaf) : null),
  finish: sayAppOnly,
});

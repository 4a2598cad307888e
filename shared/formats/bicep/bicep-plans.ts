import { leaveClientIdOpen } from '../manifest/applications.ts';
import { GRAPH_SLOTS, settleApplication } from '../manifest/graph-plans.ts';
import { authority } from '../reading/authority-takers.ts';
import { leaveOpen } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { settleRedirect } from '../reading/redirect.ts';
import { field, marker, say, secretPlace, type Taker } from '../reading/takers.ts';
import { roleOf } from '../reading/variable-roles.ts';
import { renamedPlans } from '../reading/renamed-plans.ts';
import { blocksOf, type TextBlock } from '../terraform/text-blocks.ts';

const APPLICATION = /^Microsoft\.Graph\/applications@/iu;
const SIGN_IN = /^Microsoft\.(?:Web\/sites\/config|Web\/staticSites|App\/containerApps\/authConfigs)@/iu;
const REGISTRATION = 'properties.identityproviders.azureactivedirectory.registration.';

/** Slots of a Graph application that stand without the numbers of lists here. */
const APPLICATION_SLOTS: ReadonlyMap<string, Taker> = new Map([
  ...[...GRAPH_SLOTS].map(([name, take]) => [name.replaceAll('[]', ''), take] as const),
  ['uniquename', marker],
]);

const SIGN_IN_SLOTS = toSlots({
  clientid: field('clientId'),
  openidissuer: authority,
  clientsecretsettingname: secretPlace,
});

/** One plan for each application or sign-in of an app; else the parameters by their names. */
export function bicepPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const blocks = blocksOf(leaves);
  const plans = [
    ...blocks.filter(({ name }) => APPLICATION.test(name)).map(applicationPlan),
    ...blocks
      .filter(
        ({ name, leaves: own }) =>
          SIGN_IN.test(name) && own.some((leaf) => keyIn(leaf) === `${REGISTRATION}clientid`),
      )
      .map(signInPlan),
  ];
  if (plans.length > 0) return plans.map((plan) => (plans.length === 1 ? { ...plan, label: '' } : plan));
  return parameterPlans(blocks);
}

const base = { product: null, required: [{ field: 'clientId' as const, add: 'appId' }] };
const keyIn = ({ path }: Leaf): string =>
  (path.split(' ').at(-1) ?? '').toLowerCase().replaceAll(/\[\d+\]/gu, '');
const symbolOf = ({ type }: TextBlock): string => type.split(' ').at(-1) ?? '';

const applicationPlan = (block: TextBlock): Plan => ({
  ...base,
  label: symbolOf(block),
  slots: APPLICATION_SLOTS,
  slotOf: (leaf) => (leaf.document === block.document ? keyIn(leaf) : null),
  finish: (found) => {
    settleApplication(found);
    const [first] = block.leaves;
    if (first === undefined) leaveClientIdOpen(found);
    else if (!found.fields.has('clientId'))
      leaveOpen(found, first, 'clientId', 'variable', `${symbolOf(block)}.appId`);
  },
});

const signInPlan = (block: TextBlock): Plan => ({
  ...base,
  label: symbolOf(block),
  slots: SIGN_IN_SLOTS,
  slotOf: (leaf) => {
    const key = keyIn(leaf);
    return leaf.document === block.document && key.startsWith(REGISTRATION)
      ? key.slice(REGISTRATION.length)
      : null;
  },
  finish: (found) => {
    say(found, { platform: 'web', clientType: 'confidential' });
    settleRedirect(found, {
      path: '/.auth/login/aad/callback',
      origin: 'https://<server-address>',
      by: 'App Service',
    });
  },
});

/** `param entraClientId = '…'` of a template or of its parameters; in JSON `parameters.entraClientId.value`. */
function parameterPlans(blocks: readonly TextBlock[]): readonly Plan[] {
  const variables = blocks.flatMap(({ type, leaves }) =>
    leaves.flatMap((leaf) => {
      const inJson = /(?:^|\.)parameters\.(\w+)\.(?:value|defaultValue)(?:\[\d+\])?$/u.exec(leaf.path)?.[1];
      if (inJson === undefined && !/^(?:param|var)$/u.test(type)) return [];
      const name = inJson ?? leaf.path.split(' ').at(-1) ?? '';
      return [{ leaf, name: name.replaceAll(/\[\d+\]/gu, '') }];
    }),
  );
  return variables.some(({ name }) => roleOf(name)?.role === 'clientId') ? renamedPlans(variables) : [];
}

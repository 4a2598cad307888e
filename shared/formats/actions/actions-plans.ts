import { CREDENTIAL_SLOTS } from '../azure/credential-plans.ts';
import { CLOUD_HOSTS } from '../azure/cloud-hosts.ts';
import { sayAppOnly } from '../reading/app-only.ts';
import { loginHost, tenant } from '../reading/authority-takers.ts';
import { hide, leaveOpen, notice } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { toSlots } from '../reading/read-with.ts';
import { standIn } from '../reading/stand-in.ts';
import { field, marker, safeName, secret, text, unused, type Taker } from '../reading/takers.ts';
import { roleOf } from '../reading/variable-roles.ts';
import { renamedPlans } from '../reading/renamed-plans.ts';
import { readScriptText } from '../syntax/script-text.ts';

const cloud: Taker = text((found, leaf, value) => {
  const host = CLOUD_HOSTS.get(value.toLowerCase());
  if (host !== undefined) loginHost(found, { ...leaf, value: { kind: 'text', text: host } });
});

/** A document with all of it, which mostly is a secret of the repository; written out it is a published one. */
const credentials: Taker = (found, leaf) => {
  if (leaf.value.kind !== 'text') return;
  const open = standIn(leaf.value.text);
  if (open?.kind === 'variable') {
    for (const name of ['clientId', 'tenant', 'secret'] as const)
      leaveOpen(found, leaf, name, 'variable', safeName(open.name));
    found.secret ??= { value: '', leaf };
    return;
  }
  hide(found, leaf);
  const inner = readScriptText(leaf.value.text);
  for (const part of inner.ok ? inner.value : []) {
    const here = { ...leaf, path: `${leaf.path}.${part.path}`, value: part.value };
    CREDENTIAL_SLOTS.get(part.path.toLowerCase())?.(found, here);
  }
  notice(
    found,
    `The secret stands in the file itself (line ${leaf.line}): whoever reads the repository has it. Make a new one.`,
  );
};

const STEP_SLOTS: ReadonlyMap<string, Taker> = toSlots({
  'client-id': field('clientId'),
  'tenant-id': tenant,
  'client-secret': secret,
  creds: credentials,
  environment: cloud,
  'subscription-id': unused('It is the ID of a subscription: no sign-in uses it.'),
  'allow-no-subscriptions': marker,
  'enable-azpssession': marker,
  'auth-type': marker,
  audience: marker,
});

const STEP = /^(.*)\.with\.(?:client-id|creds)$/iu;
const VARIABLES = /^(?:(.*)\.)?(?:env|variables|inputs)\.[^.]+$/iu;

/** One plan for each sign-in of a workflow, and for each set of variables with a client ID. */
export function actionsPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const steps = [...new Set(leaves.flatMap(({ path }) => STEP.exec(path)?.[1] ?? []))].filter((step) =>
    isOfAzure(leaves, step),
  );
  const named = withNames(leaves);
  const places = [...new Set([...named.values()].map(({ place }) => place))].filter((place) =>
    [...named.values()].some((each) => each.place === place && roleOf(each.name)?.role === 'clientId'),
  );
  const plans = [
    ...steps.map((step) => stepPlan(leaves, step)),
    ...places.flatMap((place) => variablesPlan(named, place, steps.length > 0)),
  ];
  return plans.map((plan) => (plans.length === 1 ? { ...plan, label: '' } : plan));
}

/** Actions of other clouds take a `client-id`, too. */
const isOfAzure = (leaves: readonly Leaf[], step: string): boolean =>
  leaves.some(
    ({ path, value }) =>
      path === `${step}.with.tenant-id` ||
      (path === `${step}.uses` && value.kind === 'text' && /^azure\//iu.test(value.text)),
  );

const labelOf = (leaves: readonly Leaf[], step: string): string => {
  const value = leaves.find(({ path }) => path === `${step}.name` || path === `${step}.id`)?.value;
  return value?.kind === 'text' ? value.text.slice(0, 80) : step;
};

function stepPlan(leaves: readonly Leaf[], step: string): Plan {
  return {
    product: null,
    label: labelOf(leaves, step),
    slots: STEP_SLOTS,
    slotOf: ({ path }) =>
      path.startsWith(`${step}.with.`) ? path.slice(step.length + '.with.'.length).toLowerCase() : null,
    required: [{ field: 'clientId', add: 'client-id' }],
    finish: (found) => {
      sayAppOnly(found);
      if (found.secret === null)
        notice(found, 'No secret is in use: GitHub’s own token stands for it (a federated credential).');
    },
  };
}

type Named = { readonly place: string; readonly name: string; readonly leaf: Leaf };

/** `env:` and `variables:`, also as a list of names and values. */
function withNames(leaves: readonly Leaf[]): ReadonlyMap<Leaf, Named> {
  const found = new Map<Leaf, Named>();
  for (const leaf of leaves) {
    const list = /^(.*variables)\[\d+\]\.value$/iu.exec(leaf.path)?.[1];
    if (list !== undefined) {
      const value = leaves.find(({ path }) => path === leaf.path.replace(/value$/u, 'name'))?.value;
      if (value?.kind === 'text') found.set(leaf, { place: list, name: value.text, leaf });
    } else if (VARIABLES.test(leaf.path)) {
      const at = leaf.path.lastIndexOf('.');
      found.set(leaf, { place: leaf.path.slice(0, at), name: leaf.path.slice(at + 1), leaf });
    }
  }
  return found;
}

function variablesPlan(named: ReadonlyMap<Leaf, Named>, place: string, hasSteps: boolean): readonly Plan[] {
  const own = [...named.values()].filter((each) => each.place === place);
  const isDeployment = hasSteps || own.some(({ name }) => name.startsWith('ARM_'));
  return renamedPlans(own, { slots: toSlots({ arm_environment: cloud }) }).map((plan) => ({
    ...plan,
    label: place,
    finish: (found) => {
      if (isDeployment) sayAppOnly(found);
      plan.finish?.(found);
    },
  }));
}

import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { issuerFor } from './issuer.ts';
import { inputsOf } from './printing/inputs-of.ts';
import { printJson } from './printing/json.ts';
import type { Leaf } from './reading/leaf.ts';
import { providerOf } from './reading/oauth-plan.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { authority } from './reading/authority-takers.ts';
import { below, firstRoots, writtenRoot } from './reading/roots.ts';
import { field, input, secret, unused } from './reading/takers.ts';
import { hasAny } from './recognise.ts';
import { readScriptText } from './syntax/script-text.ts';
import { providerId, providerIdOf } from './the-things-stack/provider-id.ts';
import { THE_THINGS_STACK, stackNotes } from './the-things-stack/stack-notes.ts';

const PRODUCT = 'the-things-stack';
const byServer = unused('The server sets it.');

const SLOTS = toSlots({
  'ids.provider_id': providerId,
  name: input(PRODUCT, 'providerName'),
  allow_registrations: input(PRODUCT, 'allowRegistrations'),
  'allowed_email_domains[]': input(PRODUCT, 'allowedEmailDomains'),
  'configuration.oidc.client_id': field('clientId'),
  'configuration.oidc.client_secret': secret,
  'configuration.oidc.provider_url': authority,
  created_at: byServer,
  updated_at: byServer,
});

/** One plan for each provider at Entra, whether one stands alone or in a list. */
function providerPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const roots = firstRoots(leaves, (keys) => keys.has('configuration')).filter(
    (root) =>
      leaves.some((leaf) => below(root, leaf)?.startsWith(`${OIDC}.`) === true) &&
      providerOf(leaves, root === '' ? OIDC : `${root}.${OIDC}`) !== 'other',
  );
  return roots.map((root) => ({
    product: PRODUCT,
    label: roots.length > 1 ? writtenRoot(leaves, root) : '',
    slots: SLOTS,
    slotOf: (leaf) => below(root, leaf),
    required: [
      { field: 'clientId', add: 'configuration.oidc.client_id' },
      { field: 'tenant', add: 'configuration.oidc.provider_url' },
    ],
  }));
}

const OIDC = 'configuration.oidc';

export const theThingsStackJson: WritableFormat = {
  id: 'the-things-stack-json',
  title: 'The Things Stack provider (JSON)',
  about: 'what tti-lw-cli answers, and what its API takes',
  product: PRODUCT,
  fileType: 'json',
  carries: {
    fields: ['cloud', 'tenant', 'clientId'],
    inputs: ['providerId', 'providerName', 'allowRegistrations', 'allowedEmailDomains'],
  },
  recognises: (shape) => {
    if (!shape.isObject || !hasAny(shape, 'provider_url')) return 0;
    const leaves = shape.leavesBy(readScriptText);
    if (leaves.length > 0 && providerPlans(leaves).length === 0) return 0;
    return hasAny(shape, 'provider_id', 'allow_registrations') ? 0.97 : 0.7;
  },
  read: (text) => readWith(text, readScriptText, providerPlans),
  write: (profile, secretText = SECRET_PLACEHOLDER, practiceOrigin) => {
    const inputs = inputsOf(profile, PRODUCT);
    return printJson({
      ids: { provider_id: providerIdOf(profile) },
      name: inputs.text('providerName'),
      allow_registrations: inputs.isOn('allowRegistrations'),
      configuration: {
        oidc: {
          client_id: profile.clientId,
          client_secret: secretText,
          provider_url: issuerFor(THE_THINGS_STACK, profile, practiceOrigin),
        },
      },
      allowed_email_domains: inputs.list('allowedEmailDomains'),
    });
  },
  notes: stackNotes,
};

import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { issuerFor } from './issuer.ts';
import { inputsOf } from './printing/inputs-of.ts';
import { quoteShell } from './printing/quote.ts';
import { refuse, type Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { hideSecretive, slotOf, type Plan } from './reading/read-leaves.ts';
import { readWith, toSlots } from './reading/read-with.ts';
import { authority } from './reading/authority-takers.ts';
import { field, input, secret } from './reading/takers.ts';
import { toAssigned, toFlags } from './syntax/shell-flags.ts';
import { readShellText, type ShellCommand } from './syntax/shell-text.ts';
import { providerId, providerIdOf } from './the-things-stack/provider-id.ts';
import { THE_THINGS_STACK, stackNotes } from './the-things-stack/stack-notes.ts';

const PRODUCT = 'the-things-stack';
const OIDC = '--configuration.provider.oidc';

const PLAN: Plan = {
  product: PRODUCT,
  slots: toSlots({
    argument: providerId,
    '--name': input(PRODUCT, 'providerName'),
    '--allow-registrations': input(PRODUCT, 'allowRegistrations'),
    '--allowed-email-domains': input(PRODUCT, 'allowedEmailDomains'),
    [`${OIDC}.client-id`]: field('clientId'),
    [`${OIDC}.client-secret`]: secret,
    [`${OIDC}.provider-url`]: authority,
    assigned: hideSecretive,
  }),
  slotOf: (leaf) => (/^(?:argument$|-)/u.test(leaf.path) ? slotOf(leaf) : 'assigned'),
  required: [
    { field: 'clientId', add: `${OIDC}.client-id` },
    { field: 'tenant', add: `${OIDC}.provider-url` },
  ],
};

export const theThingsStackCommand: WritableFormat = {
  id: 'the-things-stack-command',
  title: 'tti-lw-cli command',
  about: 'the command that registers the provider in The Things Stack',
  product: PRODUCT,
  fileType: 'shell',
  carries: {
    fields: ['cloud', 'tenant', 'clientId'],
    inputs: ['providerId', 'providerName', 'allowRegistrations', 'allowedEmailDomains'],
  },
  recognises: ({ text }) => (/\btti-lw-cli\b/u.test(text) ? 0.98 : 0),
  read: (text) => readWith(text, readCommand, PLAN),
  write: (profile, secretText = SECRET_PLACEHOLDER, practiceOrigin) => {
    const inputs = inputsOf(profile, PRODUCT);
    const domains = inputs.list('allowedEmailDomains');
    const flags: readonly (readonly [string, string | undefined])[] = [
      ['--name', inputs.text('providerName')],
      ['--allow-registrations', inputs.isOn('allowRegistrations')?.toString()],
      ['--allowed-email-domains', domains.length === 0 ? undefined : domains.join(',')],
      [`${OIDC}.client-id`, profile.clientId],
      [`${OIDC}.client-secret`, secretText],
      [`${OIDC}.provider-url`, issuerFor(THE_THINGS_STACK, profile, practiceOrigin)],
    ];
    // A value that begins with a dash would be read as the next flag: it stands behind an equals sign.
    const lines = flags.flatMap(([flag, value]) =>
      value === undefined || value === ''
        ? []
        : [value.startsWith('-') ? `${flag}=${quoteShell(value)}` : `${flag} ${quoteShell(value)}`],
    );
    return `${[`tti-lw-cli ap create ${quoteShell(providerIdOf(profile))}`, ...lines].join(' \\\n    ')}\n`;
  },
  notes: stackNotes,
};

/** `ap` is short for `auth-provider`; `set` changes one that exists. */
function readCommand(text: string): Read<readonly Leaf[]> {
  const shell = readShellText(text);
  if (!shell.ok) return shell;
  const { commands } = shell.value;
  const named = commands.find(([first]) => first?.text === 'tti-lw-cli');
  if (named === undefined)
    return refuse(
      'command',
      commands[0]?.[0]?.line ?? 1,
      'command',
      'write the command tti-lw-cli ap create.',
    );
  const name = named.slice(0, 3).map((word) => word.text);
  if (!isKnown(named)) {
    return refuse(
      'command',
      named[0]?.line ?? 1,
      'command',
      'write ap create, with the provider’s ID and its flags, after tti-lw-cli.',
    );
  }
  const flags = toFlags(commands, name);
  return flags.ok ? { ok: true, value: [...toAssigned(shell.value), ...flags.value] } : flags;
}

function isKnown([, noun, verb]: ShellCommand): boolean {
  const nouns = [
    'ap',
    'auth-provider',
    'auth-providers',
    'authentication-provider',
    'authentication-providers',
  ];
  return nouns.includes(noun?.text ?? '') && ['create', 'set', 'update'].includes(verb?.text ?? '');
}

import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { ivyConnectionString } from './ivy-connection-string.ts';
import { IVY_CARRIES, IVY_PLAN } from './ivy-settings.ts';
import { quoteShell } from './printing/quote.ts';
import { refuse, type Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith } from './reading/read-with.ts';
import { hidden, marker } from './reading/takers.ts';
import { toAssigned, toFlags } from './syntax/shell-flags.ts';
import { readConnectionString } from './syntax/connection-string.ts';
import { readShellText } from './syntax/shell-text.ts';

const COMMAND = ['ivy', 'auth', 'add'];
const FLAG = '--connection-string';
const PROVIDER = 'MicrosoftEntra';

/** A variable may hold the whole connection string: its value is masked, whatever its name. */
const PLAN: Plan = {
  ...IVY_PLAN,
  slots: new Map([...IVY_PLAN.slots, ['assigned', hidden(marker)]]),
  slotOf: (leaf) => (leaf.path.startsWith('$') ? 'assigned' : (IVY_PLAN.slotOf?.(leaf) ?? null)),
};

export const ivyAuthAdd: WritableFormat = {
  id: 'ivy-auth-add',
  title: 'ivy auth add',
  about: 'the command that sets up an Ivy project without asking',
  product: 'ivy',
  fileType: 'shell',
  carries: IVY_CARRIES,
  recognises: ({ text }) => (/\bivy\s+auth\s+add\b/u.test(text) ? 0.99 : 0),
  read: (text) => readWith(text, readCommand, PLAN),
  write: (profile, secret = SECRET_PLACEHOLDER) =>
    `${COMMAND.join(' ')} --provider ${PROVIDER} ${FLAG} ${quoteShell(ivyConnectionString.write(profile, secret))}\n`,
};

function readCommand(text: string): Read<readonly Leaf[]> {
  const shell = readShellText(text);
  if (!shell.ok) return shell;
  const { commands } = shell.value;
  const flags = toFlags(commands, COMMAND);
  if (!flags.ok) return flags;
  const provider = flags.value.find(({ path }) => path === '--provider');
  if (provider?.value.kind === 'text' && provider.value.text !== PROVIDER)
    return refuse(
      'provider',
      provider.line,
      '--provider',
      `this sets up another provider. Write ${PROVIDER}.`,
    );
  const given = flags.value.find(({ path }) => path === FLAG);
  if (given === undefined)
    return refuse(
      'missing',
      commands[0]?.[0]?.line ?? 1,
      FLAG,
      'this is missing. Add it with the connection string.',
    );
  if (given.value.kind !== 'text')
    return refuse('variable', given.line, FLAG, 'a variable stands here. Type the connection string itself.');
  const variable = /^\$\{(\w+)\}$/u.exec(given.value.text)?.[1];
  if (variable !== undefined)
    return {
      ok: true,
      value: [
        {
          ...given,
          path: 'MicrosoftEntra:ClientId',
          value: { kind: 'variable', name: variable, fallback: null },
        },
      ],
    };
  const pairs = readConnectionString(given.value.text);
  if (!pairs.ok) {
    const { code, field, message } = pairs.error;
    const say = message.slice(message.indexOf(': ') + 2);
    return refuse(
      code,
      given.line + pairs.error.line - 1,
      field === 'text' ? FLAG : field,
      say.replace(`${field}: `, ''),
    );
  }
  // The quotes of the shell lie around the whole string, so all of it is what a value's place is.
  const { line, start, end } = given;
  const values = pairs.value.map((leaf) => ({ ...leaf, line: line + leaf.line - 1, start, end }));
  const assigned = toAssigned(shell.value).map((leaf) => ({ ...leaf, path: `$${leaf.path}` }));
  return { ok: true, value: [...assigned, ...values] };
}

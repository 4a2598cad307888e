import { credentialRoots } from './azure/credential-plans.ts';
import { readCliText } from './azure/cli-text.ts';
import { cliPlans } from './azure/cli-plans.ts';
import type { Format } from './format.ts';
import { graphRoots } from './manifest/graph-plans.ts';
import { readWith } from './reading/read-with.ts';
import type { TextShape } from './recognise.ts';
import { readJsonText } from './syntax/json-text.ts';

const COMMAND =
  /(?:^|[\s;&|(`])az[ \t]+(?:ad[ \t]+(?:app|sp)|rest|login|(?:webapp|functionapp|containerapp)[ \t]+(?:auth|config[ \t]+appsettings|create|up|update))[ \t]/mu;
/** Files with commands in them that are kinds of their own. */
const CARRIER = /^[ \t]*(?:jobs|steps|stages|services|apiVersion|resources|hooks):/mu;

/** What a command printed says more than the command. */
const isAnswered = (shape: TextShape): boolean => {
  if (!/^[ \t]*[[{][ \t]*$/mu.test(shape.text)) return false;
  const leaves = shape.leavesBy(readJsonText);
  return credentialRoots(leaves).length > 0 || graphRoots(leaves).length > 0;
};

export const azureCliCommand: Format = {
  id: 'azure-cli-command',
  title: 'Azure CLI commands',
  about: 'az ad app create, az rest, az webapp auth and az login as they are typed or stand in scripts',
  product: null,
  fileType: 'shell',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    if (shape.isObject || !COMMAND.test(shape.text)) return 0;
    if (CARRIER.test(shape.text)) return 0.3;
    const leaves = shape.leavesBy(readCliText);
    if (leaves.length === 0) return 0.6;
    if (cliPlans(leaves).length === 0) return 0.2;
    return isAnswered(shape) ? 0.6 : 0.96;
  },
  read: (text) => readWith(text, readCliText, cliPlans),
  write: null,
};

import { actionsPlans } from './actions/actions-plans.ts';
import type { Format } from './format.ts';
import { readWith } from './reading/read-with.ts';
import { readYamlText } from './syntax/yaml-text.ts';

const WORKFLOW =
  /^[ \t-]*(?:uses[ \t]*:[ \t]*["']?[\w.-]+\/|(?:jobs|steps|stages|runs|trigger)[ \t]*:|task[ \t]*:[ \t]*\w+@)/mu;
const CREDENTIAL = /\b(?:client-id|creds|azureSubscription)[ \t]*:|CLIENT_?ID/iu;

export const githubActions: Format = {
  id: 'github-actions',
  title: 'GitHub Actions workflow or Azure Pipeline',
  about: 'the credentials of azure/login, and variables of jobs and steps',
  product: null,
  fileType: 'yaml',
  carries: { fields: [], inputs: [] },
  recognises: (shape) => {
    const { text, isObject } = shape;
    if (
      isObject ||
      !WORKFLOW.test(text) ||
      !CREDENTIAL.test(text) ||
      /^(?:services|apiVersion):/mu.test(text)
    )
      return 0;
    const leaves = shape.leavesBy(readYamlText);
    if (leaves.length === 0) return 0.8;
    return actionsPlans(leaves).length > 0 ? 0.97 : 0.5;
  },
  read: (text) => readWith(text, readYamlText, actionsPlans),
  write: null,
};

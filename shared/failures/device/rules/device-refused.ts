import type { Evidence } from '../../../evidence/evidence.ts';
import { judgeByTable } from '../../../reasoning/judge-by-table.ts';
import { notReached } from '../../../reasoning/progress.ts';
import { provenByTokens } from '../../../reasoning/proof.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const deviceRefusedRule: Rule = {
  id: 'device-refused',
  title: 'The device is accepted',
  step: 'account',
  weight: 'sign-in',
  why: 'Registered devices and Windows Hello prove themselves with keys of their own. This check stands for the errors about those.',
  docs: 'https://learn.microsoft.com/entra/identity/devices/overview',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  return judgeByTable(evidence, {
    categories: ['device'],
    met: provenByTokens(evidence, 'Entra issued tokens on this device.'),
    pending: notReached(evidence, 'the tokens'),
  });
}

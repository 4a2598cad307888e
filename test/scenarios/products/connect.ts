import { hasUser } from '../../../shared/profile/flow.ts';
import type { PracticeTenant } from '../../../electron/practice/server.ts';
import { startAppOnly } from '../../../electron/sign-in/app-only-flow.ts';
import { startSignIn } from '../../../electron/sign-in/code-flow.ts';
import type { Finished } from '../../../electron/sign-in/session.ts';
import type { RunJudgement } from '../../../shared/judging/answer.ts';
import { judge } from '../../../shared/judging/judge.ts';
import type { Profile } from '../../../shared/profile/profile.ts';
import type { AcceptanceReport } from '../../../shared/relying-parties/acceptance.ts';
import type { Inputs } from '../../../shared/relying-parties/inputs.ts';
import type { Product } from '../../../shared/relying-parties/relying-party.ts';
import { toProfile } from '../../../shared/relying-parties/to-profile.ts';
import { createNodePorts } from '../../support/node-ports.ts';

export type Choices = {
  /** On top of the practice app's. */
  readonly inputs?: Inputs;
  readonly profile?: Partial<Profile>;
  readonly username?: string;
  /** Whether the session is used once more after the sign-in. */
  readonly isRenewed?: boolean;
  readonly consent?: 'accept' | 'cancel';
};

export type Connected = RunJudgement & { readonly acceptance: AcceptanceReport };

const CONTOSO = '0c0ffee0-0000-4000-8000-00000000c0de';

/** One connection of a product to the practice tenant, through the app's own flow, with the product's parameters. */
export async function connect(
  practice: PracticeTenant,
  product: Product,
  choices: Choices = {},
): Promise<Connected> {
  const profile = {
    ...toProfile(product, {
      cloud: 'practice',
      tenant: CONTOSO,
      clientId: product.practice.clientId,
      inputs: { ...product.practice.inputs, ...choices.inputs },
    }),
    id: '00000000-0000-4000-8000-000000000001',
    ...choices.profile,
  };
  const username = choices.username ?? 'mara@contoso.practice.example';
  const password = practice.directory().users.find((user) => user.username === username)?.password ?? 'none';
  const ports = createNodePorts(practice.caPem, { username, password, consent: choices.consent ?? 'accept' });
  try {
    const input = {
      runId: '00000000-0000-4000-8000-0000000000aa',
      profile,
      secret: practice.configuredSecret(product.practice.clientId),
      browser: 'window',
      loginOrigin: practice.origin,
      practiceScenario: practice.scenario(),
      timeoutSeconds: 20,
    } as const;
    const start = hasUser(product.flow) ? startSignIn : startAppOnly;
    const running = await start(input, ports, () => undefined);
    if (!running.ok) throw new Error(running.error.message);
    const finished = await running.value.done;
    return report(choices.isRenewed === true ? await renew(finished) : finished);
  } finally {
    await ports.close();
  }
}

async function renew({ session }: Finished): Promise<Finished> {
  if (session === null) throw new Error('There is nothing to renew.');
  return session.renew('00000000-0000-4000-8000-0000000000bb', new AbortController().signal, () => undefined);
}

function report({ evidence }: Finished): Connected {
  const judged = judge(evidence, { now: new Date() });
  const { acceptance } = judged;
  if (acceptance === null) throw new Error('The profile names no product.');
  return { ...judged, acceptance };
}

export const outcomes = ({ acceptance }: Connected): Readonly<Record<string, string>> =>
  Object.fromEntries(acceptance.results.map(({ check, outcome }) => [check, outcome]));

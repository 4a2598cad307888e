import type {
  ControlFailure,
  ControlIndex,
  OperationBody,
  OperationPath,
  PracticeLog,
  PracticeState,
} from './operations.ts';

export type PracticeControl = {
  /** What the address can do. */
  readonly index: () => Promise<ControlIndex>;
  readonly state: () => Promise<PracticeState>;
  /** What was answered since a number that an earlier log gave; at most the last 200 are kept. */
  readonly log: (since?: number) => Promise<PracticeLog>;
  readonly setScenario: (id: string) => Promise<PracticeState>;
  /** The text of a scenario file. */
  readonly setOwnScenario: (file: string) => Promise<PracticeState>;
  readonly moveClock: (seconds: number) => Promise<PracticeState>;
  readonly revokeTokens: (username: string) => Promise<PracticeState>;
  /** The next key is published beside the current one, and signs. */
  readonly rollKeys: () => Promise<PracticeState>;
  /** The current key alone again. */
  readonly rollKeysBack: () => Promise<PracticeState>;
  readonly edit: (edits: OperationBody<'/edit'>['edits']) => Promise<PracticeState>;
  readonly signOutEverybody: () => Promise<PracticeState>;
};

/** What the control address refused; `field` names the member to mend. */
export class PracticeControlError extends Error {
  readonly code: string;
  readonly field: string | null;
  constructor({ error }: ControlFailure) {
    super(error.message);
    this.name = 'PracticeControlError';
    this.code = error.code;
    this.field = error.field ?? null;
  }
}

/**
 * Steers a running `authloupe practice --control` by the URL and token that it announces. Every call rejects with a
 * {@link PracticeControlError} when it is refused, and with what `fetch` says when nobody answers.
 */
export function connectPracticeControl({
  url,
  token,
}: {
  readonly url: string;
  readonly token: string;
}): PracticeControl {
  const call = async <T>(path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new PracticeControlError(answer as ControlFailure);
    return answer as T;
  };
  const operate = <P extends OperationPath>(path: P, body: OperationBody<P>): Promise<PracticeState> =>
    call<PracticeState>(path, body);
  return {
    index: () => call('/'),
    state: () => call('/state'),
    log: (since = 0) => call(`/log?since=${since}`),
    setScenario: (id) => operate('/scenario', { id }),
    setOwnScenario: (file) => operate('/scenario', { file }),
    moveClock: (moveBySeconds) => operate('/clock', { moveBySeconds }),
    revokeTokens: (username) => operate('/revoke', { username }),
    rollKeys: () => operate('/roll-keys', { to: 'next' }),
    rollKeysBack: () => operate('/roll-keys', { to: 'current' }),
    edit: (edits) => operate('/edit', { edits }),
    signOutEverybody: () => operate('/sign-out-everybody', {}),
  };
}

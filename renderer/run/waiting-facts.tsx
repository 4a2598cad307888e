import type { PageStep } from '../../shared/evidence/page-step.ts';
import type { RunPhase } from '../../shared/contract/run-summary.ts';
import { InertText } from '../parts/inert-text.tsx';
import { formatLocal } from '../text/moment.ts';
import { Countdown } from './countdown.tsx';
import { useFactList } from './fact-list.ts';

type Waiting = Extract<RunPhase, { readonly name: 'waiting' }>;

export function WaitingFacts({ phase }: { readonly phase: Waiting }) {
  const styles = useFactList();
  return (
    <dl className={styles.root}>
      <dt className={styles.term}>Time left</dt>
      <dd>
        <Countdown until={phase.until} />
      </dd>
      <dt className={styles.term}>Waiting since</dt>
      <dd>
        <time dateTime={phase.since}>{formatLocal(phase.since)}</time>
      </dd>
      {phase.at !== null && (
        <>
          <dt className={styles.term}>The window shows</dt>
          <dd>{STEP_TEXTS[phase.at]}</dd>
        </>
      )}
      <dt className={styles.term}>
        {phase.receiver === 'loopback' ? 'Listening at' : 'Taking the answer for'}
      </dt>
      <dd className={styles.code}>
        <InertText text={phase.redirectUri} />
      </dd>
    </dl>
  );
}

const STEP_TEXTS: Readonly<Record<PageStep, string>> = {
  account: 'the page that asks who signs in',
  password: 'the page that asks for the password',
  mfa: 'the page that asks for a second factor',
  consent: 'the page that asks for consent',
  error: 'an error page',
  done: 'the way back to AuthLoupe',
  other: 'a page that AuthLoupe does not read',
};

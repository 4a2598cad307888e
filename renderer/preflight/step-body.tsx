import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckView, StepView } from '../../shared/preflight/check-view.ts';
import { describePlace } from '../../shared/evidence/describe-place.ts';
import { AnswerBody } from '../answer/answer-body.tsx';
import type { ProofPlaces } from '../answer/proof-places.ts';
import { InertText } from '../parts/inert-text.tsx';
import { toExchangeEntry } from '../run/requests/request-entries.ts';
import { RequestItem } from '../run/requests/request-item.tsx';
import { formatDuration } from '../text/duration.ts';
import { SURENESS_WORDS } from './sureness-words.ts';

type Props = { readonly step: StepView; readonly view: CheckView };

const PLACES: ProofPlaces = {
  describe: (source) => (source.kind === 'text' ? 'in the answer' : describePlace(source)),
  show: null,
};

/** What a step proves, how sure that is, what stays open, what to do, and the requests it stands on. */
export function StepBody({ step, view }: Props) {
  const styles = useStyles();
  const exchanges = step.exchanges.flatMap((index) => view.exchanges[index] ?? []);
  return (
    <div className={styles.root}>
      <dl className={styles.facts}>
        {step.proves !== '' && <Fact title="It proves">{step.proves}</Fact>}
        {step.sureness !== null && <Fact title="How sure">{SURENESS_WORDS[step.sureness]}</Fact>}
        {step.unproven !== '' && <Fact title="It leaves open">{step.unproven}</Fact>}
        {step.limitMs !== null && <Fact title="Time limit">{formatDuration(step.limitMs)}</Fact>}
      </dl>
      {step.answer !== null && (
        <div data-testid="diagnosis" data-cause={step.answer.cause} data-rank={1}>
          <AnswerBody answer={step.answer} places={PLACES} />
        </div>
      )}
      {exchanges.length > 0 && (
        <div>
          <h4 className={styles.heading}>{exchanges.length === 1 ? 'Request' : 'Requests'}</h4>
          <ol>
            {exchanges.map((exchange, index) => (
              <RequestItem
                key={`${exchange.startedAt} ${index}`}
                entry={toExchangeEntry(exchange)}
                startedAt={view.startedAt}
              />
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{title}</dt>
      <dd className={styles.fact}>
        {typeof children === 'string' ? <InertText text={children} /> : children}
      </dd>
    </>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL} 48px`,
    '@media (max-width: 719px)': { paddingLeft: tokens.spacingHorizontalXS },
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  term: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  fact: { maxWidth: '80ch', overflowWrap: 'anywhere' },
  heading: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
});

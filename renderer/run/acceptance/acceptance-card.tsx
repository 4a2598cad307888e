import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RunView } from '../../../shared/contract/ipc.ts';
import { testAcceptance, type AcceptanceReport } from '../../../shared/relying-parties/acceptance.ts';
import { usePanel } from '../../parts/panel.ts';
import { ToneSymbol } from '../../parts/tone-symbol.tsx';
import { useToneInk, type Tone } from '../../theme/tone.ts';
import { AcceptanceItem } from './acceptance-item.tsx';
import { OpenSteps } from './open-steps.tsx';

const ANSWERS: Readonly<Record<AcceptanceReport['outcome'], { readonly tone: Tone; readonly word: string }>> =
  {
    accepted: { tone: 'good', word: 'Yes' },
    refused: { tone: 'bad', word: 'No' },
    open: { tone: 'neutral', word: 'Not known' },
  };

/** What the product would say to this run. */
export function AcceptanceCard({ view: { evidence, verdict } }: { readonly view: RunView }) {
  const styles = useStyles();
  const panel = usePanel();
  const ink = useToneInk();
  const report = useMemo(() => testAcceptance(evidence, verdict), [evidence, verdict]);
  if (report === null) return null;
  const { tone, word } = ANSWERS[report.outcome];
  return (
    <section
      className={mergeClasses(panel.card, styles.root)}
      aria-labelledby="acceptance-heading"
      data-testid="acceptance-verdict"
      data-product={report.product}
      data-outcome={report.outcome}
    >
      <div className={styles.head}>
        <ToneSymbol tone={tone} size="large" />
        <h2 id="acceptance-heading" className={styles.heading}>
          Would {report.name} accept this? <span className={ink[tone]}>{word}</span>
        </h2>
        <OpenSteps report={report} profile={evidence.profile} />
      </div>
      <p className={panel.quiet}>{summaryOf(report)}</p>
      <ul className={styles.list}>
        {report.results.map((result) => (
          <AcceptanceItem key={result.check} result={result} />
        ))}
      </ul>
    </section>
  );
}

function summaryOf({ results, name, outcome }: AcceptanceReport): string {
  const open = results.filter((result) => result.outcome === 'cannot-tell').length;
  if (outcome === 'open') return 'The run ended before there was anything to look at.';
  const unseen =
    open === 0 ? '' : ` ${open === 1 ? 'One thing is' : `${open} things are`} not to be seen from here.`;
  if (outcome === 'accepted') return `Everything that ${name} looks at is as it wants it.${unseen}`;
  const missed = results.filter((result) => result.outcome === 'fail').length;
  return `${missed === 1 ? 'One check misses' : `${missed} checks miss`}.${unseen}`;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  heading: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: 'flex', flexDirection: 'column', listStyle: 'none', margin: '0', padding: '0' },
});

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RunView } from '../../../shared/contract/ipc.ts';
import type { Outcome } from '../../../shared/reasoning/outcome.ts';
import type { AcceptanceReport } from '../../../shared/relying-parties/acceptance.ts';
import { usePanel } from '../../parts/panel.ts';
import { OutcomeSymbol } from '../../parts/outcome-symbol.tsx';
import { AcceptanceItem } from './acceptance-item.tsx';
import { OpenSteps } from './open-steps.tsx';

type Props = { readonly view: RunView; readonly report: AcceptanceReport };

/** What the product looks at, check by check. Whether it would accept the tokens is the answer above. */
export function AcceptanceCard({ view: { evidence, judged }, report }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const { title } = judged.answer;
  const answered =
    judged.outcome === 'signed-in'
      ? report.results.find((each) => each.outcome === 'fail' && each.title === title)
      : undefined;
  return (
    <section
      className={mergeClasses(panel.card, styles.root)}
      aria-labelledby="acceptance-heading"
      data-testid="acceptance-verdict"
      data-product={report.product}
      data-outcome={report.outcome}
    >
      <div className={styles.head}>
        <OutcomeSymbol outcome={report.outcome} />
        <h3 id="acceptance-heading" className={styles.heading}>
          What {report.name} checks
        </h3>
        <OpenSteps report={report} profile={evidence.profile} />
      </div>
      <p className={panel.quiet}>{summaryOf(report)}</p>
      <ul className={styles.list}>
        {report.results.map((result) => (
          <AcceptanceItem
            key={result.check}
            result={result}
            evidence={evidence}
            isAnswered={result === answered}
          />
        ))}
      </ul>
    </section>
  );
}

function summaryOf({ results, outcome }: AcceptanceReport): string {
  if (outcome !== 'pass' && outcome !== 'fail') return 'The run ended before there was anything to check.';
  const count = (wanted: Outcome) => results.filter((result) => result.outcome === wanted).length;
  const open = count('cannot-tell');
  const unseen = open === 0 ? '' : ` ${open === 1 ? '1 check' : `${open} checks`} cannot be done from here.`;
  return `${count('pass')} passed, ${count('fail')} failed.${unseen}`;
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

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Diagnosis } from '../../shared/reasoning/diagnosis.ts';
import { useDisclosure } from '../parts/disclosure-styles.ts';
import { InertText } from '../parts/inert-text.tsx';
import { Confidence } from './confidence.tsx';
import { ProofList, type ProofPlace } from './proof-list.tsx';
import { RepairTabs } from './repair-tabs.tsx';

/** What stands above the card already and is not said again. */
export type SaidAbove = { readonly cause: string | null; readonly nextStep: string };

type Props = {
  readonly diagnosis: Diagnosis;
  /** 1 is the likeliest. */
  readonly rank: number;
  readonly saidAbove: SaidAbove | null;
  readonly place: ProofPlace | null;
};

/** One possible cause. The likeliest is open, the others are folded. Its attributes are a contract with scripts. */
export function DiagnosisCard({ diagnosis, rank, saidAbove, place }: Props) {
  const styles = useStyles();
  const disclosure = useDisclosure();
  const { cause, title, confidence } = diagnosis;
  return (
    <li className={styles.item} data-testid="diagnosis" data-cause={cause} data-rank={rank}>
      <details open={rank === 1} className={disclosure.root}>
        <summary className={mergeClasses(disclosure.summary, styles.summary)}>
          <span className={mergeClasses(styles.title, rank === 1 && styles.first)}>
            <InertText text={title} />
          </span>
          {cause !== 'unknown' && <Confidence value={confidence} />}
        </summary>
        <DiagnosisBody diagnosis={diagnosis} saidAbove={saidAbove} place={place} />
      </details>
    </li>
  );
}

function DiagnosisBody({ diagnosis, saidAbove, place }: Omit<Props, 'rank'>) {
  const styles = useStyles();
  const { cause, summary, evidence, ruledOutBy, nextStep, repair } = diagnosis;
  return (
    <div className={styles.body}>
      {saidAbove?.cause !== cause && (
        <p className={styles.text}>
          <InertText text={summary} />
        </p>
      )}
      <dl className={styles.parts}>
        {evidence.length > 0 && (
          <Part title="How we know">
            <ProofList proofs={evidence} place={place} />
          </Part>
        )}
        {saidAbove?.nextStep !== nextStep && (
          <Part title="Next step">
            <InertText text={nextStep} />
          </Part>
        )}
        {ruledOutBy !== '' && (
          <Part title="What would rule it out">
            <InertText text={ruledOutBy} />
          </Part>
        )}
        {repair.length > 0 && (
          <Part title="Repair" isWide>
            <RepairTabs repairs={repair} />
          </Part>
        )}
      </dl>
    </div>
  );
}

type PartProps = {
  readonly title: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

function Part({ title, isWide = false, children }: PartProps) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <dt className={styles.term}>{title}</dt>
      <dd className={isWide ? undefined : styles.text}>{children}</dd>
    </div>
  );
}

const useStyles = makeStyles({
  item: { ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
  summary: {
    flexWrap: 'wrap',
    color: tokens.colorNeutralForeground1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
  },
  title: { flexGrow: 1, flexBasis: '200px', minWidth: 0, overflowWrap: 'anywhere' },
  first: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    '@media (max-width: 719px)': { paddingLeft: tokens.spacingHorizontalXS },
  },
  text: { maxWidth: '80ch', overflowWrap: 'anywhere' },
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
});

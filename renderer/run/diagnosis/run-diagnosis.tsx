import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RunView } from '../../../shared/contract/ipc.ts';
import { DiagnosisList } from '../../diagnosis/diagnosis-list.tsx';
import { UnknownCode } from '../../diagnosis/unknown-code.tsx';
import { usePanel } from '../../parts/panel.ts';
import { joinDiagnoses } from './joined-diagnoses.ts';

/** How we know, what else it could be, and how to repair it. What is wrong stands in the verdict above. */
export function RunDiagnosis({ view }: { readonly view: RunView }) {
  const styles = useStyles();
  const panel = usePanel();
  const { diagnosis, pasted, verdict } = view;
  const diagnoses = joinDiagnoses(view);
  const unknown = pasted?.unknown ?? diagnosis.unknown;
  if (diagnoses.length === 0) return null;
  return (
    <section className={mergeClasses(panel.card, styles.root)} aria-labelledby="diagnosis-heading">
      <h3 id="diagnosis-heading" className={panel.heading}>
        Diagnosis{pasted !== null && ', with the text you pasted'}
      </h3>
      {unknown !== null && <UnknownCode unknown={unknown} />}
      <DiagnosisList diagnoses={diagnoses} saidAbove={verdict} />
    </section>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
  },
});

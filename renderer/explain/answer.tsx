import { makeStyles, tokens } from '@fluentui/react-components';
import type { DiagnosisReport } from '../../shared/judging/report.ts';
import { DiagnosisList } from '../diagnosis/diagnosis-list.tsx';
import type { ProofPlace } from '../diagnosis/proof-list.tsx';
import { ReportCodes } from '../diagnosis/report-codes.tsx';
import { UnknownCode } from '../diagnosis/unknown-code.tsx';
import { ScreenReaderOnly } from '../parts/screen-reader-only.tsx';
import { CodeWarning } from './code-warning.tsx';

type Props = {
  readonly report: DiagnosisReport;
  readonly hasCode: boolean;
  readonly place: ProofPlace;
};

export function Answer({ report, hasCode, place }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ScreenReaderOnly isLive>{report.diagnoses[0]?.title}</ScreenReaderOnly>
      {hasCode && <CodeWarning />}
      <ReportCodes report={report} />
      {report.unknown !== null && <UnknownCode unknown={report.unknown} />}
      <DiagnosisList diagnoses={report.diagnoses} place={place} />
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

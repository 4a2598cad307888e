import { makeStyles, tokens } from '@fluentui/react-components';
import type { DiagnosisReport } from '../../shared/judging/report.ts';
import { DiagnosisList } from '../answer/answer-body.tsx';
import type { ProofPlace } from '../answer/proof-list.tsx';
import { ReportCodes } from './stated-codes.tsx';
import { UnknownCode } from '../answer/unlisted-code-note.tsx';
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

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { acceptPastedText } from '../../shared/diagnosis/pasted-text.ts';
import type { ProofPlace } from '../diagnosis/proof-list.tsx';
import { Loading } from '../parts/async-states.tsx';
import { usePanel } from '../parts/panel.ts';
import { PasteArea } from '../parts/paste-area.tsx';
import { Answer } from './answer.tsx';
import { lineOf } from './line-of.ts';
import { markId, MarkedText } from './marked-text.tsx';
import { markOf, toMarkedParts, type MarkedPart } from './marked-parts.ts';
import { useReport, type Diagnose } from './use-report.ts';
import { Welcome } from './welcome.tsx';

type Props = {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly diagnose: Diagnose;
};

/** The text at the left, with the parts that were used below it; the answer at the right. */
export function ExplainPage({ text, onType, diagnose }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  const { read, report, isReading } = useReport(text, diagnose);
  const parts = useMemo(() => toMarkedParts(read, report?.diagnoses ?? []), [read, report]);
  const hasCode = useMemo(() => !acceptPastedText(read).ok, [read]);
  const place = useMemo(() => createPlace(id, read, parts), [id, read, parts]);
  return (
    <main className={styles.root}>
      <div className={styles.left}>
        <h1 className={styles.title}>Explain</h1>
        <PasteArea label="Paste an error, a log, an address or a page" text={text} onType={onType} />
        {parts.length > 0 && (
          <section className={mergeClasses(panel.card, styles.marked)}>
            <MarkedText id={id} text={read} parts={parts} />
          </section>
        )}
      </div>
      <section className={mergeClasses(panel.card, styles.answer)} aria-label="Answer" aria-busy={isReading}>
        {isReading && read.length + text.length > SHORT && <Loading label="Reading…" />}
        {report !== null && <Answer report={report} hasCode={hasCode} place={place} />}
        {report === null && !isReading && <Welcome onChoose={onType} />}
      </section>
    </main>
  );
}

/** What is read between two frames needs no announcement. */
const SHORT = 20_000;

function createPlace(id: string, text: string, parts: readonly MarkedPart[]): ProofPlace {
  return {
    describe: ({ start }) => `line ${lineOf(text, start ?? 0).toLocaleString('en')}`,
    show: (proof) => {
      const mark = markOf(parts, proof);
      const element = mark && document.getElementById(markId(id, mark.start));
      element?.scrollIntoView({ block: 'center' });
      element?.focus({ preventScroll: true });
    },
  };
}

const NARROW = '@media (max-width: 899px)';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    [NARROW]: { display: 'block', overflowY: 'auto', position: 'relative' },
  },
  left: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minHeight: 0,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    [NARROW]: { padding: tokens.spacingHorizontalL, minHeight: '320px' },
  },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  marked: {
    display: 'flex',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '120px',
    overflow: 'hidden',
    [NARROW]: { flexBasis: 'auto', maxHeight: '40vh' },
  },
  answer: {
    position: 'relative',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    padding: tokens.spacingHorizontalL,
    [NARROW]: { overflowY: 'visible', margin: tokens.spacingHorizontalL },
  },
});

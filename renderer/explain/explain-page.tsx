import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { acceptPastedText } from '../../shared/judging/pasted-text.ts';
import type { ProofPlace } from '../answer/proof-list.tsx';
import { Loading } from '../parts/async-states.tsx';
import { usePanel } from '../parts/panel.ts';
import { PasteArea } from '../parts/paste-area.tsx';
import { NARROW_PAGE, usePastePage } from '../parts/paste-page.ts';
import { Answer } from './answer.tsx';
import { lineOf } from './line-of.ts';
import { markId, MarkedText } from './marked-text.tsx';
import { markOf, toMarkedParts, type MarkedPart } from './marked-parts.ts';
import { useReport, type Diagnose } from './use-explained.ts';
import { Welcome } from './welcome.tsx';

type Props = {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly diagnose: Diagnose;
};

/** The text at the left, with the parts that were used below it; the answer at the right. */
export function ExplainPage({ text, onType, diagnose }: Props) {
  const page = usePastePage();
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  const { read, report, isReading } = useReport(text, diagnose);
  const parts = useMemo(() => toMarkedParts(read, report?.diagnoses ?? []), [read, report]);
  const hasCode = useMemo(() => !acceptPastedText(read).ok, [read]);
  const place = useMemo(() => createPlace(id, read, parts), [id, read, parts]);
  return (
    <main className={mergeClasses(page.root, styles.columns)}>
      <div className={page.left}>
        <h1 className={page.title}>Explain</h1>
        <PasteArea label="Paste an error, a log, an address or a page" text={text} onType={onType} />
        {parts.length > 0 && (
          <section className={mergeClasses(panel.card, styles.marked)}>
            <MarkedText id={id} text={read} parts={parts} />
          </section>
        )}
      </div>
      <section className={mergeClasses(panel.card, page.answer)} aria-label="Answer" aria-busy={isReading}>
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

const useStyles = makeStyles({
  columns: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)' },
  marked: {
    display: 'flex',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '120px',
    overflow: 'hidden',
    [NARROW_PAGE]: { flexBasis: 'auto', maxHeight: '40vh' },
  },
});

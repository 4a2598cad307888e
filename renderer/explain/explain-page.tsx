import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { describePlace } from '../../shared/evidence/describe-place.ts';
import type { FileText } from '../../shared/files/opened-file.ts';
import type { Answer } from '../../shared/judging/answer.ts';
import type { Explained } from '../../shared/judging/explain.ts';
import { acceptPastedText } from '../../shared/judging/pasted-text.ts';
import type { ProofPlaces } from '../answer/proof-places.ts';
import { Loading } from '../parts/async-states.tsx';
import { OpenFilesButton } from '../parts/open-files-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { PasteArea } from '../parts/paste-area.tsx';
import { NARROW_PAGE, usePastePage } from '../parts/paste-page.ts';
import { useFileDrop } from '../parts/use-file-drop.ts';
import { Answer as ShownAnswer } from './answer.tsx';
import { DropVeil } from './drop-veil.tsx';
import { FileNotice } from './file-notice.tsx';
import { lineOf } from './line-of.ts';
import { markId, MarkedText } from './marked-text.tsx';
import { markOf, toMarkedParts, type MarkedPart } from './marked-parts.ts';
import { useExplained, type Explain } from './use-explained.ts';
import { useOpenedFile } from './use-opened-file.ts';
import { Welcome } from './welcome.tsx';

type Props = {
  readonly text: string;
  /** What was taken of the file that the text is of. */
  readonly note: string | null;
  readonly onType: (text: string) => void;
  readonly onRead: (read: FileText) => void;
  readonly explain: Explain;
};

/** The text at the left, with the parts that were used below it; the answer at the right. */
export function ExplainPage({ text, note, onType, onRead, explain }: Props) {
  const page = usePastePage();
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  const { read, explained, isReading } = useExplained(text, explain);
  const parts = useMemo(() => toMarkedParts(read, answersOf(explained)), [read, explained]);
  const hasCode = useMemo(() => !acceptPastedText(read).ok, [read]);
  const places = useMemo(() => createPlaces(id, read, parts), [id, read, parts]);
  const { reading, refusal, open, forget } = useOpenedFile(onRead);
  const drop = useFileDrop(open);
  const type = (typed: string) => {
    forget();
    onType(typed);
  };
  return (
    <main className={mergeClasses(page.root, styles.columns)} {...drop.handlers}>
      {drop.isOver && <DropVeil />}
      <div className={page.left}>
        <div className={styles.head}>
          <h1 className={page.title}>Explain</h1>
          <OpenFilesButton takes="file" inputLabel="File to explain" onFiles={(files) => open([...files])}>
            Open a file…
          </OpenFilesButton>
        </div>
        <FileNotice reading={reading} refusal={refusal} note={note} />
        <PasteArea label="Paste an error, a log, an address or a page" text={text} onType={type} />
        {parts.length > 0 && (
          <section className={mergeClasses(panel.card, styles.marked)}>
            <MarkedText id={id} text={read} parts={parts} />
          </section>
        )}
      </div>
      <div
        className={mergeClasses(page.answer, explained === null ? panel.card : styles.bare)}
        aria-busy={isReading}
      >
        {isReading && read.length + text.length > SHORT && <Loading label="Reading…" />}
        {explained !== null && <ShownAnswer explained={explained} hasCode={hasCode} places={places} />}
        {explained === null && !isReading && <Welcome onChoose={type} />}
      </div>
    </main>
  );
}

/** What is read between two frames needs no announcement. */
const SHORT = 20_000;

const answersOf = (explained: Explained | null): readonly Answer[] =>
  explained === null ? [] : [explained.answer, ...explained.alternatives];

function createPlaces(id: string, text: string, parts: readonly MarkedPart[]): ProofPlaces {
  return {
    describe: (source) =>
      source.kind === 'text'
        ? `in line ${lineOf(text, source.start).toLocaleString('en')}`
        : describePlace(source),
    show: ({ source }) => {
      const mark = markOf(parts, source);
      const element = mark && document.getElementById(markId(id, mark.start));
      element?.scrollIntoView({ block: 'center' });
      element?.focus({ preventScroll: true });
    },
  };
}

const useStyles = makeStyles({
  columns: { position: 'relative', gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  // The card brings its own border and room.
  bare: { padding: '0' },
  marked: {
    display: 'flex',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '120px',
    overflow: 'hidden',
    [NARROW_PAGE]: { flexBasis: 'auto', maxHeight: '40vh' },
  },
});

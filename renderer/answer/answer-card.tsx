import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Verdict } from '../../shared/judging/verdict.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useSession } from '../state/session.tsx';
import { useToneInk, useToneSurface, type Tone } from '../theme/tone.ts';

type Props = {
  readonly outcome: Verdict['outcome'] | 'could-not-run';
  readonly tone: Tone;
  readonly cause: Verdict['cause'];
  /** Says in a word what the symbol stands for. */
  readonly word: string;
  /** When it was, and how long it took. */
  readonly facts: string;
  readonly headline: string;
  readonly code: string | null;
  readonly nextStep: string | null;
  /** The buttons. */
  readonly children: ReactNode;
};

/** The one sentence above everything else. Its attributes are a contract with scripts. */
export function VerdictCard(props: Props) {
  const { outcome, tone, cause, headline, code, nextStep } = props;
  const styles = useStyles();
  const panel = usePanel();
  const surface = useToneSurface();
  return (
    <section
      className={mergeClasses(panel.card, styles.root, surface[tone])}
      aria-labelledby="verdict-headline"
      data-testid="verdict"
      data-outcome={outcome}
      data-cause={cause ?? ''}
      data-tone={tone}
    >
      <ToneSymbol tone={tone} size="large" />
      <div className={styles.text}>
        <VerdictFacts tone={tone} word={props.word} facts={props.facts} />
        <h2 id="verdict-headline" className={styles.headline}>
          <InertText text={headline} />
        </h2>
        {code !== null && <VerdictCode code={code} />}
        {nextStep !== null && (
          <p className={styles.next}>
            <strong>Next: </strong>
            <InertText text={nextStep} />
          </p>
        )}
        <div className={styles.buttons}>{props.children}</div>
      </div>
    </section>
  );
}

function VerdictFacts({
  tone,
  word,
  facts,
}: {
  readonly tone: Tone;
  readonly word: string;
  readonly facts: string;
}) {
  const styles = useStyles();
  const ink = useToneInk();
  return (
    <p className={styles.facts}>
      <span className={mergeClasses(styles.word, ink[tone])}>{word}</span>
      {facts !== '' && ` · ${facts}`}
    </p>
  );
}

function VerdictCode({ code }: { readonly code: string }) {
  const styles = useStyles();
  const { commands } = useSession();
  return (
    <p className={styles.codeLine}>
      <code className={styles.code}>
        <InertText text={code} />
      </code>
      <CopyButton label="Copy code" isSymbolOnly copy={async () => commands.runs.copyText(code)} />
    </p>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalXL,
  },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '28px' },
  word: { fontWeight: tokens.fontWeightSemibold },
  headline: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  codeLine: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    padding: `1px ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  next: { color: tokens.colorNeutralForeground1, maxWidth: '80ch', overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

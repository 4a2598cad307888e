import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { InertLines } from '../parts/inert-lines.tsx';
import { LongText } from '../parts/long-text.tsx';
import type { MarkedPart } from './marked-parts.ts';

/** A gap beyond this is not unfolded: the text stands whole in the box. */
const LARGEST_UNFOLDED = 20_000;
const LONGEST_MARK = 600;

type Props = {
  /** Prefix of the marks' ids. */
  readonly id: string;
  readonly text: string;
  readonly parts: readonly MarkedPart[];
};

/** The text, read-only, with what the answer stands on marked in it. */
export const MarkedText = memo(function MarkedText({ id, text, parts }: Props) {
  const styles = useStyles();
  return (
    <div
      className={styles.root}
      role="region"
      aria-label="What was used"
      tabIndex={0}
      data-testid="marked-text"
    >
      {parts.map((part) => (
        <Part
          key={`${part.kind} ${part.start}`}
          id={id}
          part={part}
          text={text.slice(part.start, part.end)}
        />
      ))}
    </div>
  );
});

/** The id of the element that shows the mark. */
export const markId = (id: string, start: number): string => `${id}-mark-${start}`;

type PartProps = { readonly id: string; readonly part: MarkedPart; readonly text: string };

function Part({ id, part, text }: PartProps) {
  const styles = useStyles();
  switch (part.kind) {
    case 'plain':
      return <InertLines text={text} />;
    case 'gap':
      return <Gap text={text} />;
    case 'mark':
      return (
        <mark
          id={markId(id, part.start)}
          tabIndex={-1}
          className={mergeClasses(styles.mark, part.isTop && styles.top)}
          title={part.titles.join('; ')}
          data-start={part.start}
          data-end={part.end}
        >
          {text.length > LONGEST_MARK ? <LongText text={text} /> : <InertLines text={text} />}
        </mark>
      );
  }
}

function Gap({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <InertLines text={text} />;
  const size = `${text.length.toLocaleString('en')} characters`;
  return (
    <span className={styles.gap}>
      {text.length > LARGEST_UNFOLDED ? (
        `⋯ ${size} without a mark ⋯`
      ) : (
        <Button size="small" appearance="subtle" onClick={() => setIsOpen(true)}>
          ⋯ Show {size} ⋯
        </Button>
      )}
    </span>
  );
}

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  mark: {
    padding: '1px 0',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground5,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    borderRadius: tokens.borderRadiusSmall,
    scrollMargin: '48px',
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { color: 'MarkText', backgroundColor: 'Mark' },
  },
  top: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    textDecorationStyle: 'solid',
    fontWeight: tokens.fontWeightSemibold,
  },
  gap: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'center',
  },
});

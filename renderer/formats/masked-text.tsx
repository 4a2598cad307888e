import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useMemo } from 'react';
import type { Span } from '../../shared/formats/format.ts';
import { maskedLines } from '../../shared/formats/mask.ts';
import { InertText } from '../parts/inert-text.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { useCapped } from '../parts/use-capped.ts';

const CAP = 400;

type Props = {
  readonly text: string;
  readonly hidden: readonly Span[];
  readonly secret: string | null;
  readonly onEdit: () => void;
};

/** The pasted text with its line numbers, inert, and with every secret masked. */
export function MaskedText({ text, hidden, secret, onEdit }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const lines = useMemo(() => maskedLines(text.trimEnd(), hidden, secret), [text, hidden, secret]);
  const { shown, hiddenCount, showAll } = useCapped(lines, CAP);
  return (
    <div>
      <div className={styles.head}>
        <h3 className={panel.heading}>Pasted text</h3>
        <span className={panel.quiet}>Secrets are masked here.</span>
        <Button className={styles.edit} size="small" icon={<EditRegular />} onClick={onEdit}>
          Edit the text
        </Button>
      </div>
      <div className={styles.text} role="region" aria-label="Pasted text" tabIndex={0}>
        {shown.map((line, index) => (
          <div key={index} className={styles.line}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <span className={styles.code}>
              <InertText text={line} />
            </span>
          </div>
        ))}
        {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalXS,
  },
  edit: { marginLeft: 'auto' },
  text: {
    maxHeight: '196px',
    overflowY: 'auto',
    position: 'relative',
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  line: { display: 'grid', gridTemplateColumns: '44px minmax(0, 1fr)' },
  number: {
    textAlign: 'right',
    paddingRight: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    userSelect: 'none',
  },
  code: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    paddingRight: tokens.spacingHorizontalM,
  },
});

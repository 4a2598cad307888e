import { makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../commands/session.tsx';
import { CopyButton } from './copy-button.tsx';
import { InertLines } from './inert-lines.tsx';

type Props = {
  /** What the button says, for example `Copy command`. */
  readonly label: string;
  readonly text: string;
};

/** A command, a request or a message as it is to be taken: whole, in its own lines, with one button. */
export function CopyBlock({ label, text }: Props) {
  const styles = useStyles();
  const { commands } = useSession();
  return (
    <div className={styles.root}>
      <pre className={styles.text} role="region" aria-label={label.replace(/^Copy /u, '')} tabIndex={0}>
        <InertLines text={text} />
      </pre>
      <CopyButton label={label} copy={async () => commands.runs.copyText(text)} />
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  text: {
    alignSelf: 'stretch',
    margin: '0',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    maxHeight: '320px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

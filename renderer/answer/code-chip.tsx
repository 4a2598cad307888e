import { makeStyles, tokens } from '@fluentui/react-components';
import { CopyButton } from '../parts/copy-button.tsx';
import { InertText } from '../parts/inert-text.tsx';
import { useSession } from '../commands/session.tsx';

/** The code to search for, with a button that copies it. */
export function CodeChip({ code }: { readonly code: string }) {
  const styles = useStyles();
  const { commands } = useSession();
  return (
    <span className={styles.root}>
      <code className={styles.code}>
        <InertText text={code} />
      </code>
      <CopyButton label="Copy code" isSymbolOnly copy={async () => commands.runs.copyText(code)} />
    </span>
  );
}

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

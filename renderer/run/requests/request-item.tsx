import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDisclosure } from '../../parts/disclosure-styles.ts';
import { InertText } from '../../parts/inert-text.tsx';
import { ToneSymbol } from '../../parts/tone-symbol.tsx';
import { formatDuration } from '../../text/duration.ts';
import { formatLocal } from '../../text/moment.ts';
import { useToneInk } from '../../theme/tone.ts';
import { RequestBody } from './request-body.tsx';
import type { RequestEntry } from './request-entries.ts';

type Props = { readonly entry: RequestEntry; readonly startedAt: string };

export function RequestItem({ entry, startedAt }: Props) {
  const styles = useStyles();
  const disclosure = useDisclosure();
  const ink = useToneInk();
  const after = Date.parse(entry.at) - Date.parse(startedAt);
  return (
    <li className={styles.item}>
      <details className={disclosure.root}>
        <summary className={mergeClasses(disclosure.summary, styles.summary)}>
          <ToneSymbol tone={entry.tone} />
          <span className={styles.main}>
            <span className={styles.purpose}>{entry.purpose}</span>
            <span className={styles.line}>
              {entry.method} <InertText text={entry.target} />
            </span>
          </span>
          <span className={styles.side}>
            <span className={mergeClasses(styles.status, ink[entry.tone])}>{entry.status}</span>
            <span className={styles.time} title={formatLocal(entry.at)}>
              +{formatDuration(after)}
              {entry.durationMs !== null && ` · took ${formatDuration(entry.durationMs)}`}
            </span>
          </span>
        </summary>
        <RequestBody entry={entry} />
      </details>
    </li>
  );
}

const useStyles = makeStyles({
  item: {
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  summary: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
  },
  main: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  purpose: { fontWeight: tokens.fontWeightSemibold },
  line: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  side: { display: 'flex', flexDirection: 'column', alignItems: 'flex-end', flexShrink: 0 },
  status: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  time: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Imported } from '../../shared/formats/format.ts';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import type { Dropped } from './use-import.ts';

/** What was dropped, which of its files say something, and what was not looked at. */
export function DroppedList({
  dropped,
  registrations,
  onClear,
}: {
  readonly dropped: Dropped;
  readonly registrations: readonly Imported[];
  readonly onClear: () => void;
}) {
  const styles = useStyles();
  const panel = usePanel();
  const used = new Set(registrations.flatMap(({ read, open }) => [...read, ...open].map(({ file }) => file)));
  const names = dropped.files.map(({ path }) => path).filter((path) => used.has(path));
  return (
    <section aria-labelledby="dropped-heading">
      <div className={styles.head}>
        <h3 id="dropped-heading" className={panel.heading}>
          <InertText text={dropped.name} />
        </h3>
        <Button className={styles.clear} size="small" onClick={onClear}>
          Paste a text instead
        </Button>
      </div>
      <p className={panel.quiet}>
        {dropped.files.length === 1 ? '1 file was read' : `${dropped.files.length} files were read`}
        {names.length > 0 && `; settings of the sign-in stand in ${names.length}:`}
      </p>
      <ul className={styles.list}>
        {names.slice(0, 20).map((name) => (
          <li key={name}>
            <InertText text={name} />
          </li>
        ))}
      </ul>
      {dropped.skipped.map((sentence) => (
        <p key={sentence} className={panel.quiet}>
          {sentence}
        </p>
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  clear: { marginLeft: 'auto' },
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

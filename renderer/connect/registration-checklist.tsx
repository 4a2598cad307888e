import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { toChecklist, type ChecklistItem } from '../../shared/relying-parties/registration/checklist.ts';
import type { Registration } from '../../shared/relying-parties/registration/registration.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import { useSession } from '../commands/session.tsx';
import type { ConnectForm } from './use-connect-draft.ts';

type Props = { readonly registration: Registration; readonly form: ConnectForm };

export function RegistrationChecklist({ registration, form: { draft, change } }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const items = toChecklist(registration);
  const done = items.filter(({ id }) => draft.ticked.includes(id)).length;
  const tick = (id: string, isTicked: boolean) =>
    change({ ticked: isTicked ? [...draft.ticked, id] : draft.ticked.filter((other) => other !== id) });
  return (
    <>
      <ol className={styles.list}>
        {items.map((item, index) => (
          <Item
            key={item.id}
            item={item}
            isNewPage={items[index - 1]?.page !== item.page}
            isTicked={draft.ticked.includes(item.id)}
            onTick={(isTicked) => tick(item.id, isTicked)}
          />
        ))}
      </ol>
      <p className={panel.quiet} role="status">
        {done} of {items.length} done
      </p>
    </>
  );
}

type ItemProps = {
  readonly item: ChecklistItem;
  /** The page is named where it changes. */
  readonly isNewPage: boolean;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
};

function Item({ item, isNewPage, isTicked, onTick }: ItemProps) {
  const styles = useStyles();
  const panel = usePanel();
  const { commands } = useSession();
  return (
    <li
      className={mergeClasses(styles.item, isNewPage && styles.newPage)}
      data-testid="registration"
      data-setting={item.id}
    >
      {isNewPage && <p className={mergeClasses(panel.quiet, styles.page)}>{item.page}</p>}
      <div className={styles.line}>
        <Checkbox
          checked={isTicked}
          label={item.setting}
          onChange={(_, data) => onTick(data.checked === true)}
        />
        <span className={item.isTyped ? styles.code : styles.value}>
          <InertText text={item.value} />
        </span>
        {item.isTyped && (
          <CopyButton
            label={`Copy ${item.setting}`}
            isSymbolOnly
            copy={async () => commands.runs.copyText(item.value)}
          />
        )}
      </div>
      <p className={mergeClasses(panel.quiet, styles.why)}>{item.why}</p>
    </li>
  );
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', listStyle: 'none', margin: '0', padding: '0' },
  item: { paddingBottom: tokens.spacingVerticalS },
  newPage: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  page: { fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  value: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  why: { marginLeft: tokens.spacingHorizontalXXXL, maxWidth: '80ch' },
});

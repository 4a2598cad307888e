import { mergeClasses } from '@fluentui/react-components';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { NEW_PROFILE } from '../state/model.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { toVisibleText } from '../text/visible-text.ts';
import { useItemStyles } from './item-styles.ts';

/** The unsaved new profile: it has no menu, `Discard` takes it away. */
export function NewProfileItem({ isSelected }: { readonly isSelected: boolean }) {
  const { store } = useSession();
  const item = useItemStyles();
  const name = useModel((model) => model.profiles.drafts.get(NEW_PROFILE)?.values.name ?? '');
  return (
    <li className={mergeClasses(item.root, isSelected && item.selected)}>
      <button
        type="button"
        className={item.button}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => store.profiles({ type: 'selected', key: NEW_PROFILE })}
      >
        <CircleRegular className={item.symbol} aria-hidden />
        <span className={item.text}>
          <span className={item.title}>{name === '' ? 'Unnamed profile' : toVisibleText(name)}</span>
        </span>
        <span className={item.mark}>Not saved</span>
      </button>
    </li>
  );
}

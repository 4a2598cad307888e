import { Button, mergeClasses } from '@fluentui/react-components';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { memo } from 'react';
import { cloudById } from '../../shared/entra/clouds.ts';
import type { ProfileView } from '../../shared/contract/ipc.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { isUnsaved } from '../state/draft.ts';
import { lastFinished } from '../state/run-selection.ts';
import { useModel, useSession } from '../commands/session.tsx';
import { toVisibleText } from '../text/visible-text.ts';
import { useToneInk } from '../theme/tone.ts';
import { useItemStyles } from './item-styles.ts';
import type { MenuPlace } from './profile-menu.tsx';
import { labelRun } from '../parts/run-label.ts';
import { describeExpiry } from './secret-expiry.ts';

type Props = {
  readonly view: ProfileView;
  readonly isSelected: boolean;
  readonly isMenuOpen: boolean;
  readonly onMenu: (place: MenuPlace | null) => void;
  readonly now: Date;
};

export const ProfileItem = memo(function ProfileItem(props: Props) {
  const { view, isSelected, isMenuOpen, onMenu, now } = props;
  const { store } = useSession();
  const item = useItemStyles();
  const { id } = view.profile;
  const name = view.profile.name === '' ? 'Unnamed profile' : toVisibleText(view.profile.name);
  const isDirty = useModel((model) => isUnsaved(model.profiles, id));
  return (
    <li className={mergeClasses(item.root, isSelected && item.selected)} data-profile={id}>
      <button
        type="button"
        className={item.button}
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => store.profiles({ type: 'selected', key: id })}
      >
        <ProfileStatus id={id} />
        <span className={item.text}>
          <span className={item.title}>{name}</span>
          <Details view={view} now={now} />
        </span>
        {isDirty && <span className={item.mark}>Unsaved</span>}
      </button>
      <Button
        appearance="subtle"
        size="small"
        className={mergeClasses(item.menu, (isSelected || isMenuOpen) && item.menuShown)}
        icon={<MoreHorizontalRegular />}
        aria-label={`Actions for ${name}`}
        aria-haspopup="menu"
        aria-expanded={isMenuOpen}
        onClick={(event) => onMenu(isMenuOpen ? null : { view, button: event.currentTarget })}
      />
    </li>
  );
});

function ProfileStatus({ id }: { readonly id: string }) {
  const item = useItemStyles();
  const last = useModel((model) => lastFinished(model.runs.list, id));
  if (last === null) return <CircleRegular className={item.symbol} role="img" aria-label="Not tried" />;
  const { tone, word } = labelRun(last);
  return <ToneSymbol tone={tone} label={word} />;
}

function Details({ view, now }: { readonly view: ProfileView; readonly now: Date }) {
  const item = useItemStyles();
  const ink = useToneInk();
  const { profile } = view;
  const expiry = profile.clientType === 'confidential' ? describeExpiry(profile.secretExpiresOn, now) : null;
  if (expiry === null) return <span className={item.details}>{describePlace(profile)}</span>;
  return (
    <span className={mergeClasses(item.details, item.warning, ink.warning)}>
      <ToneSymbol tone="warning" /> {expiry}
    </span>
  );
}

function describePlace({ tenant, cloud }: ProfileView['profile']): string {
  return tenant === '' ? cloudById(cloud).label : toVisibleText(tenant);
}

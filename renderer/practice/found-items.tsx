import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState, type ReactNode } from 'react';
import { Empty } from '../parts/async-states.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { useCapped } from '../parts/use-capped.ts';

const CAP = 5;

type Props<T> = {
  readonly items: readonly T[];
  /** The accessible name of the box, for example `Find a user`. */
  readonly label: string;
  /** What is looked through. */
  readonly textOf: (item: T) => string;
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
};

/** The first few of a list, or those that match what is looked for. */
export function FoundItems<T>({ items, label, textOf, keyOf, render }: Props<T>) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = items.filter((item) => textOf(item).toLowerCase().includes(wanted));
  const { shown, hiddenCount, showAll } = useCapped(found, CAP);
  return (
    <div className={styles.root}>
      {items.length > CAP && (
        <Input
          type="search"
          contentBefore={<SearchRegular />}
          placeholder={label}
          aria-label={label}
          value={search}
          onChange={(_, data) => setSearch(data.value)}
        />
      )}
      {items.length > 0 && found.length === 0 && <Empty>Nothing matches.</Empty>}
      <ul className={styles.list}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ul>
      {hiddenCount > 0 && (
        <div>
          <MoreButton hiddenCount={hiddenCount} onClick={showAll} />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

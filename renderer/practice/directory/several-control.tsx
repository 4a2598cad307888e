import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PracticeOption } from '../../../shared/contract/practice-directory.ts';

type Props = {
  readonly label: string;
  readonly options: readonly PracticeOption[];
  readonly value: unknown;
  readonly onChange: (value: readonly unknown[]) => void;
};

/** From so many options on there is a box to find one. */
const MANY = 10;

/** Several of the options: those that are chosen stand first. */
export function SeveralControl({ label, options, value, onChange }: Props) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  // The order stays while somebody clicks: a row that jumps away is hard to take back.
  const [first] = useState(() => new Set(chosen));
  const ordered = [
    ...options.filter((option) => first.has(option.value)),
    ...options.filter((option) => !first.has(option.value)),
  ];
  const wanted = search.trim().toLowerCase();
  const shown = ordered.filter((option) => option.label.toLowerCase().includes(wanted));
  const flip = (each: PracticeOption['value']) =>
    onChange(chosen.includes(each) ? chosen.filter((item) => item !== each) : [...chosen, each]);
  return (
    <div role="group" aria-label={label} className={styles.root}>
      {options.length > MANY && (
        <Input
          type="search"
          size="small"
          aria-label={`Find in ${label}`}
          placeholder="Find"
          value={search}
          onChange={(_, data) => setSearch(data.value)}
        />
      )}
      <div className={styles.list}>
        {shown.map((option) => (
          <Checkbox
            key={String(option.value)}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={() => flip(option.value)}
          />
        ))}
        {shown.length === 0 && <p>Nothing matches.</p>}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    maxHeight: '200px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
});

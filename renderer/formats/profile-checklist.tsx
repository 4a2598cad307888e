import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { MoreButton } from '../parts/more-button.tsx';
import { usePanel } from '../parts/panel.ts';
import { useCapped } from '../parts/use-capped.ts';
import { toVisibleText } from '../text/visible-text.ts';

type ProfileChoice = {
  readonly key: string;
  readonly name: string;
  /** What else there is to say about it. */
  readonly remark: string;
};

type Props = {
  readonly heading: string;
  readonly choices: readonly ProfileChoice[];
  /** The keys of those that are not taken. */
  readonly without: ReadonlySet<string>;
  /** The focus starts here. */
  readonly takesFocus: boolean;
  readonly onChange: (without: ReadonlySet<string>) => void;
};

const CAP = 100;

/** Profiles to choose from, with one box for all of them. */
export function ProfileChecklist({ heading, choices, without, takesFocus, onChange }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const { shown, hiddenCount, showAll } = useCapped(choices, CAP);
  useEffect(() => {
    if (takesFocus) list.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const isAll = without.size === 0;
  const flip = (key: string) => {
    const next = new Set(without);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <div>
      <h3 id={id} className={panel.heading}>
        {heading}
      </h3>
      <ul ref={list} className={styles.list} aria-labelledby={id}>
        {choices.length > 1 && (
          <li>
            <Checkbox
              label="All"
              checked={isAll || (without.size < choices.length ? 'mixed' : false)}
              onChange={() => onChange(new Set(isAll ? choices.map(({ key }) => key) : []))}
            />
          </li>
        )}
        {shown.map(({ key, name, remark }) => (
          <li key={key} className={styles.item}>
            <Checkbox
              label={name === '' ? 'Unnamed profile' : toVisibleText(name)}
              checked={!without.has(key)}
              onChange={() => flip(key)}
            />
            {remark !== '' && <span className={styles.remark}>{toVisibleText(remark)}</span>}
          </li>
        ))}
      </ul>
      {hiddenCount > 0 && <MoreButton hiddenCount={hiddenCount} onClick={showAll} />}
    </div>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  item: { overflowWrap: 'anywhere' },
  remark: {
    display: 'block',
    paddingLeft: '32px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

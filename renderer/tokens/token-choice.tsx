import type { InspectedToken } from '../../shared/inspection/inspect.ts';
import { Tabs } from '../parts/tabs.tsx';
import { toVisibleText } from '../text/visible-text.ts';
import { titleOf } from './kind-text.ts';

type Props = {
  /** Prefix of the tabs' ids; the panel is `<id>-panel`. */
  readonly id: string;
  readonly all: readonly InspectedToken[];
  readonly selected: number;
  readonly onChoose: (index: number) => void;
};

const LONGEST_NAME = 24;

/** Which of several tokens in one text is shown. */
export function TokenChoice({ id, all, selected, onChoose }: Props) {
  return (
    <Tabs
      id={id}
      label="Tokens in the text"
      size="small"
      values={all.map((_, index) => String(index))}
      selected={String(selected)}
      onSelect={(value) => onChoose(Number(value))}
      render={(value) => {
        const token = all[Number(value)];
        return token === undefined ? value : labelOf(token);
      }}
    />
  );
}

function labelOf(token: InspectedToken): string {
  const { name } = token.place;
  return name === null ? titleOf(token) : `${titleOf(token)} (${toVisibleText(name.slice(0, LONGEST_NAME))})`;
}

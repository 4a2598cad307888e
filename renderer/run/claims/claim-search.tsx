import { Input, makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';

type Props = { readonly filter: string; readonly onFilter: (filter: string) => void };

export function ClaimSearch({ filter, onFilter }: Props) {
  return (
    <Input
      className={useStyles().root}
      type="search"
      size="small"
      contentBefore={<SearchRegular />}
      placeholder="Filter claims"
      aria-label="Filter claims"
      value={filter}
      onChange={(_, data) => onFilter(data.value)}
    />
  );
}

const useStyles = makeStyles({ root: { width: '240px' } });

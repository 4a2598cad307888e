import { Button } from '@fluentui/react-components';

type Props = { readonly hiddenCount: number; readonly onClick: () => void };

/** Ends a capped list. */
export function MoreButton({ hiddenCount, onClick }: Props) {
  return (
    <Button size="small" appearance="subtle" onClick={onClick}>
      Show all ({hiddenCount.toLocaleString('en')} more)
    </Button>
  );
}

import { Textarea } from '@fluentui/react-components';

type Props = {
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: readonly string[]) => void;
};

/** One item a line. What is being typed may end in an empty line, which is no item. */
export function LinesControl({ label, value, onChange }: Props) {
  const lines = Array.isArray(value) ? value : [];
  return (
    <Textarea
      aria-label={`${label}, one a line`}
      resize="vertical"
      rows={Math.min(8, Math.max(2, lines.length + 1))}
      spellCheck={false}
      defaultValue={lines.join('\n')}
      onChange={(_, data) =>
        onChange(
          data.value
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )
      }
    />
  );
}

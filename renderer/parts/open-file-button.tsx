import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';

type Props = {
  /** What the button says. */
  readonly children: ReactNode;
  /** The name of the file box behind it, for those who fill it in without the button. */
  readonly inputLabel: string;
  readonly onFile: (file: File) => void;
};

/** Chooses one file; the same one can be chosen again, as after an edit. */
export function OpenFileButton({ children, inputLabel, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => picker.current?.click()}>
        {children}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={inputLabel}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
}

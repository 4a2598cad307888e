import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';

type Props = {
  /** What the button says. */
  readonly children: ReactNode;
  /** The name of the file box behind it, for those who fill it in without the button. */
  readonly inputLabel: string;
  readonly takes: 'file' | 'files' | 'folder';
  readonly onFiles: (files: FileList) => void;
};

/** Chooses a file, several, or a folder with all that is in it; the same ones can be chosen again, as after an edit. */
export function OpenFilesButton({ children, inputLabel, takes, onFiles }: Props) {
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
        multiple={takes !== 'file'}
        // React has no name of its own for it.
        {...(takes === 'folder' ? { webkitdirectory: '' } : {})}
        aria-label={inputLabel}
        onChange={({ target }) => {
          if (target.files !== null && target.files.length > 0) onFiles(target.files);
        }}
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
        }}
      />
    </>
  );
}

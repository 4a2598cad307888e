import { useRef, useState } from 'react';
import type { FileText } from '../../shared/files/opened-file.ts';
import { readOpenedFile } from './read-opened-file.ts';

export type OpenedFile = {
  /** The name of the file that is being read. */
  readonly reading: string | null;
  /** Why the last one was not taken; else empty. */
  readonly refusal: string;
  readonly open: (files: readonly File[]) => void;
  /** Whatever is on its way comes to nothing, as when the user types. */
  readonly forget: () => void;
};

/** Reads one file at a time; the last one counts. */
export function useOpenedFile(onRead: (read: FileText) => void): OpenedFile {
  const [reading, setReading] = useState<string | null>(null);
  const [refusal, setRefusal] = useState('');
  const latest = useRef(0);

  const begin = (name: string | null, why: string): number => {
    setReading(name);
    setRefusal(why);
    latest.current += 1;
    return latest.current;
  };
  const read = async (file: File) => {
    const turn = begin(file.name, '');
    const result = await readOpenedFile(file);
    if (turn !== latest.current) return;
    begin(null, result.ok ? '' : result.error.message);
    if (result.ok) onRead(result.value);
  };
  return {
    reading,
    refusal,
    open: (files) => {
      const [file, ...others] = files;
      if (file === undefined) return;
      if (others.length > 0)
        begin(null, 'AuthLoupe explains one file at a time: drop the one with the error.');
      else void read(file);
    },
    forget: () => void begin(null, ''),
  };
}

import { Button, Field, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { LONGEST_TEXT } from '../../shared/formats/syntax/lines.ts';
import { usePanel } from '../parts/panel.ts';
import { chosenFiles, droppedFiles, toDropped, type NamedFile } from './dropped-files.ts';
import { MaskedText } from './masked-text.tsx';
import { OpenFilesButton } from '../parts/open-files-button.tsx';
import type { ImportState } from './use-import.ts';

/** No character takes more bytes in a file. */
const LARGEST_FILE = LONGEST_TEXT * 4;

/** Where the text goes in: pasted, typed, dropped or chosen. What was read whole is shown with its secrets masked. */
export function PasteBox({ state }: { readonly state: ImportState }) {
  const styles = useStyles();
  const panel = usePanel();
  const { text, replaceText, reading } = state;
  const [isMasked, setIsMasked] = useState(false);
  const [refusal, setRefusal] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), [isMasked]);

  const take = (next: string) => {
    setRefusal('');
    replaceText(next);
    setIsMasked(true);
  };
  const takeFiles = async (name: string, reads: Promise<readonly NamedFile[]> | readonly NamedFile[]) => {
    const files = await reads;
    const [only, second] = files;
    if (only === undefined) return;
    if (second !== undefined) state.drop(await toDropped(name, files));
    else if (only.file.size > LARGEST_FILE)
      setRefusal(`“${only.file.name}” is too large to be a configuration.`);
    else take(await only.file.text());
  };
  if (isMasked && reading.kind === 'read') {
    const [{ hidden, secret }] = reading.registrations;
    return (
      <MaskedText
        text={text}
        hidden={hidden}
        secret={secret?.value ?? null}
        onEdit={() => setIsMasked(false)}
      />
    );
  }
  return (
    <div
      className={styles.root}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const { files, items } = event.dataTransfer;
        if (files.length > 0) void takeFiles(nameOf(files), droppedFiles(items));
        else take(event.dataTransfer.getData('text/plain'));
      }}
    >
      <Field label="Paste a configuration, or drop files or a folder here" hint={KNOWN}>
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            box.current = element;
          }}
          textarea={{ className: styles.text }}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onPaste={() => setIsMasked(text === '')}
          onChange={(_, data) => {
            setRefusal('');
            replaceText(data.value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <OpenFilesButton
          takes="files"
          inputLabel="Files to import"
          onFiles={(files) => void takeFiles(nameOf(files), chosenFiles(files))}
        >
          Choose files
        </OpenFilesButton>
        <OpenFilesButton
          takes="folder"
          inputLabel="Folder to import"
          onFiles={(files) => void takeFiles(folderOf(files), chosenFiles(files))}
        >
          Choose a folder
        </OpenFilesButton>
        {text !== '' && (
          <Button size="small" appearance="subtle" onClick={() => replaceText('')}>
            Clear
          </Button>
        )}
        <span className={mergeClasses(panel.quiet, styles.refusal)} role="alert">
          {refusal}
        </span>
      </div>
    </div>
  );
}

const nameOf = (files: FileList): string =>
  files.length === 1 ? (files[0]?.name ?? '') : `${files.length} files`;

const folderOf = (files: FileList): string => files[0]?.webkitRelativePath.split('/')[0] ?? 'Folder';

const KNOWN =
  'MSAL, appsettings.json, .env, Spring, Terraform, manifests, az and PowerShell, Docker Compose, Postman, authorize URLs, the products’ own forms and more. The text stays on this machine.';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: {
    height: '176px',
    maxHeight: 'none',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  refusal: { ':empty': { display: 'none' } },
});

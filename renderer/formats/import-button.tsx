import { Button } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { Suspense, lazy, useState } from 'react';

// The readers come with a YAML parser: most sessions never need them.
const ImportDialog = lazy(async () => {
  const { ImportDialog: dialog } = await import('./import-dialog.tsx');
  return { default: dialog };
});

/** Opens the dialog that makes a profile of a pasted configuration. */
export function ImportButton() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowImportRegular />}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        Import
      </Button>
      {isOpen && (
        <Suspense>
          <ImportDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { WRITABLE_FORMATS } from '../../shared/formats/catalogue.ts';
import type { Connection, Product } from '../../shared/relying-parties/relying-party.ts';
import { toProfile } from '../../shared/relying-parties/to-profile.ts';
import { CopyBlock } from '../parts/copy-block.tsx';
import { usePanel } from '../parts/panel.ts';
import { Tabs } from '../parts/tabs.tsx';
import { useModel } from '../commands/session.tsx';
import { Section } from './section.tsx';

type Props = { readonly product: Product; readonly connection: Connection };

/** The same in the product’s own formats, with a placeholder where the secret belongs. */
export function FormatTexts({ product, connection }: Props) {
  const styles = useStyles();
  const panel = usePanel();
  const id = useId();
  const origin = useModel(({ shell }) => shell.practice.origin);
  const formats = WRITABLE_FORMATS.filter((format) => format.product === product.id);
  const [chosen, setChosen] = useState(formats[0]?.id);
  const format = formats.find((each) => each.id === chosen) ?? formats[0];
  if (format === undefined) return null;
  const profile = toProfile(product, withPlaceholders(connection));
  return (
    <Section title="As configuration" about="With <client-secret> instead of the secret.">
      <div className={styles.root}>
        <Tabs
          id={id}
          label="Formats"
          size="small"
          values={formats.map((each) => each.id)}
          selected={format.id}
          onSelect={setChosen}
          render={(each) => formats.find((other) => other.id === each)?.title ?? each}
        />
        <div
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${format.id}`}
          className={styles.panel}
        >
          <p className={panel.quiet}>{format.about}</p>
          <CopyBlock
            label={`Copy ${format.title}`}
            text={origin === null ? format.write(profile) : format.write(profile, undefined, origin)}
          />
        </div>
      </div>
    </Section>
  );
}

/** What is not known yet is seen to be missing. */
const withPlaceholders = (connection: Connection): Connection => ({
  ...connection,
  tenant: connection.tenant.trim() === '' ? '<tenant-id>' : connection.tenant,
  clientId: connection.clientId.trim() === '' ? '<client-id>' : connection.clientId,
});

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

import { MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { toVisibleText } from '../text/visible-text.ts';

type Props = { readonly sentences: readonly string[]; readonly onDismiss: () => void };

/** What a registration that was just brought along says, and the practice tenant does not play. */
export function NotPlayed({ sentences, onDismiss }: Props) {
  if (sentences.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <ul aria-label="What is not played of the registration">
          {sentences.map((sentence) => (
            <li key={sentence}>{toVisibleText(sentence)}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label="Dismiss what is not played"
            icon={<DismissRegular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

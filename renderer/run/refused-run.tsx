import { Button } from '@fluentui/react-components';
import type { AppError } from '../../shared/result.ts';
import { toFormField } from '../commands/form-field.ts';
import { FIELD_LABELS } from '../form/fields.ts';
import type { ProfileKey } from '../state/model.ts';
import { useSession } from '../commands/session.tsx';
import { AnswerButtons } from '../answer/answer-buttons.tsx';
import { AnswerFrame } from '../answer/answer-frame.tsx';

type Props = { readonly profileKey: ProfileKey; readonly error: AppError };

/** Nothing was tried: the profile, or this computer, did not allow it. */
export function RefusedRun({ profileKey: key, error }: Props) {
  const { store, commands } = useSession();
  const field = toFormField(error.field);
  const showField = () =>
    field !== null && store.profiles({ type: 'focus-asked', focus: { key, field, message: error.message } });
  return (
    <AnswerFrame
      outcome="could-not-run"
      tone="bad"
      cause={null}
      word="Could not run"
      facts=""
      headline={error.message}
      code={error.code}
      confidence={null}
    >
      {field !== null && (
        <p>
          <strong>Next: </strong>Correct the field “{FIELD_LABELS[field]}” and sign in again.
        </p>
      )}
      <AnswerButtons>
        {NEEDS_OWN_WINDOW.includes(error.code) && (
          <Button size="small" appearance="primary" onClick={() => void commands.runs.moveToOwnWindow(key)}>
            Sign in in AuthLoupe’s own window
          </Button>
        )}
        {field !== null && (
          <Button size="small" onClick={showField}>
            Go to {FIELD_LABELS[field]}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          onClick={() => store.runs({ type: 'refusal-dismissed', key })}
        >
          Close
        </Button>
      </AnswerButtons>
    </AnswerFrame>
  );
}

/** The system browser cannot bring the answer back to this address; our own window takes it on the way. */
const NEEDS_OWN_WINDOW = ['redirect-uri-not-loopback', 'redirect-uri-https-loopback'];

import { PROMPTS, RESPONSE_MODES } from '../../profile/profile.ts';
import { ignore } from './found.ts';
import { text, type Taker } from './takers.ts';

/** A setting of the draft that has few values. */
const choice = (name: 'prompt' | 'responseMode', values: readonly string[]): Taker =>
  text((found, leaf, value) => {
    if (!values.includes(value)) {
      ignore(found, leaf, `AuthLoupe sends only ${values.filter(Boolean).join(', ')} here.`);
      return;
    }
    Object.assign(found.settings, { [name]: value });
    found.read.push({
      label: name === 'prompt' ? 'Prompt' : 'Response mode',
      value,
      line: leaf.line,
      from: leaf.path,
    });
  });

export const promptTaker = choice('prompt', PROMPTS);
export const responseModeTaker = choice('responseMode', RESPONSE_MODES);

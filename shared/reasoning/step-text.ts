import type { Step } from './repair.ts';

/** The whole step as text, to be printed or copied. A request looks as in RFC 9112: header fields, empty line, body. */
export function toStepText(step: Step): string {
  switch (step.kind) {
    case 'request':
      return [
        `${step.method} ${step.url}`,
        ...step.headers,
        ...(step.body === null ? [] : ['', step.body]),
      ].join('\n');
    case 'link':
      return `${step.text} ${step.url}`;
    case 'sentence':
    case 'command':
    case 'code':
    case 'message':
      return step.text;
  }
}

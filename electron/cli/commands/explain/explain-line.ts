import { diagnoseText } from '../../../../shared/judging/diagnose.ts';
import { toExplainJson } from './to-explain-json.ts';

/** One line of `--jsonl`: `{id, text}` in, `{id, …answer}` out. A line that is not that says so and stops nothing. */
export function explainLine(line: string): string {
  const request = parseRequest(line);
  return request === null
    ? JSON.stringify({ id: null, error: 'Each line has to be JSON: {"id": ..., "text": "..."}' })
    : JSON.stringify({ id: request.id, ...toExplainJson(diagnoseText(request.text)) });
}

type Request = { readonly id: string | number | null; readonly text: string };

function parseRequest(line: string): Request | null {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('text' in value)) return null;
    const id = 'id' in value ? value.id : null;
    if (typeof value.text !== 'string') return null;
    return { id: typeof id === 'string' || typeof id === 'number' ? id : null, text: value.text };
  } catch {
    return null;
  }
}

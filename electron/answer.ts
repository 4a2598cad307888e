import { channels, type ChannelName, type Request, type Response } from '../shared/contract/ipc.ts';
import { fail, type Result } from '../shared/result.ts';
import type { Answer } from './ipc.ts';

export type Handlers = {
  readonly [N in ChannelName]: (request: Request<N>) => Result<Response<N>> | Promise<Result<Response<N>>>;
};

/**
 * Schema, then handler. An error thrown in a handler is our bug: it goes to the log, and the renderer hears a fixed
 * sentence.
 */
export function createAnswer(handlers: Handlers): Answer {
  return (name, request) => answer(name, request, handlers);
}

async function answer<N extends ChannelName>(
  name: N,
  request: unknown,
  handlers: Handlers,
): Promise<Result<Response<N>>> {
  const parsed = channels[name].request.safeParse(request);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.map(String).join('.') ?? '';
    return fail('request-malformed', `${name}: ${issue?.message ?? 'not understood'}`, field);
  }
  try {
    return await handlers[name](parsed.data as Request<N>);
  } catch (cause) {
    console.error(`${name} failed:`, cause instanceof Error ? cause.stack : 'unknown');
    return fail(
      'internal-error',
      'AuthLoupe itself failed at this. Try again; the log on its console says more.',
    );
  }
}

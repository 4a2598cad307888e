/** What web apps on Express share: a port of their own, and a browser that keeps their cookies. */

export async function whileListening(server, port, use) {
  const listening = await new Promise((resolve) => {
    const opened = server.listen(port, '127.0.0.1', () => resolve(opened));
  });
  try {
    return await use();
  } finally {
    listening.closeAllConnections();
    await new Promise((resolve) => {
      listening.close(resolve);
    });
  }
}

/** A browser’s cookies for the app; redirects are left to the caller. */
export function createBrowser() {
  const cookies = new Map();
  return async (url, init = {}) => {
    const ask = () =>
      fetch(url, {
        redirect: 'manual',
        ...init,
        headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      });
    // A kept connection may lead to the server of the case before, which is closed.
    const response = await ask().catch(ask);
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(';');
      const equals = pair.indexOf('=');
      cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
    }
    return response;
  };
}

/** Goes back to the app with what the tenant sent along, as a browser does. */
export const comeBack = (go, end) =>
  end.kind === 'form-post'
    ? go(end.action, { method: 'POST', body: new URLSearchParams(end.parameters) })
    : go(end.location);

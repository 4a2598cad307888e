import path from 'node:path';
import type { Client } from './clients.ts';

/** How a client's program is run, with what its language needs in the environment. */
type Command = {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
};

/** By the ending of its name; a folder is a program in Go. `store` has the clients, and is where they run. */
export function commandFor({ program }: Client, store: string): Command {
  const args = [`./clients/${program}`];
  switch (path.extname(program)) {
    case '.py':
      return { command: '/usr/bin/python3', args, environment: {} };
    case '.rb':
      return { command: '/usr/bin/ruby', args, environment: {} };
    case '.mjs':
      return { command: process.execPath, args, environment: {} };
    default:
      return { command: '/usr/bin/go', args: ['run', ...args], environment: debianGo(store) };
  }
}

/** Debian’s Go packages are sources without modules, nothing is to be fetched, and a C compiler need not be there. */
const debianGo = (store: string): Command['environment'] => ({
  GO111MODULE: 'off',
  CGO_ENABLED: '0',
  GOFLAGS: '',
  GOPATH: '/usr/share/gocode',
  GOCACHE: path.join(store, 'go-cache'),
});

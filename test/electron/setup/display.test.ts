import { describe, expect, it } from 'vitest';

import { hasDisplay, onSomeDisplay } from '../../../electron/setup/display.mjs';

const line = { command: 'node', args: ['demo.ts'] };

describe('the display', () => {
  it('is asked for on Linux only, X11 or Wayland', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
    expect(hasDisplay({}, 'win32')).toBe(true);
  });

  it('is a virtual one where there is none', () => {
    expect(onSomeDisplay(line, { DISPLAY: ':0' }, 'linux')).toBe(line);
    expect(onSomeDisplay(line, {}, 'linux')).toMatchObject({
      command: 'xvfb-run',
      args: ['-a', '-s', '-screen 0 1440x1000x24', 'node', 'demo.ts'],
      isWrapper: true,
    });
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { screen, type Rectangle } from 'electron';
import { z } from 'zod';

export type WindowPlace = {
  readonly read: () => Partial<Rectangle>;
  readonly write: (bounds: Rectangle) => void;
};

const DEFAULT_SIZE = { width: 1280, height: 860 };
const schema = z.object({ x: z.int(), y: z.int(), width: z.int().min(200), height: z.int().min(200) });

/** Remembers the window's size and place. Losing it costs the user a drag, so it is kept simply. */
export function createWindowPlace(dataDir: string): WindowPlace {
  const file = path.join(dataDir, 'window.json');
  return {
    read: () => {
      try {
        const bounds = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
        return isOnAScreen(bounds) ? bounds : { width: bounds.width, height: bounds.height };
      } catch {
        return DEFAULT_SIZE;
      }
    },
    write: (bounds) => {
      try {
        writeFileSync(file, JSON.stringify(bounds), { mode: 0o600 });
      } catch {
        // A full or read-only disk: the next start uses the default size.
      }
    },
  };
}

/** A monitor may have been unplugged since. */
function isOnAScreen(bounds: Rectangle): boolean {
  const area = screen.getDisplayMatching(bounds).workArea;
  return (
    bounds.x < area.x + area.width &&
    bounds.x + bounds.width > area.x &&
    bounds.y >= area.y &&
    bounds.y < area.y + area.height
  );
}

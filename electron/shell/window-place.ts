import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { screen, type Rectangle } from 'electron';

export type WindowPlace = {
  readonly read: () => Partial<Rectangle>;
  readonly write: (bounds: Rectangle) => void;
};

const SMALLEST = 200;
const DEFAULT_SIZE = { width: 1280, height: 860 };

/** Remembers the window's size and place. Losing it costs the user a drag, so it is kept simply. */
export function createWindowPlace(dataDir: string): WindowPlace {
  const file = path.join(dataDir, 'window.json');
  return {
    read: () => {
      try {
        const bounds = parseBounds(readFileSync(file, 'utf8'));
        if (bounds === null) return DEFAULT_SIZE;
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

/** By hand: a schema library would have to load before the first window. */
function parseBounds(text: string): Rectangle | null {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return null;
  const numbers = ['x', 'y', 'width', 'height'].map((name): unknown => Reflect.get(value, name));
  if (!numbers.every((number) => Number.isInteger(number))) return null;
  const [x, y, width, height] = numbers.map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  return width < SMALLEST || height < SMALLEST ? null : { x, y, width, height };
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

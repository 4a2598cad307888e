import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe finds in a part of the window that is serious or critical, one line each. */
export async function seriousProblems(page: Page, part = 'html'): Promise<readonly string[]> {
  // A colour on its way from one state to the next is no colour that anybody reads.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Legacy mode: Electron cannot open the blank page that axe otherwise finishes in.
  // Fluent's focus guards are hidden from readers and pass the focus on at once, which axe cannot know.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include(part)
    .exclude('[data-tabster-dummy]')
    // Nothing else is read, so nothing else is collected.
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

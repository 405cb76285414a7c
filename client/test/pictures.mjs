/**
 * Takes the README's pictures of the real editor on the sample story: `node client/test/pictures.mjs variorum.vsix`.
 * They are committed as docs/images/*.png; nothing checks them but the eye.
 */
import path from 'node:path';
import { chromium } from 'playwright-core';
import {
  findSquiggle,
  openCard,
  openFile,
  openFixes,
  openWorkbench,
  runCommand,
  takePicture,
} from './workbench.mjs';

const vsix = path.resolve(process.argv[2] ?? 'variorum.vsix');
const folder = path.resolve(process.argv[3] ?? 'docs/images');

/** Light, quiet and large enough to be read in a README. */
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.editor.showTabs': 'multiple',
  'window.title': 'Port Ellery library',
  'window.menuBarVisibility': 'hidden',
  'breadcrumbs.enabled': false,
  'editor.fontSize': 13,
  'editor.lineHeight': 21,
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.overviewRulerBorder': false,
  'editor.scrollBeyondLastLine': false,
  'editor.hover.delay': 100,
};

async function launch(dirs) {
  const context = await chromium.launchPersistentContext(path.join(dirs.tmp, 'chromium'), {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1000, height: 640 },
    deviceScaleFactor: 1.5,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()), outside: new Set() };
}

const { page, close } = await openWorkbench({
  vsix,
  story: 'test-fixtures/sample',
  name: 'library-opening',
  settings,
  launch,
});
const settle = () => page.waitForTimeout(1500);
try {
  await openFile(page, 'courier.md');
  await page.keyboard.press('Control+B');
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
  await settle();
  const figure = await findSquiggle(page, 0);
  await openCard(page, () => placeOf('25,000'));
  await settle();
  await takePicture(page, path.join(folder, 'squiggle.png'));
  await page.keyboard.press('Escape');
  await page.mouse.move(figure.x, 700);
  await openFixes(page, () => placeOf('25,000'));
  await settle();
  await takePicture(page, path.join(folder, 'quick-fix.png'));
  await page.keyboard.press('Escape');
  await runCommand(page, 'Variorum: Show Conflicts');
  await openRow('25,000');
  await openRow('Solvang');
  await openRow('evening-star.txt:9');
  await widenSideBar(350);
  await settle();
  await takePicture(page, path.join(folder, 'tree.png'));
} finally {
  await close();
}

/** The middle of the squiggle under some words. */
async function placeOf(words) {
  const box = await page.locator('.view-line span', { hasText: words }).last().boundingBox();
  const squiggles = await page.locator('.squiggly-warning, .squiggly-info').all();
  for (const squiggle of squiggles) {
    const at = await squiggle.boundingBox();
    if (at && at.y >= box.y - 4 && at.y <= box.y + box.height)
      return { x: at.x + at.width / 2, y: at.y + at.height / 2 };
  }
  throw new Error(`No squiggle under “${words}”.`);
}

/** Drags the edge of the side bar to the right. */
async function widenSideBar(width) {
  const box = await page.locator('.part.sidebar').boundingBox();
  const edge = box.x + box.width;
  await page.mouse.move(edge, 300);
  await page.mouse.down();
  await page.mouse.move(box.x + width, 300, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(700, 600);
}

/** Opens a row of the tree. */
async function openRow(words) {
  const row = page.locator('.pane-body .monaco-list-row', { hasText: words }).first();
  await row.waitFor({ timeout: 30_000 });
  await row.click();
}

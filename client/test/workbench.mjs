import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  cleanUp,
  launchBrowser,
  makeDirs,
  serverCli,
  startServer,
  workbenchUrl,
} from '../../tools/vscode-host/host.mjs';

const patience = { timeout: 30_000 };

/**
 * A VS Code with the VSIX installed, open on a copy of a story; what a person does in it, in words.
 * `name` is the copy’s folder, `editWorkspace` may change it before it is opened, `launch` gives another browser.
 */
export async function openWorkbench({
  vsix,
  story,
  name = path.basename(story),
  settings = {},
  editWorkspace = () => {},
  launch = launchBrowser,
}) {
  const dirs = makeDirs({
    settings: { 'files.autoSave': 'off', 'window.commandCenter': false, ...settings },
  });
  const workspace = path.join(dirs.tmp, name);
  cpSync(story, workspace, { recursive: true });
  editWorkspace(workspace);
  if ((await serverCli(dirs, ['--install-extension', vsix])) !== 0)
    throw new Error(`${vsix} cannot be installed.`);
  const server = await startServer(dirs);
  const browser = await launch(dirs);
  const close = async () => {
    await browser.context.close();
    await server.stop();
    cleanUp(dirs);
  };
  const { page } = browser;
  await page.goto(workbenchUrl(server, { folder: workspace }));
  await page.waitForSelector('.monaco-workbench .statusbar', { timeout: 90_000 });
  return { page, workspace, close, outside: browser.outside };
}

/** Runs a command of the palette by its title. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input');
  await input.waitFor(patience);
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor(patience);
  await page.keyboard.press('Enter');
}

/** Opens a file of the workspace by its name and puts the keyboard into it. */
export async function openFile(page, name) {
  const input = page.locator('.quick-input-widget input');
  const tab = page.locator(`.tab.active[data-resource-name="${name}"]`).first();
  for (let attempt = 0; ; attempt += 1) {
    await page.keyboard.press('Control+P');
    await input.waitFor(patience);
    await input.fill(name);
    const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
    try {
      await row.first().waitFor({ timeout: 10_000 });
      await page.keyboard.press('Enter');
      await tab.waitFor({ timeout: 10_000 });
      break;
    } catch (error) {
      // The list may have been filled anew between the look at it and the key.
      if (attempt === 3) throw error;
      await page.keyboard.press('Escape');
    }
  }
  await page.locator('.monaco-editor .view-line').first().waitFor(patience);
}

/** The middle of the n-th squiggle, in pixels. */
export async function findSquiggle(page, nth = 0) {
  const squiggle = page.locator('.squiggly-warning, .squiggly-info, .squiggly-error').nth(nth);
  await squiggle.waitFor({ state: 'attached', ...patience });
  const box = await squiggle.boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Rests the pointer on the words until the card is there. */
export async function openCard(page, { x, y }) {
  const card = page.locator('.monaco-hover:visible', { hasText: 'variorum' }).first();
  for (let attempt = 0; ; attempt += 1) {
    await page.mouse.move(x - 60, y + 80);
    await page.mouse.move(x, y, { steps: 6 });
    try {
      await card.waitFor({ timeout: 5000 });
      return card;
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
}

/** Opens the menu of quick fixes at a place. */
export async function openFixes(page, { x, y }) {
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+.');
  const menu = page.locator('.action-widget');
  await menu.locator('.monaco-list-row').first().waitFor(patience);
  return menu;
}

/** Goes down the open menu with the keyboard to the line that begins so, and chooses it. */
export async function chooseFix(page, words) {
  for (let step = 0; step < 30; step += 1) {
    const focused = await page.locator('.action-widget .monaco-list-row.focused').first().innerText();
    if (focused.trim().startsWith(words)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('ArrowDown');
  }
  const lines = await page.locator('.action-widget .monaco-list-row').allInnerTexts();
  throw new Error(`The menu has no “${words}”:\n${lines.join('\n')}`);
}

/** Waits until no squiggle is left in the editor. */
export async function waitForNoSquiggle(page) {
  await page.waitForFunction(
    () => document.querySelector('.squiggly-warning, .squiggly-info, .squiggly-error') === null,
    undefined,
    patience,
  );
}

/** Keeps a picture of the window in a folder made for it. */
export async function takePicture(page, file) {
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
}

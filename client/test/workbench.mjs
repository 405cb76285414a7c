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
/** Where the same is tried again. */
const shortPatience = { timeout: 5000 };
const squiggles = ['warning', 'info', 'error']
  .map((severity) => `.editor-group-container.active .squiggly-${severity}`)
  .join(', ');

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
  await pickInQuickInput(page, { key: 'F1', words: `>${title}`, row: title });
}

/** Opens a file of the workspace by its name and puts the keyboard into it. */
export async function openFile(page, name) {
  await tryAgain(`${name} opens`, async () => {
    await pickInQuickInput(page, { key: 'Control+P', words: name, row: name });
    await page.locator(`.tab.active[data-resource-name="${name}"]`).first().waitFor(shortPatience);
    const editor = page.locator(`.monaco-editor.focused[data-uri$="/${name}"]`);
    await editor.locator('.view-line').first().waitFor(shortPatience);
  });
}

/** Presses the key that opens the list, types the words and chooses the row once it is the one that Enter takes. */
async function pickInQuickInput(page, { key, words, row }) {
  const widget = page.locator('.quick-input-widget');
  await tryAgain(`“${row}” in the list`, async () => {
    // What an attempt before has left open would take the key.
    await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    await widget.locator('input').first().waitFor(shortPatience);
    await widget.locator('input').first().fill(words);
    await widget
      .locator('.quick-input-list .monaco-list-row.focused', { hasText: row })
      .first()
      .waitFor(shortPatience);
    await page.keyboard.press('Enter');
    await widget.waitFor({ state: 'hidden', ...shortPatience });
  });
}

/** Types into the box that a command has opened, and leaves it with Enter. */
export async function answerInput(page, words) {
  const widget = page.locator('.quick-input-widget');
  await widget.locator('input').first().fill(words, patience);
  await page.keyboard.press('Enter');
  await widget.waitFor({ state: 'hidden', ...patience });
}

/** The middle of the n-th squiggle of the editor in use, in pixels, once it stays where it is. */
export async function findSquiggle(page, nth = 0) {
  const squiggle = page.locator(squiggles).nth(nth);
  return await tryAgain('a squiggle that stays in its place', async () => {
    await squiggle.waitFor({ state: 'attached', ...shortPatience });
    const before = await squiggle.boundingBox(shortPatience);
    await page.waitForTimeout(200);
    const after = await squiggle.boundingBox(shortPatience);
    if (before === null || JSON.stringify(before) !== JSON.stringify(after)) throw new Error('It moves.');
    return { x: after.x + after.width / 2, y: after.y + after.height / 2 };
  });
}

/** Rests the pointer on the place until the card there says all the words. */
export async function openCard(page, findPlace, words = []) {
  const card = page.locator('.monaco-hover:visible', { hasText: 'variorum' }).first();
  await tryAgain(`a card with ${words.join(', ')}`, async () => {
    const { x, y } = await findPlace();
    await page.mouse.move(x - 60, y + 80);
    await page.mouse.move(x, y, { steps: 6 });
    await card.waitFor(shortPatience);
    // The message shows at once; the server’s part of the card may come a moment later.
    for (const word of words) await card.filter({ hasText: word }).waitFor(shortPatience);
  });
  return card;
}

/**
 * Opens the menu of quick fixes at a place. The editor gives the menu up when squiggles change while it is being
 * opened, as they do shortly after an edit; a person then presses the keys again.
 */
export async function openFixes(page, findPlace) {
  const menu = page.locator('.action-widget');
  await tryAgain('the menu of fixes opens', async () => {
    const { x, y } = await findPlace();
    await page.mouse.click(x, y);
    await page.keyboard.press('Control+.');
    await menu.locator('.monaco-list-row').first().waitFor(shortPatience);
  });
  return menu;
}

/**
 * Opens the menu at a place, clicks the line that begins so, and waits for what it brings about. By the pointer: were
 * the menu gone a moment before, Enter would go into the text.
 */
export async function applyFix(page, words, { at, until }) {
  await tryAgain(`“${words}” in the menu`, async () => {
    await page.keyboard.press('Escape');
    const menu = await openFixes(page, at);
    const line = menu.locator('.monaco-list-row', { hasText: words }).first();
    // A cover keeps the first click of an impatient person from the menu until the pointer moves.
    await line.hover({ force: true, ...shortPatience });
    await line.click(shortPatience);
    await until();
  });
}

/** Waits until the file in the editor has been edited. */
export async function waitForEdit(page) {
  await page.locator('.tab.active.dirty').first().waitFor({ timeout: 15_000 });
}

/** Waits until a box asks for something. */
export async function waitForInput(page) {
  await page.locator('.quick-input-widget input').first().waitFor({ timeout: 15_000 });
}

/** Waits until the editor in use has no squiggle, and none comes back in the next moment. */
export async function waitForNoSquiggle(page) {
  await tryAgain('no squiggle', async () => {
    await page
      .locator(squiggles)
      .first()
      .waitFor({ state: 'detached', ...shortPatience });
    await page.waitForTimeout(300);
    if ((await page.locator(squiggles).count()) > 0) throw new Error('A squiggle is there.');
  });
}

/** Saves the file in the editor. */
export async function saveFile(page) {
  await tryAgain('the file is saved', async () => {
    await page.keyboard.press('Control+S');
    await page
      .locator('.tab.active.dirty')
      .first()
      .waitFor({ state: 'detached', ...shortPatience });
  });
}

/** Replaces some words of the file in the editor, by the editor’s own search. */
export async function replaceInFile(page, from, to) {
  const widget = page.locator('.find-widget.visible');
  await tryAgain(`“${from}” becomes “${to}”`, async () => {
    await page.keyboard.press('Control+H');
    await widget.locator('.find-part textarea').fill(from, shortPatience);
    await widget.locator('.replace-part textarea').fill(to, shortPatience);
    await widget.locator('.matchesCount', { hasText: /\d+ of \d+/ }).waitFor(shortPatience);
    await page.keyboard.press('Control+Alt+Enter');
    await page.locator('.tab.active.dirty').first().waitFor(shortPatience);
  });
  await closeSearch(page);
}

/** Selects the first place of some words in the file in the editor. */
export async function selectInFile(page, words) {
  const widget = page.locator('.find-widget.visible');
  await tryAgain(`“${words}” is selected`, async () => {
    await page.keyboard.press('Control+F');
    await widget.locator('.find-part textarea').first().fill(words, shortPatience);
    await page.keyboard.press('Enter');
    await widget.locator('.matchesCount', { hasText: /\d+ of \d+/ }).waitFor(shortPatience);
  });
  await closeSearch(page);
}

async function closeSearch(page) {
  await tryAgain('the search closes', async () => {
    await page.keyboard.press('Escape');
    await page.locator('.find-widget.visible').waitFor({ state: 'detached', ...shortPatience });
  });
}

/** Keeps a picture of the window in a folder made for it. */
export async function takePicture(page, file) {
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
}

/**
 * What a person does when the window did not follow: the same again. The window moves while it is looked at (an
 * editor comes up, an analysis ends), on a busy machine between any two keys.
 */
export async function tryAgain(what, attempt) {
  const end = Date.now() + 90_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw new Error(`Not in time: ${what}.`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

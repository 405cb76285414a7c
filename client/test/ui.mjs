/**
 * What a person sees and does, in a workbench driven by Playwright with the VSIX installed: the squiggle, the card,
 * the fix from the menu, a stet with its reason, saving. `node client/test/ui.mjs variorum.vsix`; VSCODE_HOST chooses
 * the release. Prints `N passed, N failed`; a picture of a failure is left in test-results.
 */
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import {
  answerInput,
  applyFix,
  findSquiggle,
  openCard,
  openFile,
  openWorkbench,
  replaceInFile,
  runCommand,
  saveFile,
  selectInFile,
  takePicture,
  tryAgain,
  waitForEdit,
  waitForInput,
  waitForNoSquiggle,
} from './workbench.mjs';

const vsix = path.resolve(process.argv[2] ?? 'variorum.vsix');
const release = process.env.VSCODE_HOST ?? 'min';
const patience = { timeout: 30_000 };

const steps = {
  'a squiggle is under the figure that differs': async ({ page }) => {
    await openFile(page, 'paper.md');
    await findSquiggle(page);
  },

  'the status bar counts versions, families and conflicts': async ({ page }) => {
    const status = page.locator('.statusbar-item', { hasText: '3 versions · 3 families · 2 conflicts' });
    await status.first().waitFor(patience);
  },

  'the card shows both readings and who has them': async ({ page }) => {
    await openCard(page, () => findSquiggle(page), ['112', '121', 'wire.txt', 'radio.md', 'paper.md']);
    await page.keyboard.press('Escape');
  },

  'the code in the Problems panel and in the card opens the page of the kind, laid out': async ({ page }) => {
    await runCommand(page, 'Problems: Focus on Problems View');
    const code = page.locator('.markers-panel-container a', { hasText: 'number-differs' }).first();
    await openKindPage(page, () => code.click({ timeout: 5000 }));
    await runCommand(page, 'View: Hide Panel');
    await openFile(page, 'paper.md');
    const card = await openCard(page, () => findSquiggle(page));
    await openKindPage(page, () => card.locator('a.code-link').first().click({ timeout: 5000 }));
    await openFile(page, 'paper.md');
  },

  'the fix from the menu changes the figure and settles the conflict': async ({ page, workspace }) => {
    const file = path.join(workspace, 'paper.md');
    const before = readFileSync(file, 'utf8');
    await applyFix(page, 'Use “112', { at: () => findSquiggle(page), until: () => waitForEdit(page) });
    await waitForNoSquiggle(page);
    await saveFile(page);
    assert.equal(readFileSync(file, 'utf8'), before.replace('121 passengers', '112 passengers'));
  },

  'a stet asks for the reason, keeps it in the ledger and takes the squiggle away': async ({
    page,
    workspace,
  }) => {
    await openFile(page, 'radio.md');
    await applyFix(page, 'Stet: let it stand in this passage', {
      at: () => findSquiggle(page),
      until: () => waitForInput(page),
    });
    await answerInput(page, 'The line told the radio so on Tuesday.');
    await waitForNoSquiggle(page);
    await tryAgain('the reason in the ledger', () => {
      const ledger = readFileSync(path.join(workspace, '.variorum/ledger.yaml'), 'utf8');
      assert.match(ledger, /The line told the radio so on Tuesday\./);
    });
    const radio = readFileSync(path.join(workspace, 'radio.md'), 'utf8');
    assert.match(radio, /until Saturday/, 'The text must stay as it was.');
  },

  'the tree lists a conflict that typing makes, by story, kind and place': async ({ page }) => {
    await openFile(page, 'wire.txt');
    await replaceInFile(page, '112 passengers', '98 passengers');
    await runCommand(page, 'Variorum: Show Conflicts');
    const rows = page.locator('.pane-body .monaco-list-row');
    await rows.filter({ hasText: 'Number' }).first().waitFor(patience);
    await rows.filter({ hasText: '98' }).first().waitFor(patience);
  },

  'dateline, quotation and figures have their scopes in plain text': async ({ page }) => {
    await openFile(page, 'wire.txt');
    // A key that comes before the editor has the focus moves no cursor.
    await tryAgain('the cursor is in the dateline', async () => {
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      assert.match(await inspectScopes(page), /entity\.name\.section\.place\.variorum/);
    });
  },

  'Markdown keeps its own scopes around them': async ({ page }) => {
    await openFile(page, 'radio.md');
    await selectInFile(page, 'no rudder');
    const scopes = await inspectScopes(page);
    assert.match(scopes, /string\.quoted\.curly\.quotation\.variorum/);
    assert.match(scopes, /meta\.paragraph\.markdown/);
  },

  'the sample story opens in a window of its own, with its first two versions and their squiggles': async ({
    page,
  }) => {
    const opened = page.context().waitForEvent('page', patience);
    await runCommand(page, 'Variorum: Open Sample Story');
    const sample = await opened;
    await sample.waitForSelector('.tab[data-resource-name="courier.md"]', { timeout: 60_000 });
    await sample.waitForSelector('.tab[data-resource-name="evening-star.txt"]', patience);
    await findSquiggle(sample);
    await sample.close();
  },

  'nothing was asked of the network': ({ outside }) => {
    assert.deepEqual([...outside], []);
  },
};

/** Follows a link to the page of a kind and reads its heading, which only the page has, not its source. */
async function openKindPage(page, followLink) {
  await tryAgain('the page of the kind', async () => {
    await followLink();
    await page.locator('.tab.active[data-resource-name="number.md"]').first().waitFor(patience);
  });
  await tryAgain('the heading of the page', async () => {
    const headings = page.frames().map((frame) => frame.locator('h1', { hasText: 'number-differs' }));
    const counts = await Promise.all(headings.map((heading) => heading.count()));
    assert.ok(counts.some((count) => count > 0));
  });
}

/** The scopes at the cursor, as VS Code's own inspector tells them. */
async function inspectScopes(page) {
  await runCommand(page, 'Developer: Inspect Editor Tokens and Scopes');
  const inspector = page.locator('.token-inspect-widget');
  await inspector.locator('.tiw-metadata-table').first().waitFor(patience);
  const words = await inspector.innerText();
  await page.keyboard.press('Escape');
  return words;
}

/** A second conflict, for the stet: the radio has another day. */
function editWorkspace(workspace) {
  const radio = path.join(workspace, 'radio.md');
  writeFileSync(
    radio,
    readFileSync(radio, 'utf8').replace('crossings until Thursday', 'crossings until Saturday'),
  );
}

async function walkThrough() {
  const workbench = await openWorkbench({ vsix, story: 'client/test/fixtures/story', editWorkspace });
  let passed = 0;
  try {
    for (const [title, step] of Object.entries(steps)) {
      try {
        await step(workbench);
        console.log(`  ✔ ${title}`);
        passed += 1;
      } catch (error) {
        await takePicture(workbench.page, `test-results/person-${release}.png`);
        const left = Object.keys(steps).length - passed;
        console.log(`  ✖ ${title}\n${inspect(error)}\nThe steps after it were not tried.`);
        return { passed, failed: left };
      }
    }
    return { passed, failed: 0 };
  } finally {
    await workbench.close();
  }
}

const { passed, failed } = await walkThrough();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

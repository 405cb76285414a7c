/**
 * What a person sees and does, in a workbench driven by Playwright with the VSIX installed: the squiggle, the card,
 * the fix from the menu, a stet with its reason, saving. `node client/test/ui.mjs variorum.vsix`; VSCODE_HOST chooses
 * the release. Prints `N passed, N failed`; a picture of a failure is left in test-results.
 */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  chooseFix,
  findSquiggle,
  openCard,
  openFile,
  openFixes,
  openWorkbench,
  runCommand,
  takePicture,
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
    const card = await openCard(page, await findSquiggle(page));
    await eventually(async () => {
      // The message shows at once; the server's part of the card may come a moment later.
      const words = await card.innerText();
      for (const wanted of ['112', '121', 'wire.txt', 'radio.md', 'paper.md']) {
        assert.ok(words.includes(wanted), `“${wanted}” in the card:\n${words}`);
      }
    });
    await page.keyboard.press('Escape');
  },

  'the fix from the menu changes the figure and settles the conflict': async ({ page, workspace }) => {
    await openFixes(page, await findSquiggle(page));
    await chooseFix(page, 'Use “112');
    await waitForNoSquiggle(page);
    const before = readFileSync(path.join(workspace, 'paper.md'), 'utf8');
    await page.keyboard.press('Control+S');
    const wanted = before.replace('121 passengers', '112 passengers');
    await eventually(() => assert.equal(readFileSync(path.join(workspace, 'paper.md'), 'utf8'), wanted));
  },

  'a stet asks for the reason, keeps it in the ledger and takes the squiggle away': async ({
    page,
    workspace,
  }) => {
    await openFile(page, 'radio.md');
    await openFixes(page, await findSquiggle(page));
    await chooseFix(page, 'Stet: let it stand in this passage');
    const input = page.locator('.quick-input-widget input');
    await input.waitFor(patience);
    await input.fill('The line told the radio so on Tuesday.');
    await page.keyboard.press('Enter');
    await waitForNoSquiggle(page);
    const ledger = path.join(workspace, '.variorum/ledger.yaml');
    await eventually(() => {
      assert.ok(existsSync(ledger), 'The ledger was not written.');
      assert.match(readFileSync(ledger, 'utf8'), /The line told the radio so on Tuesday\./);
    });
    const radio = readFileSync(path.join(workspace, 'radio.md'), 'utf8');
    assert.match(radio, /until Saturday/, 'The text must stay as it was.');
  },

  'the tree lists a conflict that typing makes, by story, kind and place': async ({ page }) => {
    await openFile(page, 'wire.txt');
    await page.keyboard.press('Control+H');
    await page.keyboard.type('112 passengers');
    await page.keyboard.press('Tab');
    await page.keyboard.type('98 passengers');
    await page.keyboard.press('Control+Alt+Enter');
    await page.keyboard.press('Escape');
    await runCommand(page, 'Variorum: Show Conflicts');
    const rows = page.locator('.pane-body .monaco-list-row');
    await rows.filter({ hasText: 'Number' }).first().waitFor(patience);
    await rows.filter({ hasText: '98' }).first().waitFor(patience);
  },

  'dateline, quotation and figures have their scopes in plain text': async ({ page }) => {
    await openFile(page, 'wire.txt');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.match(await inspectScopes(page), /entity\.name\.section\.place\.variorum/);
  },

  'Markdown keeps its own scopes around them': async ({ page }) => {
    await openFile(page, 'radio.md');
    await page.keyboard.press('Control+F');
    await page.keyboard.type('no rudder');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
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

/** The scopes at the cursor, as VS Code's own inspector tells them. */
async function inspectScopes(page) {
  await runCommand(page, 'Developer: Inspect Editor Tokens and Scopes');
  const inspector = page.locator('.token-inspect-widget');
  await inspector.locator('.tiw-metadata-table').first().waitFor(patience);
  const words = await inspector.innerText();
  await page.keyboard.press('Escape');
  return words;
}

/** The editor writes files when it gets to it. */
async function eventually(look) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await look();
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
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
        console.log(`  ✖ ${title}\n${error.stack}\nThe steps after it were not tried.`);
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

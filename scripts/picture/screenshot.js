import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const width = 842;
/** What is longer is cut: a README shows how it begins. */
const mostHeight = 660;
const mostBytes = 150_000;

/** The `main` of a page as a PNG, drawn by a Chromium that is installed on the machine: for sharp screens, where that is not too large. */
export async function screenshot(html) {
  const folder = mkdtempSync(join(tmpdir(), 'packgate-picture-'));
  try {
    const height = Math.min(await heightOf(html, folder), mostHeight);
    for (const scale of [2, 1]) {
      const file = join(folder, 'page.png');
      await open(html, folder, [
        `--force-device-scale-factor=${scale}`,
        `--screenshot=${file}`,
        `--window-size=${width},${height}`,
      ]);
      const picture = readFileSync(file);
      if (picture.length < mostBytes) return picture;
    }
    throw new Error(`The picture has more than ${mostBytes} bytes at every scale: show less in it.`);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A window is as high as it is told to be, so the page is asked first. */
async function heightOf(html, folder) {
  const asking = `<script>document.title = 'height ' + Math.ceil(document.querySelector('main').getBoundingClientRect().height)</script>`;
  const dom = await open(html + asking, folder, ['--dump-dom', `--window-size=${width},2000`]);
  const [, height] = /<title>height (\d+)<\/title>/.exec(dom) ?? [];
  if (height === undefined) throw new Error('The browser did not say how high the page is.');
  return Number(height);
}

async function open(html, folder, words) {
  const page = join(folder, 'page.html');
  writeFileSync(page, html);
  const common = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--hide-scrollbars',
    `--user-data-dir=${join(folder, 'profile')}`,
  ];
  const options = { encoding: 'utf8', maxBuffer: 64_000_000 };
  const { stdout } = await promisify(execFile)(browser(), [...common, ...words, `file://${page}`], options);
  return stdout;
}

function browser() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error(`None of ${names.join(', ')} is installed.`);
  return found;
}

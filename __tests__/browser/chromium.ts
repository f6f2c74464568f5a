import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

export interface Visit {
  /** The document after everything that runs in it has run. */
  readonly dom: string;
  /** What the page asked for, on whatever host: the browser's way out is a proxy of the test's own. */
  readonly requests: readonly string[];
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function browser(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error(`None of ${names.join(', ')} is installed.`);
  return found;
}

interface Look {
  readonly theme?: 'light' | 'dark';
  /** Whether its clock is the true one: then nothing is waited for but the page itself. */
  readonly isTimed?: boolean;
}

/** Opens a page from a file in a real browser without a window. */
export async function visit(html: string, { theme = 'light', isTimed = false }: Look = {}): Promise<Visit> {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const requests: string[] = [];
  const proxy = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end();
  }).on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    socket.end();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const { stdout } = await promisify(execFile)(
      browser(),
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-sync',
        `--user-data-dir=${join(folder, 'profile')}`,
        `--proxy-server=http://127.0.0.1:${port}`,
        '--proxy-bypass-list=<-loopback>',
        `--blink-settings=preferredColorScheme=${theme === 'dark' ? 0 : 1}`,
        ...(isTimed ? [] : ['--virtual-time-budget=3000']),
        '--dump-dom',
        `file://${file}`,
      ],
      { encoding: 'utf8', maxBuffer: 64_000_000 },
    );
    return { dom: stdout, requests: requests.filter((url) => url.includes('page.example')) };
  } finally {
    proxy.close();
    proxy.closeAllConnections();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

// Loaded into a measured program: leaves the peak of its memory, in bytes, where the bench looks for it.
import { readFileSync, writeFileSync } from 'node:fs';

/** What the system counts for a process begins with the memory of the one that started it; Linux tells the program's own besides. */
function peak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
}

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(peak())));

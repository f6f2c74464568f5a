// Loaded into a measured program: leaves the peak of its memory, in bytes, where the bench looks for it; the processor time of all its
// threads, in microseconds, too.
import { readFileSync, writeFileSync } from 'node:fs';

/** What the system counts for a process begins with the memory of the one that started it; Linux tells the program's own besides. */
function peak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
}

process.on('exit', () => {
  const { PEAK_MEMORY_FILE: memory, PROCESSOR_TIME_FILE: time } = process.env;
  writeFileSync(memory, String(peak()));
  const { user, system } = process.cpuUsage();
  if (time) writeFileSync(time, String(user + system));
});

// Loaded into a measured program: leaves the peak of its memory, in bytes, where the bench looks for it.
import { writeFileSync } from 'node:fs';

process.on('exit', () =>
  writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS * 1024)),
);

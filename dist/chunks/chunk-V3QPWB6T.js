import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/report/acceptance/size-limit.ts
function withRoom(bytes) {
  const wanted = Math.max(bytes + bytes / 10, 10);
  const step = 10 ** Math.max(Math.floor(Math.log10(wanted)) - 1, 0);
  const limit = Math.ceil(wanted / step) * step;
  const unit = limit >= 1e9 ? 3 : limit >= 1e6 ? 2 : limit >= 1e3 ? 1 : 0;
  return `${Number((limit / 1e3 ** unit).toFixed(1))} ${["B", "kB", "MB", "GB"][unit]}`;
}

export {
  withRoom
};

import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/judge/day.ts
function isDay(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export {
  isDay
};

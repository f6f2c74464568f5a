import { hideNothing } from '../../src/text/credentials.ts';

/** What a check knows besides two packages and what it found in them, where nothing of that is special. */
export const plainCheck = {
  asked: '',
  choice: { version: null, reason: 'override', explanation: '' },
  warnings: [],
  folder: null,
  needs: new Map<string, string>(),
  publish: null,
  hide: hideNothing,
} as const;

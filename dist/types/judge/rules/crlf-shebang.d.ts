import { type Rule } from '../rule.ts';
/** `#!/usr/bin/env node` with a carriage return: on Unix the kernel looks for a program called `node\r`. */
export declare const crlfShebang: Rule<'crlf-shebang'>;

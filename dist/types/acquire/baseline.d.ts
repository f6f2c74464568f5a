import type { Baseline, BaselineRequest } from './baseline-request.ts';
import type { AcquireContext } from './context.ts';
export type { Baseline, BaselineRequest, Identity } from './baseline-request.ts';
export declare function acquireBaseline(request: BaselineRequest, context: AcquireContext): Promise<Baseline>;

import type { Baseline, BaselineRequest, Identity } from './baseline-request.ts';
import type { AcquireContext } from './context.ts';
type Request = Omit<BaselineRequest, 'identity'> & {
    readonly folder: string;
};
export declare function chosenBaseline(request: Request, identity: Identity, context: AcquireContext): Promise<Baseline>;
/** `name@version` may name another package: the one it was called before, or its neighbour. */
export declare function namedBaseline({ name, wanted, folder }: {
    name: string;
    wanted: string;
    folder: string;
}, context: AcquireContext): Promise<Baseline>;
export {};

import type { Policy } from '../model/policy.ts';
/** The numbers separated 55 real accidents from 66 ordinary releases best. Sizes are bytes of 1000 to the kilobyte. */
export declare const defaultPolicy: Policy;

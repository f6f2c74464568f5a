import { type Rule } from '../rule.ts';
/**
 * A map gives away the source of what it maps, or at least its shape. A package that always shipped maps may ship another; one that
 * never did, or whose maps suddenly weigh twice as much, most likely changed a build setting by accident.
 */
export declare const sourceMap: Rule<'source-map'>;

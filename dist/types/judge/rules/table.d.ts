import type { RuleId } from '../../model/evidence.ts';
import type { Rule } from '../rule.ts';
/** Every rule, in the order of reports. A rule without a line here does not compile. */
export declare const rules: {
    readonly [R in RuleId]: Rule<R>;
};
export declare const ruleTable: readonly {
    readonly id: RuleId;
}[];

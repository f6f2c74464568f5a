import * as v from 'valibot';
import type { RuleId } from '../model/evidence.ts';
import type { Options } from '../model/policy.ts';
import { mapOf, oneOf, wordOrMap } from './shapes.ts';
import { percent, size } from './values.ts';

const level = oneOf(['off', 'note', 'warning', 'error', 'default'], ', or a map of its options');

function rule<const O extends Readonly<Record<string, typeof size | typeof percent>>>(kinds: O) {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, v.optional(kind)]),
  ) as { readonly [N in keyof O]: v.OptionalSchema<O[N], undefined> };
  return v.optional(
    wordOrMap(
      level,
      mapOf(
        {
          level: v.optional(
            v.pipe(
              oneOf(['off', 'note', 'warning', 'error', 'default']),
              v.description(
                'off, or one severity for all that the rule finds; default leaves them to the rule.',
              ),
            ),
          ),
          ...options,
        },
        { is: 'off, note, warning, error, default, or a map of its options', key: 'option' },
      ),
    ),
  );
}

/** With what each option is written; the compiler asks for every rule and every option. */
type RuleEntries = {
  readonly [R in RuleId]: ReturnType<
    typeof rule<{
      readonly [O in R extends keyof Options ? keyof Options[R] : never]: typeof size | typeof percent;
    }>
  >;
};

export const rules = mapOf(
  {
    'source-map': rule({ floor: size }),
    'embedded-sources': rule({}),
    'inline-source-map': rule({}),
    'remote-source-map': rule({}),
    'typescript-source': rule({}),
    'large-file': rule({ error: size, warning: size }),
    'package-growth': rule({ error: percent, warning: percent, floor: size }),
    'package-shrink': rule({ percent }),
    'sensitive-file': rule({}),
    secret: rule({}),
    'agent-file': rule({}),
    'build-leftover': rule({}),
    'nested-dependencies': rule({}),
    archive: rule({}),
    media: rule({ error: size }),
    'native-binary': rule({}),
    'unexpected-path': rule({}),
    'missing-entry': rule({}),
    'removed-file': rule({}),
    'install-script': rule({}),
    'unresolved-dependency': rule({}),
    dependency: rule({}),
    'publish-config': rule({}),
    'exec-bit': rule({}),
    'crlf-shebang': rule({}),
    'absolute-path': rule({}),
    'hazardous-entry': rule({}),
    waiver: rule({}),
  } satisfies RuleEntries,
  { is: 'a map of rules', key: 'rule' },
);

export const ruleNames = Object.keys(rules.entries) as RuleId[];

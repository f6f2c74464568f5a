import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchema, sharedParts } from '../../src/config/schema.ts';
import type { RuleId } from '../../src/model/evidence.ts';
import type { RuleOption } from '../../src/report/explanations/explanation.ts';
import { explanations } from '../../src/report/explanations/explanations.ts';
import { words } from '../../src/report/words/words.ts';
import { size } from '../../src/text/amounts.ts';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  anyOf?: Node[];
  $defs?: Record<string, Node>;
}

/** The published JSON Schema: the shape from the parser's own schema, what rules and options mean from their explanations. */
export function configJsonSchema(): object {
  const schema = toJsonSchema(configSchema, {
    target: 'draft-07', // what editors read
    typeMode: 'input',
    ignoreActions: ['check'],
    definitions: sharedParts,
  }) as Node;
  explain(schema.$defs?.rules);
  return schema;
}

function explain(rules: Node | undefined): void {
  for (const [id, rule] of Object.entries(rules?.properties ?? {})) {
    const { looksFor, options } = explanations[id as RuleId];
    rule.description = `${words[id as RuleId].title}: ${looksFor}`;
    const entries = rule.anyOf?.flatMap(({ properties }) => Object.entries(properties ?? {})) ?? [];
    for (const [name, option] of entries) {
      const about = (options as Record<string, RuleOption>)[name];
      if (about === undefined) continue;
      const value = about.unit === 'bytes' ? size(about.default) : `${about.default}%`;
      option.description = `${about.meaning}. Default: ${value}.`;
    }
  }
}

import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchema, sharedParts } from '../../src/config/schema.ts';

/** The published JSON Schema, from the parser's own. */
export const configJsonSchema = (): object =>
  toJsonSchema(configSchema, {
    target: 'draft-07', // what editors read
    typeMode: 'input',
    ignoreActions: ['check'],
    // A waiver names its rule, or its rules: the one thing that is looked at across keys.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'raw_check'
        ? { ...jsonSchema, oneOf: [{ required: ['rule'] }, { required: ['rules'] }] }
        : null,
    definitions: sharedParts,
  });

import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchema, sharedParts } from '../../src/config/schema.ts';

/** The published JSON Schema, from the parser's own. */
export const configJsonSchema = (): object =>
  toJsonSchema(configSchema, {
    target: 'draft-07', // what editors read
    typeMode: 'input',
    ignoreActions: ['check'],
    definitions: sharedParts,
  });

import { z } from 'astro/zod';

/** A JSON Schema (2020-12) of what a zod schema lets through. */
export function jsonSchema(schema: z.ZodType, title: string, io: 'input' | 'output' = 'output') {
  return { title, ...z.toJSONSchema(schema, { io, target: 'draft-2020-12' }) };
}

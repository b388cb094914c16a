import type { APIRoute } from 'astro';
import { jsonSchema } from '../../exports/json-schema.ts';
import { API_SCHEMAS } from '../../schemas/api.ts';
import { json } from './respond.ts';

export function getStaticPaths() {
  return Object.entries(API_SCHEMAS).map(([name, schema]) => ({ params: { name }, props: { schema } }));
}

export const GET: APIRoute = ({ params, props }) => json(jsonSchema(props.schema, params.name ?? ''));

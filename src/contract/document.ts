import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAPIV3 } from 'openapi-types';
import { projectRoot } from '../project-root';

export interface OperationFacts {
  readonly id: string;
  readonly method: string;
  /** As in the contract, with its templates: `/v1/products/{product_id}`. */
  readonly path: string;
  /** Takes no device token. */
  readonly isPublic: boolean;
  readonly definition: OpenAPIV3.OperationObject;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** The contract as JSON, made from `openapi.yaml` and kept fresh by the check. */
export function readContract(): OpenAPIV3.Document {
  const json = readFileSync(join(projectRoot, 'generated', 'openapi.json'), 'utf8');
  return JSON.parse(json) as OpenAPIV3.Document;
}

export function operationsOf(document: OpenAPIV3.Document): OperationFacts[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const definition = item?.[method];
      if (!definition?.operationId) return [];
      const isPublic = (definition.security ?? document.security ?? []).length === 0;
      return [{ id: definition.operationId, method, path, isPublic, definition }];
    }),
  );
}

/**
 * Makes everything in `generated/` from `openapi.yaml`; with `--check` it only says whether what
 * is there is fresh, and exits with 1 when it is not.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenAPIV3 } from 'openapi-types';
import { parse } from 'yaml';
import { projectRoot } from '../project-root';
import { checkContract } from './check';
import { digestOf } from './digest';
import { operationsOf } from './document';
import type { BodyOptions } from './request-body';

const notice = '// Generated from openapi.yaml by `npm run generate`; do not edit.\n';

async function types(yaml: string): Promise<string> {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const tree = await openapiTS(yaml, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
    silent: true,
  });
  return `${notice}\n${astToString(tree)}`;
}

/** What the types of openapi-typescript leave out, such as who may call an operation. */
function facts(document: OpenAPIV3.Document, yaml: string): string {
  const operations = operationsOf(document);
  const publicIds = operations.filter(({ isPublic }) => isPublic).map(({ id }) => id);
  const defaulted = Object.values(document.components?.parameters ?? {}).flatMap((parameter) =>
    'schema' in parameter && parameter.schema && 'default' in parameter.schema
      ? [parameter.name]
      : [],
  );
  const optionalHeaders = Object.entries(document.components?.headers ?? {})
    .filter(([, header]) => !('required' in header && header.required))
    .map(([name]) => name);
  const tagged = operations.flatMap(({ id, definition }) => {
    const answer = definition.responses['200'] as OpenAPIV3.ResponseObject | undefined;
    const tag = answer?.headers?.ETag;
    return tag && '$ref' in tag && tag.$ref === '#/components/headers/DataETag' ? [id] : [];
  });
  const streamed = operations.flatMap(({ id, definition: { requestBody } }) => {
    const name = requestBody && '$ref' in requestBody && requestBody.$ref.split('/').at(-1);
    const body = name ? document.components?.requestBodies?.[name] : requestBody;
    return (body as BodyOptions | undefined)?.['x-body-stream'] ? [id] : [];
  });
  const list = (names: string[]) => [...new Set(names)].map((name) => `  '${name}',\n`).join('');
  return `${notice}
/** Of the \`openapi.yaml\` that this was made from: SHA-256. */
export const contractDigest = '${digestOf(yaml)}';

/** The operations that take no device token. */
export const publicOperations = [
${list(publicIds)}] as const;

/** The operations whose answer is made from more than one row: its tag is that of all data. */
export const taggedByData = [
${list(tagged)}] as const;

/** The operations whose body is validated as it arrives. */
export const streamedBodies = [
${list(streamed)}] as const;

/** The query parameters that the contract gives a default, so a handler always finds a value. */
export const defaultedParameters = [
${list(defaulted)}] as const;

/** The response headers that come only when there is something to say. */
export const optionalHeaders = [
${list(optionalHeaders)}] as const;
`;
}

async function main(): Promise<void> {
  const yaml = await readFile(join(projectRoot, 'openapi.yaml'), 'utf8');
  const document = parse(yaml) as OpenAPIV3.Document;
  await checkContract(document);
  const files = {
    'api.d.ts': await types(yaml),
    'operations.ts': facts(document, yaml),
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  };

  const stale: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    const path = join(projectRoot, 'generated', name);
    const present = await readFile(path, 'utf8').catch(() => '');
    if (present === content) continue;
    stale.push(`generated/${name}`);
    if (!process.argv.includes('--check')) await writeFile(path, content);
  }

  if (process.argv.includes('--check') && stale.length > 0) {
    process.stderr.write(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit.\n`);
    process.exitCode = 1;
  } else {
    process.stdout.write(
      stale.length > 0 ? `Wrote ${stale.join(', ')}\n` : 'Everything is up to date\n',
    );
  }
}

void main();
